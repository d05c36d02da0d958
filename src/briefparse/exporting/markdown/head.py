"""The YAML head: what is known about a briefing, for people and for programs."""

from __future__ import annotations

import json
import re
from enum import Enum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Outlet, Person

LAYOUT_KEY = "briefparse"
"""The key that tells our own files from others."""
LAYOUT = 1
"""The version of what the comments in the file mean."""

# Characters that YAML takes for the end of a line, or refuses; JSON leaves them as they are.
_AWKWARD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def yaml_head(briefing: Briefing) -> str:
    """Return the head with its fences, for the top of the file."""
    return "\n".join(("---", *_facts(briefing), *_participants(briefing), "---"))


def scalar(text: str) -> str:
    """Return ``text`` as a double-quoted YAML scalar; lone surrogates become U+FFFD."""
    string = json.dumps(_SURROGATE.sub("\ufffd", text), ensure_ascii=False)
    return _AWKWARD.sub(lambda found: f"\\u{ord(found[0]):04x}", string)


def _facts(briefing: Briefing) -> Iterator[str]:
    event = briefing.event
    facts = {
        "id": briefing.id,
        "title": briefing.title,
        "lang": briefing.language,
        "dialect": briefing.dialect,
        "date": None if event.date is None else event.date.isoformat(),
        "time": None if event.time is None else event.time.isoformat(),
        "end_time": None if event.end_time is None else event.end_time.isoformat(),
        "timezone": event.timezone,
        "place": event.place,
        "venue": event.venue,
        "host": briefing.host,
        "source": briefing.source.name,
    }
    for name, value in facts.items():
        if value is not None:
            # A date in quotes is text to Obsidian; a time without is a number to YAML 1.1.
            yield f"{name}: {value if name == 'date' else scalar(value)}"
    yield f"{LAYOUT_KEY}: {LAYOUT}"


def _participants(briefing: Briefing) -> Iterator[str]:
    for name, members in (("participants", briefing.participants), ("outlets", briefing.outlets)):
        if members:
            yield f"{name}:"
        for member in members:
            yield from _entry(member)


def _entry(member: Person | Outlet) -> Iterator[str]:
    """Yield the fields that say something, the first behind a dash."""
    lead = "  - "
    for field in attrs.fields(type(member)):
        value = getattr(member, field.name)
        if value is None or value == () or value is False:
            continue
        yield f"{lead}{field.name}: {_value(value)}"
        lead = "    "


def _value(value: object) -> str:
    if value is True:
        return "true"
    if isinstance(value, tuple):
        return f"[{', '.join(map(scalar, value))}]"
    return scalar(value.value if isinstance(value, Enum) else str(value))
