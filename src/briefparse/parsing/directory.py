"""The directory: finding people by any form of their name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from briefparse.model import Person, Reason
from briefparse.parsing.names import folded, one_letter_out, one_slip_apart, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST_FOR_SLIPS = 5  # characters; one slip makes another name of a shorter one


@attrs.frozen
class Match:
    """Who a label may be: nobody, one person, or several that fit equally."""

    people: Sequence[Person] = ()
    reason: Reason = Reason.UNRESOLVED


@attrs.frozen
class Directory:
    """People by full name, surname and alias; grows as labels introduce people.

    Attributes:
        names: People by folded full name or alias.
        surnames: People by folded first and last word of the name: which of the
            two is the family name differs between languages.
        slips: Folded names of listed people by each form with one letter left out.
    """

    names: dict[str, list[Person]]
    surnames: dict[str, list[Person]]
    slips: dict[str, list[str]]

    @classmethod
    def of(cls, people: Iterable[Person]) -> Directory:
        """Make a directory of a roster."""
        directory = cls({}, {}, {})
        for person in people:
            directory.add(person)
        return directory

    def add(self, person: Person) -> None:
        """Enter a person under all forms of their name."""
        for name in (person.name, *person.aliases):
            key = folded(name)
            self.names.setdefault(key, []).append(person)
            slips = person.listed and len(key) >= _SHORTEST_FOR_SLIPS
            for form in one_letter_out(key) if slips else ():
                self.slips.setdefault(form, []).append(key)
        words = folded(person.name).split()
        for word in dict.fromkeys((words[0], words[-1])) if words else ():
            self.surnames.setdefault(word, []).append(person)

    def find(self, label: str) -> Match:
        """Return who a label names: by full name, else by surname after an honorific or office, or alone."""
        exact = self.names.get(folded(label))
        if exact:
            return Match(exact, Reason.ROSTER_NAME)
        parts = parts_of(label)
        named = self.names.get(folded(parts.name))
        if named:
            return Match(named, Reason.ROSTER_NAME)
        by_surname = self.surnames.get(folded(parts.name))
        return Match(by_surname, Reason.SURNAME) if by_surname else Match()

    def near(self, label: str) -> tuple[Person, ...]:
        """Return the listed people whose full name is one slip away from the label's."""
        key = folded(parts_of(label).name)
        if len(key) < _SHORTEST_FOR_SLIPS:
            return ()
        near = {name for form in one_letter_out(key) for name in self.slips.get(form, ()) if one_slip_apart(key, name)}
        return tuple(dict.fromkeys(person for name in sorted(near) for person in self.names[name]))
