"""Paragraphs of a turn as ``seg``, and on demand their sentences as ``s``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.marks import apart, write_beside, write_mark
from briefparse.exporting.tei.sentences import sentences_of
from briefparse.exporting.xmltext import xml_safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Annotation, Paragraph


def parts_of(paragraphs: tuple[Paragraph, ...]) -> Iterator[str | None]:
    """Yield the ``part`` of each paragraph of a turn: initial, middle or final, or None where it is whole."""
    for after, paragraph in enumerate(paragraphs, start=1):
        goes_on = after < len(paragraphs) and paragraphs[after].continues
        if paragraph.continues:
            yield "M" if goes_on else "F"
        else:
            yield "I" if goes_on else None


def write_paragraph(parent: Element, paragraph: Paragraph, n: int, part: str | None, edition: Edition) -> None:
    """Append the ``seg`` of a paragraph.

    Args:
        parent: The ``u``.
        paragraph: The paragraph.
        n: Its number in the file, from 1.
        part: Which part of a paragraph that a page break cut in two or more, or None.
        edition: The file.
    """
    options = edition.options
    source = edition.source(paragraph.span) if options.offsets else None
    seg = add(parent, "seg", xml_id=edition.claim(f"seg{n}"), part=part, source=source)
    if not (paragraph.annotations or options.sentences):  # as nearly all are
        seg.text = paragraph.text
        return
    text = xml_safe(paragraph.text)
    inside, aside = apart(paragraph.annotations, len(text))
    if options.sentences and text:
        _write_sentences(seg, text, inside, n, edition)
    else:
        _write_stretch(seg, text, (0, len(text)), inside, edition)
    for mark in aside:
        write_beside(seg, mark)


def _write_stretch(
    parent: Element, text: str, stretch: tuple[int, int], marks: Sequence[Annotation], edition: Edition
) -> None:
    """Write part of a paragraph with the marks in it."""
    start, end = stretch
    if not marks:
        parent.text = text[start:end]
        return
    parent.text = text[start : marks[0].start]
    ends = [*(mark.start for mark in marks[1:]), end]
    for mark, after in zip(marks, ends, strict=False):
        write_mark(parent, mark, text[mark.start : mark.end], edition)
        parent.children[-1].tail = text[mark.end : after]


def _write_sentences(seg: Element, text: str, marks: Sequence[Annotation], n: int, edition: Edition) -> None:
    """Write a paragraph as sentences, with the space between two outside of both."""
    spans = _uncut(sentences_of(text), [mark for mark in marks if mark.start < mark.end])
    done = 0
    for number, (start, end) in enumerate(spans, start=1):
        first = done
        while done < len(marks) and (marks[done].end <= end or number == len(spans)):
            done += 1
        sentence = add(seg, "s", xml_id=edition.claim(f"seg{n}.{number}"))
        _write_stretch(sentence, text, (start, end), marks[first:done], edition)
        if number < len(spans):
            sentence.tail = text[end : spans[number][0]]


def _uncut(spans: Iterable[tuple[int, int]], marks: Sequence[Annotation]) -> list[tuple[int, int]]:
    """Join sentences across whose border a mark lies; marks and sentences are in order."""
    whole: list[tuple[int, int]] = []
    at = 0
    for start, end in spans:
        if whole:
            while at < len(marks) and marks[at].end <= whole[-1][1]:
                at += 1
            if at < len(marks) and marks[at].start < start:
                whole[-1] = (whole[-1][0], end)
                continue
        whole.append((start, end))
    return whole
