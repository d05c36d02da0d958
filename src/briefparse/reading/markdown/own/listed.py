"""The participants of a file of ours as its list or table shows them, for a file that has no head."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.markdown.surroundings import PARTICIPANTS
from briefparse.model import ParticipantRole, Person
from briefparse.parsing.people.names import parts_of
from briefparse.reading.markdown.own.comments import Comment
from briefparse.reading.markdown.own.words import words_of
from briefparse.reading.markdown.tables import BAR
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefparse.reading.markdown.own.blocks import OwnBlock

_ROW: Final = 4  # cells, with the empty one behind a row
_ROLES: Final = {role.value: role for role in ParticipantRole}
_Row = tuple[str, str, ParticipantRole]  # name, office, role


def people_listed(before: Sequence[OwnBlock], names: Mapping[str, str]) -> tuple[Person, ...]:
    """Read who is listed above the body.

    Args:
        before: What stands above the body.
        names: Names that the turns of the file show, by the ids of those who speak.
    """
    ids = {name: person_id for person_id, name in names.items()}
    people: dict[str, Person] = {}
    for shown, office, role in _rows(before):
        parts = parts_of(shown)
        name = parts.name or shown
        known = ids.get(name) or ids.get(shown)
        given = known if known is not None and known not in people else unique(slug(name), people)
        asks = role is ParticipantRole.JOURNALIST  # the office of a journalist is where they write
        title, affiliation = (None, office or None) if asks else (office or None, None)
        people[given] = Person(given, name, parts.honorific or None, title, affiliation, role, listed=True)
    return tuple(people.values())


def _rows(before: Iterable[OwnBlock]) -> Iterator[_Row]:
    listed = False
    for block in before:
        if isinstance(block, Comment):
            return
        if block.level:
            listed = block.source == PARTICIPANTS
        elif listed and block.source.startswith("|"):
            yield from _of_table(block.source)
        elif listed:
            yield _of_item(block.source)


def _of_table(source: str) -> Iterator[_Row]:
    cells = [words_of(cell.strip().replace("\\|", "|")).text for cell in BAR.split(source)]
    for at in range(1 + 2 * _ROW, len(cells) - 2, _ROW):  # below the heads and the line
        name, office, role = cells[at : at + 3]
        yield name, office, _ROLES.get(role, ParticipantRole.UNKNOWN)


def _of_item(source: str) -> _Row:
    """Read a name in bold, an office, and a role in brackets unless it is that of a speaker."""
    words = words_of(source)
    end = words.bold[0][1] if words.bold and words.bold[0][0] == 0 else len(words.text)
    office = words.text[end:].removeprefix(", ").strip()
    role = ParticipantRole.SPEAKER
    begin = office.rfind("(")
    if begin >= 0 and office.endswith(")") and office[begin + 1 : -1] in _ROLES:
        role, office = _ROLES[office[begin + 1 : -1]], office[:begin].rstrip()
    return words.text[:end], office, role
