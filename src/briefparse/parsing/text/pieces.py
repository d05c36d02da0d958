"""Cutting blocks where something is not speech: page breaks, captions, credits, furniture."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.dialects.dialect import Rule, RuleKind
from briefparse.dialects.patterns import compiled
from briefparse.model.span import Span
from briefparse.parsing.text.ruling import Rules
from briefparse.reading.blocks import BLANK
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from briefparse.dialects.dialect import Dialect
    from briefparse.reading.document import Block, Document

# What the format says is no speech; the whole block is it, whatever a dialect's rules say.
_OF_FORMAT: Final = {
    BlockHint.RUNNING_HEAD: Rule(RuleKind.RUNNING_HEAD, r"[\s\S]*"),
    BlockHint.PAGE_BREAK: Rule(RuleKind.PAGE_BREAK, ""),
    BlockHint.OUTSIDE: Rule(RuleKind.NAVIGATION, r"[\s\S]*"),
    BlockHint.CAPTION: Rule(RuleKind.PHOTO, r"[\s\S]*"),
    BlockHint.NOTE: Rule(RuleKind.EDITORIAL, r"[\s\S]*"),
    BlockHint.STAGE: Rule(RuleKind.STAGE, r"[\s\S]*"),
    BlockHint.TIME: Rule(RuleKind.TIME, r"[\s\S]*"),
}
_LAST_OF_ASCII: Final = "\x7f"


class Piece(NamedTuple):  # made for every block, and a third as dear as a frozen class
    """A block, or the part of one that a rule fits or leaves over.

    Attributes:
        span: Its place, with no blanks at either end.
        rule: The rule that fits, or None where the piece may be speech.
        match: The rule's match.
        hint: What the format said the block was.
        continues: Whether the piece before is part of the same block, and speech.
        resumes: Whether it goes on with a paragraph that a page break cut, as the format said.
        page: The number of the page that begins at a page break, where the format told it.
    """

    span: Span
    rule: Rule | None = None
    match: re.Match[str] | None = None
    hint: BlockHint = BlockHint.PARAGRAPH
    continues: bool = False
    resumes: bool = False
    page: int | None = None


def cut(document: Document, dialect: Dialect) -> tuple[Piece, ...]:
    """Apply a dialect's rules to every block, and part the blocks where labels stand inside them."""
    pieces = _cut_by_rules(document, dialect)
    return _cut_by_labels(pieces, document.text, compiled(dialect.running)) if dialect.running else pieces


def _cut_by_labels(pieces: tuple[Piece, ...], text: str, running: re.Pattern[str]) -> tuple[Piece, ...]:
    """Cut pieces before everything that may be a label in the midst of them."""
    cut_pieces: list[Piece] = []
    for piece in pieces:
        if piece.rule is not None:
            cut_pieces.append(piece)
            continue
        start, end = piece.span.start, piece.span.end
        stops = [match.start("label") for match in running.finditer(text, start, end) if match.start("label") > start]
        for begin, stop in pairwise((start, *stops, end)):
            span = stripped(text, begin, stop)
            cut_pieces.append(Piece(span, None, None, piece.hint, begin > start, piece.resumes and begin == start))
    return tuple(cut_pieces)


def _cut_by_rules(document: Document, dialect: Dialect) -> tuple[Piece, ...]:
    text, blocks = document.text, document.blocks
    rules = Rules.of(text, dialect)
    new = tuple.__new__  # half as dear as to call the class, and most blocks are a piece as they are
    whole = [new(Piece, (block.span, None, None, block.hint, False, block.continues, None)) for block in blocks]
    pieces: list[Piece] = []
    done = 0
    for number in _to_cut(document, rules):
        block = blocks[number]
        pieces += whole[done:number]
        pieces += [_of_format(text, block)] if block.hint in _OF_FORMAT else _cut_block(text, block, rules)
        done = number + 1
    pieces += whole[done:]
    return tuple(pieces)


def _to_cut(document: Document, rules: Rules) -> Iterable[int]:
    """Return the numbers of the blocks that are no speech by their format, or that a rule may fit."""
    text, blocks, told = document.text, document.blocks, rules.beginnings
    if rules.tells_nothing:
        return range(len(blocks))
    paragraph = BlockHint.PARAGRAPH
    # Of most blocks the first characters tell that no rule fits them.
    found = [
        number
        for number, block in enumerate(blocks)
        if (block.hint is not paragraph and block.hint in _OF_FORMAT)
        or ((first := text[block.span.start]) in told and text.startswith(told[first], block.span.start))
        or (first > _LAST_OF_ASCII and first.isdecimal())
    ]
    return sorted({*found, *_with_any(rules.watched, text, blocks)}) if rules.watched else found


def _with_any(literals: Iterable[str], text: str, blocks: tuple[Block, ...]) -> Iterator[int]:
    """Yield the numbers of the blocks in which, or in the blanks after which, one of some literals begins."""
    starts = [block.span.start for block in blocks]
    for literal in literals if starts else ():
        at = text.find(literal, starts[0])
        while at >= 0:
            number = bisect_right(starts, at) - 1
            yield number
            at = text.find(literal, max(at + 1, blocks[number].span.end))


def _of_format(text: str, block: Block) -> Piece:
    rule = _OF_FORMAT[block.hint]
    match = compiled(rule.pattern).match(text, block.span.start, block.span.end)
    return Piece(block.span, rule, match, block.hint, page=block.page)


def _cut_block(text: str, block: Block, rules: Rules) -> list[Piece]:
    span, hint, resumes = block.span, block.hint, block.continues
    found = rules.first(span.start, span.end)
    if found is not None and found[1].end() == span.end:
        return [Piece(span, found[0], found[1], hint, False, resumes)]
    # Gathered once a block: a search from each piece on would be quadratic in a long line.
    stops = rules.inside(span.start, span.end)
    if found is None and not stops:
        return [Piece(span, None, None, hint, False, resumes)]
    pieces = _parts(text, block, rules, [*stops, span.end])
    pieces[0] = pieces[0]._replace(resumes=resumes)
    return pieces


def _parts(text: str, block: Block, rules: Rules, stops: list[int]) -> list[Piece]:
    """Part a block where rules fit; each part that is left over goes up to the next stop."""
    position, end, hint = block.span.start, block.span.end, block.hint
    pieces: list[Piece] = []
    upcoming = 0
    while position < end:
        found = rules.first(position, end)
        if found is not None:
            rule, match = found
            pieces.append(Piece(Span(position, match.end()), rule, match, hint))
            position = past_blanks(text, match.end(), end)
            continue
        while stops[upcoming] <= position:
            upcoming += 1
        pieces.append(Piece(stripped(text, position, stops[upcoming]), None, None, hint))
        position = stops[upcoming]
    return pieces


def past_blanks(text: str, start: int, end: int) -> int:
    """Return the first place from ``start`` on that is not blank, or ``end``."""
    while start < end and text[start] in BLANK:
        start += 1
    return start


def stripped(text: str, start: int, end: int) -> Span:
    """Return a stretch without the blanks at its end."""
    while end > start and text[end - 1] in BLANK:
        end -= 1
    return Span(start, end)
