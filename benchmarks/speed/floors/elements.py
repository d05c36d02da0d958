"""The floors of TEI: the very elements of a file, joined from strings, and built with lxml.

Both are told what to write, element by element. So they do what nothing that writes XML can do without, which is to
escape, to put tags around, and to join or to serialise; they look nothing up, count nothing and decide nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_TEI: Final = "{http://www.tei-c.org/ns/1.0}"
_XML: Final = "{http://www.w3.org/XML/1998/namespace}"


@attrs.frozen
class Piece:
    """An element as it is written.

    Attributes:
        template: Its start tag with the words after it, and where it holds nothing its end: a format with a place for
            each attribute's value, for its text, and for the text behind each end tag.
        values: What goes into the places.
    """

    template: str
    values: tuple[str, ...]


@attrs.frozen
class Made:
    """An element as lxml is told to make it.

    Attributes:
        depth: How many elements it lies in.
        tag: Its name, with the namespace.
        attributes: Its attributes.
        text: The text before its first child, or None.
        tail: The text behind it, or None.
    """

    depth: int
    tag: str
    attributes: dict[str, str]
    text: str | None
    tail: str | None


def pieces_of(data: bytes) -> tuple[Piece, ...]:
    """Take a file of ours apart, from its root, for `joined`."""
    root = etree.fromstring(data)
    return tuple(_pieces(root, ' xmlns="http://www.tei-c.org/ns/1.0"'))


def _pieces(element: _Element, namespace: str) -> Iterator[Piece]:
    name = element.tag.removeprefix(_TEI)
    places = "".join(f' {str(key).replace(_XML, "xml:")}="%s"' for key in element.attrib)
    values = tuple(map(str, element.attrib.values()))
    if element.text is None and len(element) == 0:
        yield Piece(f"<{name}{namespace}{places}/>%s", (*values, element.tail or ""))
        return
    yield Piece(f"<{name}{namespace}{places}>%s", (*values, element.text or ""))
    for child in element:
        yield from _pieces(child, "")
    yield Piece(f"</{name}>%s", (element.tail or "",))


def joined(pieces: tuple[Piece, ...]) -> bytes:
    """Write the elements: each a format that is filled with its escaped values."""
    return "".join([piece.template % tuple(map(_escaped, piece.values)) for piece in pieces]).encode()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def made_of(data: bytes) -> tuple[Made, ...]:
    """Take a file of ours apart, from its root, for `built`."""
    return tuple(_made(etree.fromstring(data), 0))


def _made(element: _Element, depth: int) -> Iterator[Made]:
    attributes = {str(key): str(value) for key, value in element.attrib.items()}
    yield Made(depth, element.tag, attributes, element.text, element.tail)
    for child in element:
        yield from _made(child, depth + 1)


def built(elements: tuple[Made, ...]) -> bytes:
    """Build the elements with lxml's ``SubElement``, and serialise them."""
    first, *others = elements
    root = etree.fromstring('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>')
    for name, value in first.attributes.items():
        root.set(name, value)
    root.text = first.text
    within = [root]
    for made in others:
        del within[made.depth :]
        element = etree.SubElement(within[-1], made.tag, made.attributes)
        element.text, element.tail = made.text, made.tail
        within.append(element)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=False)
