"""Cutting pieces at names that the file sets apart inside them: bold, or called a speaker's.

``<p><b>Ann Lee</b> Good morning. <b>Bo Dahl</b> Why?</p>`` holds two turns. What is cut off is no label yet: it is
weighed as any other, and where it is none, the paragraph stays whole.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.parsing.labels.shapes import COLONS
from briefparse.parsing.text.pieces import past_blanks, stripped
from briefparse.reading.blocks import BLANK
from briefparse.reading.document import BlockHint, MarkKind
from briefparse.reading.tables import are_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from briefparse.parsing.text.pieces import Piece
    from briefparse.reading.document import Mark

_KINDS: Final = frozenset({MarkKind.BOLD, MarkKind.SPEAKER})
_LONGEST: Final = 120  # characters of a name with office
_APART: Final = frozenset({BlockHint.HEADING, BlockHint.BOLD, BlockHint.TERM})
_ENDS: Final = frozenset(".?!…。？！;；,，")  # of what is no name


class _Name(NamedTuple):
    """What may be a name inside a piece.

    Attributes:
        piece: The index of the piece.
        start, end: Where it stands.
        words: The name, without a colon.
        signed: Whether a colon ends or follows it.
        opens: Whether the piece begins with it.
        called: Whether the file calls it a speaker's.
    """

    piece: int
    start: int
    end: int
    words: str
    signed: bool
    opens: bool
    called: bool


def cut_at_names(pieces: tuple[Piece, ...], text: str, marks: tuple[Mark, ...], *, unsigned: bool) -> tuple[Piece, ...]:
    """Cut pieces before the names in their midst, and around those that no colon follows.

    In the midst of a paragraph bold letters stress words. So there only what another piece begins with is a name, or
    what the file calls one.

    Args:
        pieces: All pieces of the document.
        text: Its text.
        marks: What the file set apart.
        unsigned: Whether names without a colon may be labels.
    """
    found = list(_names_in(pieces, text, marks))
    signed = _cut_off([name for name in found if name.signed])
    bare = _cut_off([name for name in found if not name.signed]) if unsigned else []
    bare = bare if are_names([name.words for name in bare]) else []
    if not bare and all(name.opens for name in signed):
        return pieces
    stops: dict[int, dict[int, BlockHint]] = {}
    for name in signed:
        stops.setdefault(name.piece, {})[name.start] = pieces[name.piece].hint
    for name in bare:
        here = stops.setdefault(name.piece, {})
        here[name.start] = BlockHint.TERM
        here.setdefault(name.end, pieces[name.piece].hint)
    return tuple(
        part
        for at, piece in enumerate(pieces)
        for part in (_parts(piece, text, stops[at]) if at in stops else (piece,))
    )


def _names_in(pieces: tuple[Piece, ...], text: str, marks: Iterable[Mark]) -> Iterator[_Name]:
    at, reached = 0, 0
    for mark in marks:
        start, end = mark.span.start, mark.span.end
        if mark.kind not in _KINDS or start < reached or end - start > _LONGEST:
            continue
        while at < len(pieces) and pieces[at].span.end <= start:
            at += 1
        if at == len(pieces):
            return
        piece = pieces[at]
        called = mark.kind is MarkKind.SPEAKER
        if piece.rule is not None or start < piece.span.start or end > piece.span.end:
            continue
        if not called and (piece.hint in _APART or (start, end) == (piece.span.start, piece.span.end)):
            continue  # that the whole piece is set apart is told already, though a time may stand beside a bold name
        after = past_blanks(text, end, piece.span.end)
        words = text[start:end].strip(BLANK + COLONS)
        if words and words[-1] not in _ENDS:
            signed = text[end - 1] in COLONS or text[after : after + 1] in set(COLONS)
            yield _Name(at, start, end, words, signed, start == piece.span.start, called)
            reached = end


def _cut_off(names: Collection[_Name]) -> list[_Name]:
    """Return the names that pieces begin with or that are called so, and those in the midst that are the same."""
    known = {name.words for name in names if name.opens or name.called}
    return [name for name in names if name.words in known]


def _parts(piece: Piece, text: str, stops: dict[int, BlockHint]) -> Iterator[Piece]:
    """Yield the parts of a piece; those but the first go on with it, unless they turn out to be labels."""
    start, end = piece.span.start, piece.span.end
    places = {start: piece.hint, **stops}
    for begin, stop in pairwise((*sorted(places), end)):
        begin_of_words = past_blanks(text, begin, stop)
        if begin_of_words < stop:
            yield piece._replace(
                span=stripped(text, begin_of_words, stop),
                hint=places[begin],
                continues=piece.continues or begin > start,
                resumes=piece.resumes and begin == start,
            )
