"""The reader of web pages and fragments of them."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.late import late
from briefparse.reading.decoding import looks_binary
from briefparse.reading.document import Document
from briefparse.reading.html.archive import is_archive, page_of
from briefparse.reading.html.transport import part_head
from briefparse.reading.limits import DEFAULT_MAX_BYTES, most_blocks

_PAGE: Final = 0.9
_FRAGMENT: Final = 0.7
_BY_NAME: Final = 0.6
_LOOKED_AT: Final = 4096  # bytes
_OTHER_TEXT: Final = (".md", ".markdown")  # formats that may begin with a tag

_PROLOGUE: Final = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\s|<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->))*-->)*+")
_DOCUMENT: Final = late(rb"<(?:!doctype\s+html|(?:html|head|body)[\s/>])", re.IGNORECASE)
_OTHER_ROOT: Final = re.compile(rb"<(?:[\w.-]+:)?(?:TEI|teiCorpus|rss|feed|svg)[\s>]")
_TAG: Final = late(
    rb"</?(?:a|address|article|b|blockquote|br|center|div|dl|em|figure|font|footer|form|h[1-6]|header|hr|i|img|li|link"
    rb"|main|meta|nav|ol|p|pre|script|section|small|span|strong|style|table|tbody|td|title|tr|u|ul)[\s/>]",
    re.IGNORECASE,
)
_PARAGRAPH: Final = late(rb"<(?:p|br)[\s/>]", re.IGNORECASE)
_FEW: Final = 3  # paragraph tags in a text that begins without any


@attrs.frozen
class HtmlReader:
    """Reads web pages, whole, in part, or saved in one file with their pictures (MHTML), as a browser shows them.

    Paragraphs, list items, headings, cells and lines that end in ``<br>``
    become blocks. The transcript is found by where labels and prose are dense;
    what stands around it stays in the text, with the hint ``outside``, and a
    diagnostic says how much it is. Scripts, styles, controls and what is hidden
    are no text, but for a transcript that is hidden until it is opened. What
    the page says of its title, date and source becomes metadata. Nothing is fetched.

    Attributes:
        max_bytes: The most bytes of a file; larger ones are refused, and those
            with more than one element for every 64 bytes of it.
    """

    name = "html"
    extensions = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
    summary = "web pages and fragments of HTML"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim what begins as a page or with a tag of HTML, and files named so."""
        if is_archive(data):
            return 0.0 if looks_binary(data) else _PAGE
        sample = part_head(data[: 4 * _LOOKED_AT])[0][:_LOOKED_AT].replace(
            b"\0", b""
        )  # UTF-16 reads as ASCII without its zeros
        ending = (name or "").lower()
        if ending.endswith(_OTHER_TEXT):
            sureness = _PAGE if _DOCUMENT.match(sample, _start(sample)) else 0.0
        else:
            sureness = max(_by_content(sample), _BY_NAME if ending.endswith(self.extensions) else 0.0)
        return 0.0 if sureness and looks_binary(data) else sureness

    def read(self, data: bytes, name: str | None) -> Document:
        """Decode a page and take the text out of it.

        Raises:
            ReadError: lxml cannot make anything of the bytes, or no part of a saved page is HTML.
            TooLargeError: There are more elements than `most_blocks` of ``max_bytes``.
        """
        from briefparse.reading.html.encoding import decode_page  # noqa: PLC0415  (loaded when a page is read)
        from briefparse.reading.html.page import read_page  # noqa: PLC0415  (lxml takes time to load)

        decoded = decode_page(*(page_of(data, name or "HTML") if is_archive(data) else part_head(data)))
        page = read_page(decoded.text, name or "HTML", most_blocks(self.max_bytes))
        doubts = () if page.composed.blocks else (diagnose("BP104", "the page shows no text"),)
        if page.outside:
            whole = sum(len(block.span) for block in page.composed.blocks)
            doubts = (diagnose("BP151", f"{page.outside:,} of {whole:,} characters lie outside the transcript"),)
        if page.opened:
            doubts = (*doubts, diagnose("BP152", "the transcript is in a part of the page that is hidden; it was read"))
        return Document(
            text=page.composed.text,
            blocks=page.composed.blocks,
            marks=page.composed.marks,
            metadata=page.metadata,
            media_type="text/html",
            name=name,
            encoding=decoded.encoding,
            sha256=sha256(data).hexdigest(),
            diagnostics=(*decoded.diagnostics, *doubts),
        )


def _by_content(sample: bytes) -> float:
    start = _start(sample)
    if _OTHER_ROOT.match(sample, start):
        return 0.0
    if not sample.startswith(b"<", start):
        few = sample.count(b"<") < _FEW
        return 0.0 if few or len(_PARAGRAPH.findall(sample)) < _FEW else _FRAGMENT
    if _DOCUMENT.match(sample, start):
        return _PAGE
    if not _TAG.match(sample, start):
        return 0.0
    return _PAGE if _DOCUMENT.search(sample) or _PARAGRAPH.search(sample) else _FRAGMENT


def _start(sample: bytes) -> int:
    """Return where marks, declarations, comments and white space end."""
    prologue = _PROLOGUE.match(sample)
    return prologue.end() if prologue else 0
