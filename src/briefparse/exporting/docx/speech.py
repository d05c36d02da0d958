"""A paragraph of speech, with its annotations made visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.direction import is_rtl
from briefparse.exporting.docx.markup import paragraph, plain, run
from briefparse.model import AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.docx.styles import Style
    from briefparse.model import Annotation, Paragraph

_LOOKS = {
    AnnotationKind.STAGE: styles.STAGE,
    AnnotationKind.INAUDIBLE: styles.INAUDIBLE,
    AnnotationKind.INSERTION: styles.INSERTION,
    AnnotationKind.SIC: styles.SIC,
    AnnotationKind.CORRECTION: styles.CORRECTED,
    AnnotationKind.FOOTNOTE: styles.FOOTNOTE,
    AnnotationKind.REDACTION: styles.REDACTION,
}


def speech(style: Style, spoken: Paragraph) -> str:
    """Return a paragraph of speech.

    A marked stretch has the character style of its kind. What a mark says that
    the stretch does not (the right word, the text of a footnote) follows it in
    brackets.
    """
    if not spoken.annotations:
        return plain(style, spoken.text)
    rtl = is_rtl(spoken.text)
    return paragraph(style, "".join(_runs(spoken, rtl=rtl)), rtl=rtl)


def _runs(spoken: Paragraph, *, rtl: bool) -> Iterator[str]:
    """Walk once along the text, from one beginning or end of a mark to the next."""
    text = spoken.text
    waiting = sorted(spoken.annotations, key=lambda mark: mark.start, reverse=True)
    active: list[Annotation] = []
    place = 0
    while place < len(text) or active or waiting:
        while waiting and waiting[-1].start <= place:
            active.append(waiting.pop())
        for mark in [mark for mark in active if mark.end <= place]:
            active.remove(mark)
            if _adds(mark, text):
                yield run(f" [{mark.value}]", styles.ADDED, rtl=rtl)
        if place >= len(text):  # marks may reach past the text, which does not lengthen it
            place = max([place, *(mark.end for mark in active), *(mark.start for mark in waiting)])
            continue
        ends = [mark.end for mark in active]
        starts = [waiting[-1].start] if waiting else []
        after = min([len(text), *ends, *starts])
        yield run(text[place:after], _LOOKS[active[-1].kind] if active else None, rtl=rtl)
        place = after


def _adds(mark: Annotation, text: str) -> bool:
    return bool(mark.value) and str(mark.value) not in text[mark.start : mark.end]
