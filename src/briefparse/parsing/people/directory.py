"""The directory: finding people by any form of their name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Person, Reason
from briefparse.parsing.people.names import folded, has_office_word, parts_of, surname_with_particles
from briefparse.parsing.people.officials import Officials
from briefparse.parsing.people.slips import Slips

if TYPE_CHECKING:
    from collections.abc import Iterable

_BEFORE_HAN: Final = "\u4dff"
_LONGEST_HAN_NAME: Final = 12


@attrs.frozen
class Match:
    """Who a label may be: nobody, one person, or several that fit equally."""

    people: Sequence[Person] = ()
    reason: Reason = Reason.UNRESOLVED


_NOBODY: Final = Match()


@attrs.frozen(eq=False)
class Directory:
    """People by full name, surname, office and alias; grows as labels introduce people.

    Attributes:
        names: People by folded full name or alias.
        surnames: People by folded first, last and last but one word of the name: which
            is the family name differs between languages; and by what a particle begins.
        officials: People by their office.
        slips: Folded names and surnames of known people, and names of others.
    """

    names: dict[str, list[Person]] = attrs.field(factory=dict)
    surnames: dict[str, list[Person]] = attrs.field(factory=dict)
    officials: Officials = attrs.field(factory=Officials)
    slips: Slips = attrs.field(factory=Slips)

    @classmethod
    def of(cls, people: Iterable[Person]) -> Directory:
        """Make a directory of the people of a roster or title."""
        directory = cls()
        for person in people:
            directory.add(person, known=True)
        return directory

    def add(self, person: Person, *, known: bool) -> None:
        """Enter a person under all forms of their name; slips are looked for in the names of the ``known`` alone."""
        name = folded(person.name)
        self.names.setdefault(name, []).append(person)
        for alias in person.aliases:
            self.names.setdefault(folded(alias), []).append(person)
        words = name.split()
        # Of a name of three words or more the last but one may be what a Spanish speaker goes by.
        ends = tuple(dict.fromkeys((words[0], *words[1:][-2:-1], words[-1]))) if words else ()
        compound = surname_with_particles(words)
        for word in (*ends, compound) if compound else ends:
            self.surnames.setdefault(word, []).append(person)
        self.officials.add(person)
        self.slips.add((name, *ends) if known else (name,))

    def find(self, label: str) -> Match:
        """Return who a label names.

        By full name; by surname after an honorific or office, or alone; by
        initials and surname; by office alone.
        """
        if not self.names:
            return _NOBODY
        named = self.names.get(folded(label))
        if named:
            return Match(named, Reason.ROSTER_NAME)
        parts = parts_of(label)
        name = folded(parts.name)
        named = self.names.get(name)
        if named:
            return Match(named, Reason.ROSTER_NAME)
        if label[-1:] > _BEFORE_HAN:
            return self._by_ending(label)
        by_surname = self.surnames.get(name)
        if by_surname:
            return Match(self.officials.of_office(by_surname, parts.office), Reason.SURNAME)
        return self._by_initial(name.split()) or self._by_office(label)

    def near(self, label: str) -> tuple[Person, ...]:
        """Return the known people whose full name, or whose surname, is one slip away from the label's."""
        if not self.names:
            return ()
        near = self.slips.near(folded(parts_of(label).name))
        people = (person for name in near for person in self.names.get(name, self.surnames.get(name, ())))
        return tuple(dict.fromkeys(people))

    def _by_ending(self, label: str) -> Match:
        """``新闻发言人方秋``, where no blank tells where the name begins: the longest known name that it ends with."""
        endings = (self.names.get(label[-length:]) for length in range(min(_LONGEST_HAN_NAME, len(label)), 1, -1))
        return Match(next((people for people in endings if people), ()), Reason.ROSTER_NAME)

    def _by_initial(self, words: list[str]) -> Match | None:
        """``P. Kondratenko``."""
        if len(words) != 2 or len(words[0]) != 1:  # noqa: PLR2004  (an initial and a name)
            return None
        fitting = [one for one in self.surnames.get(words[1], ()) if folded(one.name).startswith(words[0])]
        return Match(fitting, Reason.ALIAS) if fitting else None

    def _by_office(self, label: str) -> Match:
        return Match(self.officials.find(label), Reason.ALIAS) if has_office_word(label) else _NOBODY
