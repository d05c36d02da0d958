"""What all parts of one file share: the briefing, the ids, and who is where."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from briefparse.exporting.tei import TeiExporter
from briefparse.exporting.tei.names import Ids
from briefparse.exporting.tei.register import Register
from briefparse.exporting.tei.surnames import surnames_of
from briefparse.model import Briefing, Outlet, Person
from briefparse.tei.vocabulary import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Span, Turn

Who = TypeVar("Who", Person, Outlet)


@attrs.frozen
class Edition:
    """One briefing on its way into one file.

    Attributes:
        briefing: The briefing.
        options: The exporter.
        ids: The ids of the file.
        root: The ``xml:id`` of the file.
        people: ``xml:id`` of each person, the participants first.
        outlets: ``xml:id`` of each outlet, those of the briefing first.
        askers: ``xml:id`` of the nameless journalist of each outlet that speaks without a name.
        surnames: The surname of each person, where it is known.
        turns: ``xml:id`` of each turn.
        host: ``xml:id`` of the office that held the briefing, or None.
    """

    briefing: Briefing
    options: TeiExporter
    ids: Ids
    root: str
    people: dict[Person, str]
    outlets: dict[Outlet, str]
    askers: dict[Outlet, str]
    surnames: dict[Person, str]
    turns: tuple[str, ...]
    host: str | None
    _people_by_id: dict[str, Person]
    _outlets_by_id: dict[str, Outlet]

    def claim(self, name: str) -> str:
        """Return a new id that begins with the id of the file.

        Args:
            name: What it ends with: letters, digits and full stops, so that the whole is legal as it is.
        """
        return self.ids.claim_legal(f"{self.root}.{name}")

    def source(self, span: Span) -> str | None:
        """Return a pointer to the place in the source, if places are to be written and this one is known."""
        return f"{SOURCE}:{span.start},{span.end}" if self.options.offsets and span else None

    def participant(self, refers: str | None) -> Person | None:
        """Return the participant with that id in the model, or None."""
        return None if refers is None else self._people_by_id.get(refers)

    def person(self, person: Person) -> str:
        """Return a pointer to a person."""
        known = person if person in self.people else self._people_by_id[person.id]
        return self._in(self.options.person_list, self.people[known])

    def outlet(self, outlet: Outlet) -> str:
        """Return a pointer to an outlet."""
        known = outlet if outlet in self.outlets else self._outlets_by_id[outlet.id]
        return self._in(self.options.org_list, self.outlets[known])

    def office(self) -> str | None:
        """Return a pointer to the office that held the briefing, or None."""
        return None if self.host is None else self._in(self.options.org_list, self.host)

    def category(self, name: str) -> str:
        """Return a pointer to a category, or to a taxonomy."""
        return self._in(self.options.taxonomies, name)

    def voice(self, turn: Turn) -> str | None:
        """Return a pointer to who speaks, or None where nobody could be told."""
        if turn.speaker is not None:
            return self.person(turn.speaker)
        if turn.outlet is not None:
            return self._in(self.options.person_list, self.askers[turn.outlet])
        return None

    @staticmethod
    def _in(address: str | None, xml_id: str) -> str:
        return f"{'' if address is None else escaped(address)}#{xml_id}"


def escaped(address: str) -> str:
    """Return an address as a pointer may hold it: without white space."""
    return "%20".join(address.split())


def plan(
    briefing: Briefing, options: TeiExporter, register: Register | None = None, wanted: str | None = None
) -> Edition:
    """Give ids to the file, the categories, the people and the outlets.

    Args:
        briefing: The briefing.
        options: The exporter.
        register: Who has which id in the corpus that the file belongs to; None gives everybody a new one.
        wanted: The ``xml:id`` that the file is to have; None takes the id of the briefing.
    """
    register = register or Register()
    root = register.begin_file(briefing.id if wanted is None else wanted)
    host = None if briefing.host is None else register.host(briefing.host)
    people = _with_late(briefing.participants, (turn.speaker for turn in briefing.turns))
    outlets = _with_late(briefing.outlets, (turn.outlet for turn in briefing.turns))
    nameless = dict.fromkeys(turn.outlet for turn in briefing.turns if turn.outlet and turn.speaker is None)
    surnames = surnames_of(briefing)
    named = {person: register.person(person, surnames.get(person)) for person in people}
    asked = {outlet: register.outlet(outlet) for outlet in outlets}
    askers = {outlet: register.asker(outlet) for outlet in nameless}
    ids = register.ids_of_file()
    turns = tuple(ids.claim(f"{root}.{turn.id}") for turn in briefing.turns)
    return Edition(
        briefing, options, ids, root, named, asked, askers, surnames, turns, host, _by_id(people), _by_id(outlets)
    )


def _with_late(listed: tuple[Who, ...], seen: Iterable[Who | None]) -> tuple[Who, ...]:
    """Add whom only turns know: neither the value nor its id is listed."""
    found = dict.fromkeys(listed)
    listed_ids = {who.id for who in listed}
    found.update(dict.fromkeys(who for who in seen if who is not None and who.id not in listed_ids))
    return tuple(found)


def _by_id(people: tuple[Who, ...]) -> dict[str, Who]:
    # Backwards, so that the first of several with one id is the one found.
    return {who.id: who for who in reversed(people)}
