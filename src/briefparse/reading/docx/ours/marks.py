"""Paragraphs of speech, with their marks, out of the looks of their words and what is remembered of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.editing.cutting import JOINT, cut
from briefparse.model import Paragraph
from briefparse.parsing.marks.annotations import annotate
from briefparse.reading.docx.ours.mapping import Mapping
from briefparse.reading.docx.ours.parts import joint, merged, parts_before, parts_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    start = 0
    for length, marks in zip(lengths, cut(joined.text, joined.annotations, lengths), strict=True):
        text = joined.text[start : start + length]
        made.append(Paragraph(text, annotations=marks, continues=joined.continues and not start))
        start += length + len(JOINT)
    return made
