"""Fictional pages of a foreign ministry in English."""

import datetime as dt

import pytest

from briefparse import Briefing, coverage, parse
from scio import BUILTIN, said

TITLE = "Foreign Ministry Spokesperson Mo Lan's Regular Press Conference on June 3, 2031"


def read(*lines: str) -> Briefing:
    return parse("\n\n".join((TITLE, *lines)), registry=BUILTIN)


def test_announcement_then_outlets_then_foot() -> None:
    briefing = read(
        "2031-06-03 18:02",
        "The minister will visit the fictional port of Sarn on June 9.",
        "Mo Lan: One more thing. The ferry runs again.",
        "Reuters: Is it true that it leaks?",
        "Mo Lan:It does not. These are its parts:",
        "A hull.",
        "Bay Herald: Why?",
        "Mo Lan: Ask the carpenter. He wrote:",
        'Reuters: "The ferry sings."',
        "Suggest to a friend:",
        "Print",
    )
    assert briefing.dialect == "mfa-china-en"
    assert (briefing.title, briefing.event.date, briefing.event.time) == (TITLE, dt.date(2031, 6, 3), None)
    assert said(briefing) == [
        ("statement", "Mo Lan", 1),
        ("statement", "Mo Lan", 1),
        ("question", "Reuters", 1),
        ("answer", "Mo Lan", 2),
        ("question", "Bay Herald", 1),
        ("answer", "Mo Lan", 2),
    ]
    assert briefing.turns[0].label is None
    assert coverage(briefing).complete


def test_letters_and_an_answer_that_lost_its_own() -> None:
    briefing = read(
        "Q: Is the harbour open? And the lock?",
        "The harbour is. We checked it.",
        "It has a lamp.",
        "Q: First question, who paid?",
        "A: The town did.",
        "The lamp was free.",
    )
    assert [(str(turn.kind), turn.label.text if turn.label else None, turn.voice) for turn in briefing.turns] == [
        ("question", "Q", "Q"),
        ("answer", None, "Mo Lan"),
        ("question", "Q", "Q"),
        ("answer", "A", "Mo Lan"),
    ]
    assert len(briefing.turns[1].paragraphs) == 2


def test_question_in_several_paragraphs_that_both_ask_stays_whole() -> None:
    briefing = read("Q: Is it open?", "And who says so?", "Q: Is it closed?", "A: It is neither.")
    assert [len(turn.paragraphs) for turn in briefing.turns] == [2, 1, 1]


def test_letters_without_a_colon_and_the_article() -> None:
    briefing = read(
        "A delegation will sail to Sarn on Monday.",
        "Q When does it sail?",
        "A It sails at dawn.",
        "A Sarnish crew is on board.",
        "Q Is it safe?",
        "A Quite.",
    )
    assert [(str(turn.kind), len(turn.paragraphs)) for turn in briefing.turns] == [
        ("statement", 1),
        ("question", 1),
        ("answer", 2),
        ("question", 1),
        ("answer", 1),
    ]


@pytest.mark.parametrize(
    "line", ["On Sarn: we are calm.", "Bottom line: no.", "These steps include: one.", "Turning to ferries: none."]
)
def test_lead_ins_are_no_labels(line: str) -> None:
    briefing = read("Reuters: Well?", "Mo Lan: Well.", line, "AFP: And?", "Mo Lan: And so.")
    assert len(briefing.turns) == 4


def test_outlets_that_nobody_registered_ask_where_one_official_speaks() -> None:
    briefing = read(
        "Reuters: Well?",
        "Mo Lan: Well. GDP: up by two.",
        "NOTE: the lamp is lit.",
        "QTV: Is it up?",
        "Mo Lan: It is.",
        "Prasar Samudra: Is that all?",
        "Mo Lan: It is.",
        "Vice Minister Rao Jin: And more.",
    )
    assert said(briefing) == [
        ("question", "Reuters", 1),
        ("answer", "Mo Lan", 2),
        ("question", "QTV", 1),
        ("answer", "Mo Lan", 1),
        ("question", "Prasar Samudra", 1),
        ("answer", "Mo Lan", 1),
        ("answer", "Rao Jin", 1),
    ]
    assert [turn.outlet.name for turn in briefing.turns if turn.outlet] == ["Reuters", "QTV", "Prasar Samudra"]


def test_follow_up_and_stars() -> None:
    briefing = read(
        "Reuters: Does it leak?",
        "Mo Lan: No.",
        "Follow-up: Did it?",
        "Mo Lan: Once.",
        "***",
        "AFP: When?",
        "Mo Lan: In May.",
    )
    assert said(briefing) == [
        ("question", "Reuters", 1),
        ("answer", "Mo Lan", 1),
        ("question", "Follow-up", 1),
        ("answer", "Mo Lan", 1),
        ("question", "Agence France-Presse", 1),
        ("answer", "Mo Lan", 1),
    ]
