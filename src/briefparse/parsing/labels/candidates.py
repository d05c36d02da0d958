"""What may be labels, in kinds: most of a document's labels stand there many times."""

from __future__ import annotations

import attrs

from briefparse.dialects.dialect import Shape
from briefparse.model import Label

WORD_LETTERS = frozenset("AIOEY")
"""Letters that one blank after may make a word of a sentence."""


Candidate = tuple[Label, int]
"""What may be a label, where a piece begins, and where the words of the turn begin in the same piece: its end where
none do. A document has thousands, and nothing but a label has to be made for one."""


@attrs.frozen(eq=False, repr=False)
class Kind:
    """All candidates of one label and shape.

    Attributes:
        text: The label.
        shape: How it stands.
        candidates: The candidates by the index of their piece, in order.
    """

    text: str
    shape: Shape
    candidates: dict[int, Candidate]


def from_piece(kinds: tuple[Kind, ...], first: int) -> tuple[Kind, ...]:
    """Leave out the candidates before a piece; the same tuple is returned where there are none."""
    kept = []
    for kind in kinds:
        candidates = kind.candidates
        if next(iter(candidates)) < first:
            candidates = {piece: candidate for piece, candidate in candidates.items() if piece >= first}
            kept += [Kind(kind.text, kind.shape, candidates)] if candidates else []
        else:
            kept.append(kind)
    return kinds if kept == [*kinds] else tuple(kept)
