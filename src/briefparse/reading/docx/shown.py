"""What a Word file shows: paragraphs of runs, in the order of reading, all changes accepted."""

from __future__ import annotations

import attrs

from briefparse.reading.docx.stylesheet import Look


@attrs.frozen
class Words:
    """Letters of one look.

    Attributes:
        text: The letters; a tab and a line break are characters too.
        style: The character style, with what it takes from others.
        bold, italic, strike, hidden: Whether they are, by style or by hand.
    """

    text: str
    style: Look
    bold: bool = False
    italic: bool = False
    strike: bool = False
    hidden: bool = False


@attrs.frozen
class PageTurn:
    """The place where the author began a new page."""


@attrs.frozen
class NoteMark:
    """The mark of a footnote or endnote in the text.

    Attributes:
        text: The words of the note.
    """

    text: str


Run = Words | PageTurn | NoteMark


@attrs.frozen
class Shown:
    """A paragraph.

    Attributes:
        look: Its style, with what it takes from others.
        runs: What stands in it, in order.
        bookmarks: The names of the bookmarks that begin in it.
        where: Its place, for people: ``paragraph 7``, ``table 1, row 2, cell 1``.
        cell: Table, row and column, each from 1, or None outside of tables.
        outline: Its level as a heading, from 1; 0 where it is none.
        listed: Whether it is an item of a list.
        contents: Whether it is part of a table of contents that Word made.
        file: Where another file is put in, the id of the relation to it; no run stands in such a paragraph.
    """

    look: Look
    runs: tuple[Run, ...]
    bookmarks: tuple[str, ...] = ()
    where: str = ""
    cell: tuple[int, int, int] | None = None
    outline: int = 0
    listed: bool = False
    contents: bool = False
    file: str = ""

    @property
    def words(self) -> tuple[Words, ...]:
        """The runs that are letters."""
        return tuple(run for run in self.runs if isinstance(run, Words))

    @property
    def text(self) -> str:
        """All words, hidden ones too, without the notes."""
        return "".join(run.text for run in self.words)


@attrs.frozen
class Story:
    """What a whole part shows.

    Attributes:
        paragraphs: The paragraphs in order.
        comments: How many comments were passed over.
        changes: How many tracked changes were accepted.
    """

    paragraphs: tuple[Shown, ...]
    comments: int = 0
    changes: int = 0
