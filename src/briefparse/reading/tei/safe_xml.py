"""Parsing XML that anybody may have written: nothing fetched, nothing expanded, bounded depth."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from briefparse.errors import ReadError

if TYPE_CHECKING:
    from lxml.etree import _Element

_PIECE: Final = 65536  # bytes given to the parser at once
_FIRST_PIECE: Final = 512  # little, so that a declaration is seen before much is made of it
_DECLARED: Final = re.compile(rb"<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:-]{1,40})")
_WIDE_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


def parse_xml(data: bytes, name: str) -> _Element:
    """Return the root of a file.

    Comments and processing instructions are left out. libxml2 itself refuses
    more than 256 levels and ten million characters in one piece of text.

    Args:
        data: The file.
        name: What to call it in errors.

    Raises:
        ReadError: It is not well-formed, declares entities or names a DTD.
    """
    parser = etree.XMLPullParser(
        events=("start",),
        encoding=_encoding(data),
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
        _feed(parser, data, name)
        return parser.close()
    except (etree.LxmlError, ValueError, LookupError) as failure:
        raise ReadError(name, f"it is not well-formed XML: {failure}") from failure


def _feed(parser: etree.XMLPullParser, data: bytes, name: str) -> None:
    """Give the parser a file piece by piece, and stop as soon as its declaration is known to be no good."""
    start, size = 0, _FIRST_PIECE
    begun = False
    while start < len(data):
        parser.feed(data[start : start + size])
        start += size
        for _, element in parser.read_events():
            if not begun:
                begun = True
                _check_declaration(element, name)
                size = _PIECE


def _check_declaration(root: Any, name: str) -> None:  # noqa: ANN401  (the stubs of lxml lack what is asked here)
    info = root.getroottree().docinfo
    if info.system_url is not None or info.public_id is not None:
        raise ReadError(name, "it names a DTD; nothing outside a file is read: take the DOCTYPE out")
    if info.internalDTD is not None and next(info.internalDTD.iterentities(), None) is not None:
        raise ReadError(name, "it declares entities, which are not expanded: take the DOCTYPE out")


def _encoding(data: bytes) -> str | None:
    """Return UTF-8 where the bytes are that and declare something else, as text that was converted does."""
    if data.startswith(_WIDE_MARKS) or b"\0" in data[:4]:
        return None
    declared = _DECLARED.match(data[:300].lstrip(codecs.BOM_UTF8))
    if declared is None or declared[1].lower() in {b"utf-8", b"us-ascii"} or data.isascii():
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"
