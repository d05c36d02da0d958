"""The table of people and the line of outlets, as they are shown and remembered."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.docx.people import cells, outlets_line
from briefparse.model import Outlet, ParticipantRole, Person
from briefparse.model.people import titled
from briefparse.parsing.people.names import parts_of
from briefparse.parsing.text.folding import fold
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.parsing.outlets.index import OutletIndex
    from briefparse.reading.docx.shown import Shown

_Row = tuple[str, str, str]
_ROLES: Final = {role.value: role for role in ParticipantRole}


def people_of(texts: Sequence[Shown], remembered: Sequence[Person]) -> list[tuple[Person, Person | None]]:
    """Return who is in the table, in order, each with the person that they are remembered as, or None.

    A row as it was is who it was; then a row with the same name, then one with
    the same office. Of an edited row the cells count.

    Args:
        texts: The paragraphs in the cells of the table.
        remembered: The participants that the file remembers.
    """
    rows = _rows(texts)
    found: list[Person | None] = [None] * len(rows)
    free = dict(enumerate(remembered))
    for key in (_whole, _name, _office):
        waiting: dict[object, deque[int]] = defaultdict(deque)
        for number, person in free.items():
            waiting[key(cells(person))].append(number)
        for at, row in enumerate(rows):
            if found[at] is None and key(row) and waiting.get(key(row)):
                found[at] = free.pop(waiting[key(row)].popleft())
    taken = {person.id for person in remembered}
    made = []
    for row, was in zip(rows, found, strict=True):
        now = _added(row, taken) if was is None else _edited(row, was)
        taken.add(now.id)
        made.append((now, was))
    return made


def outlets_of(lines: Sequence[Shown], remembered: Sequence[Outlet], registered: OutletIndex) -> tuple[Outlet, ...]:
    """Return the outlets that the line names: those remembered whose name is there, and any that were added.

    Args:
        lines: The paragraphs in the style of that line.
        remembered: The outlets that the file remembers.
        registered: The outlets of the registry.
    """
    text = fold(" ".join(line.text for line in lines))
    if text == fold(outlets_line(remembered)):
        return tuple(remembered)
    rest = text.removeprefix(outlets_line(()))
    kept = []
    for outlet in sorted(remembered, key=lambda outlet: -len(outlet.name)):  # a name may be part of another
        if outlet.name and outlet.name in rest:
            kept.append(outlet)
            rest = rest.replace(outlet.name, "", 1)
    added = [name for name in (part.strip() for part in rest.split(",")) if name]
    taken = {outlet.id for outlet in remembered}
    new = [registered.find(name) or Outlet(unique(slug(name), taken), name) for name in added]
    return (*(outlet for outlet in remembered if outlet in kept), *new)


def _rows(texts: Iterable[Shown]) -> list[_Row]:
    """Gather the cells of the first table that has our styles, row by row."""
    rows: dict[tuple[int, int], dict[int, list[str]]] = {}
    for paragraph in texts:
        if paragraph.cell is not None:
            table, row, column = paragraph.cell
            rows.setdefault((table, row), {}).setdefault(column, []).append(paragraph.text)
    return [(_cell(columns, 1), _cell(columns, 2), _cell(columns, 3)) for columns in rows.values()]


def _cell(columns: dict[int, list[str]], column: int) -> str:
    return fold(" ".join(columns.get(column, ())))


def _whole(row: _Row) -> object:
    return tuple(map(fold, row))


def _name(row: _Row) -> object:
    return fold(row[0])


def _office(row: _Row) -> object:
    return fold(row[1])


def _edited(row: _Row, was: Person) -> Person:
    """Take over what was changed in the cells of a row."""
    name, office, role = row
    before = cells(was)
    now = was
    if name != fold(before[0]):
        now = _named(name, was)
    if office != fold(before[1]):
        now = _in_office(office, now)
    return attrs.evolve(now, role=_ROLES.get(role.casefold(), was.role))


def _named(name: str, was: Person) -> Person:
    honorific = was.honorific or ""
    for bare in (name.removeprefix(f"{honorific} "), name.removesuffix(honorific)):
        if bare != name and titled(bare, honorific) == name:
            return attrs.evolve(was, name=bare)
    parts = parts_of(name)
    return attrs.evolve(was, name=parts.name or name, honorific=parts.honorific or None)


def _in_office(office: str, was: Person) -> Person:
    """Part an office from the body at its end, if that was kept."""
    if was.affiliation and not was.title:
        return attrs.evolve(was, affiliation=office or None)
    if was.affiliation and office.endswith(f", {was.affiliation}"):
        return attrs.evolve(was, title=office.removesuffix(f", {was.affiliation}"))
    return attrs.evolve(was, title=office or None, affiliation=None)


def _added(row: _Row, taken: set[str]) -> Person:
    name, office, role = row
    parts = parts_of(name)
    bare = parts.name or name
    return Person(
        unique(slug(bare), taken),
        bare,
        parts.honorific or None,
        office or None,
        role=_ROLES.get(role.casefold(), ParticipantRole.SPEAKER),
        listed=True,
    )
