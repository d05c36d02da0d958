"""Headings with a colon, which are no labels: ``Press briefing: the ferries of Lanhai``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.dialects.dialect import Shape
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.text.pieces import Piece


def without_headings(kinds: tuple[Kind, ...], pieces: tuple[Piece, ...]) -> tuple[Kind, ...]:
    """Leave out what stands once, before other words of a line that the file sets as a heading.

    Where labels are in headings, as in lists of questions, they stand there again and again.

    Args:
        kinds: What may be labels.
        pieces: The pieces of the document.
    """
    return tuple([kind for kind in kinds if not _is_of_heading(kind, pieces)])


def _is_of_heading(kind: Kind, pieces: tuple[Piece, ...]) -> bool:
    if kind.shape is not Shape.INLINE or len(kind.candidates) > 1:
        return False
    (at,) = kind.candidates
    return pieces[at].hint is BlockHint.HEADING
