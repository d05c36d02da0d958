"""The people who are known when labels are judged, and what they say of a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.parsing.labels.naming import BEFORE_NEAR_ROSTER, BEFORE_ROSTER, NEAR_ROSTER, ROSTER
from briefparse.parsing.people.directory import Directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.model import Person
    from briefparse.parsing.labels.telling import Told
    from briefparse.parsing.labels.weights import Weight


class Acquaintances:
    """The people of one document as far as they are known; they are asked about a label once, until more are known.

    Attributes:
        directory: Where they are found.
    """

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self.directory = Directory.of(people)
        self._said: dict[str, Weight | None] = {}

    def add(self, people: Sequence[Person]) -> None:
        """Get to know more people."""
        if people:
            self.directory.meet(people)
            self._said.clear()

    def names(self) -> tuple[str, ...]:
        """Return the names of those whom the head lists."""
        known = [people[0] for people in self.directory.names.values()]
        return tuple([person.name for person in known if person.listed])

    def say(self, label: str, told: Told) -> Weight | None:
        """Return which of them a label names, if any; None where it is surer to name something else."""
        if not self.directory.names:
            return None
        if label not in self._said:
            self._said[label] = _named(label, told.named.name, self.directory)
        return self._said[label]


def _named(label: str, named: str, directory: Directory) -> Weight | None:
    if named not in BEFORE_ROSTER and directory.find(label).people:
        return ROSTER
    return NEAR_ROSTER if named not in BEFORE_NEAR_ROSTER and directory.near(label) else None
