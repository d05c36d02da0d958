"""The directory: finding people by any form of their name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Person, Reason
from briefparse.parsing.people.han_names import BEFORE_HAN
from briefparse.parsing.people.names import CLOSING_BRACKETS, folded, parts_of, surname_with_particles
from briefparse.parsing.people.office_words import has_office_word
from briefparse.parsing.people.officials import Officials
from briefparse.parsing.people.slips import FEW, Slips, few_near

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_HAN_NAME: Final = 12


@attrs.frozen(eq=False, repr=False)
class Match:
    """Who a label may be: nobody, one person, or several that fit equally."""

    people: Sequence[Person] = ()
    reason: Reason = Reason.UNRESOLVED


_NOBODY: Final = Match()


@attrs.define(eq=False, repr=False)
class Directory:
    """People by full name, surname, office and alias; grows as labels introduce people.

    Most labels are full names, so surnames, offices and slips are entered when one is first looked for.

    Attributes:
        names: People by folded full name or alias.
        ids: The ids of all.
        words: The words of their names and aliases.
    """

    names: dict[str, list[Person]] = attrs.field(factory=dict)
    ids: set[str] = attrs.field(factory=set)
    words: set[str] = attrs.field(factory=set)
    _surnames: dict[str, list[Person]] = attrs.field(factory=dict)
    _officials: Officials = attrs.field(factory=Officials)
    _slips: Slips = attrs.field(factory=Slips)
    _waiting: list[tuple[Person, bool]] = attrs.field(factory=list)
    _found: dict[str, Match] = attrs.field(factory=dict)

    @classmethod
    def of(cls, people: Iterable[Person]) -> Directory:
        """Make a directory of the people of a roster or title."""
        directory = cls()
        directory.meet(people)
        return directory

    def meet(self, people: Iterable[Person]) -> None:
        """Enter people who are known before a label names them."""
        for person in people:
            self.add(person, known=True)

    def add(self, person: Person, *, known: bool) -> None:
        """Enter a person under all forms of their name; slips are looked for in the names of the ``known`` alone."""
        for written in (person.name, *person.aliases):
            name = folded(written)
            self.names.setdefault(name, []).append(person)
            self.words.update(_words_of(name))
        self.ids.add(person.id)
        self._officials.add(person)
        self._waiting.append((person, known))
        self._found.clear()

    def find(self, label: str) -> Match:
        """Return who a label names.

        By full name; by surname after an honorific or office, or alone; by
        initials and surname; by office alone.
        """
        if not self.names:
            return _NOBODY
        found = self._found.get(label)
        if found is None:
            found = self._found[label] = self._find(label)
        return found

    def _find(self, label: str) -> Match:
        key = folded(label)
        named = self.names.get(key)
        if named:
            return Match(named, Reason.ROSTER_NAME)
        return self._by_office(label) if self._has_no_name(label, key) else self._by_part(label)

    def _by_part(self, label: str) -> Match:
        """Return whom the name or office that a label holds names."""
        parts = parts_of(label)
        name = folded(parts.name)
        named = self.names.get(name)
        if named:
            return Match(self._officials.of_office(named, parts.office), Reason.ROSTER_NAME)
        if label[-1:] > BEFORE_HAN:
            return self._by_ending(label)
        if self._waiting:
            self._enter()
        by_surname = self._surnames.get(name)
        if by_surname:
            return Match(self._officials.of_office(by_surname, parts.office), Reason.SURNAME)
        by_initial = self._by_initial(name) if name[1:2] == " " else None
        return self._by_office(label) if by_initial is None else by_initial

    def _by_office(self, label: str) -> Match:
        return Match(self._officials.find(label), Reason.ALIAS) if has_office_word(label) else _NOBODY

    def _has_no_name(self, label: str, key: str) -> bool:
        """Say whether a label, which folded is ``key``, has no word of a known name, and so need not be taken apart."""
        ends = label[-1:]
        return ends <= BEFORE_HAN and ends not in CLOSING_BRACKETS and self.words.isdisjoint(_words_of(key))

    def near(self, label: str) -> tuple[Person, ...]:
        """Return the known people whose full name, or whose surname, is one slip away from the label's."""
        name = folded(parts_of(label).name) if self.names else ""
        if len(self.words) <= FEW and not few_near(name, (*self.words, *self.names)):
            return ()  # as of most labels; to enter all forms takes longer
        if self._waiting:
            self._enter()
        near = self._slips.near(name)
        people = (person for name in near for person in self.names.get(name, self._surnames.get(name, ())))
        return tuple(dict.fromkeys(people)) if near else ()

    def _enter(self) -> None:
        """Enter those who wait under the other forms of their names.

        Which word is the family name differs between languages: the first, the last, the last but one
        of three or more, by which a Spanish speaker may go, or what a particle begins.
        """
        surnames = self._surnames
        for person, known in self._waiting:
            name = folded(person.name)
            words = name.split()
            ends = list(dict.fromkeys([*words[:1], *words[1:][-2:]]))
            for word in ends:
                surnames.setdefault(word, []).append(person)
            compound = surname_with_particles(words)
            if compound is not None:
                surnames.setdefault(compound, []).append(person)
            self._slips.add((name, *ends) if known else (name,))
        self._waiting.clear()

    def _by_ending(self, label: str) -> Match:
        """``新闻发言人方秋``, where no blank tells where the name begins: the longest known name that it ends with."""
        endings = (self.names.get(label[-length:]) for length in range(min(_LONGEST_HAN_NAME, len(label)), 1, -1))
        return Match(next((people for people in endings if people), ()), Reason.ROSTER_NAME)

    def _by_initial(self, name: str) -> Match | None:
        """``P. Kondratenko``."""
        initial, _, surname = name.partition(" ")
        alike = self._surnames.get(surname, ()) if " " not in surname else ()
        fitting = [one for one in alike if folded(one.name).startswith(initial)]
        return Match(fitting, Reason.ALIAS) if fitting else None


def _words_of(name: str) -> list[str]:
    """Return the words of a folded name, and those without the comma after them."""
    return [*name.split(), *name.replace(",", " ").split()] if "," in name else name.split()
