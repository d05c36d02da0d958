"""Parsing XML that anybody may have written: nothing opened, nothing expanded, bounded depth and size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefparse.errors import ReadError, TooLargeError

if TYPE_CHECKING:
    from lxml.etree import _Element

BYTES_AN_ELEMENT: Final = 64
"""How many bytes of a limit allow one element; our own files have twice as many."""

_PIECE: Final = 65536  # characters given to the parser at once
_PROLOGUE: Final = re.compile(r"(?:\s|<\?(?:[^?]|\?(?!>))*+\?>|<!--(?:[^-]|-(?!->))*+-->)*+")
_TOO_MUCH: Final = "XML_PARSE_HUGE"
# The only declaration that names no other file and declares nothing.
_BARE_DOCTYPE: Final = re.compile(r"<!DOCTYPE\s{1,9}[\w.:-]{1,80}\s{0,9}>")


def parse_xml(text: str, name: str, most: int) -> _Element:
    """Return the root of a file.

    Comments and processing instructions are left out. A document type
    declaration is refused before the parser sees it: libxml2 opens the files
    that parameter entities name, whatever it is told. It refuses by itself more
    than 256 levels, and ten million characters in one piece of text.

    Args:
        text: The file, decoded; what it declares about its encoding does not count.
        name: What to call it in errors.
        most: How many elements it may have.

    Raises:
        TooLargeError: It has more.
        ReadError: It is not well-formed, declares entities or names a DTD.
    """
    _check_declaration(text, name)
    parser = etree.XMLPullParser(
        events=("start",),
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        _feed(parser, text, name, most)
        return parser.close()
    except (etree.LxmlError, ValueError) as failure:
        # Of a syntax error the text names a file as well, which is never ours.
        reason = " ".join((getattr(failure, "msg", None) or str(failure)).split())
        if _TOO_MUCH in reason:  # libxml2 says how a program would turn its limits off
            said = "it has more than 256 levels of elements, or a value or text of more than ten million characters"
            raise ReadError(name, said) from failure
        raise ReadError(name, f"it is not well-formed XML: {reason}") from failure


def _check_declaration(text: str, name: str) -> None:
    before = _PROLOGUE.match(text)
    start = 0 if before is None else before.end()
    if text.startswith("<!DOCTYPE", start) and _BARE_DOCTYPE.match(text, start) is None:
        raise ReadError(name, "its DOCTYPE names a DTD or declares entities, which are not read: take it out")


def _feed(parser: etree.XMLPullParser, text: str, name: str, most: int) -> None:
    """Give the parser a file piece by piece, and stop where it has too many elements."""
    elements = 0
    for start in range(0, len(text), _PIECE):
        parser.feed(text[start : start + _PIECE].encode("utf-8", "surrogatepass"))
        elements += sum(1 for _ in parser.read_events())
        if elements > most:
            raise TooLargeError(name, f"it has more than {most:,} elements; max_bytes= or --max-bytes allows more")
