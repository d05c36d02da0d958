"""The words of a paragraph in the form of ParlaMint: sounds and gaps marked, all else as it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.marks import apart
from briefparse.exporting.tei.sounds import write_sound
from briefparse.exporting.xmltext import xml_safe
from briefparse.model import AnnotationKind

if TYPE_CHECKING:
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Paragraph

_REASONS: Final = {AnnotationKind.INAUDIBLE: "inaudible", AnnotationKind.REDACTION: "redacted"}


def write_words(seg: Element, paragraph: Paragraph) -> None:
    """Write a paragraph into its ``seg``, without white space at its edges."""
    text = xml_safe(paragraph.text)
    inside, _ = apart(paragraph.annotations, len(text))
    marks = [
        mark
        for mark in inside
        if mark.kind is AnnotationKind.STAGE
        or mark.kind in _REASONS
        or (mark.kind is AnnotationKind.FOOTNOTE and mark.value)
    ]
    done = 0
    for mark in marks:
        end = mark.end if mark.kind is AnnotationKind.FOOTNOTE else mark.start
        _append(seg, text[done:end])
        if mark.kind is AnnotationKind.STAGE:
            write_sound(seg, text[mark.start : mark.end])
        elif mark.kind is AnnotationKind.FOOTNOTE:
            add(seg, "note", mark.value, type="footnote")
        else:
            add(add(seg, "gap", reason=_REASONS[mark.kind]), "desc", text[mark.start : mark.end])
        done = mark.end
    _append(seg, text[done:])
    _strip(seg)


def _append(seg: Element, words: str) -> None:
    if seg.children:
        seg.children[-1].tail = words
    else:
        seg.text = words


def _strip(seg: Element) -> None:
    seg.text = (seg.text or "").lstrip()
    if seg.children:
        last = seg.children[-1]
        last.tail = last.tail.rstrip()
    else:
        seg.text = seg.text.rstrip()
