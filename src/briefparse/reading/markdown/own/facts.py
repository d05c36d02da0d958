"""What the head of a file of our own says: event, people, outlets, language."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from briefparse.diagnostics import diagnose
from briefparse.exporting.markdown.layout import END_KEY
from briefparse.model import Diagnostic, Event, Outlet, OutletKind, ParticipantRole, Person
from briefparse.reading.markdown.own.values import Value
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Callable


T = TypeVar("T")
E = TypeVar("E", bound=Enum)


@attrs.frozen
class Facts:
    """The values of a head, as `Briefing` has them, whether the file ends in a mark, and what could not be read."""

    id: str
    title: str
    language: str
    dialect: str
    event: Event
    host: str | None
    participants: tuple[Person, ...]
    outlets: tuple[Outlet, ...]
    source: str | None
    has_end: bool
    doubts: tuple[Diagnostic, ...]


def facts_of(head: dict[str, Any]) -> Facts:
    """Read a head; a value that is not of its kind is left out, with a diagnostic."""
    doubts: list[Diagnostic] = []
    top = _Entry(head, "", doubts)
    event = Event(
        date=top.parsed("date", dt.date.fromisoformat, "a date such as 2031-04-02"),
        time=top.parsed("time", dt.time.fromisoformat, "a time such as 10:30"),
        timezone=top.text("timezone"),
        place=top.text("place"),
        venue=top.text("venue"),
        end_time=top.parsed("end_time", dt.time.fromisoformat, "a time such as 10:30"),
    )
    people: dict[str, Person] = {}
    for entry in top.entries("participants"):
        person = _person(entry, people)
        people[person.id] = person
    outlets: dict[str, Outlet] = {}
    for entry in top.entries("outlets"):
        outlet = _outlet(entry, outlets)
        outlets[outlet.id] = outlet
    return Facts(
        id=top.text("id") or "briefing",
        title=top.text("title") or "",
        language=top.text("lang") or "und",
        dialect=top.text("dialect") or "generic",
        event=event,
        host=top.text("host"),
        participants=tuple(people.values()),
        outlets=tuple(outlets.values()),
        source=top.text("source"),
        has_end=top.text(END_KEY) == "true",
        doubts=tuple(doubts),
    )


def _person(entry: _Entry, taken: dict[str, Person]) -> Person:
    name = entry.text("name") or ""
    return Person(
        id=unique(entry.text("id") or slug(name), taken),
        name=name,
        honorific=entry.text("honorific"),
        title=entry.text("title"),
        affiliation=entry.text("affiliation"),
        role=entry.one_of("role", ParticipantRole) or ParticipantRole.UNKNOWN,
        aliases=entry.texts("aliases"),
        listed=entry.text("listed") == "true",
    )


def _outlet(entry: _Entry, taken: dict[str, Outlet]) -> Outlet:
    name = entry.text("name") or ""
    return Outlet(
        id=unique(entry.text("id") or slug(name), taken),
        name=name,
        kind=entry.one_of("kind", OutletKind),
        country=entry.text("country"),
        wikidata=entry.text("wikidata"),
        aliases=entry.texts("aliases"),
        known=entry.text("known") == "true",
    )


@attrs.frozen
class _Entry:
    """A mapping of the head, and the way to it; what is not as expected goes to ``doubts``."""

    values: dict[str, Value]
    way: str
    doubts: list[Diagnostic]

    def text(self, key: str) -> str | None:
        value = self.values.get(key)
        if value is None or isinstance(value, str):
            return value
        self._doubt(key, "text")
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key)
        if isinstance(value, str):  # one alias needs no list
            return (value,)
        return tuple(item for item in self._list(key) if isinstance(item, str))

    def entries(self, key: str) -> list[_Entry]:
        found = []
        for n, item in enumerate(self._list(key), 1):
            if isinstance(item, dict):
                found.append(_Entry(item, f"{self.way}{key} {n}, ", self.doubts))
            elif isinstance(item, str):  # a name alone
                found.append(_Entry({"name": item}, f"{self.way}{key} {n}, ", self.doubts))
        return found

    def parsed(self, key: str, parse: Callable[[str], T], expected: str) -> T | None:
        text = self.text(key)
        if text is None:
            return None
        try:
            return parse(text.strip())
        except ValueError:
            self._doubt(key, expected)
            return None

    def one_of(self, key: str, kinds: type[E]) -> E | None:
        return self.parsed(key, kinds, f"one of {', '.join(str(kind.value) for kind in kinds)}")

    def _list(self, key: str) -> list[Any]:
        value = self.values.get(key)
        if value is None:
            return []
        if isinstance(value, list):
            return value
        self._doubt(key, "a list")
        return []

    def _doubt(self, key: str, expected: str) -> None:
        self.doubts.append(diagnose("BP111", f"the head's {self.way}{key} is not {expected}; it was left out"))
