"""Organisations of the header: news outlets, and the office that held the briefing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Outlet, OutletKind
from briefparse.tei.tree import child, children, identifier, target, words_of
from briefparse.tei.vocabulary import ORG

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.etree import _Element

_OF_MEDIA: Final = re.compile("media|press|news|outlet|broadcast", re.IGNORECASE)
_ITEM: Final = re.compile(r"wikidata\.org/(?:entity|wiki)/(Q[1-9]\d{0,11})\b|^(Q[1-9]\d{0,11})$")
_KINDS: Final = {kind.value: kind for kind in OutletKind}


@attrs.frozen
class Organisations:
    """The organisations of a file by their ``xml:id``.

    Attributes:
        outlets: Those in whose name somebody asks, in the order of the file.
        names: The name of each.
    """

    outlets: dict[str, Outlet]
    names: dict[str, str]


def read_organisations(
    own: Iterable[_Element], shared: Mapping[str, _Element], asking: Mapping[str, None]
) -> Organisations:
    """Read ``org`` elements.

    Args:
        own: Those of the file itself.
        shared: Those of lists that other files use too, by id.
        asking: The ids of those in whose name somebody asks, whatever their role, in order.
    """
    outlets: dict[str, Outlet] = {}
    names: dict[str, str] = {}
    for element in own:
        pointer, org = described(element, shared)
        names.setdefault(pointer, name_of(org))
        if pointer in asking or _OF_MEDIA.search(element.get("role") or ""):
            outlets.setdefault(pointer, _outlet(org, pointer))
    for pointer in asking:
        if pointer in shared:
            outlets.setdefault(pointer, _outlet(shared[pointer], pointer))
    return Organisations(outlets, {**{pointer: name_of(org) for pointer, org in shared.items()}, **names})


def described(element: _Element, shared: Mapping[str, _Element]) -> tuple[str, _Element]:
    """Return the id of a person or organisation, and the element that describes it.

    In a corpus a file only says that somebody of a shared list took part (``sameAs``).
    """
    pointer = target(element.get("sameAs") or "") or identifier(element) or ""
    return pointer, shared.get(pointer, element) if element.get("sameAs") else element


def name_of(org: _Element) -> str:
    """Return the full name of an organisation."""
    named = list(children(org, "orgName", "name"))
    full = next((name for name in named if name.get("full") == "yes"), None)
    first = full if full is not None else next((name for name in named if name.get("type") != "alias"), None)
    return words_of(org) if first is None else words_of(first)


def _outlet(org: _Element, own: str) -> Outlet:
    name = name_of(org)
    country = child(org, "country")
    registered, local_id = _number(org, "registry"), _number(org, "local")
    return Outlet(
        registered or local_id or own.removeprefix(ORG) or name,
        name,
        _KINDS.get(org.get("type") or ""),
        None if country is None else country.get("key"),
        next(_items(org), None),
        tuple(_aliases(org, name)),
        registered is not None,
    )


def _aliases(org: _Element, name: str) -> Iterator[str]:
    skipped = False
    for other in children(org, "orgName"):
        words = words_of(other)
        if words == name and other.get("type") != "alias" and not skipped:
            skipped = True
        else:
            yield words


def _number(org: _Element, kind: str) -> str | None:
    return next((words_of(number) for number in children(org, "idno") if number.get("type") == kind), None)


def _items(org: _Element) -> Iterator[str]:
    """Yield the Wikidata items that an organisation names."""
    for number in children(org, "idno"):
        found = _ITEM.search(words_of(number))
        if found is not None and (found[1] or number.get("type") == "wikidata"):
            yield found[1] or found[2]
