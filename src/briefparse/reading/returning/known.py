"""Whom the labels of a file can name: its own people and outlets, and what is registered."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from briefparse.dialects.dialect import Dialect
from briefparse.dialects.generic import GENERIC
from briefparse.editing.leads import lead_of
from briefparse.model import Outlet, Person
from briefparse.parsing.labels.roles import Roles
from briefparse.parsing.labels.shapes import LONGEST_LABEL
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.people.directory import Directory

if TYPE_CHECKING:
    from briefparse.parsing.registered import Registered


@attrs.frozen
class Known:
    """Whom a label can name.

    Attributes:
        people: The participants that the file has.
        outlets: The outlets that the file has.
        dialect: The dialect that the briefing was read with, which has words for parts.
        outlets_registered: The outlets of the registry.
        registered: The same, to find them in.
    """

    people: tuple[Person, ...]
    outlets: tuple[Outlet, ...]
    dialect: Dialect
    outlets_registered: tuple[Outlet, ...] = attrs.field(repr=False)
    registered: OutletIndex = attrs.field(repr=False)

    @classmethod
    def of(cls, people: tuple[Person, ...], outlets: tuple[Outlet, ...], dialect: str, registry: Registered) -> Known:
        """Gather what is known; a dialect that is not registered is read as the generic one."""
        way = next((each for each in registry.dialects if each.name == dialect), GENERIC)
        return cls(people, outlets, way, registry.outlets, registry.outlet_index)

    @cached_property
    def index(self) -> OutletIndex:
        """All outlets, those of the file first."""
        return OutletIndex.of((*self.outlets, *self.outlets_registered))

    def names(self, label: str) -> bool:
        """Say whether a label names a participant, an outlet or a part."""
        return self.names_voice(label) or (_fits(label) and self._roles.part(label) is not None)

    def names_voice(self, label: str) -> bool:
        """Say whether a label names a participant or an outlet."""
        return self.names_own(label) or (_fits(label) and _finds(self.registered, label))

    def names_own(self, label: str) -> bool:
        """Say whether a label names somebody whom the file has: a participant or an outlet."""
        return _fits(label) and (bool(self._directory.find(label).people) or _finds(self._own, label))

    def leads(self, text: str) -> str | None:
        """Return the name that a paragraph begins with, before a colon as after a label, or None."""
        lead = lead_of(text)
        return lead[0] if lead is not None and self.names_voice(lead[0]) else None

    @cached_property
    def _own(self) -> OutletIndex:
        return OutletIndex.of(self.outlets)

    @cached_property
    def _directory(self) -> Directory:
        return Directory.of(self.people)

    @cached_property
    def _roles(self) -> Roles:
        return Roles.of(self.dialect)


def _fits(label: str) -> bool:
    return 0 < len(label.strip()) <= LONGEST_LABEL


def _finds(index: OutletIndex, label: str) -> bool:
    return index.find(label) is not None or index.find_with_name(label) is not None
