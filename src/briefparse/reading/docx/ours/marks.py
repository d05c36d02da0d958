"""Paragraphs of speech, with their marks, out of the looks of their words and what is remembered of them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from briefparse.model import Paragraph
from briefparse.parsing.marks.annotations import annotate
from briefparse.reading.docx.ours.mapping import AROUND, SAID_IN_WORDS, Mapping
from briefparse.reading.docx.ours.parts import JOINT, joint, merged, parts_before, parts_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.model import Annotation
    from briefparse.reading.docx.ours.remembered import RememberedBlock
    from briefparse.reading.docx.shown import Shown


def paragraphs(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> list[Paragraph]:
    """Make paragraphs of what is shown.

    Args:
        shown: Paragraphs that follow each other.
        remembered: The paragraphs that they were before: as many, or fewer where
            some were split, or more where some were joined, or none.
    """
    if len(shown) == len(remembered):
        return [_one([now], [was]) for now, was in zip(shown, remembered, strict=True)]
    if not remembered:
        return [_new(now) for now in shown]
    if len(shown) == 1 or len(remembered) == 1:
        return _one_of_them(shown, remembered)
    return _split(shown, remembered)


def _one_of_them(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> list[Paragraph]:
    """Tell paragraphs that were joined or split from one that was kept while others were taken out or put in.

    The words are not known any more, but how many letters there were is.
    """
    now = [len(words_of(parts_of(one))) for one in shown]
    was = [block.length for block in remembered]
    if len(now) == 1:
        kept = min(range(len(was)), key=lambda at: abs(was[at] - now[0]))
        if abs(sum(was) - now[0]) < abs(was[kept] - now[0]):
            return [_one(shown, remembered)]
        return [_one(shown, [remembered[kept]])]
    kept = min(range(len(now)), key=lambda at: abs(was[0] - now[at]))
    if abs(sum(now) - was[0]) < abs(now[kept] - was[0]):
        return _split(shown, remembered)
    return [_one([one], remembered) if at == kept else _new(one) for at, one in enumerate(shown)]


def _split(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> list[Paragraph]:
    return _cut(_one(shown, remembered), [len(words_of(parts_of(now))) for now in shown])


def _new(shown: Shown) -> Paragraph:
    """Make a paragraph that nothing is remembered of: its looks tell the marks, else its words as in parsing."""
    made = _one([shown], ())
    return made if made.annotations else attrs.evolve(made, annotations=annotate(made.text))


def _one(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> Paragraph:
    """Make one paragraph of all that is shown."""
    now = merged(part for number, one in enumerate(shown) for part in (*joint(number), *parts_of(one)))
    marks, was = parts_before(remembered)
    return Paragraph(
        words_of(now),
        annotations=Mapping(now, was, marks).annotations(),
        continues=bool(remembered) and remembered[0].continues,
    )


def _cut(joined: Paragraph, lengths: list[int]) -> list[Paragraph]:
    """Cut a paragraph where it was split, and the marks over the cut."""
    made = []
    ends = list(accumulate((length + len(JOINT) for length in lengths), initial=0))
    for start, end in zip(ends[:-1], (end - len(JOINT) for end in ends[1:]), strict=True):
        pieces = (_piece(mark, joined.text, start, end) for mark in joined.annotations)
        marks = tuple(dict.fromkeys(piece for piece in pieces if piece is not None))
        made.append(Paragraph(joined.text[start:end], annotations=marks, continues=joined.continues and not start))
    return made


def _piece(mark: Annotation, text: str, start: int, end: int) -> Annotation | None:
    """Return what of a mark lies in a stretch of a text, or None.

    Of a mark over a cut, words that are in brackets have themselves for their
    value; any other value stays with the end of the mark, behind which it is shown.
    """
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
