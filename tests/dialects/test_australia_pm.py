"""Press conferences of an Australian prime minister, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from briefparse import parse
from scio import BUILTIN, said

if TYPE_CHECKING:
    from briefparse import Briefing


def read(*parts: str) -> Briefing:
    return parse("\n\n".join(parts), registry=BUILTIN)


def test_one_person_under_four_labels() -> None:
    briefing = read(
        "Tuesday, 1st April 2031",
        "Press Conference - Port Wallis",
        "ANNA LEE, PRIME MINISTER: Good morning. This is fiction. Bottom line: it works.",
        "BOB ODEN, MINISTER FOR HARBOURS AND REGIONAL DEVELOPMENT: Thanks.",
        "JOURNALIST: Why?",
        "PRIME MINISTER: Because.",
        "JOURNALIST: Minister?",
        "MINISTER ODEN: Yes.",
        "PRIME MINISTER LEE: And so on.",
        "LEE: Thanks.",
        "ENDS",
        "MEDIA CONTACT: PRESS OFFICE, 02 5550 0100",
    )
    assert briefing.dialect == "australia-pm"
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 4, 1), "Port Wallis")
    assert said(briefing) == [
        *(("statement", "Anna Lee", 1), ("statement", "Bob Oden", 1), ("question", "JOURNALIST", 1)),
        *(("answer", "Anna Lee", 1), ("question", "JOURNALIST", 1), ("answer", "Bob Oden", 1)),
        *(("answer", "Anna Lee", 1), ("answer", "Anna Lee", 1)),
    ]


def test_the_office_in_two_letters() -> None:
    briefing = read(
        "Transcript of doorstop interview, Canberra",
        "WED 28 MAY 2031",
        "JOURNALIST: Prime Minister, are the ferries back?",
        "PM: They are.",
        "JOURNALIST: All of them?",
        "PM: All.",
        "http://www.pm.gov.au/press-office/2031",
    )
    assert briefing.dialect == "australia-pm"
    assert briefing.event.place is None
    assert [kind for kind, _, _ in said(briefing)] == ["question", "answer", "question", "answer"]


def test_office_alone_is_whom_the_head_names() -> None:
    briefing = read(
        "THE HON CARL DREW MP",
        "PRIME MINISTER",
        "PRESS CONFERENCE",
        "PARLIAMENT HOUSE, CANBERRA",
        "THURSDAY, 5 JUNE 2031",
        "E&OE",
        "SUBJECTS: Ferries; fiction",
        "PRIME MINISTER: Good morning.",
        "TREASURER: If I may add.",
        "QUESTION: Why?",
        "PRIME MINISTER: Because.",
    )
    assert briefing.dialect == "australia-pm"
    assert (briefing.event.place, briefing.event.date) == ("PARLIAMENT HOUSE, CANBERRA", dt.date(2031, 6, 5))
    assert said(briefing) == [
        *(("statement", "Carl Drew", 1), ("statement", "TREASURER", 1), ("question", "QUESTION", 1)),
        ("answer", "Carl Drew", 1),
    ]


def test_title_case_labels_and_those_who_joined() -> None:
    briefing = read(
        "Doorstop - Port Wallis",
        "03 Mar 2031",
        "Prime Minister",
        "The Hon Carl Drew MP",
        "Joined by: Senator the Hon Dina Eck, Minister for Tides; Mr Fred Gale, Managing Director, Wallis Rope",
        "Prime Minister: Good morning.",
        "Senator the Hon Dina Eck, Minister for Tides: Thanks.",
        "Journalist: Why?",
        "Minister Eck: Because.",
        "Mr Gale: Quite.",
    )
    assert [turn.voice for turn in briefing.turns] == ["Carl Drew", "Dina Eck", "Journalist", "Dina Eck", "Fred Gale"]
    assert briefing.event.place == "Port Wallis"


def test_host_of_a_programme_asks() -> None:
    briefing = read(
        "Radio interview - Harbour FM",
        "3 May 2031",
        "Prime Minister",
        "The Hon Carl Drew MP",
        "TOM REEVE, HOST: Prime Minister, welcome. How is it?",
        "PRIME MINISTER: It is fiction.",
        "REEVE: Is it?",
        "PRIME MINISTER: Yes.",
    )
    assert said(briefing) == [
        *(("question", "Tom Reeve", 1), ("answer", "Carl Drew", 1), ("question", "Tom Reeve", 1)),
        ("answer", "Carl Drew", 1),
    ]
    assert briefing.event.place is None
