"""Fictional press conferences of a foreign minister in Tokyo."""

import datetime as dt

from briefparse import Briefing, Heading, coverage, parse
from scio import BUILTIN, said


def read(*lines: str) -> Briefing:
    return parse("\n\n".join(lines), registry=BUILTIN)


def test_outlet_and_surname_topics_and_first_label() -> None:
    briefing = read(
        "Press Conference by Foreign Minister KUROKI Jun",
        "Tuesday, March 4, 2031, 3:21 p.m. Ministry of Foreign Affairs",
        "Opening Remarks",
        "(1) Visit to Sarn (Fictional)",
        "Mr. KUROKI Jun, Minister for Foreign Affairs: I will visit Sarn. The visit has two aims:",
        "Time: to save some.",
        "Tides",
        "NHK, Sano:How high are they?",
        "Minister Kuroki: High.",
        "Bay Shuppan, Hino: And at night?",
        "Minister Kuroki: Director-General Ueda will answer.",
        "Director-General Ueda: Higher.",
        "Freelance, Wada: Why?",
        "Minister Kuroki: The moon.",
    )
    assert briefing.dialect == "mofa-japan"
    assert (briefing.event.date, briefing.event.time) == (dt.date(2031, 3, 4), dt.time(15, 21))
    assert briefing.event.place == "Ministry of Foreign Affairs"
    assert said(briefing) == [
        ("statement", "Kuroki Jun", 2),
        ("question", "Sano", 1),
        ("answer", "Kuroki Jun", 1),
        ("question", "Hino", 1),
        ("answer", "Kuroki Jun", 1),
        ("answer", "Ueda", 1),
        ("question", "Wada", 1),
        ("answer", "Kuroki Jun", 1),
    ]
    outlets = [turn.outlet.name if turn.outlet else None for turn in briefing.turns if str(turn.kind) == "question"]
    assert outlets == ["NHK", "Bay Shuppan", None]
    assert "Tides" in [item.text for item in briefing.body if isinstance(item, Heading)]
    assert coverage(briefing).complete


def test_surname_first_and_the_office_alone() -> None:
    briefing = read(
        "Press Conference by Minister for Foreign Affairs Jun Kuroki",
        "Date: Friday, May 6, 2011, 2:45 p.m.",
        "Place: MOFA Press Conference Room",
        "Main topics:",
        "1. Tides",
        "1. Tides",
        "Minister: I have nothing to announce.",
        "Sano, TBS: How high are they?",
        "Minister: High.",
        "Reporter: (Inaudible)",
        "Minister: Higher.",
    )
    assert [turn.voice for turn in briefing.turns] == [
        *("Jun Kuroki", "Sano", "Jun Kuroki", "Reporter", "Jun Kuroki"),
    ]
    assert (briefing.event.date, briefing.event.time) == (dt.date(2011, 5, 6), dt.time(14, 45))
