"""Which turn that was found is which turn of the gold."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gold import GoldTurn

    from briefparse import Turn

_WHOLE_WORDS, _WHOLE_CHARACTERS = 3, 6  # gold quotes so many; a turn that is shorter is quoted whole
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


class Fit(IntEnum):
    """How well the boundaries of two turns agree; the value is the weight in the alignment.

    One turn with both boundaries right outweighs any number of turns with one.
    """

    NONE = 0
    ENDS = 2
    STARTS = 4
    BOTH = 1_000_000


@attrs.frozen
class Pair:
    """A turn of the gold and a turn that was found, by their places in their lists."""

    gold: int
    found: int
    fit: Fit


@attrs.frozen
class Words:
    """The words of a turn, without white space, which readers may fold differently."""

    text: str

    @classmethod
    def of(cls, turn: Turn) -> Words:
        """Take the speech of a turn, without milestones."""
        return cls(squeeze(" ".join(paragraph.text for paragraph in turn.paragraphs)))

    def fit(self, gold: GoldTurn) -> Fit:
        """Say which boundaries agree with the gold's."""
        starts, ends = squeeze(gold.starts), squeeze(gold.ends)
        if starts == ends and _is_whole(gold.starts):
            return Fit.BOTH if self.text == starts else Fit.NONE
        if not self.text.startswith(starts):
            return Fit.ENDS if self.text.endswith(ends) else Fit.NONE
        return Fit.BOTH if self.text.endswith(ends) else Fit.STARTS


def squeeze(text: str) -> str:
    """Remove all white space, zero-width too."""
    return "".join(text.replace("\u200b", "").replace("\ufeff", "").split())


def align(golds: Sequence[GoldTurn], found: Sequence[Turn]) -> tuple[Pair, ...]:
    """Pair turns so that order is kept and as many as possible agree in both boundaries.

    Among equals, pairs with one boundary right are sought, and pairs whose
    labels agree. The table of weights has a cell for each two turns.
    """
    words = [Words.of(turn) for turn in found]
    fits = [[word.fit(gold) for word in words] for gold in golds]
    best = [[0] * (len(found) + 1) for _ in range(len(golds) + 1)]
    for row in range(len(golds) - 1, -1, -1):
        for column in range(len(found) - 1, -1, -1):
            weight = _weight(fits[row][column], golds[row], found[column])
            diagonal = best[row + 1][column + 1] + weight if weight else 0
            best[row][column] = max(diagonal, best[row + 1][column], best[row][column + 1])
    return tuple(_walk(best, fits))


def _walk(best: list[list[int]], fits: list[list[Fit]]) -> list[Pair]:
    pairs = []
    row = column = 0
    while row < len(fits) and column < len(fits[row]):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            pairs.append(Pair(row, column, fits[row][column]))
            row, column = row + 1, column + 1
    return pairs


def _weight(fit: Fit, gold: GoldTurn, turn: Turn) -> int:
    if fit is Fit.NONE:
        return 0
    return fit + (gold.label == (turn.label.text if turn.label else None))


def _is_whole(quoted: str) -> bool:
    if _UNSPACED.search(quoted):
        return len(squeeze(quoted)) < _WHOLE_CHARACTERS
    return len(quoted.split()) < _WHOLE_WORDS
