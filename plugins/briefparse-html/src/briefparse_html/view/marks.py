"""Annotations, shown: a text cut where its marks begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
from briefparse import AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Annotation, Paragraph

_WORDS: Final = {
    AnnotationKind.STAGE: "stage direction",
    AnnotationKind.INAUDIBLE: "inaudible",
    AnnotationKind.INSERTION: "put in by the transcriber",
    AnnotationKind.SIC: "sic",
    AnnotationKind.CORRECTION: "corrected",
    AnnotationKind.FOOTNOTE: "footnote",
    AnnotationKind.REDACTION: "withheld",
}
_SAYS_ITSELF: Final = (AnnotationKind.CORRECTION, AnnotationKind.SIC)


@attrs.frozen
class Piece:
    """A stretch of text under the same marks, or a remark of a mark, which is no part of the text.

    Attributes:
        text: The words.
        kinds: The kinds of the marks on them, each once, in order.
        remark: Whether this is what a mark says, set after the words that it is about.
    """

    text: str
    kinds: tuple[str, ...] = ()
    remark: bool = False

    @property
    def about(self) -> str:
        """The marks, in words for people."""
        return ", ".join(_WORDS[AnnotationKind(kind)] for kind in self.kinds)


def pieces_of(paragraph: Paragraph) -> tuple[Piece, ...]:
    """Return the text of a paragraph in pieces; without their remarks they join to the text."""
    if not paragraph.annotations:
        return (Piece(paragraph.text),)
    return tuple(_pieces(paragraph.text, paragraph.annotations))


def _pieces(text: str, marks: tuple[Annotation, ...]) -> Iterator[Piece]:
    size = len(text)
    # A value made by hand may reach beyond the text.
    placed = [(min(max(mark.start, 0), size), min(max(mark.end, 0), size), mark) for mark in marks]
    edges = sorted({0, size, *(edge for start, end, _ in placed for edge in (start, end))})
    for begin, until in zip(edges, [*edges[1:], None], strict=True):
        for start, end, mark in (place for place in placed if place[1] == begin):
            remark = _remark(mark, text[start:end])
            if remark:
                yield Piece(remark, (mark.kind.value,), remark=True)
        if until is not None:
            over = [mark.kind.value for start, end, mark in placed if start <= begin and until <= end]
            yield Piece(text[begin:until], tuple(dict.fromkeys(over)))


def _remark(mark: Annotation, covered: str) -> str:
    """Return what a mark says beyond the words that it covers."""
    word = _WORDS[mark.kind]
    if mark.value is not None:
        return "" if mark.value and mark.value in covered else f"{word}: {mark.value}"
    silent = not covered or (mark.kind in _SAYS_ITSELF and word not in covered.lower())
    return word if silent else ""
