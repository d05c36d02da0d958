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
    NOTE = "note"
    """What somebody added to the words, such as a footnote: a note, never speech."""
    STAGE = "stage"
    """What happened in the room: a stage direction, with or without brackets."""
    TIME = "time"
    """When what follows was said, as the format tells it: a note, never speech."""
    VOICE = "voice"
    """Who says what follows, as the format tells it: a label, whatever its words are."""
    SPEECH = "speech"
    """Words that the format says were spoken: no title, and nothing else that stands above a talk."""
    OUTSIDE = "outside"
    """What stands around the transcript: the menus, links, comments and footers of a web page."""


class MarkKind(StrEnum):
    """How the file set a stretch of text apart."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKE = "strike"
    """Struck through: words that are to be read as corrected."""
    SPEAKER = "speaker"
    """Called a speaker's name."""


@attrs.frozen
class Mark:
    """A stretch of ``Document.text`` that the file set apart."""

    kind: MarkKind
    span: Span


def _place(where: str | int) -> str:
    return f"line {where}" if isinstance(where, int) else where


@attrs.frozen(init=False)
class Block:
    """A paragraph-like piece of a document.

    Attributes:
        span: Its place in ``Document.text``, with no white space at either end.
        hint: What the format said it was.
        continues: Whether a page break cut a paragraph in two, and this is the part after it.
        page: The number of the page that begins at a page break, where the file tells it.
    """

    span: Span
    hint: BlockHint = BlockHint.PARAGRAPH
    _where: str | int = attrs.field(default="", alias="where", eq=_place)
    continues: bool = False
    page: int | None = None

    # Written by hand: it takes half the time of attrs' own, and a line of a file is made one.
    def __init__(
        self,
        span: Span,
        hint: BlockHint = BlockHint.PARAGRAPH,
        where: str | int = "",
        continues: bool = False,  # noqa: FBT001, FBT002  (a field)
        page: int | None = None,
    ) -> None:
        """Make a block.

        Args:
            span: As the attribute.
            hint: As the attribute.
            where: Its place in the file: the number of a line, or words for any other.
            continues: As the attribute.
            page: As the attribute.
        """
        _set_span(self, span)
        _set_hint(self, hint)
        _set_where(self, where)
        _set_continues(self, continues)
        _set_page(self, page)

    @property
    def where(self) -> str:
        """Its place in the file, for people: ``line 12``, an XPath, ``paragraph 7``."""
        return _place(self._where)  # put into words for those who ask, which is for few of many blocks


# What a frozen class does not let anybody else do. The type checker knows fields, and not the slots that hold them.
_set_span = Block.span.__set__  # type: ignore[attr-defined]  # a slot
_set_hint = Block.hint.__set__  # type: ignore[attr-defined]  # a slot
_set_where = Block._where.__set__  # type: ignore[union-attr]  # noqa: SLF001  # a slot
_set_continues = Block.continues.__set__  # type: ignore[attr-defined]  # a slot
_set_page = Block.page.__set__  # type: ignore[union-attr]  # a slot


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
