"""WHO's press conferences with time codes and initials, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from briefparse import ParticipantRole, parse
from scio import BUILTIN, said

if TYPE_CHECKING:
    from briefparse import Briefing

KEY = "Tide fever virtual press conference - 3 May, 2031\n\nSpeaker key:\n"
TALK = (
    "00:00:05 TJ Good day. This is fiction. Dr Dahl, please.\n\n00:00:15 AD Thank you. Tides: rising.\n\n"
    "WHO has sent boats.\n\nPage 1\n\n00:00:40 TJ Thanks. Kofi, please.\n\n00:00:50 KO Why do they rise.\n\n"
    "00:00:55 UF And when?\n\n00:01:01 AD Soon.\n\n00:01:09\n"
)
SAID = [
    *(("moderation", "Tomas Jelin", 1), ("statement", "Anna Dahl", 2), ("moderation", "Tomas Jelin", 1)),
    *(("question", "Kofi", 1), ("question", "UF", 1), ("answer", "Anna Dahl", 1)),
]


def read(*parts: str) -> Briefing:
    return parse("".join(parts), registry=BUILTIN)


def test_key_of_initials() -> None:
    briefing = read(KEY, "TJ   Tomas Jelin\nAD   Dr Anna Dahl\nKO   Kofi\nUF   Unidentified female\n\n", TALK)
    assert (briefing.dialect, briefing.event.date) == ("who", dt.date(2031, 5, 3))
    assert said(briefing) == SAID
    assert [(person.name, person.role) for person in briefing.participants] == [
        ("Tomas Jelin", ParticipantRole.CHAIR),
        ("Anna Dahl", ParticipantRole.SPEAKER),
        ("Kofi", ParticipantRole.JOURNALIST),
    ]


def test_key_on_one_line() -> None:
    briefing = read(KEY.rstrip(), " TJ Tomas Jelin AD Dr Anna Dahl KO Kofi UF Unidentified female\n\n", TALK)
    assert said(briefing) == SAID


def test_without_a_key_the_talk_tells_the_names() -> None:
    briefing = read(
        "Tides Virtual Press conference transcript - 3 May 2031\n\n",
        "00:00:00\n\nCB          Hello. My name is Clara Brand. With us is Dr Osei Amank, and Ms Lucia Ferr.\n\n",
        "00:00:10\n\nOA          Thank you, Clara. On tides: they rise.\n\n",
        "00:00:20\n\nCB          We start with Bianca Roch, from Reuters, and then Haruka, from Kyodo News.\n\n",
        "00:00:30\n\nBR          Hello. Why?\n\n00:00:40\n\nHM          And when?\n\n",
        "00:00:50\n\nLF          Soon.\n\nOA          Very soon.\n\n00:01:00\n",
    )
    assert briefing.dialect == "who"
    assert said(briefing) == [
        *(("moderation", "Clara Brand", 1), ("statement", "Osei Amank", 1), ("moderation", "Clara Brand", 1)),
        *(("question", "Bianca Roch", 1), ("question", "Haruka", 1), ("answer", "Lucia Ferr", 1)),
        ("answer", "Osei Amank", 1),
    ]


def test_initials_that_fit_no_name_stay_themselves() -> None:
    briefing = read(KEY.splitlines()[0], "\n\n00:00:05 TJ Good day.\n\n00:00:15 XY And to you.\n\n00:00:20 TJ Why?\n")
    assert [turn.label.text for turn in briefing.turns if turn.label] == ["TJ", "XY", "TJ"]
    assert "Tj" not in [person.name for person in briefing.participants]
