"""Annotations, shown: what happened in the room in italics, wrong words struck, what a mark says in bold brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.editing.showing import shown
from briefparse.model import AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.editing.showing import Stretch
    from briefparse.exporting.markdown.flavours import Flavour
    from briefparse.model import Annotation, Paragraph

_IN_ITALICS = (AnnotationKind.STAGE, AnnotationKind.INAUDIBLE)
_SAYS_ITSELF = (AnnotationKind.CORRECTION, AnnotationKind.SIC)


@attrs.frozen
class Shown:
    """A paragraph with marks, in Markdown.

    Attributes:
        markdown: The Markdown.
        notes: Footnotes, which stand below it.
        complete: Whether a reader finds the very marks without being told more.
    """

    markdown: str
    notes: tuple[str, ...]
    complete: bool


def annotated(paragraph: Paragraph, flavour: Flavour, labels: Iterator[str]) -> Shown:
    """Return a paragraph's Markdown with its annotations shown.

    Args:
        paragraph: The paragraph.
        flavour: The flavour; pandoc's has footnotes for what marks say.
        labels: Labels for footnotes that no other has.
    """
    text, marks = paragraph.text, paragraph.annotations
    if not marks:  # as in nearly all paragraphs
        return Shown(flavour.text(text), (), complete=not shown(text))
    italic = tuple(_apart((mark.start, mark.end) for mark in marks if mark.kind in _IN_ITALICS))
    struck = tuple(_apart(stretch for mark in marks if (stretch := _struck(text, mark)) is not None))
    remarks = [(mark, remark) for mark in marks if (remark := _remark(mark, text, flavour)) is not None]
    notes: list[str] = []
    if flavour.name == "pandoc":
        noted = [(mark, next(labels), remark) for mark, remark in remarks]
        notes = [f"[^{label}]: {remark}" for _, label, remark in noted]
        said = [(_behind(mark, text), _REMARK, f"[^{label}]") for mark, label, _ in noted]
    else:
        said = [_bold(text, _behind(mark, text), remark) for mark, remark in remarks]
    markup = (*_italics(text, italic), *_strikes(struck), *said)
    markdown = flavour.around(text, [(offset, written) for offset, _, written in sorted(markup, key=_place)])
    return Shown(markdown, tuple(notes), shown(text, italic, struck) == marks)


# Where several stand at one offset: first what ends, then remarks, then what begins.
_END, _REMARK, _BEGIN = range(3)
_Markup = tuple[int, int, str]


def _place(markup: _Markup) -> tuple[int, int]:
    return markup[:2]


def _apart(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield stretches that do not overlap: of two that do, the second begins where the first ends."""
    done = 0
    for start, end in sorted(stretches):
        first = max(start, done)
        if first < end:
            yield first, end
            done = end


def _italics(text: str, stretches: Iterable[Stretch]) -> Iterator[_Markup]:
    for start, end in stretches:
        last = min(end, len(text))
        if start < last:
            opening, closing = ("*", "*") if _stars_work(text, start, last) else ("<em>", "</em>")
            yield start, _BEGIN, opening
            yield last, _END, closing


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


def _struck(text: str, mark: Annotation) -> Stretch | None:
    """Return the wrong words of a correction that shows the right ones in brackets behind them, or none at all."""
    if mark.kind is not AnnotationKind.CORRECTION or mark.value is None or not 0 <= mark.start < mark.end <= len(text):
        return None
    if not mark.value:
        return mark.start, mark.end
    covered = text[mark.start : mark.end]
    wrong = covered.removesuffix(f"[{mark.value}]")
    end = mark.start + len(wrong.rstrip(" "))
    return (mark.start, end) if mark.start < end and wrong != covered else None


def _strikes(stretches: Iterable[Stretch]) -> Iterator[_Markup]:
    for start, end in stretches:
        yield start, _BEGIN, "<s>"
        yield end, _END, "</s>"


def _remark(mark: Annotation, text: str, flavour: Flavour) -> str | None:
    said = remark_of(mark, text[mark.start : mark.end])
    if said is None:
        return None
    word, value = said
    return word if value is None else f"{word}: {flavour.text(value)}"


def _behind(mark: Annotation, text: str) -> int:
    """Return where a remark on a mark stands: not behind a space, for two in a row do not outlive every editor."""
    return len(text[: max(mark.end, 0)].rstrip(" "))


def _bold(text: str, offset: int, remark: str) -> _Markup:
    after = text[offset : offset + 1]
    opening, closing = ("**", "**") if not after or after in " .,;:" else ("<strong>", "</strong>")
    bold = f"{opening}[{remark}]{closing}"
    return offset, _REMARK, f" {bold}" if offset else f"{bold} "


def remark_of(mark: Annotation, covered: str) -> tuple[str, str | None] | None:
    """Return what a mark says beyond the words that it covers: a word, and a value or None."""
    word = "corrected" if mark.kind is AnnotationKind.CORRECTION else mark.kind.value
    if mark.value is not None:
        return None if mark.value in covered else (word, mark.value)
    return (word, None) if mark.kind in _SAYS_ITSELF and word not in covered.lower() else None
