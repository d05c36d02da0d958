"""Headings with a colon, which are no labels: ``Press briefing: the ferries of Lanhai``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import HeadingKind, Shape
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.text.pieces import Piece

_LONGEST: Final = 160  # characters
_ENDS: Final = ".?!…。？！"


def without_headings(
    kinds: tuple[Kind, ...], pieces: tuple[Piece, ...], text: str, dialect: Dialect
) -> tuple[Kind, ...]:
    """Leave out what stands once, before other words of a heading.

    That is a line that the file sets as one, one of speakers, or the first line if it is all in capitals and no
    sentence. Where labels are in headings, as in lists of questions, they stand there again and again; so does
    ``Presenter`` where that is who asks.

    Args:
        kinds: What may be labels.
        pieces: The pieces of the document.
        text: Its text.
        dialect: Its headings of speakers count.
    """
    headings = _of_speakers(dialect)
    first = next((at for at, piece in enumerate(pieces) if piece.rule is None), 0)
    title = first if pieces and _is_in_capitals(pieces[first].span.of(text)) else None
    return tuple([kind for kind in kinds if not _is_of_heading(kind, pieces, title, headings)])


def _is_in_capitals(line: str) -> bool:
    return line.isupper() and len(line) <= _LONGEST and line[-1] not in _ENDS


@lru_cache(maxsize=256)
def _of_speakers(dialect: Dialect) -> frozenset[str]:
    return frozenset(heading for heading, kind in dialect.front.headings if kind is HeadingKind.SPEAKERS)


def _is_of_heading(kind: Kind, pieces: tuple[Piece, ...], title: int | None, headings: frozenset[str]) -> bool:
    if kind.shape is not Shape.INLINE or len(kind.candidates) > 1:
        return False
    (at,) = kind.candidates
    return at == title or pieces[at].hint is BlockHint.HEADING or kind.text.casefold() in headings
