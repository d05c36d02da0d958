"""Handing a page to lxml's parser: piece by piece, and without what would make it slow."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

_PIECE: Final = 1 << 15  # characters; text handed over whole is dropped where it passes ten million bytes
_DEEP: Final = 1_000  # levels; pages have thirty

CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Characters that the parser does not take; a null would end the page."""

# References to C1 controls mean the characters of Windows-1252, in every browser.
_WESTERN: Final = re.compile("&#(?:(1[2-5][0-9])(?![0-9])|[xX]([89][0-9a-fA-F])(?![0-9a-fA-F]));?")

# Older parsers compare each attribute with all before it; no text is in them.
_LONG_TAG: Final = re.compile(r"(<[A-Za-z][A-Za-z0-9]{0,20})\s[^<>]{100000,}>")
_TAG: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})[^<>]*>")

# XML lets an element be closed in its own tag; to HTML all that follows would be in it.
_XML: Final = re.compile(r"[\s\ufeff]*<\?xml")
_CLOSED: Final = re.compile(r"<(title|script|style|textarea|iframe|noscript|template)((?:\s[^<>]*)?)/>", re.IGNORECASE)


class Target(Protocol):
    """What takes the parser's events, and knows which elements are open."""

    depth: int
    open: Counter[str]

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, tag: str) -> None:
        """Take the end of the element that began last."""

    def data(self, words: str) -> None:
        """Take words, or a part of them."""

    def close(self) -> None:
        """Take the end of the page."""


def feed(text: str, target: Target) -> None:
    """Parse a page: no network, no entities of its own, no tree."""
    from lxml import etree  # noqa: PLC0415  (loaded when a page is read)

    parser = etree.HTMLParser(
        target=target,  # type: ignore[arg-type]  # the stubs ask for more than lxml does
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        recover=True,
    )
    text = _prepared(text)
    for start in range(0, len(text), _PIECE):
        piece = text[start : start + _PIECE]
        parser.feed((piece if target.depth < _DEEP else _without_strays(piece, target.open)).encode())
    if text:
        parser.close()


def _prepared(text: str) -> str:
    if CONTROL.search(text):
        text = CONTROL.sub("\ufffd", text)
    if "&#" in text:
        text = _WESTERN.sub(_western, text)
    if _XML.match(text):
        text = _CLOSED.sub(r"<\1\2></\1>", text)
    return _LONG_TAG.sub(r"\1>", text)


def _western(reference: re.Match[str]) -> str:
    decimal, hexadecimal = reference.groups()
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return bytes((code,)).decode("cp1252", "replace") if 0x80 <= code <= 0x9F else reference.group()  # noqa: PLR2004  (the C1 controls)


def _without_strays(piece: str, opened: Counter[str]) -> str:
    """Leave out end tags of elements that are not open: for each, the parser looks through all that are."""
    counts = Counter(opened)

    def kept(tag: re.Match[str]) -> str:
        name = tag[2].lower()
        counts[name] += -1 if tag[1] else 1
        if counts[name] >= 0:
            return tag.group()
        counts[name] = 0
        return ""

    return _TAG.sub(kept, piece)
