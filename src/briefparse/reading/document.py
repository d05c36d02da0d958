"""A document: the text of a file, and the blocks it is made of."""

from __future__ import annotations

from enum import StrEnum

import attrs

from briefparse.model import Diagnostic
from briefparse.model.span import Span


class BlockHint(StrEnum):
    """What the format of the file said a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    BOLD = "bold"
    """A paragraph that is bold from its first letter to its last."""
    TERM = "term"
    """A name before what belongs to it: a term in a list of them, the first cell of a row."""
    METADATA = "metadata"
    """A head that the file carries about itself, such as YAML."""
    RUNNING_HEAD = "running-head"
    """A line at the head or foot of a page that pages repeat: furniture, never speech."""
    PAGE_BREAK = "page-break"
    """The place where a page begins; the block has no words, and its span is empty."""
    OUTSIDE = "outside"
    """What stands around the transcript: the menus, links, comments and footers of a web page."""


class MarkKind(StrEnum):
    """How the file set a stretch of text apart."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKE = "strike"
    """Struck through: words that are to be read as corrected."""


@attrs.frozen
class Mark:
    """A stretch of ``Document.text`` that the file set apart."""

    kind: MarkKind
    span: Span


@attrs.frozen
class Block:
    """A paragraph-like piece of a document.

    Attributes:
        span: Its place in ``Document.text``, with no white space at either end.
        hint: What the format said it was.
        where: Its place in the file, for people: ``line 12``, an XPath, ``paragraph 7``.
        continues: Whether a page break cut a paragraph in two, and this is the part after it.
        page: The number of the page that begins at a page break, where the file tells it.
    """

    span: Span
    hint: BlockHint = BlockHint.PARAGRAPH
    where: str = ""
    continues: bool = False
    page: int | None = None


@attrs.frozen(kw_only=True)
class Document:
    """A file, decoded and cut into blocks.

    Attributes:
        text: The decoded text, line ends made a newline, never otherwise changed.
        blocks: The blocks in order; every non-blank character is in exactly one. Only a page break is empty.
        marks: Stretches that the file set apart, in order; a plain text has none.
        metadata: What the file says of itself: pairs of name and value. ``title`` is
            the transcript's title, ``date`` the day of the event, ``published`` the
            day of publication; other names are the format's own.
        media_type: What the file was.
        name: The file's name without folders, or None.
        encoding: How its bytes were decoded, or None.
        sha256: Checksum of its bytes in hexadecimal, or None.
        diagnostics: What was doubtful about reading it.
    """

    text: str = attrs.field(repr=False)
    blocks: tuple[Block, ...] = attrs.field(repr=False)
    marks: tuple[Mark, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    media_type: str = "text/plain"
    name: str | None = None
    encoding: str | None = None
    sha256: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
