"""The YAML head: what is known about a briefing, for people and for programs."""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.markdown.layout import END_KEY, LAYOUT, LAYOUT_KEY
from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefparse.exporting.markdown.flavours import Flavour
    from briefparse.model import Briefing, Outlet, Person

# Characters that YAML takes for the end of a line, or refuses; JSON leaves them as they are.
_AWKWARD = late("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = late("[\ud800-\udfff]")
_encode = json.JSONEncoder(ensure_ascii=False).encode


def yaml_head(briefing: Briefing, flavour: Flavour, address: str, *, ends: bool) -> str:
    """Return the head with its fences, for the top of the file.

    To pandoc the texts of a head are Markdown, so that its flavour has them escaped.

    Args:
        briefing: The briefing.
        flavour: The flavour.
        address: The address of its source, or "".
        ends: Whether the file ends in a comment that says so.
    """
    written = flavour.text if flavour.name == "pandoc" else str
    facts = (*_facts(briefing, flavour, address), *_layout(flavour, ends=ends), *_participants(briefing, written))
    return "\n".join(("---", *facts, "---"))


def scalar(text: str) -> str:
    """Return ``text`` as a double-quoted YAML scalar; lone surrogates become U+FFFD."""
    if text.isprintable():  # nothing awkward is
        return _encode(text)
    string = _encode(_SURROGATE.sub("\ufffd", text))
    return _AWKWARD.sub(lambda found: f"\\u{ord(found[0]):04x}", string)


def _facts(briefing: Briefing, flavour: Flavour, address: str) -> Iterator[str]:
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
        "source_url": address or None,
    }
    for name, value in facts.items():
        if value is not None:
            # A date in quotes is text to Obsidian; a time without is a number to YAML 1.1.
            text = flavour.text(value) if flavour.name == "pandoc" else value
            yield f"{name}: {value if name == 'date' else scalar(text)}"


def _layout(flavour: Flavour, *, ends: bool) -> Iterator[str]:
    if ends:
        yield f"{END_KEY}: true"
    yield f"{LAYOUT_KEY}: {LAYOUT}{' pandoc' if flavour.name == 'pandoc' else ''}"


def _participants(briefing: Briefing, written: Callable[[str], str]) -> Iterator[str]:
    for name, members in (("participants", briefing.participants), ("outlets", briefing.outlets)):
        if members:
            yield f"{name}:"
        fields = [field.name for field in attrs.fields(type(members[0]))] if members else []
        for member in members:
            yield from _entry(member, fields, written)


def _entry(member: Person | Outlet, fields: list[str], written: Callable[[str], str]) -> Iterator[str]:
    """Yield the fields that say something, the first behind a dash."""
    lead = "  - "
    for field in fields:
        value = getattr(member, field)
        if value is None or value == () or value is False:
            continue
        yield f"{lead}{field}: {_value(value, written)}"
        lead = "    "


def _value(value: object, written: Callable[[str], str]) -> str:
    if value is True:
        return "true"
    if isinstance(value, tuple):
        return f"[{', '.join(scalar(written(item)) for item in value)}]"
    return scalar(written(value.value if isinstance(value, Enum) else str(value)))
