"""Rosters: entries, and two lists of the same people made one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.model import ParticipantRole, Person, Span
from briefparse.parsing.names import folded, looks_like_person, parts_of
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Diagnostic

_ENTRY = re.compile(r"(?:[•·*\-–]\s*)?(?P<name>[^,，;:：]{2,80}?)\s*[,，]\s*(?P<title>.{2,600})", re.DOTALL)
_LONGEST = 700  # characters; offices are long, speech is longer


@attrs.frozen
class Entry:
    """One entry of a list of participants, as written.

    Attributes:
        name: Without honorific.
        honorific: As written, or None.
        title: The office, or None.
        role: What the list says that the person does.
        span: Where the entry stands.
        list_number: Which of several lists it stands in, from 0.
    """

    name: str
    honorific: str | None
    title: str | None
    role: ParticipantRole
    span: Span
    list_number: int = 0


def read_entry(text: str, role: ParticipantRole, span: Span, list_number: int) -> Entry | None:
    """Read ``Mr. Name, office`` or a name alone; None where the text is neither."""
    if len(text) > _LONGEST:
        return None
    match = _ENTRY.fullmatch(text)
    parts = parts_of(match["name"] if match else text)
    name = f"{parts.office} {parts.name}" if parts.office else parts.name
    if not looks_like_person(name):
        return None
    return Entry(name, parts.honorific, match["title"].rstrip(" .;") if match else None, role, span, list_number)


def merge(entries: Iterable[Entry]) -> tuple[tuple[Person, ...], dict[Span, str], tuple[Diagnostic, ...]]:
    """Make one roster of one or more lists.

    The first list gives the order. Where lists differ the fuller wording of an
    office is taken, and the difference reported at the later entry.

    Returns:
        The people; the id of the person for the span of each entry; the diagnostics.
    """
    people: dict[str, Person] = {}
    seen: dict[str, Entry] = {}
    ids: set[str] = set()
    refers: dict[Span, str] = {}
    diagnostics: list[Diagnostic] = []
    lists: dict[str, set[int]] = {}
    for entry in entries:
        key = folded(entry.name)
        lists.setdefault(key, set()).add(entry.list_number)
        known = people.get(key)
        if known is None:
            person_id = unique(slug(entry.name, "person"), ids)
            ids.add(person_id)
            known = Person(person_id, entry.name, entry.honorific, entry.title, role=entry.role, listed=True)
        else:
            diagnostics += _differences(seen[key], entry)
            known = _merged(known, entry)
        seen[key] = entry
        people[key] = known
        refers[entry.span] = known.id
    return tuple(people.values()), refers, (*diagnostics, *_missing(people, seen, lists))


def _merged(known: Person, entry: Entry) -> Person:
    title = max(known.title or "", entry.title or "", key=len) or None
    return attrs.evolve(known, honorific=known.honorific or entry.honorific, title=title)


def _differences(first: Entry, second: Entry) -> Iterable[Diagnostic]:
    if first.title and second.title and folded(first.title) != folded(second.title):
        message = f"{second.name} is listed as “{first.title}” and as “{second.title}”"
        yield diagnose("BP203", message, second.span)
    if first.role != second.role:
        message = f"{second.name} is listed as {first.role} and as {second.role}"
        yield diagnose("BP203", message, second.span)


def _missing(people: dict[str, Person], seen: dict[str, Entry], lists: dict[str, set[int]]) -> Iterable[Diagnostic]:
    numbers: set[int] = set().union(*lists.values()) if lists else set()
    for key, person in people.items():
        absent = numbers - lists[key]
        if absent and len(numbers) > 1:
            message = f"{person.name} stands in only {len(lists[key])} of {len(numbers)} lists of participants"
            yield diagnose("BP203", message, seen[key].span)
