"""The lines of a Markdown file, gathered into paragraphs, headings and list items in one pass."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Final

import attrs

from briefparse.reading.document import BlockHint

HARD_BREAK: Final = "\n"
"""What stands for a hard break in a passage's source; a wrapped line's end is a space."""

_SPACE: Final = " \t"
_HEADING: Final = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_ITEM: Final = re.compile(r"[-+*][ \t]+(?=\S)")
_NUMBERED: Final = re.compile(r"1[.)][ \t]+(?=\S)")  # only a list that begins with 1 may interrupt a paragraph
_ANY_NUMBER: Final = re.compile(r"[0-9]{1,9}[.)][ \t]+(?=\S)")
_FENCE: Final = re.compile(r"(`{3,}|~{3,})([^`]*)$")
_UNDERLINE: Final = re.compile(r"(?:=+|-{2,})$")
_LONGEST_HEADING: Final = 400  # characters
_MARKS: Final = frozenset("`~=-_*+#>0123456789")  # a line that begins with none of these is nothing but words


@attrs.frozen
class Passage:
    """A stretch of inline Markdown.

    Attributes:
        source: Its lines, joined; `HARD_BREAK` stands where a line is to end.
        lines: Pairs of an offset into ``source`` and the number of the line that begins there.
        hint: What kind of block it is.
        level: Of a heading, from 1 to 6; else 0.
        literal: Whether nothing in it is markup, as in code.
    """

    source: str
    lines: tuple[tuple[int, int], ...]
    hint: BlockHint = BlockHint.PARAGRAPH
    level: int = 0
    literal: bool = False


def marked(number: int, lines: str, *, joins: bool) -> Passage:
    """Return the passage of lines that are one paragraph and may hold marks.

    Args:
        number: The number of the first line.
        lines: The lines.
        joins: Whether they follow each other as one; else each ends for itself.
    """
    soft = " " if joins else HARD_BREAK
    bare = [line.strip(_SPACE) + (HARD_BREAK if line.endswith("  ") else soft) for line in lines.split("\n")]
    starts = accumulate(map(len, bare[:-1]), initial=0)
    return Passage(
        "".join(bare).rstrip(soft + HARD_BREAK), tuple(zip(starts, range(number, number + len(bare)), strict=True))
    )


def without_comments(text: str) -> str:
    """Take HTML comments out; their lines stay as blank lines. One that is never closed is text."""
    start = text.find("<!--") if "<" in text else -1  # one letter is found at once, several are looked for
    if start < 0:
        return text
    kept: list[str] = []
    done = 0
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        if text[start - 1 : start] == "\\":
            start = text.find("<!--", start + 4)
            continue
        kept += (text[done:start], "\n" * text.count("\n", start, end))
        done = end + 3
        start = text.find("<!--", done)
    return "".join((*kept, text[done:]))


class Gatherer:
    """Gathers passages line by line; lives for the reading of one file.

    Args:
        joins: Whether lines that follow each other are one paragraph.
        strict: Whether every heading is one, as in CommonMark; else ``###`` alone is a
            mark that a text has ended, as press offices write it.
    """

    def __init__(self, *, joins: bool, strict: bool = False) -> None:
        self._joins = joins
        self._strict = strict
        self._passages: list[Passage] = []
        self._lines: list[tuple[int, str]] = []
        self._hint = BlockHint.PARAGRAPH
        self._quoted = False
        self._fence = ""

    @property
    def in_code(self) -> bool:
        """Whether a fence of code is open."""
        return bool(self._fence)

    def take(self, number: int, line: str) -> None:
        """Take the next line."""
        bare = line.strip(_SPACE)
        if self._fence:
            self._code(number, line, bare)
            return
        if bare and bare[0] not in _MARKS:
            if self._quoted:
                self._end()
                self._quoted = False
            self._words(number, line, bare)
            return
        unquoted = _unquoted(bare)
        if bool(unquoted != bare) != self._quoted:
            self._end()
            self._quoted = unquoted != bare
        self._block(number, line, unquoted)

    def finish(self) -> list[Passage]:
        """End the passage that is being gathered; return all since this was called last."""
        self._end()
        passages, self._passages = self._passages, []
        return passages

    def _block(self, number: int, line: str, bare: str) -> None:
        if not bare:
            self._end()
        elif fence := _FENCE.match(bare):
            self._end()
            self._fence = fence[1]
        elif self._underlines(bare):
            self._heading(self._lines, 1 if bare[0] == "=" else 2)
            self._lines = []
        elif _is_rule(bare):
            self._end()
        elif (heading := _HEADING.match(bare)) and (self._strict or any(map(str.isalnum, bare))):
            self._end()
            self._heading([(number, _without_closing(bare[heading.end() :]))], len(heading[1]))
        else:
            self._paragraph(number, line, bare)

    def _paragraph(self, number: int, line: str, bare: str) -> None:
        item = _ITEM.match(bare)
        if item or (_NUMBERED if self._lines else _ANY_NUMBER).match(bare):
            self._end()
            self._hint = BlockHint.LIST_ITEM
            bare = bare[item.end() :] if item else bare  # a number is a word, a bullet is none
        self._words(number, line, bare)

    def _words(self, number: int, line: str, bare: str) -> None:
        if line.endswith("  ") or (bare.endswith("\\") and not bare.endswith("\\\\")):
            bare = bare.removesuffix("\\").rstrip(_SPACE) + HARD_BREAK
        self._lines.append((number, bare))

    def _underlines(self, bare: str) -> bool:
        return (
            len(self._lines) == 1
            and self._hint is BlockHint.PARAGRAPH
            and len(self._lines[0][1]) <= _LONGEST_HEADING
            and _UNDERLINE.match(bare) is not None
        )

    def _code(self, number: int, line: str, bare: str) -> None:
        if bare.startswith(self._fence) and not bare.strip(self._fence[0]):
            self._fence = ""
        elif bare:
            self._passages.append(Passage(line.rstrip(), ((0, number),), literal=True))

    def _heading(self, lines: list[tuple[int, str]], level: int) -> None:
        number, words = lines[0]
        self._passages.append(Passage(words.rstrip(HARD_BREAK), ((0, number),), BlockHint.HEADING, level))

    def _end(self) -> None:
        if self._lines:
            soft = " " if self._joins else HARD_BREAK
            joined = [words if words.endswith(HARD_BREAK) else words + soft for _, words in self._lines]
            starts = accumulate(map(len, joined), initial=0)
            numbers = [number for number, _ in self._lines]
            source = "".join(joined).rstrip(soft + HARD_BREAK)
            self._passages.append(Passage(source, tuple(zip(starts, numbers, strict=False)), self._hint))
        self._lines, self._hint = [], BlockHint.PARAGRAPH


def _unquoted(bare: str) -> str:
    """Take the marks of block quotes off a line."""
    at = 0
    while at < len(bare) and bare[at] in "> \t":
        at += 1
    return bare[at:] if bare.startswith(">") else bare


def _is_rule(bare: str) -> bool:
    """Say whether a line is a rule across the page."""
    marks = bare.replace(" ", "").replace("\t", "")
    return len(marks) > 2 and marks[0] in "-*_" and not marks.strip(marks[0])  # noqa: PLR2004  (as CommonMark says)


def _without_closing(words: str) -> str:
    """Take off the marks that may close a heading."""
    stripped = words.rstrip("#")
    return stripped.rstrip(_SPACE) if not stripped or stripped[-1] in _SPACE else words
