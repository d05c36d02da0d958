"""The reader of plain text."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.errors import TooLargeError
from briefparse.reading.blocks import blocks_of
from briefparse.reading.decoding import decode, looks_binary
from briefparse.reading.document import Document
from briefparse.reading.limits import DEFAULT_MAX_BYTES, most_blocks

if TYPE_CHECKING:
    from briefparse.reading.document import Block

_BY_CONTENT = 0.2
_BY_NAME = 0.4


def _blocks_of(text: str) -> tuple[Block, ...]:
    if "\f" not in text:
        return blocks_of(text)
    from briefparse.reading.pages import paged_blocks  # noqa: PLC0415  (few texts have pages)

    return paged_blocks(text)


@attrs.frozen
class TextReader:
    """Reads plain text in UTF-8, UTF-16, UTF-32, GB 18030, Windows-1252 and what statistics can tell.

    Attributes:
        max_bytes: The most bytes of a file; larger ones are refused, and those
            with more than one line for every 32 bytes of it.
    """

    name = "text"
    extensions = (".txt", ".text")
    summary = "plain text in any common encoding"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim whatever is text, weakly, so that any reader that knows better comes first."""
        if looks_binary(data):
            return 0.0
        return _BY_NAME if name is not None and name.lower().endswith(self.extensions) else _BY_CONTENT

    def read(self, data: bytes, name: str | None) -> Document:
        """Decode the text and cut it into blocks; no bytes are refused.

        Raises:
            TooLargeError: There are more than twice as many lines as `most_blocks` of ``max_bytes``.
        """
        decoded = decode(data)
        most = 2 * most_blocks(self.max_bytes)
        if len(data) > most and decoded.text.count("\n") > most:
            raise TooLargeError(name or "text", "it has too many lines; max_bytes= or --max-bytes allows more")
        blocks = _blocks_of(decoded.text)
        empty = () if blocks else (diagnose("BP104", "the input holds nothing but white space"),)
        return Document(
            text=decoded.text,
            blocks=blocks,
            name=name,
            encoding=decoded.encoding,
            sha256=sha256(data).hexdigest(),
            diagnostics=(*decoded.diagnostics, *empty),
        )
