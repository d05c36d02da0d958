"""The reader of Markdown."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.late import late
from briefparse.reading.decoding import decode, looks_binary
from briefparse.reading.document import Document
from briefparse.reading.limits import DEFAULT_MAX_BYTES
from briefparse.reading.reader import Returning

if TYPE_CHECKING:
    from briefparse.model import Diagnostic
    from briefparse.reading.markdown.own.head import OwnHead

_BY_NAME: Final = 0.6
_BY_CONTENT: Final = 0.5
_LOOKED_AT: Final = 64 * 1024  # bytes
_PLAIN_TEXT: Final = (".txt", ".text")
_HEAD: Final = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_KEY: Final = late(rb"\n[A-Za-z][\w.-]*:[ \t\r\n]")


@attrs.frozen
class MarkdownReader:
    """Reads Markdown: files of ours, edited or not, and anyone's, with or without a head in YAML or TOML.

    Of anyone's files, escapes, emphasis, links and tags are resolved, so that the text is what a
    reader of the rendered page sees. Wrapped lines are joined; hard breaks
    begin a block. Indented lines are paragraphs, not code: transcripts indent
    labels. The flat pairs of the head become metadata, and its title the first
    block where the text has no title of its own.

    Attributes:
        max_bytes: The most bytes of a file; larger ones are refused.
    """

    name = "markdown"
    extensions = (".md", ".markdown")
    summary = "Markdown (CommonMark), with or without a YAML head"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim files named so, and what has a YAML head, bold labels, headings, our comments or many escapes."""
        from briefparse.reading.markdown.own.head import is_headless, is_own  # noqa: PLC0415  (loaded when a file is to be read)
        from briefparse.reading.markdown.signs import is_escaped, is_marked_up  # noqa: PLC0415  (the same)

        if is_own(data, _LOOKED_AT) or is_headless(data):
            return 1.0
        ending = (name or "").lower()
        if ending.endswith(self.extensions):
            return 0.0 if looks_binary(data) else _BY_NAME
        sample = b"\n" + data[:_LOOKED_AT]  # so that its first line, too, begins after a newline
        if _has_head(sample) or (not ending.endswith(_PLAIN_TEXT) and is_escaped(sample)) or is_marked_up(sample):
            return 0.0 if looks_binary(data) else _BY_CONTENT
        return 0.0

    def read(self, data: bytes, name: str | None) -> Document | Returning:
        """Decode a file and resolve its Markdown, or put a file of our own together again; no text is refused."""
        from briefparse.reading.markdown.body import compose  # noqa: PLC0415  (loaded when Markdown is read)
        from briefparse.reading.markdown.head import split_head  # noqa: PLC0415  (the same)
        from briefparse.reading.markdown.own.head import is_headless, own_head  # noqa: PLC0415  (the same)

        decoded = decode(data)
        doubts = decoded.diagnostics
        own = own_head(decoded.text)
        if own is not None:
            read = _read_own(decoded.text, own, doubts)
            if isinstance(read, Returning):
                return read
            doubts = read
        head = split_head(decoded.text)
        if is_headless(data):
            from briefparse.reading.markdown.own.briefing import OwnFile  # noqa: PLC0415  (loaded for files of ours)

            return OwnFile(decoded.text, None, head.lines if own is None else own.lines, doubts, head.title)
        composed = compose(decoded.text, head)
        empty = () if composed.blocks else (diagnose("BP104", "the input holds nothing but white space"),)
        return Document(
            text=composed.text,
            blocks=composed.blocks,
            marks=composed.marks,
            metadata=head.pairs,
            media_type="text/markdown",
            name=name,
            encoding=decoded.encoding,
            sha256=sha256(data).hexdigest(),
            diagnostics=(*doubts, *empty),
        )


def _has_head(sample: bytes) -> bool:
    head = _HEAD.match(sample, 1)
    return head is not None and _KEY.search(head.group()) is not None


def _read_own(text: str, head: OwnHead, doubts: tuple[Diagnostic, ...]) -> Returning | tuple[Diagnostic, ...]:
    """Read a file of our own; return what is in doubt where its head is damaged."""
    from briefparse.reading.markdown.own.briefing import own_file  # noqa: PLC0415  (loaded when there is such a file)
    from briefparse.reading.markdown.own.values import UnreadableHeadError  # noqa: PLC0415  (the same)

    try:
        return own_file(text, head, doubts)
    except UnreadableHeadError as failure:
        return (*doubts, diagnose("BP110", f"the head cannot be read: {failure}"))
