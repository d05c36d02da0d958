"""The reader of PDF."""

from __future__ import annotations

from contextlib import closing
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Final

import attrs

from briefparse import Document, ReadError, TooLargeError
from briefparse.reading.limits import DEFAULT_MAX_BYTES
from briefparse_pdf.extraction.limits import Limits
from briefparse_pdf.extraction.words import Word

if TYPE_CHECKING:
    from collections.abc import Generator

    from briefparse_pdf.extraction.file import Message, Opened

_MARK: Final = b"%PDF-"
_END: Final = b"%%EOF"
_HEAD: Final = 1024  # bytes in which the mark stands, as readers have always taken it
_TAIL: Final = 4096
_CERTAIN: Final = 1.0
_LIKELY: Final = 0.8
_BY_NAME: Final = 0.05  # less than any reader claims whose format it is by content
_LIBRARY_SIZE: Final = 256 * 1024 * 1024  # bytes; an interpreter with PDFium takes a fifth of it
_UNPACKED: Final = 12  # times max_bytes, which PDFium may hold: text is packed to a tenth at best

_LIBRARY: Final = Lock()
"""PDFium knows no threads: within one process, one file at a time."""


@attrs.frozen
class PdfReader:
    """Reads the text layer of PDF files.

    Lines become paragraphs by their places and their type. Lines that pages
    repeat are running heads, columns are read one after the other, words that
    a line's end cuts are put together, and page breaks keep their numbers,
    counted from 1. Scripts, forms, attachments and comments are not looked at;
    a page that is a picture has no text, and a diagnostic says so.

    Attributes:
        max_bytes: The most bytes of a file. The process of the PDF library may hold
            twelve times as many, and 256 MiB for itself: 1 GiB by default. It is
            held to that on Linux, elsewhere as far as the system can.
        max_pages: The most pages.
        max_characters: The most characters of text, on all pages together. Laying them
            out takes up to half a kibibyte each, if each is a word of its own.
        max_seconds: The longest that the library may take, in seconds.
        password: What opens an encrypted file: the user's or the owner's password.
        isolated: Whether the library runs in a process of its own, which costs less
            than a tenth of a second a file. Without, a hostile file can take
            memory and time without bound, or end the program.
    """

    name = "pdf"
    extensions = (".pdf",)
    summary = "PDF with a text layer"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))
    max_pages: int = attrs.field(default=2_000, validator=attrs.validators.ge(0))
    max_characters: int = attrs.field(default=2_000_000, validator=attrs.validators.ge(0))
    max_seconds: float = attrs.field(default=120.0, validator=attrs.validators.gt(0))
    password: str = attrs.field(default="", repr=False)
    isolated: bool = True

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim what begins with the mark of PDF; of what is nobody's, also files named so."""
        if data.startswith(_MARK):
            return _CERTAIN
        if _MARK in data[:_HEAD]:
            return _LIKELY
        return _BY_NAME if (name or "").lower().endswith(self.extensions) else 0.0

    def read(self, data: bytes, name: str | None) -> Document:
        """Take the text out of a file.

        Raises:
            ReadError: It is no PDF, damaged beyond repair, or encrypted.
            TooLargeError: It passes one of the limits.
        """
        if _MARK not in data[:_HEAD]:
            raise ReadError(name or "PDF", "it is not a PDF: the mark %PDF- is missing")
        from briefparse_pdf.composing import compose  # noqa: PLC0415  (loaded when a PDF is read)
        from briefparse_pdf.doubts import doubts_of  # noqa: PLC0415  (the same)
        from briefparse_pdf.layout.pages import lay_out  # noqa: PLC0415  (the same)
        from briefparse_pdf.metadata import metadata_of  # noqa: PLC0415  (the same)

        with closing(self._messages(data)) as messages:
            opened = _opened(next(messages), name)
            layout = lay_out(_words(message, name) for message in messages)
        written = compose(layout)
        return Document(
            text=written.composed.text,
            blocks=written.composed.blocks if written.composed.text else (),
            marks=written.composed.marks,
            metadata=metadata_of(opened["info"]),
            media_type="application/pdf",
            name=name,
            sha256=sha256(data).hexdigest(),
            diagnostics=doubts_of(data, layout, written),
        )

    def _messages(self, data: bytes) -> Generator[Message]:
        memory = _LIBRARY_SIZE + _UNPACKED * self.max_bytes
        limits = Limits(self.max_pages, self.max_characters, memory, self.password)
        if self.isolated:
            from briefparse_pdf.extraction.isolation import isolated_messages  # noqa: PLC0415  (loaded when needed)

            yield from isolated_messages(data, limits, self.max_seconds)
            return
        from briefparse_pdf.extraction.file import messages_of  # noqa: PLC0415  (PDFium takes time to load)

        with _LIBRARY:
            yield from messages_of(data, limits)


def _opened(message: Message, name: str | None) -> Opened:
    if isinstance(message, dict) and "pages" in message:
        return message
    raise _error(message, name)


def _words(message: Message, name: str | None) -> list[Word] | None:
    if isinstance(message, dict):
        raise _error(message, name)
    return None if message is None else [Word(*word) for word in message]


def _error(message: Message, name: str | None) -> ReadError:
    name = name or "PDF"
    if isinstance(message, dict) and "error" in message:
        return TooLargeError(name, message["error"]) if message["large"] else ReadError(name, message["error"])
    return ReadError(name, "the PDF library answers out of turn")
