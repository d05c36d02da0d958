"""Parsing the parts of a Word file: no DTD, no entities, no network, bounded depth and width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefparse.errors import ReadError

if TYPE_CHECKING:
    from lxml.etree import _Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML, as lxml writes it before a name."""

_DECLARED: Final = b"<!DOCTYPE"
# No tag of a Word file is as long; older parsers compare each attribute with all before it.
_LONG_TAG: Final = re.compile(rb"<[^<>]{200000}")
# ISO 29500 strict has the same elements as the transitional form, under other names.
_STRICT: Final = (
    (b'"http://purl.oclc.org/ooxml/wordprocessingml/main"', f'"{W[1:-1]}"'.encode()),
    (
        b'"http://purl.oclc.org/ooxml/officeDocument/relationships"',
        b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    ),
)


def parse(data: bytes, part: str, name: str) -> _Element:
    """Parse a part.

    Args:
        data: The part's bytes.
        part: Its name, for messages.
        name: The file's name, for messages.

    Raises:
        ReadError: It is not XML, has a document type, is nested deeper than 256
            levels, or has a tag of more than 200,000 bytes.
    """
    if _DECLARED in data.replace(b"\0", b""):  # UTF-16 is ASCII with zeros between
        raise ReadError(name, f"its part {part} declares a document type, which no Word file has")
    if _LONG_TAG.search(data):
        raise ReadError(name, f"its part {part} has a tag of more than 200,000 bytes")
    for strict, transitional in _STRICT:
        if strict in data:
            data = data.replace(strict, transitional)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as failure:
        raise ReadError(name, f"its part {part} is damaged: {failure}") from failure
    # A document type in an encoding that hides it from the search above.
    if root.getroottree().docinfo.internalDTD is not None:
        raise ReadError(name, f"its part {part} declares a document type, which no Word file has")
    return root
