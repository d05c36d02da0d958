"""Checking what no schema checks: that ids are unique, and that pointers lead somewhere fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from briefparse.tei.checking.fault import TeiFault
from briefparse.tei.tree import identifier, local

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lxml.etree import _Element

POINTERS: Final = (
    *("active", "ana", "change", "copyOf", "corresp", "decls", "facs", "mutual", "next", "passive", "prev", "ref"),
    *("resp", "sameAs", "scheme", "select", "source", "target", "toWhom", "who"),
)
"""The attributes that hold pointers, several apart by white space."""

_OF_PEOPLE: Final = frozenset({"who", "toWhom"})
_PEOPLE: Final = frozenset({"person", "personGrp", "org"})


def id_faults(elements: Iterable[_Element]) -> Iterator[TeiFault]:
    """Yield each id that another element has before."""
    seen: set[str] = set()
    for element in elements:
        own = identifier(element)
        if own is not None:
            if own in seen:
                yield TeiFault(line_of(element), "id", f"the id {own!r} is given to another element before")
            seen.add(own)


def reference_faults(elements: Sequence[_Element]) -> Iterator[TeiFault]:
    """Yield dangling pointers, and pointers to the wrong thing.

    Pointers to other files (addresses, prefixes) are not followed.

    Args:
        elements: All elements of a file, in order.
    """
    named = {own: element for element in reversed(elements) if (own := identifier(element)) is not None}
    for element in elements:
        yield from _wrong_with(element, named)


def line_of(element: _Element) -> int:
    """Return the line of an element; 1 where the parser did not keep it."""
    return cast("int | None", element.sourceline) or 1  # the stubs of lxml leave its type open


def _wrong_with(element: _Element, named: Mapping[str, _Element]) -> Iterator[TeiFault]:
    for attribute in POINTERS:
        for pointer in (element.get(attribute) or "").split():
            if not pointer.startswith("#"):
                continue
            found = named.get(pointer[1:])
            if found is None:
                yield TeiFault(line_of(element), "reference", f"{attribute}={pointer!r} leads nowhere")
            elif attribute in _OF_PEOPLE and local(found) not in _PEOPLE:
                reason = f"{attribute}={pointer!r} leads to a {local(found)}, and not to a person"
                yield TeiFault(line_of(element), "reference", reason)
