"""Fictional transcripts of remarks in Hong Kong."""

import datetime as dt

from briefparse import Briefing, coverage, parse
from scio import BUILTIN, said

FOOT = (
    "(Please also refer to the Chinese portion of the transcript.)",
    "Ends/Monday, March 3, 2031\nIssued at HKT 18:05",
)


def read(*lines: str) -> Briefing:
    return parse("\n\n".join((*lines, *FOOT, "NNNN")), registry=BUILTIN)


def test_offices_are_the_people_of_the_opening_sentence() -> None:
    briefing = read(
        "Transcript of remarks by SCST and others at media session",
        "     Following is the transcript of remarks by the Secretary for Culture, Sports and Tourism, Miss Iris Mok; "
        "the Director of Health, Dr Ko Lap; and the Director of the Harbour Observatory, Mr Au Ka-ming, at a fictional "
        "media session at the West Wing, Tamar, this morning (March 3):",
        "Reporter: Will the lamp be lit?",
        "Secretary for Culture, Sports and Tourism: It will. On the oil: we have some.",
        "     (1) In the shed; and",
        "     (2) on the quay.",
        "Director of Health: It is safe.",
        "Reporter: Is it?",
        "Director of the Observatory: Yes.",
    )
    assert briefing.dialect == "hong-kong"
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 3, 3), "West Wing, Tamar")
    assert said(briefing) == [
        ("question", "Reporter", 1),
        ("answer", "Iris Mok", 3),
        ("answer", "Ko Lap", 1),
        ("question", "Reporter", 1),
        ("answer", "Au Ka-ming", 1),
    ]
    assert coverage(briefing).complete


def test_office_that_nobody_holds_is_an_official_without_name() -> None:
    briefing = read(
        "Transcript of remarks by CE",
        "Following is the transcript of remarks at a fictional media session today:",
        "Reporter: Why?",
        "Secretary for Health: Because.",
        "Reporter: And?",
        "Secretary for Health: So.",
    )
    assert [str(turn.kind) for turn in briefing.turns] == ["question", "answer", "question", "answer"]
    assert briefing.participants == ()
