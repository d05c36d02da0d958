"""One row a person: everybody with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse import Person
from briefparse_tables.columns import Column, ColumnType, Table
from briefparse_tables.tables.heard import COUNTS, Heard, heard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Briefing


def _people(briefing: Briefing) -> Iterator[Heard[Person]]:
    return heard(briefing, briefing.participants, lambda turn: turn.speaker)


_C = Column[Heard[Person]]

PEOPLE = Table(
    name="people",
    about="a person who takes part",
    key=("briefing_id", "person_id"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.briefing.id),
        _C("person_id", ColumnType.TEXT, "id of the person, in this briefing", lambda of: of.voice.id),
        _C("name", ColumnType.TEXT, "name without honorific", lambda of: of.voice.name),
        _C("honorific", ColumnType.TEXT, "Mr., Ms., Dr. … as written", lambda of: of.voice.honorific),
        _C("title", ColumnType.TEXT, "office as listed", lambda of: of.voice.title),
        _C("affiliation", ColumnType.TEXT, "body or outlet the person speaks for", lambda of: of.voice.affiliation),
        _C(
            "role",
            ColumnType.TEXT,
            "speaker, chair, interpreter, journalist or unknown",
            lambda of: of.voice.role,
        ),
        _C("aliases", ColumnType.LIST, "other forms of the name seen here", lambda of: of.voice.aliases),
        _C("listed", ColumnType.BOOLEAN, "whether the roster names the person", lambda of: of.voice.listed),
        *COUNTS,
    ),
    things=_people,
)
