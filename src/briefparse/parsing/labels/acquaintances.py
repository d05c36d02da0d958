"""The people who are known when labels are judged, and what they say of a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.parsing.labels.naming import BEFORE_NEAR_ROSTER, BEFORE_ROSTER, NEAR_ROSTER, ROSTER
from briefparse.parsing.people.directory import Directory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Person
    from briefparse.parsing.labels.telling import Told
    from briefparse.parsing.labels.weights import Weight


class Acquaintances:
    """The people of one document as far as they are known; they are asked about a label once, until more are known."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self._directory: Directory | None = None
        self._said: dict[str, Weight | None] = {}
        self.add(people)

    def add(self, people: Iterable[Person]) -> None:
        """Get to know more people."""
        for person in people:
            if self._directory is None:
                self._directory = Directory()
            self._directory.add(person, known=True)
            self._said.clear()

    def say(self, label: str, told: Told) -> Weight | None:
        """Return which of them a label names, if any; None where it is surer to name something else."""
        if self._directory is None:
            return None
        if label not in self._said:
            self._said[label] = _named(label, told.named.name, self._directory)
        return self._said[label]


def _named(label: str, named: str, directory: Directory) -> Weight | None:
    if named not in BEFORE_ROSTER and directory.find(label).people:
        return ROSTER
    return NEAR_ROSTER if named not in BEFORE_NEAR_ROSTER and directory.near(label) else None
