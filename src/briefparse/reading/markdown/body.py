"""What stands below the head of a Markdown file, written stretch by stretch, each looked at as closely as it needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.blocks import BLANK
from briefparse.reading.composing import Composer
from briefparse.reading.document import BlockHint
from briefparse.reading.markdown.flavours import Flavours, definitions, plain
from briefparse.reading.markdown.inline import render
from briefparse.reading.markdown.paragraphs import Gatherer, marked, without_comments
from briefparse.reading.markdown.stretches import Look, Stretch, stretches_of
from briefparse.reading.markdown.wrapping import are_wrapped, seem_wrapped

if TYPE_CHECKING:
    from briefparse.reading.composing import Composed
    from briefparse.reading.markdown.head import Head
    from briefparse.reading.markdown.paragraphs import Passage

_SPACES: Final = re.compile("[ \t\n]+")


def compose(text: str, head: Head) -> Composed:
    """Compose a document of a file: its title, where the head alone has it, and what stands below the head."""
    body = _Body.of(_below(text.lstrip("\ufeff"), head.lines), head.lines + 1)
    composer = Composer()
    title = _SPACES.sub(" ", head.title).strip(BLANK)
    if title and not body.begins_with(title):
        composer.write(title)
        composer.cut(BlockHint.HEADING, f"line {head.title_line}")
    body.write(composer)
    return composer.finished()


def _below(text: str, lines: int) -> str:
    """Return what stands below so many lines."""
    at = 0
    for _ in range(lines):
        at = text.find("\n", at) + 1
        if not at:
            return ""
    return text[at:]


@attrs.frozen
class _Body:
    """What stands below a head.

    Attributes:
        stretches: Its stretches.
        joins: Whether lines that follow each other are one paragraph.
        defined: The links that are defined anywhere in it.
    """

    stretches: tuple[Stretch, ...]
    joins: bool
    defined: frozenset[str]

    @classmethod
    def of(cls, text: str, number: int) -> _Body:
        """Part lines, of which the first has that number."""
        text = without_comments(text)
        stretches = tuple(stretches_of(text, number))
        joins = seem_wrapped(text, len(stretches)) or are_wrapped(plain(text.split("\n")))
        return cls(stretches, joins, definitions(text))

    def begins_with(self, title: str) -> bool:
        """Say whether it begins with a heading of the first level, or with the title itself."""
        composer, reader = Composer(), _LineReader(self)
        level = None
        for number, lines, _ in self.stretches:
            for passage in reader.read(number, lines):
                level = passage.level if level is None else level
                render(passage, composer)
            composed = composer.finished()
            if composed.blocks:
                return level == 1 or composed.blocks[0].span.of(composed.text).split() == title.split()
        return False

    def write(self, composer: Composer) -> None:
        """Write all of it."""
        reader = _LineReader(self)
        for number, lines, look in self.stretches:
            if look is Look.LINES or reader.in_code:
                for passage in reader.read(number, lines):
                    render(passage, composer)
            elif look is Look.MARKS:
                render(marked(number, lines, joins=self.joins), composer)
            else:
                _write_words(number, lines, "  \n" if self.joins else "\n", composer)


class _LineReader:
    """Reads stretches line by line; lives for one passage through a body."""

    def __init__(self, body: _Body) -> None:
        self._flavours = Flavours(body.defined)
        self._gatherer = Gatherer(joins=body.joins)

    @property
    def in_code(self) -> bool:
        """Whether a fence of code is open, so that what follows is code whatever it looks like."""
        return self._flavours.in_code or self._gatherer.in_code

    def read(self, number: int, lines: str) -> list[Passage]:
        """Return the passages of a stretch."""
        for at, line in enumerate(self._flavours.plain(lines.split("\n")), number):
            self._gatherer.take(at, line)
        return self._gatherer.finish()


def _write_words(number: int, lines: str, end: str, composer: Composer) -> None:
    """Write words without marks as one block, or as one for each line that is to end."""
    if end not in lines:
        composer.add(lines.replace("\n", " "), BlockHint.PARAGRAPH, f"line {number}")
        return
    for words in lines.split(end):
        composer.add(words.replace("\n", " "), BlockHint.PARAGRAPH, f"line {number}", 1)
        number += words.count("\n") + 1
    composer.skip(1)
