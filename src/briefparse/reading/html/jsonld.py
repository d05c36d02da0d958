"""JSON-LD in a page: headline, dates and publisher, as schema.org names them."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 1 << 20
"""Characters of one script; of a longer one nothing is read."""

_MOST_OBJECTS: Final = 10_000
_NAMED: Final = ("Article", "Posting", "Report", "WebPage", "Event")


def facts_in(source: str) -> tuple[tuple[str, str], ...]:
    """Return what a script of JSON-LD says of its page: ``headline``, ``published``, ``date``, ``site``.

    Outer objects count before inner ones, which may be about other pages. What
    is no JSON, or too deep, says nothing.
    """
    if len(source) > LONGEST:
        return ()
    try:
        whole: object = json.loads(source.strip().removesuffix(";"))
    except (ValueError, RecursionError):
        return ()
    facts: dict[str, str] = {}
    for item in _objects(whole):
        for name, value in _said(item):
            if isinstance(value, str) and value.strip():
                facts.setdefault(name, value)
    return tuple(facts.items())


def _objects(whole: object) -> Iterator[dict[str, object]]:
    """Yield the objects of a JSON value, the outer ones first, and not more than a page needs."""
    waiting = deque([whole])
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        item = waiting.popleft()
        if isinstance(item, dict):
            yield item
            waiting.extend(value for value in item.values() if isinstance(value, dict | list))
        elif isinstance(item, list):
            waiting.extend(value for value in item[:_MOST_OBJECTS] if isinstance(value, dict | list))


def _said(item: dict[str, object]) -> Iterator[tuple[str, object]]:
    kind = str(item.get("@type"))
    yield "headline", item.get("headline")
    if kind.rstrip("']").endswith(_NAMED):
        yield "headline", item.get("name")
    yield "published", item.get("datePublished") or item.get("dateCreated")
    if "Event" in kind:
        yield "date", item.get("startDate")
    publisher = item.get("publisher")
    if isinstance(publisher, dict):
        yield "site", publisher.get("name")
    if kind == "WebSite":
        yield "site", item.get("name")
