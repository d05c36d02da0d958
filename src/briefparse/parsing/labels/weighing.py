"""What is known about a document when its labels are weighed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Part
from briefparse.late import late
from briefparse.parsing.labels.roles import Roles
from briefparse.parsing.labels.telling import Told
from briefparse.parsing.outlets.index import OutletIndex

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect

_LOWER_CASE: Final = late(r"\b[a-z]{2,30}\b")


@attrs.frozen(eq=False, repr=False)
class Scales:
    """What labels of a document are weighed against.

    They are weighed again when more of its people are known, and what does not depend on people is told once.

    Attributes:
        text: The document's text.
        outlets: The outlets that the registry knows.
        roles: Labels that name a part.
        outlets_ask: Whether questions are labelled with outlets.
        first_names: Whether askers may be labelled with a first name alone.
        halves: Whether askers are labelled with outlet and surname.
        single_names: Whether labels may be a surname or first name alone.
        told: What was told of labels without regard to people.
    """

    text: str
    outlets: OutletIndex
    roles: Roles
    outlets_ask: bool
    first_names: bool
    halves: bool
    single_names: bool
    told: dict[str, Told]

    @classmethod
    def of(cls, text: str, dialect: Dialect, outlets: OutletIndex) -> Scales:
        """Take what the dialect says about labels."""
        first_names = dialect.strangers is Part.ASKER
        single_names, halves = dialect.strangers is None, dialect.names_with_outlets
        return cls(text, outlets, Roles.of(dialect), dialect.outlets_ask, first_names, halves, single_names, {})

    def tell(self, label: str) -> Told:
        """Return what a label says without regard to people."""
        told = self.told.get(label)
        if told is None:
            told = self.told[label] = Told.of(label, self)
        return told

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that the document writes in lower case; only first names and lines without a colon need them."""
        return frozenset(_LOWER_CASE.findall(self.text))
