"""One row a person: everybody with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Briefing, Person, Turn
from briefparse_tables.columns import Column, ColumnType, Table

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class _Row:
    briefing: Briefing
    person: Person
    turns: tuple[Turn, ...]


def _people(briefing: Briefing) -> Iterator[_Row]:
    """Yield the participants; and after them whoever speaks without being among them, so that every id joins."""
    people = {person.id: person for person in briefing.participants}
    spoken: dict[str, list[Turn]] = {}
    for turn in briefing.turns:
        if turn.speaker is not None:
            people.setdefault(turn.speaker.id, turn.speaker)
            spoken.setdefault(turn.speaker.id, []).append(turn)
    for person in people.values():
        yield _Row(briefing, person, tuple(spoken.get(person.id, ())))


_C = Column[_Row]

PEOPLE = Table(
    name="people",
    about="a person who takes part",
    key=("briefing_id", "person_id"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.briefing.id),
        _C("person_id", ColumnType.TEXT, "id of the person, in this briefing", lambda of: of.person.id),
        _C("name", ColumnType.TEXT, "name without honorific", lambda of: of.person.name),
        _C("honorific", ColumnType.TEXT, "Mr., Ms., Dr. … as written", lambda of: of.person.honorific),
        _C("title", ColumnType.TEXT, "office as listed", lambda of: of.person.title),
        _C("affiliation", ColumnType.TEXT, "body or outlet the person speaks for", lambda of: of.person.affiliation),
        _C(
            "role",
            ColumnType.TEXT,
            "speaker, chair, interpreter, journalist or unknown",
            lambda of: of.person.role,
        ),
        _C("aliases", ColumnType.LIST, "other forms of the name seen here", lambda of: of.person.aliases),
        _C("listed", ColumnType.BOOLEAN, "whether the roster names the person", lambda of: of.person.listed),
        _C("turns", ColumnType.INTEGER, "number of turns", lambda of: len(of.turns)),
        _C("words", ColumnType.INTEGER, "number of words", lambda of: sum(turn.word_count for turn in of.turns)),
    ),
    things=_people,
)
