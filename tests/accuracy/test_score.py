"""Every score falls when what it counts is corrupted, and no other does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest
from score import ATTRIBUTES, OVERALL, Count, score, total

from accuracy.fiction import BRIEFING, GOLD, LEE, REUTERS, ROE, TURNS, changed, found, turn
from briefparse import Event, Label, Paragraph, TurnKind

if TYPE_CHECKING:
    from gold import Gold

    from briefparse import Briefing


def below_one(briefing: Briefing, gold: Gold = GOLD) -> set[str]:
    return {name for name, count in score(gold, briefing).items() if count.f1 < 1}


def test_a_right_parse_scores_one_in_everything() -> None:
    scores = score(GOLD, BRIEFING)
    assert list(scores) == [*ATTRIBUTES, OVERALL]
    assert {count.f1 for count in scores.values()} == {1.0}
    assert all(count.right == count.found == count.gold > 0 for count in scores.values())


@pytest.mark.parametrize(
    ("briefing", "falling"),
    [
        (changed(4, label=Label("Q:")), {"labels"}),
        (changed(4, label=None), {"labels"}),
        (changed(1, kind=TurnKind.ANSWER), {"kinds"}),
        (changed(5, kind=TurnKind.QUESTION), {"kinds"}),
        (changed(1, speaker=ROE), {"speakers", "named speakers"}),
        (changed(1, speaker=None), {"speakers", "named speakers"}),
        (changed(4, speaker=LEE), {"speakers", "named speakers"}),
        (changed(3, speaker=attrs.evolve(ROE, name="Emile Roe")), {"speakers", "named speakers"}),
        (changed(2, outlet=None), {"outlets", "named outlets"}),
        (changed(4, outlet=REUTERS), {"outlets", "named outlets"}),
        (changed(1, blocks=(Paragraph("Good morning to all. This is fiction."),)), {"paragraphs"}),
        (attrs.evolve(BRIEFING, dialect="generic"), {"detection"}),
        (attrs.evolve(BRIEFING, title="Another"), {"event"}),
        (attrs.evolve(BRIEFING, event=Event()), {"event"}),
        (attrs.evolve(BRIEFING, event=attrs.evolve(BRIEFING.event, timezone="EDT")), {"event"}),
    ],
)
def test_what_is_corrupted_falls_and_nothing_else(briefing: Briefing, falling: set[str]) -> None:
    apart = below_one(briefing)
    turn_level = {"event", "detection"}.isdisjoint(falling)
    assert apart == (falling | {OVERALL} if turn_level else falling)


def test_an_exchange_that_is_cut_differently_falls() -> None:
    merged = changed(3, kind=TurnKind.QUESTION)  # the second question then joins the first
    assert score(GOLD, merged)["exchanges"] == Count(0, 1, 2)
    assert below_one(merged) == {"kinds", "exchanges", OVERALL}


def test_a_wrong_boundary_takes_everything_with_it() -> None:
    late = changed(2, blocks=(Paragraph("Is the harbour open? Thank you."),))
    assert below_one(late) == {
        *("boundaries", "labels", "kinds", "speakers", "outlets", "paragraphs", "exchanges"),
        *("named outlets", OVERALL),
    }


def test_a_missing_turn_costs_recall_and_an_extra_one_precision() -> None:
    without = score(GOLD, found(TURNS[:3] + TURNS[4:]))["boundaries"]
    assert (without.precision, without.recall) == (1.0, 0.8)
    extra = score(GOLD, found((*TURNS, turn(6, "Q", "question", "One more?"))))["boundaries"]
    assert (extra.precision, extra.recall) == (5 / 6, 1.0)


def test_case_and_white_space_do_not_count() -> None:
    assert below_one(changed(1, speaker=attrs.evolve(LEE, name="DANA  LEE"))) == set()
    assert below_one(changed(2, outlet=attrs.evolve(REUTERS, name="reuters"))) == set()


def test_an_inferred_name_may_be_given_or_not() -> None:
    gold = attrs.evolve(
        GOLD,
        turns=tuple(
            attrs.evolve(item, speaker_inferred="Cy Dee") if item.label == "Q" else item for item in GOLD.turns
        ),
    )
    assert below_one(BRIEFING, gold) == set()
    assert below_one(changed(4, speaker=attrs.evolve(LEE, name="Cy Dee")), gold) == set()
    assert "speakers" in below_one(changed(4, speaker=LEE), gold)


def test_a_paragraph_that_a_page_cut_in_two_is_one() -> None:
    cut = (Paragraph("Good morning to all."), Paragraph("This is"), Paragraph("fiction.", continues=True))
    assert below_one(changed(1, blocks=cut)) == set()


@pytest.mark.parametrize(("place", "venue"), [("Haicheng", "Harbour Hall"), ("Harbour Hall, Haicheng", None)])
def test_a_place_may_be_divided(place: str, venue: str | None) -> None:
    assert below_one(attrs.evolve(BRIEFING, event=attrs.evolve(BRIEFING.event, place=place, venue=venue))) == set()


def test_gold_that_is_silent_is_not_scored() -> None:
    turns = tuple(attrs.evolve(item, paragraphs=None) for item in GOLD.turns)
    scores = score(attrs.evolve(GOLD, turns=turns, event=None), BRIEFING)
    assert {"paragraphs", "event"}.isdisjoint(scores)
    assert scores[OVERALL].f1 == 1


def test_a_head_that_says_nothing_is_right_when_nothing_is_found() -> None:
    assert GOLD.event is not None
    gold = attrs.evolve(GOLD, event=attrs.evolve(GOLD.event, end_time=None))
    assert score(gold, BRIEFING)["event"] == Count(5, 6, 5)
    silent = attrs.evolve(BRIEFING, event=attrs.evolve(BRIEFING.event, end_time=None))
    assert score(gold, silent)["event"] == Count(5, 5, 5)


def test_files_are_added_up_by_their_counts() -> None:
    both = total([score(GOLD, BRIEFING), score(GOLD, found(()))])
    assert both["boundaries"] == Count(5, 5, 10)
    assert both[OVERALL].f1 == pytest.approx(2 * both[OVERALL].right / (both[OVERALL].found + both[OVERALL].gold))


def test_nothing_to_find_and_nothing_found_is_one() -> None:
    assert (Count().precision, Count().recall, Count().f1) == (1.0, 1.0, 1.0)
    assert Count(0, 3, 0).f1 == 0
