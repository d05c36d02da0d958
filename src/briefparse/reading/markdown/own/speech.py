"""Paragraphs of a turn, with their marks, whether or not somebody split or corrected them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.editing.cutting import JOINT, cut
from briefparse.editing.near import Near
from briefparse.editing.showing import shown, with_directions
from briefparse.exporting.markdown.marks import remark_of
from briefparse.model import Annotation, AnnotationKind, Paragraph
from briefparse.parsing.marks.corrections import corrections
from briefparse.reading.markdown.own.words import Words
from briefparse.reading.returning.anchoring import Anchored, place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.reading.markdown.own.comments import Comment
    from briefparse.reading.markdown.own.words import Remark

_MOST_PIECES: Final = 8  # into which an editor splits a paragraph


@attrs.define
class Spoken:
    """A paragraph as it is gathered; lives for the reading of one file.

    Attributes:
        words: What it shows.
        continues: As in `Paragraph`.
        told: Whether the file remembers its marks, which may be none.
        marks: The marks that it remembers.
    """

    words: Words
    continues: bool
    told: bool = False
    marks: list[Anchored] = attrs.field(factory=list)


def anchored_of(comment: Comment) -> Anchored | None:
    """Read what a comment remembers of a mark: kind, offset, the words covered or what is near, and its value."""
    kind, offset, covered = (comment.value(at) for at in range(3))
    if kind not in set(AnnotationKind) or offset is None or covered is None or not offset.isdecimal():
        return None
    start = int(offset[:9])
    near = Near.read(start, comment.get("near"))
    return Anchored(Annotation(AnnotationKind(kind), start, start + len(covered), comment.value(3)), covered, near)


def paragraphs_of(run: Sequence[Spoken]) -> list[Paragraph]:
    """Give the paragraphs that follow each other in a turn their marks.

    What is remembered stands after a paragraph. Where somebody split it, the
    pieces before the last have no memory of their own, and the marks are
    looked for in all of them together.
    """
    marks: list[tuple[Annotation, ...]] = []
    for at, spoken in enumerate(run):
        if spoken.told:
            pieces = _pieces(run, at)
            del marks[len(marks) + 1 - len(pieces) :]
            marks += _marks_of(pieces)
        else:
            marks.append(shown(spoken.words.text, spoken.words.italic, spoken.words.struck))
    return [
        Paragraph(spoken.words.text, annotations=own, continues=spoken.continues)
        for spoken, own in zip(run, marks, strict=True)
    ]


def _pieces(run: Sequence[Spoken], last: int) -> Sequence[Spoken]:
    """Return the pieces of the paragraph that is remembered after the one at ``last``."""
    marks = run[last].marks
    best, most = 1, -1
    for count in range(1, min(_MOST_PIECES, last + 1) + 1):
        if count > 1 and run[last + 1 - count].told:
            break
        text = _joined(run[last + 1 - count : last + 1])
        if all(mark.holds(text) for mark in marks):
            best = count
            break
        kept = len(place(text, marks))
        if kept > most:
            best, most = count, kept
    return run[last + 1 - best : last + 1]


def _joined(pieces: Sequence[Spoken]) -> str:
    return JOINT.join(piece.words.text for piece in pieces)


def _marks_of(pieces: Sequence[Spoken]) -> Iterator[tuple[Annotation, ...]]:
    """Yield the marks of each piece, cut where the paragraph was."""
    remarks = [remark for piece in pieces for remark in piece.words.remarks]
    text = _joined(pieces)
    marks = place(text, _as_shown(pieces[-1].marks, remarks))
    cuts = cut(text, marks, [len(piece.words.text) for piece in pieces]) if len(pieces) > 1 else [marks]
    for piece, own in zip(pieces, cuts, strict=True):
        yield _with_new(own, piece.words)


def _as_shown(marks: Sequence[Anchored], remarks: Sequence[Remark]) -> list[Anchored]:
    """Give marks the values that the remarks between the words show; where a remark is gone, so is its mark."""
    left = Counter(remarks)
    changed: list[int] = []
    for at, item in enumerate(marks):
        remark = remark_of(item.mark, item.covered)
        if remark is None:
            continue
        if left[remark]:
            left[remark] -= 1
        else:
            changed.append(at)
    kept: list[Anchored | None] = list(marks)
    new = list(left.elements())
    for at in changed:
        kept[at] = _changed(marks[at], new.pop(0) if new else None)
    return [item for item in kept if item is not None]


def _changed(item: Anchored, remark: Remark | None) -> Anchored | None:
    """Return a mark whose remark is another now, or None where that says something else."""
    before = remark_of(item.mark, item.covered)
    if remark is None or before is None or before[0] != remark[0]:
        return None
    return attrs.evolve(item, mark=attrs.evolve(item.mark, value=remark[1]))


def _with_new(marks: tuple[Annotation, ...], words: Words) -> tuple[Annotation, ...]:
    """Add what an editor struck, or set in italics, where no mark lay."""
    struck = [(start, end) for start, end in words.struck if not any(m.start < end and start < m.end for m in marks)]
    new = tuple(corrections(words.text, struck)) if struck else ()
    both = tuple(sorted((*marks, *new), key=lambda mark: (mark.start, mark.end))) if new else marks
    return with_directions(both, words.text, words.italic)
