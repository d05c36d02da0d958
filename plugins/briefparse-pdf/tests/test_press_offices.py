"""The layouts of two press offices, from the file to the turns. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import briefparse
from briefparse import FurnitureKind, PageBreak, Paragraph, ParticipantRole, coverage
from fiction import COMMITTEE, COMMITTEE_HEAD, COMMITTEE_TITLE, HEALTH, HEALTH_TITLE, committee, health

if TYPE_CHECKING:
    from briefparse import Briefing, Turn


def spoken(turn: Turn) -> tuple[str, ...]:
    """Return the paragraphs of a turn, whole where pages cut them."""
    whole: list[str] = []
    for paragraph in turn.paragraphs:
        if paragraph.continues:
            whole[-1] += f" {paragraph.text}"
        else:
            whole.append(paragraph.text)
    return tuple(whole)


def heads(briefing: Briefing) -> list[str]:
    return [item.text for item in briefing.furniture if item.kind is FurnitureKind.RUNNING_HEAD]


@pytest.mark.parametrize("bold", [False, True], ids=["plain labels", "bold labels"])
def test_the_committee(bold: bool) -> None:  # noqa: FBT001  (a parameter of the test)
    briefing = briefparse.parse(committee(bold=bold), name="committee.pdf")
    assert briefing.dialect == "fomc"
    assert briefing.title == COMMITTEE_TITLE
    assert briefing.event.date == dt.date(2031, 3, 19)
    assert [(turn.label and turn.label.text, spoken(turn)) for turn in briefing.turns] == list(COMMITTEE)
    assert [turn.kind.value for turn in briefing.turns] == [
        *("statement", "moderation", "question", "answer", "moderation", "question", "answer", "moderation"),
    ]
    assert coverage(briefing).complete


def test_the_committee_s_pages() -> None:
    briefing = briefparse.parse(committee(), name="committee.pdf")
    head = " ".join(COMMITTEE_HEAD)
    assert heads(briefing) == [line for number in (1, 2, 3) for line in (head, f"Page {number} of 3")]
    assert [item.n for item in briefing.page_breaks] == [2, 3]
    assert all("Press Conference" not in turn.text for turn in briefing.turns)


def test_a_page_break_in_a_sentence_stands_in_the_turn() -> None:
    turn = briefparse.parse(committee(), name="committee.pdf").turns[6]
    assert [type(block) for block in turn.blocks] == [Paragraph, PageBreak, Paragraph]
    before, after = turn.paragraphs
    assert (before.continues, after.continues) == (False, True)
    assert before.text.endswith("choice that")
    assert after.text.startswith("our predecessors made")


@pytest.mark.parametrize("own_lines", [True, False], ids=["codes above", "codes before"])
def test_the_health_organization(own_lines: bool) -> None:  # noqa: FBT001
    briefing = briefparse.parse(health(own_lines=own_lines), name="health.pdf")
    assert briefing.dialect == "who"
    assert briefing.title == HEALTH_TITLE
    assert briefing.event.date == dt.date(2031, 5, 3)
    assert [(turn.label and turn.label.text, spoken(turn)) for turn in briefing.turns] == [
        (initials, paragraphs) for _, initials, paragraphs in HEALTH
    ]
    assert [turn.kind.value for turn in briefing.turns] == [
        *("moderation", "statement", "moderation", "question", "answer", "question", "answer"),
    ]
    assert [(person.name, person.role) for person in briefing.participants] == [
        ("Tomas Jelin", ParticipantRole.CHAIR),
        ("Anna Dahl", ParticipantRole.SPEAKER),
        ("Kofi", ParticipantRole.JOURNALIST),
    ]
    assert heads(briefing) == ["1", HEALTH_TITLE, "2"]
    assert coverage(briefing).complete


def test_what_was_read_comes_back_from_tei() -> None:
    briefing = briefparse.parse(health(own_lines=True), name="health.pdf")
    assert b'<pb n="2"' in briefparse.export(briefing, "tei")
    assert briefparse.parse(briefparse.export(briefing, "json")) == briefing
