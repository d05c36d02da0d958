"""Marks on words that may have been edited since: found again by the words that they covered.

So it is done where a file shows the words of its marks to whoever opens it, as
Markdown does. Word files never remember words, and show by looks what a mark
lies on: they carry marks over by looks (`briefparse.reading.docx.ours.mapping`).
A mark on no words has neither, and is found in both by what is near.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.editing.near import Near
from briefparse.model import Annotation

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen
class Anchored:
    """A mark as a file remembers it.

    Attributes:
        mark: The mark, with its place in the paragraph as it was written.
        covered: The words that it covered then.
        near: Of a mark on no words, what stood beside it.
    """

    mark: Annotation
    covered: str
    near: Near | None = None

    @classmethod
    def of(cls, mark: Annotation, text: str) -> Anchored:
        """Remember a mark on ``text``."""
        covered = text[mark.start : mark.end]
        return cls(mark, covered, None if covered else Near.of(text, mark.start))

    def holds(self, text: str) -> bool:
        """Say whether the mark is where it was in ``text``, which then was not edited as far as it shows."""
        if self.near is not None:
            return self.near.holds(text)
        return text.startswith(self.covered, self.mark.start)


def place(text: str, anchored: Iterable[Anchored]) -> tuple[Annotation, ...]:
    """Return the marks in their places in ``text``.

    In a text that was not edited all places hold. Elsewhere a mark goes where
    the words that it covered are now, nearest to where it would be if all
    before it had moved as the last mark did. A mark on no words is where the
    letters beside it are, or moves along. Marks whose words are gone are gone with them.

    Args:
        text: The paragraph as it is now.
        anchored: The marks in order, as they were remembered.
    """
    placed = []
    moved = 0
    for item in anchored:
        start = _start(text, item, item.mark.start + moved)
        if start is None:
            continue
        moved = start - item.mark.start
        placed.append(attrs.evolve(item.mark, start=start, end=start + len(item.covered)))
    return tuple(placed)


def _start(text: str, item: Anchored, expected: int) -> int | None:
    if item.near is not None:
        return item.near.found(text, (min(max(expected, 0), len(text)),))
    return _found(text, item.covered, expected)


def _found(text: str, covered: str, expected: int) -> int | None:
    """Return where ``covered`` stands, nearest to the expected place; of two as near, the earlier."""
    expected = min(max(expected, 0), len(text))
    if text.startswith(covered, expected):
        return expected
    before = text.rfind(covered, 0, expected + len(covered))
    after = text.find(covered, expected)
    if before < 0 or after < 0:
        return max(before, after) if max(before, after) >= 0 else None
    return before if expected - before <= after - expected else after
