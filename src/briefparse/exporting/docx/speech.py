"""A paragraph of speech, with its annotations made visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.direction import is_rtl
from briefparse.exporting.docx.footnotes import CORRECTED, NOTED
from briefparse.exporting.docx.markup import paragraph, plain, run
from briefparse.exporting.docx.walking import Marked, Stretch, walk
from briefparse.model import AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.docx.footnotes import Footnotes
    from briefparse.exporting.docx.styles import Style
    from briefparse.model import Annotation, Paragraph

LOOKS: Final = {
    AnnotationKind.STAGE: styles.STAGE,
    AnnotationKind.INAUDIBLE: styles.INAUDIBLE,
    AnnotationKind.INSERTION: styles.INSERTION,
    AnnotationKind.SIC: styles.SIC,
    AnnotationKind.CORRECTION: styles.CORRECTED,
    AnnotationKind.FOOTNOTE: styles.FOOTNOTE,
    AnnotationKind.REDACTION: styles.REDACTION,
}
"""The character style of each kind of mark."""


def speech(style: Style, spoken: Paragraph, footnotes: Footnotes) -> str:
    """Return a paragraph of speech.

    A marked stretch has the character style of its kind. What a mark says that
    the stretch does not is a footnote, if it is a correction or a note, and
    else follows in brackets.
    """
    if not spoken.annotations:
        return plain(style, spoken.text)
    rtl = is_rtl(spoken.text)
    return paragraph(style, "".join(_runs(spoken, footnotes, rtl=rtl)), rtl=rtl)


def adds(mark: Annotation, text: str) -> bool:
    """Say whether a mark has a value that cannot be seen in the words that it covers."""
    return bool(mark.value) and str(mark.value) not in text[mark.start : mark.end]


def _runs(spoken: Paragraph, footnotes: Footnotes, *, rtl: bool) -> Iterator[str]:
    text, marks = spoken.text, spoken.annotations
    for part in walk(len(text), [Marked(mark.kind, mark.start, mark.end, adds(mark, text)) for mark in marks]):
        if isinstance(part, Stretch):
            yield run(text[part.start : part.end], LOOKS[part.kind] if part.kind else None, rtl=rtl)
        elif marks[part.mark].kind in NOTED:
            mark = marks[part.mark]
            yield footnotes.mark(f"{CORRECTED if mark.kind is AnnotationKind.CORRECTION else ''}{mark.value}")
        else:
            yield run(f" [{marks[part.mark].value}]", styles.ADDED, rtl=rtl)
