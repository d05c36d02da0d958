"""Annotations, shown: what happened in the room in italics, what a mark says in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.markdown.escape import escape, escape_around
from briefparse.model import AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Annotation, Paragraph

_IN_ITALICS = (AnnotationKind.STAGE, AnnotationKind.INAUDIBLE)
_SAYS_ITSELF = (AnnotationKind.CORRECTION, AnnotationKind.SIC)


def annotated(paragraph: Paragraph) -> str:
    """Return a paragraph's Markdown with its annotations shown."""
    text = paragraph.text
    marks = sorted((*_italics(text, paragraph.annotations), *_remarks(text, paragraph.annotations)), key=_place)
    return escape_around(text, [(offset, markup) for offset, _, markup in marks])


# Where several stand at one offset: first what ends, then remarks, then what begins.
_END, _REMARK, _BEGIN = range(3)
_Mark = tuple[int, int, str]


def _place(mark: _Mark) -> tuple[int, int]:
    return mark[:2]


def _italics(text: str, annotations: tuple[Annotation, ...]) -> Iterator[_Mark]:
    """Yield where italics begin and end. Of two that overlap, the second begins where the first ends."""
    done = 0
    for mark in sorted(annotations, key=lambda mark: mark.start):
        start, end = max(mark.start, done), min(mark.end, len(text))
        if mark.kind in _IN_ITALICS and start < end:
            opening, closing = ("*", "*") if _stars_work(text, start, end) else ("<em>", "</em>")
            yield start, _BEGIN, opening
            yield end, _END, closing
            done = end


def _stars_work(text: str, start: int, end: int) -> bool:
    """Tell whether stars mark ``text[start:end]``.

    Beside a letter, or one another, they may not: Chinese has no space before
    a stage direction, and CommonMark wants one.
    """
    return (
        (start == 0 or text[start - 1] == " ")
        and (end == len(text) or text[end] in " .,;:")
        and not text[start].isspace()
        and not text[end - 1].isspace()
    )


def _remarks(text: str, annotations: tuple[Annotation, ...]) -> Iterator[_Mark]:
    for mark in annotations:
        remark = _remark(text, mark)
        if remark:
            offset = min(max(mark.end, 0), len(text))
            closing = r"\]" if text[offset : offset + 1] == "(" else "]"
            yield offset, _REMARK, (rf"\[{remark}{closing} " if offset == 0 else f" [{remark}{closing}")


def _remark(text: str, mark: Annotation) -> str:
    """Return what a mark says beyond the words that it covers."""
    covered = text[mark.start : mark.end]
    word = "corrected" if mark.kind is AnnotationKind.CORRECTION else mark.kind.value
    if mark.value is not None:
        return "" if mark.value in covered else f"{word}: {escape(mark.value)}"
    return word if mark.kind in _SAYS_ITSELF and word not in covered.lower() else ""
