"""Labels that stand otherwise than a dialect sets them: when to look for them, and when to believe what is found."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.marked import SET_APART
from briefparse.parsing.labels.shapes import COLONS, LONGEST_LABEL

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.text.pieces import Piece
    from briefparse.reading.document import BlockHint

_ALL: Final = (Shape.OWN_LINE, Shape.INLINE, Shape.BRACKETED, Shape.LETTER, Shape.MARKED)
"""All shapes that need no pattern of a dialect."""

_TIMED: Final = r"(?P<label>[^\W\d_][^:：\n]{0,79}?)[ \t\xa0]{1,8}[(\[]?\d{1,2}(?::\d\d){1,2}[)\]]?$"
"""A name and when it began to speak, as services that transcribe recordings set them."""

_NO_HINTS: Final[frozenset[BlockHint]] = frozenset()
_FEW: Final = 0.05  # of the pieces of a document; statements of fifty paragraphs are rare, and no talk is made of them
_FEWEST: Final = 3
_MORE: Final = 1.5


def finds_few(pieces: int, labels: int) -> bool:
    """Say whether so few labels were found that they may stand otherwise."""
    return labels < _FEWEST or labels < _FEW * pieces


def left_over(pieces: Iterable[Piece], text: str, labels: Collection[int], dialect: Dialect) -> int:
    """Return how many lines that stand more than once are labels in a shape that the dialect does not have.

    Those are lines that end in a colon, or that the file sets apart, and that are none of the labels found. What
    stands right above one of these is a heading: nobody says anything below it.
    """
    shapes = dialect.shapes
    hints = _NO_HINTS if Shape.MARKED in shapes else SET_APART
    colons = "" if Shape.OWN_LINE in shapes or Shape.INLINE not in shapes else COLONS
    if not colons and not hints:
        return 0
    lines = Counter(
        [
            text[span.start : span.end]
            for at, (span, rule, _, hint, *_) in enumerate(pieces)
            if (text[span.end - 1] in colons or hint in hints)
            and rule is None
            and span.end - span.start <= LONGEST_LABEL
            and at not in labels
            and at + 1 not in labels
        ]
    )
    return sum(count for count in lines.values() if count > 1)


def recurring(kinds: Iterable[Kind]) -> int:
    """Return how many candidates have a label that stands more than once."""
    counts = Counter[str]()
    for kind in kinds:
        counts[kind.text] += len(kind.candidates)
    return sum(count for count in counts.values() if count > 1)


def is_clearly_more(found: int, before: int) -> bool:
    """Say whether one way to read a document finds clearly more labels than another."""
    return found >= _FEWEST and found > _MORE * before


@cache
def with_all_shapes(dialect: Dialect) -> Dialect:
    """Return a dialect whose labels may have any shape."""
    shapes = tuple(dict.fromkeys((*dialect.shapes, *_ALL)))
    return attrs.evolve(dialect, shapes=shapes, label_patterns=(*dialect.label_patterns, _TIMED))
