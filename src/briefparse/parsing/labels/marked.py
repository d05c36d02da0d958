"""Proposing labels that need no colon: what the file tells or sets apart, and lines that recur in plain text."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import Shape
from briefparse.model import Label
from briefparse.parsing.labels.candidates import Kind
from briefparse.parsing.labels.shapes import COLONS, LONGEST_LABEL
from briefparse.parsing.people.names import looks_like_person
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece

SET_APART: Final = frozenset({BlockHint.HEADING, BlockHint.BOLD, BlockHint.TERM})
"""The hints of what a file sets apart from the words around it."""
_HINT_OF: Final = attrgetter("hint")
_LONGEST_LINE: Final = 60  # characters
_OFTEN: Final = 3
_ENDS: Final = ".?!…。？！:：;；,，"  # of sentences, and of labels that have a colon


def propose_told(pieces: tuple[Piece, ...], text: str, fold: Fold) -> tuple[Kind, ...]:
    """Return the labels that the format of the file tells."""
    if BlockHint.VOICE not in map(_HINT_OF, pieces):  # as in most documents
        return ()
    kinds: dict[str, Kind] = {}
    for at, (span, rule, _, hint, *_) in enumerate(pieces):
        if hint is not BlockHint.VOICE or rule is not None:
            continue
        words = fold(span.of(text))
        label = words.rstrip(f"{COLONS} ") or words
        kinds.setdefault(label, Kind(label, Shape.TOLD, {})).candidates[at] = Label(label, span), span.end
    return tuple(kinds.values())


def propose_marked(pieces: tuple[Piece, ...], text: str, fold: Fold, taken: Collection[int]) -> tuple[Kind, ...]:
    """Return the short lines that the file sets apart and that words follow which it does not.

    Where it sets nothing apart, lines that recur take their place: ``Question`` above each question.

    A heading right above another is no label: nobody says anything below it.

    Args:
        pieces: The pieces of the document.
        text: The document's text.
        fold: Folds white space.
        taken: The pieces that hold a label of another shape.
    """
    fitting = [at for at, piece in enumerate(pieces) if piece.rule is None]
    apart = {at for at in fitting if at not in taken and _is_set_apart(pieces[at], text)}
    if not apart and all(pieces[at].hint is BlockHint.PARAGRAPH for at in fitting):
        apart = _like_labels([at for at in fitting if at not in taken], pieces, text)
    kinds: dict[str, Kind] = {}
    for at, after in pairwise(fitting):
        if at in apart and after not in apart:
            span = pieces[at].span
            label = fold(span.of(text))
            kinds.setdefault(label, Kind(label, Shape.MARKED, {})).candidates[at] = Label(label, span), span.end
    return tuple(kinds.values())


def propose_known(
    pieces: tuple[Piece, ...], text: str, fold: Fold, kinds: tuple[Kind, ...]
) -> tuple[tuple[Kind, ...], list[tuple[int, str]]]:
    """Find the lines that the file sets apart, and that are labels elsewhere but for their colon.

    What stands right above a label is a heading all the same.

    Returns:
        The candidates; and the other lines that the file sets apart, with their words.
    """
    plain = BlockHint.PARAGRAPH
    apart = [at for at, piece in enumerate(pieces) if piece[3] is not plain and piece[3] in SET_APART]
    if not apart:  # as in most documents
        return (), []
    known = {kind.text for kind in kinds if kind.shape is not Shape.LETTER}
    labels = {at for kind in kinds if len(kind.candidates) > 1 for at in kind.candidates}
    found: dict[str, Kind] = {}
    left: list[tuple[int, str]] = []
    for at in apart:
        if at + 1 in labels or at + 1 == len(pieces) or not _is_set_apart(pieces[at], text):
            continue
        span = pieces[at].span
        label = fold(span.of(text))
        if label in known and pieces[at + 1].hint not in SET_APART:
            found.setdefault(label, Kind(label, Shape.MARKED, {})).candidates[at] = Label(label, span), span.end
        elif at not in labels and pieces[at].rule is None:
            left.append((at, label))
    return tuple(found.values()), left


def _like_labels(fitting: list[int], pieces: tuple[Piece, ...], text: str) -> set[int]:
    """Return what may be labels in a file that sets nothing apart: short lines that recur, and lines like these.

    A line is like them if words follow right below it, and none stand right above. Full names are like full names, if
    one that recurs often stands before each, and another after it: whoever answers many has the floor between them.
    """
    short = [at for at in fitting if _is_short(pieces[at], text)]
    counts = Counter([pieces[at].span.of(text) for at in short])
    recurring = {at for at in short if counts[pieces[at].span.of(text)] > 1}
    if not recurring:
        return recurring
    like = {at for at in short if _touches(at, pieces, text) and not _touches(at - 1, pieces, text)}
    if max(counts.values()) >= _OFTEN:
        names = [at for at in short if _is_full_name(pieces[at], text)]
        often = [counts[pieces[at].span.of(text)] >= _OFTEN for at in names]
        around = zip(names[1:], often, [*often[2:], True], strict=False)
        like |= {at for at, before, after in around if before and after}
    return recurring | like


def _touches(at: int, pieces: tuple[Piece, ...], text: str) -> bool:
    """Say whether the next piece stands on the next line."""
    if not 0 <= at < len(pieces) - 1:
        return False
    return text.count("\n", pieces[at].span.end, pieces[at + 1].span.start) == 1


def _is_full_name(piece: Piece, text: str) -> bool:
    words = piece.span.of(text)
    return " " in words and looks_like_person(words)


def _is_short(piece: Piece, text: str) -> bool:
    return len(piece.span) <= _LONGEST_LINE and text[piece.span.end - 1] not in _ENDS


def _is_set_apart(piece: Piece, text: str) -> bool:
    start, end = piece.span.start, piece.span.end
    return piece.hint in SET_APART and end - start <= LONGEST_LABEL and text[end - 1] not in _ENDS
