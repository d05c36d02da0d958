"""The directory: finding people by any form of their name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from briefparse.model import Person, Reason
from briefparse.parsing.people.names import (
    folded,
    has_office_word,
    one_letter_out,
    one_slip_apart,
    parts_of,
    surname_with_particles,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_JOINING = frozenset("of for the and at in to".split())
_MOST_ALIKE = 50  # offices with the same first and last word that are looked at
_MOST_OFFICE_WORDS = 8
_FEWEST_OFFICE_WORDS = 3  # that tell one office from another in whatever order they stand
_NUMBER = re.compile(r"\d{1,3}(?:st|nd|rd|th) ")  # the 48th president is the president
_BEFORE_HAN = "\u4dff"
_LONGEST_HAN_NAME = 12
_SHORTEST_FOR_SLIPS = 5  # characters; one slip makes another name of a shorter one


@attrs.frozen
class Match:
    """Who a label may be: nobody, one person, or several that fit equally."""

    people: Sequence[Person] = ()
    reason: Reason = Reason.UNRESOLVED


@attrs.frozen
class Directory:
    """People by full name, surname, office and alias; grows as labels introduce people.

    Attributes:
        names: People by folded full name or alias.
        surnames: People by folded first, last and last but one word of the name: which
            is the family name differs between languages; and by what a particle begins.
        offices: People by the first words of their folded office.
        office_words: People by all words of their office, whatever the order.
        office_ends: Folded offices, and their first words, by first and last word.
        slips: Folded names and surnames of known people by each form with one letter left out.
    """

    names: dict[str, list[Person]]
    surnames: dict[str, list[Person]]
    offices: dict[str, list[Person]]
    office_words: dict[frozenset[str], list[Person]]
    office_ends: dict[tuple[str, str], list[str]]
    slips: dict[str, list[str]]

    @classmethod
    def of(cls, people: Iterable[Person]) -> Directory:
        """Make a directory of the people of a roster or title."""
        directory = cls({}, {}, {}, {}, {}, {})
        for person in people:
            directory.add(person, known=True)
        return directory

    def add(self, person: Person, *, known: bool) -> None:
        """Enter a person under all forms of their name; slips are looked for in the names of the ``known`` alone."""
        for name in (person.name, *person.aliases):
            self.names.setdefault(folded(name), []).append(person)
        words = folded(person.name).split()
        # Of a name of three words or more the last but one may be what a Spanish speaker goes by.
        ends = tuple(dict.fromkeys((words[0], *words[1:][-2:-1], words[-1]))) if words else ()
        compound = surname_with_particles(words)
        for word in (*ends, compound) if compound else ends:
            self.surnames.setdefault(word, []).append(person)
        for office in _offices(person.title or ""):
            self.offices.setdefault(office, []).append(person)
            self.office_ends.setdefault(_ends_of(office), []).append(office)
        if person.title:
            self.office_words.setdefault(_words_of(person.title), []).append(person)
        for name in (folded(person.name), *(ends if known else ())):
            for form in one_letter_out(name) if len(name) >= _SHORTEST_FOR_SLIPS else ():
                self.slips.setdefault(form, []).append(name)

    def find(self, label: str) -> Match:
        """Return who a label names.

        By full name; by surname after an honorific or office, or alone; by
        initials and surname; by office alone.
        """
        parts = parts_of(label)
        for name in (label, parts.name):
            named = self.names.get(folded(name))
            if named:
                return Match(named, Reason.ROSTER_NAME)
        if label[-1:] > _BEFORE_HAN:
            return self._by_ending(label)
        by_surname = self.surnames.get(folded(parts.name))
        if by_surname:
            return Match(self._of_office(by_surname, parts.office), Reason.SURNAME)
        return self._by_initial(folded(parts.name).split()) or self._by_office(label)

    def near(self, label: str) -> tuple[Person, ...]:
        """Return the known people whose full name, or whose surname, is one slip away from the label's."""
        key = folded(parts_of(label).name)
        if len(key) < _SHORTEST_FOR_SLIPS:
            return ()
        near = {name for form in one_letter_out(key) for name in self.slips.get(form, ()) if one_slip_apart(key, name)}
        people = (person for name in sorted(near) for person in self.names.get(name, self.surnames.get(name, ())))
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
        if not has_office_word(label):
            return Match()
        key = _office_key(label)
        people = (
            self.offices.get(key)
            or self.office_words.get(_words_of(label))
            or self._by_shorter_office(key)
            or self._by_fewer_words(label)
        )
        return Match(people, Reason.ALIAS)

    def _by_shorter_office(self, key: str) -> Sequence[Person]:
        """``Director of the Observatory`` for the ``Director of the Harbour Observatory``, if only one is such."""
        words = key.split()
        alike = self.office_ends.get(_ends_of(key), ())[:_MOST_ALIKE] if len(words) > 1 else ()
        fitting = {
            person.id: person for office in alike if _within(words, office) for person in self.offices.get(office, ())
        }
        return tuple(fitting.values()) if len(fitting) == 1 else ()

    def _by_fewer_words(self, label: str) -> Sequence[Person]:
        """``Spokesperson for Assembly President`` for the ``Spokesperson for the President of the Assembly``."""
        words = _words_of(label)
        # Of very many offices not all are looked at, and nobody could say that only one fits.
        if len(words) < _FEWEST_OFFICE_WORDS or len(self.office_words) > _MOST_ALIKE:
            return ()
        fitting = {
            person.id: person for office, people in self.office_words.items() if words < office for person in people
        }
        return tuple(fitting.values()) if len(fitting) == 1 else ()

    def _of_office(self, people: Sequence[Person], office: str | None) -> Sequence[Person]:
        """Of several people of one surname choose the one with the office that the label names."""
        if office is None or len(people) == 1:
            return people
        fitting = [person for person in self.offices.get(_office_key(office), ()) if person in people]
        return fitting if len(fitting) == 1 else people


def _ends_of(office: str) -> tuple[str, str]:
    words = office.split()
    return (words[0], words[-1]) if words else ("", "")


def _words_of(office: str) -> frozenset[str]:
    """Return the words of an office but for those that only join them."""
    return frozenset(_office_key(office).split()) - _JOINING


def _within(words: list[str], office: str) -> bool:
    """Say whether all words stand in an office, in their order."""
    rest = iter(office.split())
    return all(word in rest for word in words)


def _office_key(office: str) -> str:
    return _NUMBER.sub("", folded(office).replace(",", "").removeprefix("the "))


def _offices(title: str) -> Iterable[str]:
    """Yield the beginnings of an office that a label may hold: ``minister``, ``minister for`` and so on."""
    words = _office_key(title).split()[:_MOST_OFFICE_WORDS]
    return (" ".join(words[:count]) for count in range(1, len(words) + 1))
