"""What speaks for and against a label: its words alone, and the people who are known."""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefparse.parsing.labels.roles import Roles
from briefparse.parsing.labels.telling import NEAR_ROSTER, ROSTER, Told, Weight
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.people.directory import Directory

__all__ = ["Scales", "Weight"]

_FIRST_NAME: Final = re.compile(r"[^\W\d_a-z](?:[^\W\d_]|['’\-])+")
_TRUSTED: Final = frozenset(
    {"role", "roster", "near-roster", "outlet", "outlet-form", "outlet-and-name", "office-form"}
)
"""Evidence that a label is a name, whatever words the name is made of."""
_ON_ROSTER: Final = Weight("roster", 5.0, "names a participant")
_NEARLY: Final = Weight("near-roster", 3.0, "one slip away from a participant's name")


@attrs.frozen(eq=False)
class Scales:
    """Weighs labels against what is known about a document.

    A document's labels are weighed again when more of its people are known. What does not depend
    on people is told once, so all scales of a document share ``told``.

    Attributes:
        directory: The people of the roster.
        outlets: The outlets that the registry knows.
        roles: Labels that name a part.
        outlets_ask: Whether questions are labelled with outlets.
        first_names: Whether askers may be labelled with a first name alone.
        halves: Whether askers are labelled with outlet and surname.
        common: Words that the document writes in lower case; looked at for first names alone.
        told: What was told of labels without regard to people.
    """

    directory: Directory
    outlets: OutletIndex
    roles: Roles
    outlets_ask: bool
    first_names: bool = False
    common: frozenset[str] = frozenset()
    halves: bool = False
    told: dict[str, Told] = attrs.field(factory=dict)

    def first_name(self, label: str) -> bool:
        """Say whether a label may be a first name, and is nothing that is known better."""
        return self.first_names and _FIRST_NAME.fullmatch(label) is not None and self.roles.part(label) is None

    def names_outlet(self, label: str) -> bool:
        """Say whether a label is the name of a registered outlet."""
        return self.outlets.find(label) is not None

    def weigh(self, label: str) -> tuple[Weight, ...]:
        """Return all that the words of a label say, for and against."""
        told = self.tell(label)
        named = self._by_people(label, told) or told.named
        return (named, *told.form) if named.name in _TRUSTED else (named, *told.form, *told.sense)

    def is_sure(self, label: str) -> bool:
        """Say whether a label is sure to be a name, whatever words it is made of."""
        return self.weigh(label)[0].name in _TRUSTED

    def tell(self, label: str) -> Told:
        """Return what a label says without regard to people."""
        told = self.told.get(label)
        if told is None:
            told = self.told[label] = Told.of(label, self)
        return told

    def _by_people(self, label: str, told: Told) -> Weight | None:
        if told.place >= ROSTER and self.directory.find(label).people:
            return _ON_ROSTER
        return _NEARLY if told.place >= NEAR_ROSTER and self.directory.near(label) else None
