"""Making TEI elements: one function, so that all attributes are escaped at the same place.

The elements are objects of our own, not of lxml: a file is only ever put
together and written, and its strings need neither be copied into a library's
tree nor out of it again, which took half of the time of an export.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES: Final = {"xml_id": "xml:id", "xml_lang": "xml:lang"}
# What an attribute's value may not hold as it is; a parser would make spaces of the last three.
_ATTRIBUTE: Final = {'"': "&quot;", "&": "&amp;", "<": "&lt;", ">": "&gt;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_IN_ATTRIBUTE: Final = str.maketrans(_ATTRIBUTE)


@attrs.define(eq=False)
class Element:
    """An element on its way into a file.

    Attributes:
        tag: The TEI name.
        attributes: The attributes as they stand in the start tag, each behind a space.
        text: The words before the first child, as they are; None where there are none.
        children: The elements in it, in order.
        tail: The words behind it, as they are.
    """

    tag: str
    attributes: str
    text: str | None = None
    children: list[Element] = attrs.Factory(list)
    tail: str = ""

    def walk(self) -> Iterator[Element]:
        """Yield the element and all that lie in it, in no order that matters."""
        waiting = [self]
        for element in waiting:
            waiting += element.children
            yield element


def add(parent: Element, tag: str, text: str | None = None, **attributes: str | None) -> Element:
    """Append an element and return it.

    Args:
        parent: Where to.
        tag: The TEI name.
        text: The words in it.
        **attributes: In the order they are written; None leaves one out.
            ``xml_id`` and ``xml_lang`` stand for the names with a colon.
    """
    element = Element(tag, written_attributes(attributes) if attributes else "", text)
    parent.children.append(element)
    return element


def written_attributes(attributes: dict[str, str | None]) -> str:
    """Return attributes as they stand in a start tag, each behind a space; None leaves one out."""
    written = ""
    for name, value in attributes.items():
        if value is not None:
            # Of the characters in question all but three are not printable, and nearly no value has any.
            if not value.isprintable() or "&" in value or "<" in value or ">" in value or '"' in value:
                value = value.translate(_IN_ATTRIBUTE)  # noqa: PLW2901  (a name of its own would cost each attribute)
            written += f' {_NAMES.get(name, name)}="{value}"'
    return written
