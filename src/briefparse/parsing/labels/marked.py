"""Proposing labels without a colon: lines that only the file sets apart."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import Shape
from briefparse.model import Label
from briefparse.parsing.labels.candidates import Kind
from briefparse.parsing.labels.shapes import LONGEST_LABEL
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece

_SET_APART: Final = frozenset({BlockHint.HEADING, BlockHint.BOLD, BlockHint.TERM})
_ENDS: Final = ".?!…。？！:：;；,，"  # of sentences, and of labels that have a colon


def propose_marked(pieces: tuple[Piece, ...], text: str, fold: Fold, taken: Collection[int]) -> tuple[Kind, ...]:
    """Return the short lines that the file sets apart and that words follow which it does not.

    A heading right above another is no label: nobody says anything below it.

    Args:
        pieces: The pieces of the document.
        text: The document's text.
        fold: Folds white space.
        taken: The pieces that hold a label of another shape.
    """
    fitting = [at for at, piece in enumerate(pieces) if piece.rule is None]
    apart = {at for at in fitting if at not in taken and _is_set_apart(pieces[at], text)}
    kinds: dict[str, Kind] = {}
    for at, after in pairwise(fitting):
        if at in apart and after not in apart:
            span = pieces[at].span
            label = fold(span.of(text))
            kinds.setdefault(label, Kind(label, Shape.MARKED, {})).candidates[at] = Label(label, span), span.end
    return tuple(kinds.values())


def _is_set_apart(piece: Piece, text: str) -> bool:
    start, end = piece.span.start, piece.span.end
    return piece.hint in _SET_APART and end - start <= LONGEST_LABEL and text[end - 1] not in _ENDS
