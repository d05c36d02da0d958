"""Which turn is which: order, repeats, short turns, other scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from align import Fit, Words, align
from gold import GoldTurn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse import Turn

from accuracy.fiction import GOLD, TURNS, turn


def gold(starts: str, ends: str, label: str = "Q") -> GoldTurn:
    return GoldTurn(label, "question", None, None, starts, ends)


def pairs(golds: Sequence[GoldTurn], turns: Sequence[Turn]) -> list[tuple[int, int, Fit]]:
    return [(pair.gold, pair.found, pair.fit) for pair in align(golds, turns)]


def test_equal_lists_are_paired_one_to_one() -> None:
    assert pairs(GOLD.turns, TURNS) == [(n, n, Fit.BOTH) for n in range(5)]


def test_nothing_pairs_with_nothing() -> None:
    assert pairs([], TURNS) == []
    assert pairs(GOLD.turns, []) == []


def test_order_is_kept() -> None:
    swapped = [TURNS[1], TURNS[0]]
    assert len(pairs(GOLD.turns[:2], swapped)) == 1


def test_labels_decide_between_repeats() -> None:
    golds = [gold("Yes.", "Yes.", "A"), gold("Yes.", "Yes.", "B")]
    assert pairs(golds, [turn(1, "B", "answer", "Yes.")]) == [(1, 0, Fit.BOTH)]


def test_a_turn_with_both_boundaries_outweighs_several_with_one() -> None:
    golds = [gold("One two three", "four five six"), gold("One two three", "seven eight nine")]
    turns = [
        turn(1, "Q", "question", "One two three and seven eight nine"),
        turn(2, "Q", "question", "One two three and more"),
    ]
    assert pairs(golds, turns) == [(1, 0, Fit.BOTH)]


@pytest.mark.parametrize(
    ("text", "starts", "ends", "fit"),
    [
        ("One two three four", "One two three", "two three four", Fit.BOTH),
        ("One two three four", "One two three", "three four five", Fit.STARTS),
        ("Or two three four", "One two three", "two three four", Fit.ENDS),
        ("Or two three five", "One two three", "two three four", Fit.NONE),
        ("One\u00a0two  three four", "One two three", "two three four", Fit.BOTH),
        ("No.", "No.", "No.", Fit.BOTH),
        ("No. Not at all. No.", "No.", "No.", Fit.NONE),
        ("大家好。首先发布消息。", "大家好。首先", "先发布消息。", Fit.BOTH),
        ("好的。谢谢。好的。", "好的。", "好的。", Fit.NONE),
        ("", "One two three", "two three four", Fit.NONE),
    ],
)
def test_boundaries(text: str, starts: str, ends: str, fit: Fit) -> None:
    assert Words.of(turn(1, "Q", "question", text)).fit(gold(starts, ends)) is fit
