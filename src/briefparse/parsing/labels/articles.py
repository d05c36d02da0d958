"""Articles that have the form of labels: ``A harbour …`` where ``A`` and one blank opens an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.candidates import WORD_LETTERS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from briefparse.parsing.labels.candidates import Kind


def pieces_of_suspects(kinds: tuple[Kind, ...]) -> set[int]:
    """Return the pieces that open with what may be an article."""
    suspects: set[int] = set()
    for kind in kinds:
        if kind.shape is Shape.PATTERN and kind.text in WORD_LETTERS:
            suspects.update(kind.candidates)
    return suspects


def articles(stands: Iterable[tuple[int, str, bool]], suspects: Collection[int]) -> set[int]:
    """Return the pieces that open with an article: no other letter is the label before it.

    Args:
        stands: For each candidate the index of its piece, its label, and whether it is accepted, in order.
        suspects: The pieces that may open with an article.
    """
    found = set()
    before = ""
    for piece, label, accepted in stands:
        if piece in suspects and not (len(before) == 1 and before != label):
            found.add(piece)
        elif accepted:
            before = label
    return found
