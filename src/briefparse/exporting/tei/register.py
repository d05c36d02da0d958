"""Who has which ``xml:id``: in one file, or in all files of a corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.tei.names import Ids
from briefparse.exporting.tei.taxonomies import category_ids
from briefparse.model import ParticipantRole
from briefparse.tei.vocabulary import JOURNALIST, ORG, PERSON

if TYPE_CHECKING:
    from briefparse.model import Outlet, Person


class Register:
    """Gives ids to people, outlets and offices, the same to the same in every file.

    People of two files are the same where id, name, office and affiliation are,
    and what the files say of them is put together: all aliases, and whatever
    one of the files knows. Outlets are the same where all that is known is.
    """

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.surnames: dict[str, str] = {}
        self.outlets: dict[str, Outlet] = {}
        self.askers: dict[str, Outlet] = {}
        self.hosts: dict[str, str] = {}
        self._ids = Ids()
        self._known: dict[tuple[object, ...], str] = {}
        self._in_file: set[str] = set()
        for name in category_ids():
            self._ids.claim(name)

    @property
    def has_people(self) -> bool:
        """Whether anybody speaks or is listed in a file."""
        return bool(self.people or self.askers)

    @property
    def has_organisations(self) -> bool:
        """Whether there is an outlet or an office."""
        return bool(self.outlets or self.hosts)

    def begin_file(self, wanted: str) -> str:
        """Begin a file; return its ``xml:id``, which no other has."""
        self._in_file.clear()
        return self._ids.claim(wanted)

    def ids_of_file(self) -> Ids:
        """Return the ids for the parts of a file, apart from those that are given here."""
        return Ids(self._ids)

    def host(self, name: str) -> str:
        """Return the id of an office that held a briefing."""
        xml_id = self._id(("host", name), f"{ORG}host")
        self.hosts[xml_id] = name
        return xml_id

    def person(self, person: Person, surname: str | None) -> str:
        """Return the id of a person, and note their surname where it is known."""
        key = ("person", person.id, person.name, person.title, person.affiliation)
        xml_id = self._id(key, f"{PERSON}{person.id}")
        self.people[xml_id] = _merged(self.people.get(xml_id, person), person)
        if surname is not None:
            self.surnames.setdefault(xml_id, surname)
        return xml_id

    def outlet(self, outlet: Outlet) -> str:
        """Return the id of an outlet."""
        xml_id = self._id(("outlet", outlet), f"{ORG}{outlet.id}")
        self.outlets[xml_id] = outlet
        return xml_id

    def asker(self, outlet: Outlet) -> str:
        """Return the id of somebody without a name who asks for an outlet."""
        xml_id = self._id(("asker", outlet), f"{JOURNALIST}{outlet.id}")
        self.askers.setdefault(xml_id, outlet)
        return xml_id

    def _id(self, key: tuple[object, ...], wanted: str) -> str:
        known = self._known.get(key)
        # Two of one file are two, however alike they are.
        if known is None or known in self._in_file:
            known = self._ids.claim(wanted)
            self._known.setdefault(key, known)
        self._in_file.add(known)
        return known


def _merged(before: Person, now: Person) -> Person:
    """Put together what two files say; where they differ, the first counts."""
    return attrs.evolve(
        before,
        honorific=before.honorific or now.honorific,
        role=now.role if before.role is ParticipantRole.UNKNOWN else before.role,
        aliases=tuple(dict.fromkeys((*before.aliases, *now.aliases))),
        listed=before.listed or now.listed,
    )
