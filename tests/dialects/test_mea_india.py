"""Briefings of India's foreign ministry, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from briefparse import ParticipantRole, parse
from scio import BUILTIN, codes, said

if TYPE_CHECKING:
    from briefparse import Briefing

HEAD = (
    "Home › Media Center › Media Briefings\n\nTranscript of Weekly Media Briefing by the Official Spokesperson "
    "(May 03, 2031)\n\nMay 04, 2031\n\n"
)
SPOKES = "Shri Ravi Menon, Official Spokesperson: "
GUEST = "Smt. Usha Pillai, Secretary (Islands): "


def read(*parts: str) -> Briefing:
    return parse("".join(parts), registry=BUILTIN)


def test_spokesperson_alone_answers_and_first_names_ask() -> None:
    briefing = read(
        HEAD,
        f"{SPOKES}Good afternoon. This is fiction.\n\nHuma: Sir, what about the boats? Any news?\n\n",
        f"Ishan: Sir, Ishan from WION. And the tide?\n\n{SPOKES}Both are out.\n\nNew Delhi\n\nMay 03, 2031\n",
    )
    assert briefing.dialect == "mea-india"
    assert said(briefing) == [
        *(("statement", "Ravi Menon", 1), ("question", "Huma", 1), ("question", "Ishan", 1)),
        ("answer", "Ravi Menon", 1),
    ]
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 5, 3), "New Delhi")
    assert {person.role for person in briefing.participants} == {ParticipantRole.SPEAKER, ParticipantRole.JOURNALIST}


def test_spokesperson_moderates_where_others_answer() -> None:
    briefing = read(
        HEAD,
        f"{SPOKES}Welcome. Madam, please.\n\n{GUEST}Thank you.\n\n{SPOKES}The floor is open.\n\n",
        f"Speaker 1: Why?\n\n{GUEST}Because.\n\n{SPOKES}Last one.\n\nSpeaker 2: When?\n\n{GUEST}Soon.\n\n(Concludes)\n",
    )
    kinds = [str(turn.kind) for turn in briefing.turns]
    assert kinds == [
        *("moderation", "statement", "moderation", "question", "answer", "moderation", "question", "answer"),
    ]
    assert [furniture.text for furniture in briefing.furniture if "Concludes" in furniture.text] == ["(Concludes)"]


def test_words_that_are_no_first_names_stay_in_the_turn() -> None:
    briefing = read(
        HEAD,
        f"{SPOKES}Two things.\n\nPorts: a new one.\n\nTrade: We have seen more trade.\n\nAnd that is all.\n\n",
        f"Speaker 1: Sir, is it?\n\n{SPOKES}Yes.\n",
    )
    assert [len(turn.paragraphs) for turn in briefing.turns] == [4, 1, 1]


def test_short_name_before_the_long_one_is_one_person() -> None:
    briefing = read(HEAD, f"{SPOKES}Hello.\n\nHuma: Sir, Huma here. Why?\n\n{SPOKES}So.\n\nHuma Khan: Sir, when?\n")
    assert [turn.voice for turn in briefing.turns] == ["Ravi Menon", "Huma Khan", "Ravi Menon", "Huma Khan"]
    assert "BP403" not in codes(briefing)
