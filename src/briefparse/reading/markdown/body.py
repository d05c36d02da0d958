"""What stands below the head of a Markdown file, written stretch by stretch, each looked at as closely as it needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.blocks import BLANK
from briefparse.reading.composing import Composer
from briefparse.reading.document import BlockHint
from briefparse.reading.markdown.flavours import Flavours, closings, definitions, plain
from briefparse.reading.markdown.inline import render
from briefparse.reading.markdown.paragraphs import Gatherer, marked, without_comments
from briefparse.reading.markdown.scanning import without_escapes
from briefparse.reading.markdown.stretches import Look, Signs, Stretch, stretches_of, within
from briefparse.reading.markdown.tables import notes_in, terms_in
from briefparse.reading.markdown.wrapping import are_wrapped, seem_wrapped
from briefparse.reading.tables import hinted

if TYPE_CHECKING:
    from briefparse.reading.composing import Composed
    from briefparse.reading.markdown.head import Head
    from briefparse.reading.markdown.paragraphs import Passage

_SPACES: Final = re.compile("[ \t\n]+")
_OF_ESCAPES: Final = "\\&"


def compose(text: str, head: Head) -> Composed:
    """Compose a document of a file: its title, where the head alone has it, and what stands below the head."""
    text = text.lstrip("\ufeff")
    body = _Body.of(text, _below(text, head.lines), head.lines + 1)
    composer = Composer()
    title = _SPACES.sub(" ", head.title).strip(BLANK)
    if title and not body.begins_with(title):
        composer.write(title)
        composer.cut(BlockHint.HEADING, head.title_line)
    flavours = body.write(composer)
    composed = composer.finished()
    hints = notes_in(flavours.notes, composed.blocks) | terms_in(flavours.rows, composed.blocks, composed.text)
    return attrs.evolve(composed, blocks=hinted(composed.blocks, hints))


def _below(text: str, lines: int) -> int:
    """Return where that begins which stands below so many lines."""
    at = 0
    for _ in range(lines):
        at = text.find("\n", at) + 1
        if not at:
            return len(text)
    return at


def _first_piece(lines: str, end: str) -> str:
    """Return the first piece that is not blank of lines that hold nothing but words, or nothing."""
    start, paragraph = 0, -1
    while start < len(lines):
        if paragraph < start:  # looked for once, however many of its pieces are blank
            paragraph = lines.find("\n\n", start)
            paragraph = len(lines) if paragraph < 0 else paragraph
        stop = lines.find(end, start, paragraph)
        stop = paragraph if stop < 0 else stop
        if piece := lines[start:stop].strip(BLANK):
            return piece
        start = stop + 1
    return ""


@attrs.frozen
class _Body:
    """What stands below a head.

    Attributes:
        stretches: Its stretches.
        end: How a line ends that ends for itself: in two blanks, or as any line where none is joined to the next.
        defined: The links that are defined anywhere in it.
        closings: How many of its lines may close a division.
    """

    stretches: tuple[Stretch, ...]
    end: str
    defined: frozenset[str]
    closings: int

    @classmethod
    def of(cls, text: str, start: int, number: int) -> _Body:
        """Part what stands in a file from ``start`` on, of which the first line has that number."""
        if "<" in text and text.find("<!--", start) >= 0:  # one letter is found at once, several are looked for
            text, start = without_comments(text[start:]), 0
        stretches = tuple(stretches_of(text, start, number))
        joins = seem_wrapped(text, start) or are_wrapped(plain(text[start:].split("\n")))
        looked_at = [lines for _, lines, look in stretches if look is Look.LINES]  # no other may define or close
        defined = frozenset[str]().union(*map(definitions, looked_at))
        return cls(stretches, "  \n" if joins else "\n", defined, sum(map(closings, looked_at)))

    @property
    def joins(self) -> bool:
        """Whether lines that follow each other are one paragraph."""
        return self.end != "\n"

    def begins_with(self, title: str) -> bool:
        """Say whether it begins with a heading of the first level, or with the title itself."""
        composer, reader = Composer(), _LineReader(self)
        levels: list[int] = []
        for number, lines, look in self.stretches:
            if look is Look.WORDS and not reader.in_code:
                if first := _first_piece(lines, self.end):
                    return levels[:1] == [1] or first.split() == title.split()
                levels.append(0)
            else:
                for passage in reader.read(number, lines):
                    levels.append(passage.level)
                    render(passage, composer)
            if composer.count:
                composed = composer.finished()
                return levels[0] == 1 or composed.blocks[0].span.of(composed.text).split() == title.split()
        return False

    def write(self, composer: Composer) -> Flavours:
        """Write all of it, and return what is known of its flavours."""
        reader = _LineReader(self)
        in_code = False  # what follows is code, then, whatever it looks like
        for number, lines, look in self.stretches:
            if look is Look.WORDS and not in_code:
                composer.add_paragraphs(lines, number, joins=self.joins)
            elif look is Look.MARKS and not in_code:
                self._write_marked(number, lines, composer)
            else:
                for passage in reader.read(number, lines):
                    render(passage, composer)
                in_code = reader.in_code
        return reader.flavours

    def _write_marked(self, number: int, lines: str, composer: Composer) -> None:
        """Write a paragraph that holds signs: what marks may lie on in one go, the rest a line that ends at a time."""
        start, end = within(lines, self.end)
        if start:
            self._write_pieces(number, lines[:start].removesuffix(self.end), composer, 1 if start < len(lines) else 2)
            number += lines.count("\n", 0, start)
        if start < end:
            render(marked(number, lines[start:end], joins=self.joins), composer, 1 if end < len(lines) else 2)
            number += lines.count("\n", start, end)
        if end < len(lines):
            self._write_pieces(number, lines[end:], composer, 2)

    def _write_pieces(self, number: int, lines: str, composer: Composer, breaks: int) -> None:
        """Write lines that hold escapes and entities at most: a piece with any alone, those between in one go."""
        done, size = 0, len(lines)
        signs = Signs(lines, _OF_ESCAPES)
        while (sign := signs.soonest(done)) < size:
            start = lines.rfind(self.end, done, sign)
            if start >= 0:
                composer.add_paragraphs(lines[done:start], number, joins=self.joins, breaks=1)
                number += lines.count("\n", done, start) + 1
                done = start + len(self.end)
            stop = lines.find(self.end, sign)
            stop = size if stop < 0 else stop
            piece = lines[done:stop]
            composer.add(without_escapes(piece.replace("\n", " ")), BlockHint.PARAGRAPH, number, 1)
            number += piece.count("\n") + 1
            done = stop + len(self.end)
        if done <= size:
            composer.add_paragraphs(lines[done:], number, joins=self.joins, breaks=1)
        composer.skip(breaks - 1)


class _LineReader:
    """Reads stretches line by line; lives for one passage through a body."""

    def __init__(self, body: _Body) -> None:
        self.flavours = Flavours(body.defined, body.closings)
        self._gatherer = Gatherer(joins=body.joins)

    @property
    def in_code(self) -> bool:
        """Whether a fence of code is open, so that what follows is code whatever it looks like."""
        return self.flavours.in_code or self._gatherer.in_code

    def read(self, number: int, lines: str) -> list[Passage]:
        """Return the passages of a stretch."""
        for at, line in enumerate(self.flavours.plain(lines.split("\n"), number), number):
            self._gatherer.take(at, line)
        return self._gatherer.finish()
