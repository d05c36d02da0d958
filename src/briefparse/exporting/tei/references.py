"""Checking what no schema checks: that ids are unique and that pointers lead somewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

import attrs
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_ID = "{http://www.w3.org/XML/1998/namespace}id"
POINTERS = (
    "active",
    "ana",
    "copyOf",
    "corresp",
    "decls",
    "mutual",
    "next",
    "passive",
    "prev",
    "ref",
    "resp",
    "sameAs",
    "scheme",
    "source",
    "target",
    "toWhom",
    "who",
)
"""The attributes that hold pointers, several apart by white space."""


@attrs.frozen
class BadReference:
    """A pointer into the file that leads nowhere, or an id that several elements have.

    Attributes:
        attribute: The attribute: ``who``, ``ana`` …, or ``xml:id`` for an id in use already.
        value: The pointer as written (``#person.x``), or the id.
        line: The line of the element in the file, from 1.
    """

    attribute: str
    value: str
    line: int


def check_references(data: bytes) -> tuple[BadReference, ...]:
    """Find dangling pointers and repeated ids in a TEI file.

    Pointers to other files (addresses, prefixes) are not followed.

    Args:
        data: The file.

    Returns:
        What is wrong, in the order of the file; empty where all is well.

    Raises:
        lxml.etree.XMLSyntaxError: The bytes are not well-formed XML.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, collect_ids=False)
    root = etree.fromstring(data, parser)
    elements = list(root.iter(etree.Element))
    times = Counter(element.get(_ID) for element in elements)
    seen: set[str] = set()
    return tuple(bad for element in elements for bad in _wrong_with(element, times, seen))


def _wrong_with(element: _Element, ids: Counter[str | None], seen: set[str]) -> Iterator[BadReference]:
    own = element.get(_ID)
    if own is not None:
        if own in seen:
            yield BadReference("xml:id", own, _line(element))
        seen.add(own)
    for attribute in POINTERS:
        for pointer in element.get(attribute, "").split():
            if pointer.startswith("#") and pointer[1:] not in ids:
                yield BadReference(attribute, pointer, _line(element))


def _line(element: _Element) -> int:
    return cast("int", element.sourceline)  # the stubs of lxml leave its type open
