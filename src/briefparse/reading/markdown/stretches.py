"""A Markdown file parted at its blank lines, and which of the parts are to be read line by line.

Most paragraphs hold nothing but words. To know that of each of its lines would
cost several times what reading the file does, so the file is searched for signs.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

_MARK: Final = r"[-+#>=:|`~]|[*_]++(?:[ \t\n]|\Z)|[0-9]{1,9}[.)]"
"""How a line begins that may be more than words."""
_FIRST: Final = r"\-+#>=:|`~*_0-9"
_ODD: Final = re.compile(
    rf"\n(?:(?=[ \t{_FIRST}])(?:(?P<blank>[ \t]++(?=\n))|[ \t](?<=[^ \t\n]\n[ \t])|(?=[ \t]*+(?:{_MARK})))"
    r"|(?<=[ \t]\n)(?<!  \n)(?!\n))"
)
"""The end of a line where the next one begins with a mark or a blank, or holds nothing but blanks, or this one ends in
a lone blank. Most lines are passed over at the first letter of the next."""
_BLANK_LINE: Final = re.compile(r"\n[ \t]++(?=\n)")
_BLANKS: Final = " \t"
_LEADING: Final = re.compile(r"(?:[ \t]*+\n)*+")
_SIGNS: Final = "\\*_`<&[~|^"
"""Without one of these no letter within a line is markup in any flavour."""
_OF_MARKS: Final = "*_`~<>"
_CLOSED_TAG: Final = re.compile(r"<([A-Za-z]{1,10})>[^<>\\`*_~\n]{0,500}</\1>")
_OF_FLAVOURS: Final = "|^"
_REFERS: Final = re.compile(r"\[(?<!\\\[)")
_BREAKS: Final = re.compile(r"\\[ \t]*+(?:\n|\Z)")


class Look(Enum):
    """How closely a stretch is to be looked at."""

    WORDS = "words"
    """It is one paragraph or several, and holds nothing but words, though lines may end in two blanks."""
    MARKS = "marks"
    """It is a paragraph, and may hold emphasis, links, escapes and the like."""
    LINES = "lines"
    """It is a paragraph, and each of its lines may be anything."""


Stretch = tuple[int, str, Look]
"""The number of the first line, the lines, and how closely to look at them."""


def stretches_of(text: str, start: int = 0, number: int = 1) -> list[Stretch]:
    """Part a file, or what is left of it, where lines are blank.

    Args:
        text: The file.
        start: Where the lines begin that are to be parted.
        number: The number of the first one.
    """
    done = _LEADING.match(text, start).end()  # type: ignore[union-attr]  # it fits always
    number += text.count("\n", start, done)
    if not done:  # each line has to follow a newline, and none a blank one
        text, done = f"\n{text}", 1
    elif done > 1 and text[done - 2] in _BLANKS:
        text, done = text[done - 1 :], 1
    odd = []
    for found in _ODD.finditer(text, done - 1):
        if found.lastgroup:
            return stretches_of(_BLANK_LINE.sub("\n", text[done - 1 :]), 1, number)
        odd.append(found.start())
    return _parted(text, done, number, odd)


def _parted(text: str, done: int, number: int, odd: list[int]) -> list[Stretch]:
    """Part what begins at ``done`` around the paragraphs that hold signs, or odd lines, after those newlines."""
    stretches = []
    size = len(text)
    signs = Signs(text)
    odd.append(size)
    at = 0
    while (place := min(odd[at], signs.soonest(done))) < size:
        start = text.rfind("\n\n", done, place + 1) + 2
        if start == 1:
            start = done
        else:
            stretches.append((number, text[done:start], Look.WORDS))
            number += text.count("\n", done, start)
        end = text.find("\n\n", place)
        end = size if end < 0 else end
        is_odd = odd[at] < end
        while odd[at] < end:
            at += 1
        stretches.append((number, text[start:end], Look.LINES if is_odd or signs.are_odd(start, end) else Look.MARKS))
        done = end
        while text.startswith("\n", done):
            done += 1
        number += text.count("\n", start, done)
    if done < size:
        stretches.append((number, text[done:], Look.WORDS))
    return stretches


def within(lines: str, end: str) -> tuple[int, int]:
    """Return where those lines of a paragraph begin and end that marks may lie on: from the first sign to the last.

    Escapes and entities are no such signs. Where there is none, both are 0.

    Args:
        lines: The paragraph.
        end: How a line ends that ends for itself; marks go over it, but begin and end at a sign.
    """
    if "](" in lines or not _are_tags_closed(lines):  # the title of a link may go on; a tag marks what follows
        return 0, len(lines)
    signs = [sign for sign in _OF_MARKS if sign in lines]
    if not signs:
        return 0, 0
    before = lines.rfind(end, 0, min(map(lines.find, signs)))
    after = lines.find(end, max(map(lines.rfind, signs)))
    return (0 if before < 0 else before + len(end)), (len(lines) if after < 0 else after + len(end))


def _are_tags_closed(lines: str) -> bool:
    """Say whether each tag is closed in its line, with no sign in between, as ``<s>struck</s>`` is."""
    opened = lines.count("<")
    return not opened or opened == 2 * len(_CLOSED_TAG.findall(lines))


class Signs:
    """Where the next of several signs stands; lives for one passage through a text.

    Args:
        text: The text.
        signs: The signs, each a letter.
    """

    def __init__(self, text: str, signs: str = _SIGNS) -> None:
        self._text = text
        self._places = {sign: place for sign in signs if (place := text.find(sign)) >= 0}

    def soonest(self, start: int) -> int:
        """Return where the next one stands, which is asked in order; the length of the text where there is none."""
        places, text = self._places, self._text
        for sign, place in places.items():
            if place < start:
                found = text.find(sign, start)
                places[sign] = found if found >= 0 else len(text)
        return min(places.values(), default=len(text))

    def are_odd(self, start: int, end: int) -> bool:
        """Say whether there are signs that `flavours` looks at, or a break that is no two blanks.

        Args:
            start: Where a paragraph begins, with none between it and where the next was asked for.
            end: Where it ends.
        """
        here = {sign for sign, place in self._places.items() if place < end}
        return (
            not here.isdisjoint(_OF_FLAVOURS)
            or ("[" in here and _REFERS.search(self._text, start, end) is not None)
            or ("\\" in here and _BREAKS.search(self._text, start, end) is not None)
        )
