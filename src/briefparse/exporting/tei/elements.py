"""Making TEI elements: one function, so that all text passes the same gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml.etree import SubElement

from briefparse.exporting.xmltext import xml_safe
from briefparse.tei.vocabulary import TEI, XML_ID, XML_LANG

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = {"xml_id": XML_ID, "xml_lang": XML_LANG}
_BEFORE_NAME = f"{{{TEI}}}"


def add(parent: _Element, tag: str, text: str | None = None, **attributes: str | None) -> _Element:
    """Append an element and return it.

    Args:
        parent: Where to.
        tag: The TEI name.
        text: The words in it.
        **attributes: In the order they are written; None leaves one out.
            ``xml_id`` and ``xml_lang`` stand for the names with a colon.
    """
    made = {}
    for name, value in attributes.items():  # a function would cost more than what it does: this runs for each element
        if value is not None:
            legal = value if value.isprintable() else xml_safe(value)
            made[_NAMES.get(name, name)] = legal
    element = SubElement(parent, _BEFORE_NAME + tag, made)
    if text is not None:
        element.text = xml_safe(text)
    return element


def local_name(element: _Element) -> str:
    """Return the element's name without its namespace."""
    return element.tag.rpartition("}")[2]
