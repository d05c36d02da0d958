"""Looking at elements of TEI: names without namespaces, words without the white space of layout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.model.span import NOWHERE, Span
from briefparse.tei.vocabulary import SOURCE, TEI, XML_ID, XML_LANG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# What XML takes for white space; a no-break space is none of it.
BLANK: Final = re.compile("[ \t\r\n]+")
_PLACE: Final = re.compile(rf"{SOURCE}:(\d{{1,12}}),(\d{{1,12}})", re.ASCII)
NAMESPACE: Final = f"{{{TEI}}}"
"""What the names of elements of TEI begin with."""


def local(element: _Element) -> str:
    """Return an element's name: of TEI as it is, also where no namespace is given; of others with a colon before it."""
    tag = str(element.tag)
    if tag.startswith(NAMESPACE):
        return tag[len(NAMESPACE) :]
    return tag if not tag.startswith("{") else f":{tag.rpartition('}')[2]}"


def folded(text: str | None) -> str:
    """Return text with the white space of layout folded to single spaces."""
    return BLANK.sub(" ", text or "").strip(" ")


def words_of(element: _Element) -> str:
    """Return all words in an element."""
    return folded("".join(map(str, element.itertext())))


def has_own_words(element: _Element) -> bool:
    """Say whether words stand in an element itself, and not only in its children."""
    return bool(folded(element.text)) or any(folded(child.tail) for child in element)


def children(element: _Element | None, *names: str) -> Iterator[_Element]:
    """Yield the children with one of some names, in order."""
    return iter(()) if element is None else (child for child in element if local(child) in names)


def child(element: _Element | None, *path: str) -> _Element | None:
    """Return the first element at a path of names, one below the other, or None."""
    for name in path:
        element = next(children(element, name), None)
    return element


def within(element: _Element | None, *names: str) -> Iterator[_Element]:
    """Yield the descendants with one of some names, in order."""
    return iter(()) if element is None else (found for found in element.iter("*") if local(found) in names)


def identifier(element: _Element) -> str | None:
    """Return the ``xml:id``, or None."""
    return element.get(XML_ID)


def language(element: _Element) -> str | None:
    """Return the ``xml:lang``, or None."""
    return element.get(XML_LANG)


def pointers(element: _Element, attribute: str) -> tuple[str, ...]:
    """Return the pointers of an attribute, each without the address of the file it points into."""
    return tuple(map(target, (element.get(attribute) or "").split()))


def span_of(element: _Element) -> Span:
    """Return where an element says that it stands in the text that was parsed, or the empty span."""
    place = _PLACE.fullmatch(element.get("source") or "")
    return NOWHERE if place is None else Span(int(place[1]), int(place[2]))


def target(pointer: str) -> str:
    """Return what a pointer points at: ``x`` of ``#x``, ``list.xml#x`` and ``prefix:x``."""
    return pointer.rpartition("#")[2].rpartition(":")[2] or pointer
