"""Annotations of a paragraph as elements inside its ``seg``.

The words as transcribed are the text of ``seg`` without ``corr`` and ``note``:
only these two hold words that the paragraph itself does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.sounds import write_sound
from briefparse.model import AnnotationKind
from briefparse.tei.vocabulary import bare, footnote_words, is_sic_itself

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Annotation


def apart(marks: tuple[Annotation, ...], size: int) -> tuple[list[Annotation], list[Annotation]]:
    """Part the marks that can stand in the text from those that overlap another or point outside."""
    if not marks:  # as in nearly all paragraphs
        return [], []
    inside: list[Annotation] = []
    aside: list[Annotation] = []
    done = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        if done <= mark.start <= mark.end <= size:
            inside.append(mark)
            done = mark.end
        else:
            aside.append(mark)
    return inside, aside


def write_mark(parent: Element, mark: Annotation, text: str, edition: Edition) -> None:
    """Append a mark that lies on ``text``, and the words of it."""
    _WRITERS[mark.kind](parent, mark, text, edition)


def write_beside(seg: Element, mark: Annotation) -> None:
    """Append a mark that cannot stand in the text, with its offsets."""
    beside = add(seg, "note", type="mark", subtype=mark.kind.value, n=f"{mark.start}-{mark.end}")
    if mark.value is not None:
        add(beside, "desc", mark.value)


def _stage(seg: Element, mark: Annotation, text: str, _: Edition) -> None:
    write_sound(seg, text)
    _value_beyond(seg, mark, text)


def _inaudible(seg: Element, mark: Annotation, text: str, _: Edition) -> None:
    add(add(seg, "gap", reason="inaudible"), "desc", text)
    _value_beyond(seg, mark, text)


def _redaction(seg: Element, mark: Annotation, text: str, _: Edition) -> None:
    add(add(seg, "gap", reason="redacted"), "desc", text)
    if mark.value is not None or not text:  # a gap without words is read as one that says why
        _value(seg, mark)


def _insertion(seg: Element, mark: Annotation, text: str, _: Edition) -> None:
    add(seg, "supplied", text)
    _value_if_any(seg, mark)


def _sic(seg: Element, mark: Annotation, text: str, _: Edition) -> None:
    if is_sic_itself(text):
        add(seg, "supplied", text, reason="sic")
    else:
        add(seg, "sic", text)
    _value_if_any(seg, mark)


def _correction(seg: Element, mark: Annotation, text: str, _: Edition) -> None:
    choice = add(seg, "choice")
    add(choice, "sic", text)
    add(choice, "corr", mark.value, cert="unknown" if mark.value is None else None)


def _footnote(seg: Element, mark: Annotation, text: str, edition: Edition) -> None:
    if mark.value is None:
        add(seg, "ref", text, type="footnote")
        return
    if mark.value == footnote_words(text):  # the paragraph is itself the note
        add(seg, "ref", text, type="footnote", subtype="self")
        return
    name = edition.claim("note")
    add(seg, "ref", text, type="footnote", target=f"#{name}")
    add(seg, "note", mark.value, type="footnote", xml_id=name)


def _value_beyond(seg: Element, mark: Annotation, text: str) -> None:
    """Append the value unless it only repeats the words in brackets: those are not said twice."""
    if not mark.value or mark.value != bare(text):
        _value(seg, mark)


def _value_if_any(seg: Element, mark: Annotation) -> None:
    if mark.value is not None:
        _value(seg, mark)


def _value(seg: Element, mark: Annotation) -> None:
    """Append what a mark says beyond its words, or that it says nothing."""
    add(seg, "note", mark.value, type="value", subtype="none" if mark.value is None else None)


_WRITERS: dict[AnnotationKind, Callable[[Element, Annotation, str, Edition], None]] = {
    AnnotationKind.STAGE: _stage,
    AnnotationKind.INAUDIBLE: _inaudible,
    AnnotationKind.INSERTION: _insertion,
    AnnotationKind.SIC: _sic,
    AnnotationKind.CORRECTION: _correction,
    AnnotationKind.FOOTNOTE: _footnote,
    AnnotationKind.REDACTION: _redaction,
}
