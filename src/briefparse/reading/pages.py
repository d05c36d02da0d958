"""Plain text with form feeds, as programs make it of pages: where pages break, and which lines all of them repeat."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.late import late
from briefparse.model.span import Span
from briefparse.reading.blocks import BLANK, blocks_of
from briefparse.reading.document import Block, BlockHint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FORM_FEED: Final = "\f"

_DEEPEST: Final = 4  # lines of a head or a foot
_FEWEST: Final = 2  # pages
_SHARE: Final = 0.5  # of the pages: the first one often has no head
_SHORTEST, _LONGEST = 3, 200  # characters of a line that pages repeat; a letter may stand for who asks
_DIGITS: Final = late(r"\d{1,9}")
_MARK: Final = "#"
_NUMBER: Final = late(r"(?:[Pp]age|PAGE|p\.|[-–—])? ?(\d{1,5})(?: ?(?:of|/|von|de|sur) ?\d{1,5}| ?[-–—])?")
_ENDS: Final = frozenset(':：.?!…。？！)）]】"”')


class _Line(NamedTuple):
    """A line that is not blank: where it stands without its blanks, and its number."""

    start: int
    end: int
    number: int


class _Page(NamedTuple):
    """A page that is not blank.

    Attributes:
        feed: Where the form feed stands that it begins with; -1 for the first.
        first: Its first lines, from its head on.
        last: Its last lines, from its foot up.
    """

    feed: int
    first: Sequence[_Line]
    last: Sequence[_Line]


def paged_blocks(text: str) -> tuple[Block, ...]:
    """Cut text into blocks as `blocks_of` does, with page breaks, and with heads and feet told from what was said.

    What stands at the head or the foot of half of the pages, but for its
    numbers, is of the page; so is the page's own number alone. A paragraph that
    goes on behind a page break is two blocks.

    Args:
        text: The text, with form feeds.
    """
    pages = list(_pages(text))
    running = _running(pages, text)
    breaks = [
        Block(
            Span(page.feed, page.feed), BlockHint.PAGE_BREAK, page.first[0].number, page=_number_of(page, running, text)
        )
        for page in pages
        if page.feed >= 0
    ]
    heads = [Block(Span(line.start, line.end), BlockHint.RUNNING_HEAD, line.number) for line in running.values()]
    said = _parted(blocks_of(_without(text, sorted(running.values()))), breaks, text)
    return tuple(sorted((*said, *heads, *breaks), key=lambda block: (block.span.start, block.span.end)))


def _pages(text: str) -> Iterator[_Page]:
    at, number, feed = 0, 1, -1
    for words in text.split(FORM_FEED):
        lines: list[_Line] = []
        start = at
        for line in words.split("\n"):
            kept = line.strip(BLANK)
            if kept:
                first = start + len(line) - len(line.lstrip(BLANK))
                lines.append(_Line(first, first + len(kept), number))
            start += len(line) + 1
            number += 1
        number -= 1  # a form feed ends no line
        if lines:
            yield _Page(feed, lines[:_DEEPEST], lines[: -_DEEPEST - 1 : -1])
        at += len(words) + 1
        feed = at - 1 if feed >= 0 or lines else -1


def _running(pages: Sequence[_Page], text: str) -> dict[int, _Line]:
    """Return the lines that are heads and feet, by where they begin."""
    found: dict[int, _Line] = {}
    for ends in ([page.first for page in pages], [page.last for page in pages]):
        counts = Counter([key for lines in ends for key in {_key(text, line) for line in lines}])
        least = max(_FEWEST, _SHARE * len(pages))
        for ordinal, lines in enumerate(ends, 1):
            for line in lines:
                if counts[_key(text, line)] < least and text[line.start : line.end] != str(ordinal):
                    break
                found[line.start] = line
    return found


def _key(text: str, line: _Line) -> str:
    """Return the words of a line that pages may repeat, with a mark for every number; for another, it alone."""
    words = _DIGITS.sub(_MARK, " ".join(text[line.start : line.end][: _LONGEST + 1].split()))
    # Labels that stand alone, what is said again and again, and stage directions may begin or end many pages.
    may_repeat = len(words) <= _LONGEST and (_MARK in words or (len(words) >= _SHORTEST and words[-1] not in _ENDS))
    return words if may_repeat else f"\n{line.start}"


def _number_of(page: _Page, running: Mapping[int, _Line], text: str) -> int | None:
    """Return the number of a page, if a head or foot is nothing else."""
    for line in (*page.first, *page.last):
        number = _NUMBER.fullmatch(text, line.start, line.end) if line.start in running else None
        if number is not None:
            return int(number[1])
    return None


def _without(text: str, lines: Sequence[_Line]) -> str:
    """Return a text, as long as it is, with blanks for some of its lines."""
    pieces: list[str] = []
    done = 0
    for line in lines:
        pieces += (text[done : line.start], " " * (line.end - line.start))
        done = line.end
    return "".join((*pieces, text[done:]))


def _parted(blocks: Sequence[Block], breaks: Sequence[Block], text: str) -> Iterator[Block]:
    """Yield blocks, those parted in which a page breaks."""
    at = 0
    for block in blocks:
        start, end = block.span.start, block.span.end
        inside = []
        while at < len(breaks) and breaks[at].span.start < end:
            if breaks[at].span.start > start:
                inside.append(breaks[at])
            at += 1
        if not inside:
            yield block
            continue
        stops = [start, *(one.span.start for one in inside), end]
        for number, (begin, stop) in enumerate(pairwise(stops)):
            words = text[begin:stop]
            span = Span(begin + len(words) - len(words.lstrip(BLANK)), begin + len(words.rstrip(BLANK)))
            yield Block(span, block.hint, inside[number - 1].where if number else block.where, continues=number > 0)
