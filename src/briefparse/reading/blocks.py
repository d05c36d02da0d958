"""Plain text to blocks: one a line, or one a paragraph where lines were wrapped by hand or by a page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.model.span import Span
from briefparse.reading.document import Block, BlockHint
from briefparse.reading.indents import indented
from briefparse.reading.typeset import goes_on, typeset_width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefparse.reading.typeset import Line

BLANK: Final = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u200b\ufeff"
)
"""The characters that count as blank: Unicode's white space, the zero-width space and the byte-order mark."""

_OTHERS: Final = "\u200b\ufeff"  # of these, what `str.strip` leaves, which is faster for not being told them all

_NARROWEST, _WIDEST = 40, 110  # columns; people and programs wrap at 60 to 100
_BEYOND = 10  # columns by which a line may be longer than the margin
_FEWEST_BREAKS = 4  # a file with fewer places where a line follows a line tells nothing
_ONE_IN = 50  # lines may be longer: links that no program breaks
_ONE_LINE_IN = 10  # stands right below another where lines are set apart; titles do
_FULL_SHARE = 0.8  # of those places, where the next word would not have fitted


def blocks_of(text: str) -> tuple[Block, ...]:
    """Cut text into blocks; every character that is not blank is in exactly one."""
    lines = text.split("\n")
    bare = list(map(str.strip, lines)) if not has_others(text) else [line.strip(BLANK) for line in lines]
    if not _are_too_long(bare):
        spans = lines_of(lines)
        indents = indented(text, spans)
        if indents is not None:
            return tuple(_joined(text, indents.lines, indents.width, indents.goes_on))
        width = wrap_width(text, spans)
        if width is not None:
            return tuple(_joined(text, spans, width, _is_full))
        width = typeset_width(text, spans)
        if width is not None:
            return tuple(_joined(text, spans, width, goes_on))
        # A copy of a page may have set every line apart from the next.
        width = typeset_width(text, [line for line in spans if line[1] > line[0]]) if _are_apart(spans) else None
        if width is not None:
            return tuple(_joined(text, spans, width, goes_on, apart=True))
    return tuple(_one_a_line(lines, bare))


def _are_apart(lines: list[Line]) -> bool:
    """Say whether hardly a line follows another without a blank one between."""
    together = sum(end > start and after[1] > after[0] for (start, end), after in pairwise(lines))
    return together * _ONE_LINE_IN < len(lines)


def _are_too_long(lines: list[str]) -> bool:
    """Say whether more lines than `_nearly_longest` leaves out are longer than any that were wrapped."""
    left_out = len(lines) // _ONE_IN
    for line in lines:
        if len(line) > _WIDEST + _BEYOND:
            if not left_out:
                return True  # in a file with a paragraph a line, after few of them
            left_out -= 1
    return False


def has_others(text: str) -> bool:
    """Say whether there are blanks that Python does not know for such."""
    return any(map(text.__contains__, _OTHERS))


def _one_a_line(lines: list[str], bare: list[str]) -> list[Block]:
    blocks = []
    hint = BlockHint.PARAGRAPH
    start = number = 0
    for line, words in zip(lines, bare, strict=True):
        number += 1  # noqa: SIM113  (faster than to have it counted)
        size = len(line)
        if words:
            length = len(words)
            first = start if length == size else start + size - len(line.lstrip(BLANK))
            blocks.append(Block(Span(first, first + length), hint, number))
        start += size + 1
    return blocks


def wrap_width(text: str, lines: list[Line]) -> int | None:
    """Return the column at which the lines were wrapped, or None where they were not.

    Programs wrap greedily: a line ends where the next word would pass the
    margin. So in wrapped text nearly every line that another follows at once is
    full, and no line is much longer than the margin.
    """
    follows = [(start, end, after) for (start, end), after in pairwise(lines) if end > start and after[1] > after[0]]
    if len(follows) < _FEWEST_BREAKS:
        return None
    width = _nearly_longest(end - start for start, end, _ in follows)
    longest = _nearly_longest(end - start for start, end in lines)
    if not _NARROWEST <= width <= _WIDEST or longest > width + _BEYOND:
        return None
    wanted = _FULL_SHARE * len(follows)
    full = 0
    for start, end, after in follows:
        if full >= wanted:
            break
        full += _is_full(text, (start, end), after, width)
    return width if full >= wanted else None


def _nearly_longest(lengths: Iterable[int]) -> int:
    """Return the greatest of some lengths, but for one in fifty, which may be links that no program breaks."""
    ordered = sorted(lengths)
    return ordered[len(ordered) - 1 - len(ordered) // _ONE_IN]


def lines_of(texts: Iterable[str]) -> list[Line]:
    """Return start and end of each line without its blanks, as offsets into the lines joined by newlines."""
    lines = []
    start = 0
    for line in texts:
        size = len(line)
        stripped = len(line.strip(BLANK)) if size else 0
        first = start if stripped == size else start + size - len(line.lstrip(BLANK))
        lines.append((first, first + stripped))
        start += size + 1
    return lines


_HAN = "\u2e80-\u9fff\uff00-\uff60"
_WORD = late(rf"[^\s{_HAN}]{{1,80}}[{_HAN}]?|[{_HAN}]{{1,2}}")
"""Chinese and Japanese have no blanks between words: a line ends where no other character, or two of which one may not
begin a line, would fit."""


def _is_full(text: str, line: Line, after: Line, width: int) -> bool:
    if line[1] - line[0] + 1 >= width and after[1] > after[0]:
        return True  # whatever word comes next
    word = _WORD.match(text, after[0], after[1])
    return line[1] - line[0] + 1 + (len(word.group()) if word else 0) > width


def _joined(
    text: str, lines: list[Line], width: int, is_full: Callable[[str, Line, Line, int], bool], *, apart: bool = False
) -> Iterator[Block]:
    """Join each full line with the one after it; a line that ends early was ended on purpose.

    A blank line ends a block, unless it stands between all of them (``apart``).
    """
    begun: tuple[int, int] | None = None  # line number and offset of the block's start
    previous: Line | None = None
    for number, line in enumerate(lines, 1):
        blank = line[1] == line[0]
        if blank and apart:
            continue
        if begun is not None and previous is not None and (blank or not is_full(text, previous, line, width)):
            yield Block(Span(begun[1], previous[1]), where=begun[0])
            begun = None
        if not blank and begun is None:
            begun = (number, line[1] - len(text[line[0] : line[1]].lstrip(BLANK)))  # a line may have its indent
        previous = None if blank else line
    if begun is not None and previous is not None:
        yield Block(Span(begun[1], previous[1]), where=begun[0])
