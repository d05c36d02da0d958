"""A Markdown file parted at its blank lines, and which of the parts are to be read line by line.

Most paragraphs hold nothing but words. To know that of each of its lines would
cost several times what reading the file does, so the file is searched for signs.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK: Final = r"[-+#>=:|`~]|[*_]++(?:[ \t\n]|\Z)|[0-9]{1,9}[.)]"
"""How a line begins that may be more than words."""
_FIRST: Final = r"\-+#>=:|`~*_0-9"
_BREAK: Final = re.compile(
    rf"\n(?:(?=[ \t\n{_FIRST}])(?:"
    rf"(?P<gap>(?:[ \t]*+\n)++)(?:(?P<first>(?=[ \t]*+(?:{_MARK})))|)"
    rf"|(?P<odd>[ \t](?<=[^ \t\n]\n[ \t])|(?=[ \t]*+(?:{_MARK}))))"
    r"|(?P<lone>(?<=[ \t]\n)(?<!  \n)))"
)
"""One or more blank lines, with whether the next one begins with a mark; or the end of a line where the next one begins
with a mark or a blank, or this one ends in a lone blank. Most lines are passed over at the first letter of the next."""
_SIGNS: Final = "\\*_`<&[~|^"
"""Without one of these no letter within a line is markup in any flavour."""
_OF_MARKS: Final = "*_`~"
_OF_FLAVOURS: Final = "|^"
_REFERS: Final = re.compile(r"\[(?<!\\\[)")
_BREAKS: Final = re.compile(r"\\[ \t]*+(?:\n|\Z)")


class Look(Enum):
    """How closely a stretch is to be looked at."""

    WORDS = "words"
    """It holds nothing but words, though lines may end in two blanks."""
    MARKS = "marks"
    """It is a paragraph, and may hold emphasis, links, escapes and the like."""
    LINES = "lines"
    """Each of its lines may be anything."""


Stretch = tuple[int, str, Look]
"""The number of the first line, the lines, and how closely to look at them."""


def stretches_of(text: str, number: int = 1) -> Iterator[Stretch]:
    """Part a file, or what is left of it, where lines are blank.

    Args:
        text: The lines.
        number: The number of the first one.
    """
    text = f"\n{text}"  # so that each line follows a newline
    signs = _Signs(text)
    words, lines = Look.WORDS, Look.LINES  # a member is looked up slowly
    start, is_odd = 1, False
    for found in _BREAK.finditer(text):
        kind = found.lastgroup
        if kind == "odd" or kind == "lone":  # noqa: PLR1714  (a set would be asked for every line)
            is_odd = True
            continue
        end, after = found.span()
        if start < end:
            look = lines if is_odd else words if signs.soonest >= end else signs.look(start, end)
            yield number, text[start:end], look
        number += text.count("\n", start, after)
        start, is_odd = after, kind == "first"
    if start < len(text):
        yield number, text[start:], lines if is_odd else signs.look(start, len(text))


def within(lines: str, end: str) -> tuple[int, int]:
    """Return where those lines of a paragraph begin and end that marks may lie on: from the first sign to the last.

    Escapes and entities are no such signs. Where there is none, both are 0.

    Args:
        lines: The paragraph.
        end: How a line ends that ends for itself; marks go over it, but begin and end at a sign.
    """
    if "<" in lines or "](" in lines:  # a tag marks what follows to the end, and the title of a link may go on
        return 0, len(lines)
    signs = [sign for sign in _OF_MARKS if sign in lines]
    if not signs:
        return 0, 0
    before = lines.rfind(end, 0, min(map(lines.find, signs)))
    after = lines.find(end, max(map(lines.rfind, signs)))
    return (0 if before < 0 else before + len(end)), (len(lines) if after < 0 else after + len(end))


class _Signs:
    """Where the next of several signs stands; lives for the parting of one file, which it goes through once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places = {sign: place for sign in _SIGNS if (place := text.find(sign)) >= 0}
        self.soonest = min(self._places.values(), default=len(text))

    def look(self, start: int, end: int) -> Look:
        """Say how to look at a paragraph without odd lines; the paragraphs are asked for in order."""
        places = self._places
        for sign, place in places.items():
            if place < start:
                found = self._text.find(sign, start)
                places[sign] = found if found >= 0 else len(self._text)
        self.soonest = min(places.values(), default=len(self._text))
        if self.soonest >= end:
            return Look.WORDS
        return Look.LINES if self._is_odd(start, end) else Look.MARKS

    def _is_odd(self, start: int, end: int) -> bool:
        """Say whether there are signs that `flavours` looks at, or a break that is no two blanks."""
        here = {sign for sign, place in self._places.items() if place < end}
        return (
            not here.isdisjoint(_OF_FLAVOURS)
            or ("[" in here and _REFERS.search(self._text, start, end) is not None)
            or ("\\" in here and _BREAKS.search(self._text, start, end) is not None)
        )
