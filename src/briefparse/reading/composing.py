"""Composing a document's text out of words, block by block, with the marks that lie on them."""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefparse.model.span import Span
from briefparse.reading.blocks import BLANK, blocks_of, has_others
from briefparse.reading.document import Block, BlockHint, Mark, MarkKind

_PIECE_ENDS: Final = re.compile(r"(\n(?:\n++|(?<=  \n)))")
_LINE_ENDS: Final = re.compile(r"(\n++)")
"""Each begins with a newline, which is found at once; what stands before it is looked at from there."""


@attrs.frozen
class Composed:
    """What was composed: the text, its blocks and its marks, as `Document` wants them."""

    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]


class Composer:
    """Collects words and turns marks on and off; lives for the reading of one file.

    Every character that is written, and not blank, comes to lie in one block.
    """

    def __init__(self) -> None:
        self._text: list[str] = []
        self._size = 0
        self._blocks: list[Block] = []
        self._marks: list[Mark] = []
        self._words: list[str] = []  # of the block being composed
        self._length = 0
        self._stretches: list[tuple[int, int, MarkKind]] = []
        self._depth = dict.fromkeys(MarkKind, 0)  # one counter a kind: a million nested tags cost no more than one
        self._begun = dict.fromkeys(MarkKind, 0)
        self._breaks = 0
        self._page_breaks: list[Block] = []  # since the last words; they stand in the gap before the next ones

    @property
    def last(self) -> str:
        """The last character written to this block, or nothing."""
        return self._words[-1][-1] if self._words else ""

    @property
    def count(self) -> int:
        """How many blocks there are so far, without the one being composed."""
        return len(self._blocks)

    def write(self, words: str) -> None:
        """Add words to the block being composed."""
        if words:
            self._words.append(words)
            self._length += len(words)

    def begin(self, kind: MarkKind) -> None:
        """Begin a mark here."""
        if not self._depth[kind]:
            self._begun[kind] = self._length
        self._depth[kind] += 1

    def finish(self, kind: MarkKind) -> None:
        """Finish the mark of that kind that was begun last, if any."""
        if self._depth[kind]:
            self._depth[kind] -= 1
            if not self._depth[kind]:
                self._stretches.append((self._begun[kind], self._length, kind))

    def finish_all(self) -> None:
        """Finish every mark, as where a paragraph ends."""
        for kind, depth in self._depth.items():
            if depth:
                self._depth[kind] = 1
                self.finish(kind)

    def cut(
        self, hint: BlockHint, where: str | int, breaks: int = 2, *, lines: bool = False, continues: bool = False
    ) -> None:
        """End the block; a mark that is still on goes on in the next one.

        Args:
            hint: What the file says the block is.
            where: Where it is in the file: the number of a line, or words for any other place.
            breaks: How many lines further the next one begins; at most two count.
            lines: Whether its lines are to be cut into blocks as those of plain text are.
            continues: Whether it goes on with a paragraph that a page break cut.
        """
        if self._words:
            words = "".join(self._words)
            if any(self._depth.values()):
                on = [kind for kind, depth in self._depth.items() if depth]
                self._stretches += [(self._begun[kind], len(words), kind) for kind in on]
                self._begun.update(dict.fromkeys(on, 0))
            self._add(words, hint, where, lines=lines, continues=continues)
            self._words, self._length = [], 0
        self._stretches.clear()
        self._breaks += breaks

    def add(self, words: str, hint: BlockHint, where: str | int, breaks: int = 2) -> None:
        """Add a block that has no marks, where the one before was cut.

        Args:
            words: All its words.
            hint: What the file says the block is.
            where: Where it is in the file: the number of a line, or words for any other place.
            breaks: As for `cut`.
        """
        kept = words.strip(BLANK)
        if kept:
            self._part()
            at = self._size
            self._size = end = at + len(kept)
            self._blocks.append(Block(Span(at, end), hint, where))
            self._text.append(kept)
            self._breaks = breaks
        else:
            self._breaks += breaks

    def add_paragraphs(self, lines: str, number: int, *, joins: bool, breaks: int = 2) -> None:
        """Add paragraphs that have no marks: a block for each piece of them that ends for itself.

        Args:
            lines: Their lines; where one or more are empty, a paragraph ends.
            number: The number of the first line.
            joins: Whether lines that do not end in two blanks go on in the next one; else each ends for itself.
            breaks: As for `cut`, after the last one.
        """
        blocks, text, hint, size, gap = self._blocks, self._text, BlockHint.PARAGRAPH, self._size, self._breaks
        blank = BLANK if has_others(lines) else None
        parted = (_PIECE_ENDS if joins else _LINE_ENDS).split(lines)  # a piece, the newlines after it, a piece …
        parted.append("\n" * breaks)
        begun = False
        for piece, newlines in zip(parted[::2], parted[1::2], strict=True):
            kept = piece.strip(blank)
            if kept:
                if begun:  # without a call, as this is done for nearly every piece
                    text.append("\n\n" if gap > 1 else "\n")
                    start = size + (2 if gap > 1 else 1)
                else:
                    self._breaks, begun = gap, True
                    self._part()
                    start = self._size
                size = start + len(kept)
                blocks.append(Block(Span(start, size), hint, number))
                text.append(kept.replace("\n", " "))
                gap = 0
            gap += len(newlines)
            number += piece.count("\n") + len(newlines)
        self._size, self._breaks = size, gap

    def skip(self, breaks: int) -> None:
        """Begin the next block so many lines further down."""
        self._breaks += breaks

    def turn_page(self, page: int | None, where: str) -> None:
        """Set a page break between the block that was cut last and the one that comes next."""
        self._page_breaks.append(Block(Span(), BlockHint.PAGE_BREAK, where, page=page))

    def finished(self) -> Composed:
        """Return what was composed."""
        self._place_page_breaks(self._size)
        return Composed("".join(self._text), tuple(self._blocks), tuple(self._marks))

    def _part(self) -> None:
        """Part the next block from the one before, with the page breaks that stand in between."""
        if self._blocks:
            gap = "\n" * min(self._breaks, 2)
            self._text.append(gap)
            if self._page_breaks:
                self._place_page_breaks(self._size + len(gap) // 2)
            self._size += len(gap)
        if self._page_breaks:
            self._place_page_breaks(self._size)

    def _place_page_breaks(self, at: int) -> None:
        self._blocks += [attrs.evolve(block, span=Span(at, at)) for block in self._page_breaks]
        self._page_breaks.clear()

    def _add(self, words: str, hint: BlockHint, where: str | int, *, lines: bool, continues: bool) -> None:
        kept = words.strip(BLANK)
        if not kept:
            return
        self._part()
        if self._stretches:  # most blocks have none
            marks = _joined(words, [stretch for stretch in self._stretches if stretch[0] < stretch[1]])
            if hint is BlockHint.PARAGRAPH and _is_bold(words, marks):
                hint = BlockHint.BOLD
            shift = self._size - (len(words) - len(words.lstrip(BLANK)))
            self._marks += [Mark(kind, Span(start + shift, end + shift)) for start, end, kind in marks]
        at = self._size
        if lines:
            self._blocks += [
                Block(
                    Span(at + block.span.start, at + block.span.end), hint, where, continues and block.span.start == 0
                )
                for block in blocks_of(kept)
            ]
        else:
            self._blocks.append(Block(Span(at, at + len(kept)), hint, where, continues))
        self._text.append(kept)
        self._size += len(kept)
        self._breaks = 0


def _joined(words: str, stretches: list[tuple[int, int, MarkKind]]) -> list[tuple[int, int, MarkKind]]:
    """Join the stretches of a kind that touch, and take the blanks off their ends; the outer ones come first."""
    whole: list[tuple[int, int, MarkKind]] = []
    last: dict[MarkKind, int] = {}
    for start, end, kind in sorted(stretches):
        at = last.get(kind)
        if at is not None and whole[at][1] >= start:
            whole[at] = (whole[at][0], max(whole[at][1], end), kind)
        else:
            last[kind] = len(whole)
            whole.append((start, end, kind))
    stripped = []
    for start, end, kind in whole:
        covered = words[start:end]
        first = start + len(covered) - len(covered.lstrip(BLANK))
        after = start + len(covered.rstrip(BLANK))
        if first < after:
            stripped.append((first, after, kind))
    return sorted(stripped, key=lambda stretch: (stretch[0], -stretch[1], stretch[2]))


def _is_bold(words: str, marks: list[tuple[int, int, MarkKind]]) -> bool:
    """Say whether there are letters, and all of them are bold."""
    at, some = 0, False
    for start, end, kind in marks:
        if kind is MarkKind.BOLD:
            if any(map(str.isalpha, words[at:start])):
                return False
            some = some or any(map(str.isalpha, words[start:end]))
            at = end
    return some and not any(map(str.isalpha, words[at:]))
