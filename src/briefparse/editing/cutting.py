"""Marks cut where an editor split the paragraph that they lie on."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.parsing.marks.annotations import SAID_IN_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.model import Annotation

JOINT: Final = " "
"""What stands between two paragraphs that were joined."""

AROUND: Final = "()[]（）［］【】 "


def cut(text: str, marks: Sequence[Annotation], lengths: Iterable[int]) -> list[tuple[Annotation, ...]]:
    """Return the marks of each piece of a text.

    Of a mark over a cut, words that are in brackets have themselves for their
    value; any other value stays with the end of the mark, behind which it is shown.

    Args:
        text: The pieces, with `JOINT` between them.
        marks: The marks on it.
        lengths: How long each piece is; the last ends with the text.
    """
    ends = list(accumulate((length + len(JOINT) for length in lengths), initial=0))
    pieces = zip(ends[:-1], (end - len(JOINT) for end in ends[1:]), strict=True)
    return [_within(marks, text, start, end) for start, end in pieces]


def _within(marks: Sequence[Annotation], text: str, start: int, end: int) -> tuple[Annotation, ...]:
    found = (_piece(mark, text, start, end) for mark in marks)
    return tuple(dict.fromkeys(piece for piece in found if piece is not None))


def _piece(mark: Annotation, text: str, start: int, end: int) -> Annotation | None:
    """Return what of a mark lies in a stretch of a text, or None."""
    touches = (mark.start < end and mark.end > start) or start <= mark.start == mark.end <= end
    if not touches:
        return None
    first, last = max(mark.start, start), min(mark.end, end)
    value = mark.value
    if (first, last) != (mark.start, mark.end) and value is not None:
        if mark.kind in SAID_IN_WORDS:
            value = text[first:last].strip(AROUND)
        elif last < mark.end:
            return None
    return attrs.evolve(mark, start=first - start, end=last - start, value=value)
