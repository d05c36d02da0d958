"""People whom the title, a note or the abstract makes known, beyond the roster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.model import Person
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.introductions import Introduced, introduced_in_title
from briefparse.parsing.people.names import folded
from briefparse.parsing.people.presenting import with_office
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.people.directory import Directory
    from briefparse.parsing.text.pieces import Piece


def named_in_title(title: str, directory: Directory) -> tuple[Person, ...]:
    """Return the people whom a title names and the directory does not."""
    return people_of(introduced_in_title(title), directory)


def named_in_notes(pieces: Iterable[Piece], dialect: Dialect, directory: Directory) -> tuple[Person, ...]:
    """Return the people whom the dialect's rules find in text that is no speech, and the directory does not name."""
    if not any("(?P<name>" in rule.pattern for rule in dialect.rules):  # as of most dialects
        return ()
    noted: list[Introduced] = []
    for piece in pieces:
        if piece.match is not None and "name" in piece.match.re.groupindex:
            found = piece.match.groupdict()
            noted += [
                Introduced(found[f"name{n}"], None, found.get(f"office{n}"))
                for n in ("", "2", "3")
                if found.get(f"name{n}")
            ]
    return tuple(attrs.evolve(person, listed=True) for person in people_of(noted, directory)) if noted else ()


def named_in_abstract(abstract: str | None, directory: Directory) -> tuple[Person, ...]:
    """Return the people whom an abstract names with an office, and the directory does not."""
    return people_of(with_office(abstract), directory) if abstract else ()


def people_of(introduced: Iterable[Introduced], directory: Directory) -> tuple[Person, ...]:
    """Make people of those who are introduced, and whom nobody has named before; they are not entered yet."""
    taken: set[str] = set()
    found: dict[str, Person] = {}
    for one in introduced:
        name = in_normal_case(one.name)
        if folded(name) in found or directory.find(name).people:
            continue
        taken = taken or set(directory.ids)
        person_id = unique(slug(name, "person"), taken)
        taken.add(person_id)
        found[folded(name)] = Person(person_id, name, one.honorific, one.title)
    return tuple(found.values())
