"""Lines that were set in letters of different widths, as in a PDF: no column tells where they end."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

Line = tuple[int, int]
"""Start and end of a line without blanks at either end; equal where the line is blank."""

_NARROWEST: Final = 40  # characters
_ONE_IN: Final = 50  # lines may be longer
_FEWEST: Final = 12  # lines that another follows; fewer tell nothing
_IN_MIDST: Final = 0.4  # of the lines that another follows; the others end a paragraph or before a capital
_FULL: Final = 0.7  # of the longest line: more than a line differs by its letters and its last word
_FULL_SHARE: Final = 0.9
_LABEL: Final = 60  # characters in which the colon of a label stands
_ENDS: Final = '.?!:;…”"’)'


def typeset_width(text: str, lines: Sequence[Line]) -> int | None:
    """Return the length of the longest lines where lines end as a page had no more room, or None where they do not.

    Hardly any line that was ended on purpose goes on with a small letter on
    the next. Where many do, and nearly all of these are about as long as the
    longest of them, a page has parted them.

    Args:
        text: The text.
        lines: The lines.
    """
    follows = [(line, after) for line, after in pairwise(lines) if line[1] > line[0] and after[1] > after[0]]
    if len(follows) < _FEWEST:
        return None
    cut = sorted(line[1] - line[0] for line, after in follows if text[after[0]].islower())
    if len(cut) < _IN_MIDST * len(follows):
        return None
    width = cut[len(cut) - 1 - len(cut) // _ONE_IN]
    full = len(cut) - bisect_left(cut, _FULL * width)
    return width if width >= _NARROWEST and full >= _FULL_SHARE * len(cut) else None


def goes_on(text: str, line: Line, after: Line, width: int) -> bool:
    """Say whether a line of typeset text goes on in the next.

    It is about as long as the longest, and in the midst of a sentence. After the end of one it must be nearly
    as long, and nothing may begin on the next that is like a paragraph or a label.
    """
    length = line[1] - line[0]
    if length < _FULL * width:
        return False
    if text[after[0]].islower() or text[line[1] - 1] not in _ENDS:
        return True
    word = text[after[0] : after[1]].partition(" ")[0]
    if length + len(word) <= width or _indent(text, after) > _indent(text, line):
        return False
    return ":" not in text[after[0] : min(after[1], after[0] + _LABEL)]


def _indent(text: str, line: Line) -> int:
    return line[0] - text.rfind("\n", 0, line[0]) - 1
