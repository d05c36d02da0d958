"""Rosters: entries, and two lists of the same people made one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefparse.diagnostics import diagnose
from briefparse.model import ParticipantRole, Person
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.han_names import BEFORE_HAN
from briefparse.parsing.people.names import folded, looks_like_person, parts_of
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Diagnostic, Span

_ENTRY = re.compile(r"(?:[•·*\-–]\s*)?(?P<name>[^,，;:：]{2,80}?)\s*[,，]\s*(?P<title>.{2,600})", re.DOTALL)
_LONGEST = 700  # characters; offices are long, speech is longer


class Entry(NamedTuple):
    """One entry of a list of participants, as written.

    Attributes:
        name: Without honorific.
        honorific: As written, or None.
        title: The office, or None.
        role: What the list says that the person does.
        span: Where the entry stands.
        list_number: Which of several lists it stands in, from 0.
        aliases: Other forms of the name that the list gives, such as initials.
    """

    name: str
    honorific: str | None
    title: str | None
    role: ParticipantRole
    span: Span
    list_number: int = 0
    aliases: tuple[str, ...] = ()


def read_entry(text: str, role: ParticipantRole, span: Span, list_number: int) -> Entry | None:
    """Read ``Mr. Name, office`` or a name alone; None where the text is neither."""
    if len(text) > _LONGEST:
        return None
    match = _ENTRY.fullmatch(text)
    parts = parts_of(match["name"] if match else text)
    title = match["title"].rstrip(" .;,") if match else None
    name = parts.name
    if parts.office and looks_like_person(name):
        title = f"{parts.office}, {title}" if title else parts.office
    elif parts.office:  # a name that is also the word for an office
        name = f"{parts.office} {name}"
    if not looks_like_person(name):
        return None
    return Entry(in_normal_case(name), parts.honorific, title, role, span, list_number)


def read_entries(
    text: str, role: ParticipantRole, span: Span, list_number: int, key: str = ""
) -> tuple[Entry, ...] | None:
    """Read a line of one entry or of several between semicolons, or of a key of initials; None where it is neither.

    Args:
        text: The line.
        role: What those who are listed do.
        span: The line's place.
        list_number: Which of several lists it stands in, from 0.
        key: The dialect's pattern for an entry of a key, or "".
    """
    keyed = _read_key(text, role, span, list_number, key) if key and len(text) <= _LONGEST else None
    if keyed is not None:
        return keyed
    if "；" in text:  # of Chinese entries, which have no commas
        parts = text.strip("；。 ").split("；")
    elif ";" not in text:
        entry = read_entry(text.strip(), role, span, list_number)
        return None if entry is None else (entry,)
    else:
        parts = text.split(";") if text.count(",") > text.count(";") else [text]
    entries = [read_entry(part.strip(), role, span, list_number) for part in parts]
    read = tuple(entry for entry in entries if entry is not None)
    return read if len(read) == len(parts) else None


def _read_key(text: str, role: ParticipantRole, span: Span, list_number: int, key: str) -> tuple[Entry, ...] | None:
    """Read ``AL  Dr Ann Lee`` or ``Lee (Ports), Roe (Tides)``.

    What people do who have initials is not told, and voices without a name have no entry.
    """
    entries, at = [], 0
    for match in re.finditer(key, text):
        if text[at : match.start()].strip(" ,;"):
            return None
        at = match.end()
        if match["name"]:
            parts, said = parts_of(match["name"]), match.groupdict()
            initials = (said["label"],) if said.get("label") else ()
            title = ", ".join(office for office in (parts.office, said.get("title")) if office) or None
            does = ParticipantRole.UNKNOWN if initials else role
            entries.append(Entry(parts.name, parts.honorific, title, does, span, list_number, initials))
    return None if not at or text[at:].strip(" ,;.") else tuple(entries)


def merge(entries: Iterable[Entry]) -> tuple[dict[str, Person], tuple[Diagnostic, ...]]:
    """Make one roster of one or more lists.

    The first list gives the order. Where lists differ the fuller wording of an
    office is taken, and the difference reported at the later entry.

    Returns:
        The people by their folded name, and the diagnostics.
    """
    same: dict[str, list[Entry]] = {}
    numbers: set[int] = set()
    diagnostics: list[Diagnostic] = []
    for entry in entries:
        numbers.add(entry.list_number)
        key = folded(entry.name)
        first = same.get(key, [entry])[0]
        if first is not entry and _are_two(first, entry):
            key = _with_office(entry)
        listed = same.setdefault(key, [])
        if listed:
            diagnostics += _differences(listed[-1], entry)
        listed.append(entry)
    people: dict[str, Person] = {}
    ids: set[str] = set()
    for key, listed in same.items():
        person_id = unique(slug(listed[0].name, "person"), ids)
        ids.add(person_id)
        people[key] = _person(person_id, listed)
    absent = _missing(people, same, numbers) if len(numbers) > 1 else ()
    return people, (*diagnostics, *absent)


def person_of(entry: Entry, people: dict[str, Person]) -> Person:
    """Return whom an entry names, of the people that `merge` gives."""
    return people.get(_with_office(entry)) or people[folded(entry.name)]


def _with_office(entry: Entry) -> str:
    return f"{folded(entry.name)} ({folded(entry.title or '')})"


def _are_two(one: Entry, other: Entry) -> bool:
    """Say whether two entries are of two people of one surname, as ``Lee (Ports), Roe (Tides), Lee (Fish)``."""
    alone = " " not in one.name and one.name[-1:] <= BEFORE_HAN
    if not alone or one.list_number != other.list_number or not one.title or not other.title:
        return False
    return folded(one.title) != folded(other.title)


def _person(person_id: str, listed: list[Entry]) -> Person:
    """Make a person of their entries: by the first, with the first honorific and the fullest office."""
    first, *others = listed
    honorific, title = first.honorific, first.title
    for entry in others:
        honorific = honorific or entry.honorific
        title = max(title or "", entry.title or "", key=len) or None
    return Person(person_id, first.name, honorific, title, role=first.role, aliases=first.aliases, listed=True)


def _differences(first: Entry, second: Entry) -> Iterable[Diagnostic]:
    if first.title and second.title and first.title != second.title and folded(first.title) != folded(second.title):
        message = f"{second.name} is listed as “{first.title}” and as “{second.title}”"
        yield diagnose("BP203", message, second.span)
    if first.role != second.role:
        message = f"{second.name} is listed as {first.role} and as {second.role}"
        yield diagnose("BP203", message, second.span)


def _missing(people: dict[str, Person], same: dict[str, list[Entry]], numbers: set[int]) -> Iterable[Diagnostic]:
    for key, person in people.items():
        lists = {entry.list_number for entry in same[key]}
        if len(lists) < len(numbers):
            message = f"{person.name} stands in only {len(lists)} of {len(numbers)} lists of participants"
            yield diagnose("BP203", message, same[key][-1].span)
