"""Finding people by their office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Person
from briefparse.parsing.people.names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_JOINING: Final = frozenset("of for the and at in to".split())
_MOST_ALIKE: Final = 50  # offices with the same first and last word that are looked at
_MOST_WORDS: Final = 8
_FEWEST_WORDS: Final = 3  # that tell one office from another in whatever order they stand
_NUMBER: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th) ")  # the 48th president is the president


@attrs.define(eq=False, repr=False)
class Officials:
    """People by their office.

    Labels hold offices in few documents, and most of those that do hold others, so offices are taken apart
    when one is first looked for that has the words of one.

    Attributes:
        by_beginning: People by the first words of their folded office.
        by_words: People by all words of their office, whatever the order.
        ends: Folded offices, and their first words, by first and last word.
    """

    by_beginning: dict[str, list[Person]] = attrs.field(factory=dict)
    by_words: dict[frozenset[str], list[Person]] = attrs.field(factory=dict)
    ends: dict[tuple[str, str], list[str]] = attrs.field(factory=dict)
    _words: set[str] = attrs.field(factory=set)
    _new: list[Person] = attrs.field(factory=list)
    _waiting: list[Person] = attrs.field(factory=list)

    def add(self, person: Person) -> None:
        """Enter a person who has an office."""
        if person.title:
            self._new.append(person)

    def find(self, label: str) -> Sequence[Person]:
        """Return who has the office that a label is."""
        key = _key(label)
        if not self._may_hold(key):
            return ()
        self._enter()
        return (
            self.by_beginning.get(key)
            or self.by_words.get(_words_of(label))
            or self._by_shorter(key)
            or self._by_fewer_words(label)
        )

    def of_office(self, people: Sequence[Person], office: str | None) -> Sequence[Person]:
        """Of several people of one surname choose the one with the office that the label names."""
        if office is None or len(people) == 1:
            return people
        self._enter()
        fitting = [person for person in self.by_beginning.get(_key(office), ()) if person in people]
        return fitting if len(fitting) == 1 else people

    def _may_hold(self, key: str) -> bool:
        """Say whether all words of an office stand in known ones, but for those that only join them."""
        words = set(key.split()) - _JOINING
        # To find them as parts of words costs less than to read the offices, and few are found.
        new = _key("|".join([person.title or "" for person in self._new]))
        if not all(word in self._words or word in new for word in words):
            return False
        self._read()
        return words <= self._words

    def _read(self) -> None:
        for person in self._new:
            self._words.update(_key(person.title or "").split())
        self._waiting.extend(self._new)
        self._new.clear()

    def _enter(self) -> None:
        self._read()
        for person in self._waiting:
            title = person.title or ""
            for office in _beginnings(title):
                self.by_beginning.setdefault(office, []).append(person)
                self.ends.setdefault(_ends_of(office), []).append(office)
            self.by_words.setdefault(_words_of(title), []).append(person)
        self._waiting.clear()

    def _by_shorter(self, key: str) -> Sequence[Person]:
        """``Director of the Observatory`` for the ``Director of the Harbour Observatory``, if only one is such."""
        words = key.split()
        alike = self.ends.get(_ends_of(key), ())[:_MOST_ALIKE] if len(words) > 1 else ()
        fitting = {
            person.id: person
            for office in alike
            if _within(words, office)
            for person in self.by_beginning.get(office, ())
        }
        return tuple(fitting.values()) if len(fitting) == 1 else ()

    def _by_fewer_words(self, label: str) -> Sequence[Person]:
        """``Spokesperson for Assembly President`` for the ``Spokesperson for the President of the Assembly``."""
        words = _words_of(label)
        # Of very many offices not all are looked at, and nobody could say that only one fits.
        if len(words) < _FEWEST_WORDS or len(self.by_words) > _MOST_ALIKE:
            return ()
        fitting = {person.id: person for office, people in self.by_words.items() if words < office for person in people}
        return tuple(fitting.values()) if len(fitting) == 1 else ()


def _ends_of(office: str) -> tuple[str, str]:
    words = office.split()
    return (words[0], words[-1]) if words else ("", "")


def _words_of(office: str) -> frozenset[str]:
    """Return the words of an office but for those that only join them."""
    return frozenset(_key(office).split()) - _JOINING


def _within(words: list[str], office: str) -> bool:
    """Say whether all words stand in an office, in their order."""
    rest = iter(office.split())
    return all(word in rest for word in words)


def _key(office: str) -> str:
    return _NUMBER.sub("", folded(office).replace(",", "").removeprefix("the "))


def _beginnings(title: str) -> Iterable[str]:
    """Yield the beginnings of an office that a label may hold: ``minister``, ``minister for`` and so on."""
    words = _key(title).split()[:_MOST_WORDS]
    return (" ".join(words[:count]) for count in range(1, len(words) + 1))
