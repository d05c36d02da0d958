"""What pandoc, GitHub and Obsidian add to Markdown, brought back to plain Markdown line by line."""

from __future__ import annotations

import re
from typing import Final

from briefparse.model import AnnotationKind
from briefparse.parsing.marks.annotations import annotate
from briefparse.reading.markdown.tables import Row, cells_of

_SIGNS: Final = ("[", "|", "`", "~", "}", "^", ":::")
"""One of these stands in every line that this changes, or that says how others are to be read."""
_FENCE: Final = re.compile(r"[ \t]*(`{3,}|~{3,})")
_DIVISION_OPENS: Final = re.compile(r"[ \t>]*:{3,}[ \t]*(?:\{[^{}]{0,500}\}|[\w.-]{1,80})[ \t:]*$")
_DIVISION_CLOSES: Final = re.compile(r"[ \t>]*:{3,}[ \t]*$")
_TASK: Final = re.compile(r"([ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)\[[ xX]\][ \t]+")
_CALLOUT: Final = re.compile(r"([ \t]*>[ \t>]*)\[![\w-]{1,40}\][+-]?[ \t]*")
_ATTRIBUTES: Final = re.compile(r"[ \t]\{[#.][^{}]{0,500}\}[ \t]*$")
_SPAN: Final = re.compile(r"(?<!\\)\[([^\[\]]{1,500})\]\{[#.][^{}]{0,500}\}")
_BLOCK_ID: Final = re.compile(r"[ \t]\^[A-Za-z0-9-]{1,60}[ \t]*$")
WIKI: Final = re.compile(r"(?<![\\\[])(!?)\[\[([^\[\]|]{1,300})(?:\|([^\[\]|]{1,300}))?\]\]")
"""A wiki link: whether it puts a file in, its target, the words shown for it or nothing."""
_NOTE: Final = re.compile(r"(?<!\\)\[\^([\w.-]{1,60})\]")
_NOTE_TEXT: Final = re.compile(r"[ \t]{0,3}\[\^([\w.-]{1,60})\]:[ \t]*")
_DEFINITION: Final = re.compile(
    r"[ \t]{0,3}\[([^\[\]]{1,300})\]:[ \t]*(?:<[^<>]{0,2000}>|(?:\w{1,20}:|/|\#|www\.)\S{0,2000})"
    r"(?:[ \t]+(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?[ \t]*$"
)
_REFERENCE: Final = re.compile(r"(?<!\\)\[([^\[\]]{1,500})\](?:\[([^\[\]]{0,300})\])?(?![:(])")
_WORDS_OF_TRANSCRIBERS: Final = frozenset(
    {AnnotationKind.STAGE, AnnotationKind.INAUDIBLE, AnnotationKind.SIC, AnnotationKind.REDACTION}
)


def plain(lines: list[str]) -> list[str]:
    """Return lines of CommonMark for lines of any common flavour, as many as there were.

    Cells of tables become blocks, as they do in HTML; fences of divisions,
    ticks of tasks, names of callouts, attributes, ids of blocks and definitions
    of links go; wiki links and reference links become their words, references
    to footnotes a number in brackets. Code stays as it is.
    """
    text = "\n".join(lines)
    return Flavours(definitions(text), closings(text)).plain(lines)


def definitions(text: str) -> frozenset[str]:
    """Return the links that are defined in a text."""
    if "[" not in text or "]:" not in text:  # one letter is found at once, several are looked for
        return frozenset()
    found = (_DEFINITION.match(line) for line in text.split("\n") if "]:" in line)
    return frozenset(_key(definition[1]) for definition in found if definition is not None)


def closings(text: str) -> int:
    """Return how many lines of a text may close a division."""
    return sum(_DIVISION_CLOSES.match(line) is not None for line in text.split("\n")) if ":::" in text else 0


class Flavours:
    """What is known of a file while its flavour is taken off, stretch by stretch.

    Args:
        defined: The links that are defined anywhere in it.
        closings: How many of its lines may close a division.
    """

    def __init__(self, defined: frozenset[str], closings: int) -> None:
        self._defined = defined
        self._fence = ""
        self._divisions = 0  # that are open
        self._closings = closings  # that are still to come
        self._tables = 0
        self.rows: list[Row] = []  # of all tables so far
        self.notes: list[int] = []  # the numbers of lines that are footnotes

    @property
    def in_code(self) -> bool:
        """Whether a fence of code is open."""
        return bool(self._fence)

    def plain(self, lines: list[str], number: int = 1) -> list[str]:
        """Do what the function `plain` does with the next lines, which follow a blank one.

        Args:
            lines: The lines.
            number: The number of the first one.
        """
        made: list[str] = []
        in_table = False
        for at, line in enumerate(lines):
            if not self._fence and not any(map(line.__contains__, _SIGNS)):  # most lines are nothing but words
                in_table = False
                made.append(line)
                continue
            opens = _FENCE.match(line)
            if opens is not None and (not self._fence or opens[1].startswith(self._fence)):
                self._fence = "" if self._fence else opens[1]
            if self._fence or opens is not None:
                made.append(line)
                continue
            if ":::" in line and self._is_fence_of_division(line):
                made.append("")
                continue
            if _is_delimiter(line) and at and "|" in lines[at - 1]:
                made[-1] = _cells(lines[at - 1])
                made.append("")
                in_table = True
                self._tables += 1
                self.rows.append(Row.of(self._tables, number + at - 1, lines[at - 1], head=True))
                continue
            if "[" in line and _NOTE_TEXT.match(line) is not None:
                self.notes.append(number + at)
            in_table = in_table and "|" in line
            if in_table:
                self.rows.append(Row.of(self._tables, number + at, line, head=False))
            made.append(_inline(_cells(line) if in_table else _block(line, self._defined), self._defined))
        return made

    def _is_fence_of_division(self, line: str) -> bool:
        """Say whether a line opens or closes a division; what nothing closes, or nothing opened, is words."""
        if _DIVISION_CLOSES.match(line):
            self._closings -= 1
            is_fence = self._divisions > 0
            self._divisions -= is_fence
        else:
            is_fence = self._closings > self._divisions and _DIVISION_OPENS.match(line) is not None
            self._divisions += is_fence
        return is_fence


def _is_delimiter(line: str) -> bool:
    return "|" in line and "-" in line and not line.strip(" \t|:->")


def _cells(line: str) -> str:
    """Return the cells of a row, each a line that ends for itself."""
    return "<br>" + "<br>".join(filter(None, cells_of(line))) + "  "


def _block(line: str, defined: frozenset[str]) -> str:
    if "[" in line:
        if (note := _NOTE_TEXT.match(line)) is not None:
            return f"<br>[{note[1]}] {line[note.end() :]}"
        if defined and _DEFINITION.match(line):
            return ""
        line = _TASK.sub(r"\1", line, count=1) if _TASK.match(line) else line
        if (callout := _CALLOUT.match(line)) is not None:
            return f"{callout[1]}{line[callout.end() :]}  "
    if line.endswith("}") and line.lstrip().startswith("#"):
        return _ATTRIBUTES.sub("", line)
    return _BLOCK_ID.sub("", line) if " ^" in line else line


def _inline(line: str, defined: frozenset[str]) -> str:
    if "[" not in line:
        return line
    line = WIKI.sub(_wiki, line)
    line = _NOTE.sub(r"[\1]", line)
    line = _SPAN.sub(r"\1", line)
    return _REFERENCE.sub(lambda found: _reference(found, defined), line) if defined else line


def _wiki(found: re.Match[str]) -> str:
    if found[1]:
        return ""  # what it puts in is another file
    words: str = found[3] or found[2]
    said = annotate(f"[{words}]")
    return f"[{words}]" if said and said[0].kind in _WORDS_OF_TRANSCRIBERS else words


def _reference(found: re.Match[str], defined: frozenset[str]) -> str:
    words: str = found[1]
    return words if _key(found[2] or words) in defined else found[0]


def _key(label: str) -> str:
    return " ".join(label.split()).casefold()
