"""Paragraphs that are parted by where their first line begins, and not by blank lines."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.typeset import Line

_INDENTED: Final = ("\n ", "\n\t", "\n\u3000")
_FEWEST: Final = 3  # paragraphs that begin so, and lines that do not
_NARROWEST, _WIDEST = 40, 130  # columns
_FULL: Final = 0.7  # of the longest line: people who part by indents wrap as they please
_FULL_SHARE: Final = 0.8  # of the lines before one that goes on
_SHORT_SHARE: Final = 0.5  # of the lines before one that begins a paragraph


class Indented(NamedTuple):
    """Lines whose indents part paragraphs.

    Attributes:
        lines: The lines from their very beginning, so that their lengths tell at which column they end.
        width: The length of the longest.
        opening: The beginnings of those that begin a paragraph.
    """

    lines: list[Line]
    width: int
    opening: frozenset[int]

    def goes_on(self, text: str, line: Line, after: Line, width: int) -> bool:  # noqa: ARG002  (as its like for other texts)
        """Say whether a line goes on in the next."""
        return after[0] not in self.opening and line[1] - line[0] >= _FULL * width


def indented(text: str, lines: Sequence[Line]) -> Indented | None:
    """Return the lines, and which of them begin a paragraph because they do not begin where others do.

    Where first lines are indented, the others begin at the margin; where first
    lines hang out, the others are indented. Both say so where no blank line
    parts the paragraphs, and the lines that go on are about as long as each other.

    Args:
        text: The text.
        lines: Start and end of each line without blanks; equal where it is blank.

    Returns:
        None where indents tell nothing.
    """
    if not any(map(text.__contains__, _INDENTED)):  # as in most texts
        return None
    whole = [(text.rfind("\n", 0, start) + 1, end) if start < end else (start, end) for start, end in lines]
    # Of each line that follows one at once: its indent, and the length of the one before.
    follows = {
        whole[number][0]: (after[0] - whole[number][0], line[1] - whole[number - 1][0])
        for number, (line, after) in enumerate(pairwise(lines), 1)
        if line[0] < line[1] and after[0] < after[1]
    }
    counts = Counter([indent for indent, _ in follows.values()])
    # Where paragraphs are short, most lines may be first ones.
    for margin, _ in counts.most_common(2):
        width = _width(list(follows.values()), margin)
        if width is not None:
            return Indented(whole, width, frozenset([start for start, (at, _) in follows.items() if at != margin]))
    return None


def _width(follows: Sequence[tuple[int, int]], margin: int) -> int | None:
    """Return the length of the longest line that one at the margin follows, or None where those are not what goes on.

    Args:
        follows: Of each line that follows one at once, its indent, and the length of the one before.
        margin: Where lines begin that may go on.
    """
    going_on = [length for indent, length in follows if indent == margin]
    opening = [length for indent, length in follows if indent != margin]
    width = max(going_on)
    if not (_NARROWEST <= width <= _WIDEST) or min(len(opening), len(going_on)) < _FEWEST:
        return None
    full = sum(length >= _FULL * width for length in going_on)
    short = sum(length < _FULL * width for length in opening)
    return width if full >= _FULL_SHARE * len(going_on) and short >= _SHORT_SHARE * len(opening) else None
