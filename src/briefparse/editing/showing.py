"""Marks that words show by themselves: what need not be remembered, and what an editor put in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.model import Annotation, AnnotationKind
from briefparse.parsing.marks.annotations import annotate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Stretch = tuple[int, int]
"""Start and end, as offsets into a paragraph's text."""

_BRACKETS: Final = {"(": ")", "[": "]", "（": "）", "［": "］", "【": "】"}


def shown(text: str, italic: Sequence[Stretch] = (), struck: Sequence[Stretch] = ()) -> tuple[Annotation, ...]:
    """Return the marks that the parser finds in words, and a stage direction for any other brackets in italics.

    Args:
        text: The words of the paragraph.
        italic: Stretches in italics.
        struck: Stretches that are struck through.
    """
    return with_directions(annotate(text, struck), text, italic)


def with_directions(marks: Iterable[Annotation], text: str, italic: Sequence[Stretch]) -> tuple[Annotation, ...]:
    """Add a stage direction for each pair of brackets in italics that no mark lies on."""
    known = tuple(marks)
    if not italic:
        return known
    new = [
        Annotation(AnnotationKind.STAGE, start, end, text[start + 1 : end - 1].strip())
        for start, end in italic
        if _BRACKETS.get(text[start : start + 1]) == text[end - 1 : end]
        and not any(_meet(mark, start, end) for mark in known)
    ]
    return tuple(sorted((*known, *new), key=lambda mark: (mark.start, mark.end))) if new else known


def _meet(mark: Annotation, start: int, end: int) -> bool:
    return mark.start < end and start < mark.end
