"""Whether the lists and the registry alone tell who every label is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import Reason
from briefparse.parsing.labels.roles import Roles
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.people.bearers import others_may_bear
from briefparse.parsing.people.directory import Directory
from briefparse.parsing.people.han_names import BEFORE_HAN
from briefparse.parsing.people.names import CLOSING_BRACKETS, folded, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Person
    from briefparse.parsing.people.first_turns import FirstTurns

_MOST_SURNAMES: Final = 12
"""That are looked for in the first turns; to read these once costs less than to look for more."""


@attrs.frozen(eq=False, repr=False)
class Explained:
    """Tells of labels whether they are the same voices whoever else is introduced in the talk.

    To read the first turns for introductions takes as long as all else that is done about people, and
    in most transcripts every label is a role, an outlet, or the name of somebody listed.

    Attributes:
        directory: Who is listed or named before the talk.
        roles: Labels that name a part.
        outlets: The outlets that the registry knows.
    """

    directory: Directory
    roles: Roles
    outlets: OutletIndex

    def all(self, labels: Iterable[str], first_turns: FirstTurns) -> bool:
        """Say whether nothing that the first turns say can change whose any label is."""
        by_surname: list[str] = []
        for label in labels:
            explained = self._is(label)
            if explained is None:
                by_surname.append(label)
            elif not explained:
                return False
        if len(by_surname) > _MOST_SURNAMES:
            return False
        return not any(self._others_may_bear(label, first_turns.speech) for label in by_surname)

    def _is(self, label: str) -> bool | None:
        """Say whether a label is explained; None where a surname explains it, if nobody else is called so."""
        part = self.roles.part(label)
        if part is not None and part is not Part.OFFICIAL:
            return label[-1:] not in CLOSING_BRACKETS  # in which a name may stand
        match = self.directory.find(label)
        if not match.people:
            # An office that is a role is somebody's only if a list says so.
            return part is not None or self.outlets.find(label) is not None
        if match.reason is Reason.ROSTER_NAME:
            # A Chinese label may end with a longer name than the one that is known.
            return label[-1:] <= BEFORE_HAN or folded(label) in self.directory.names
        return None if match.reason is Reason.SURNAME and part is None else False

    def _others_may_bear(self, label: str, speech: str) -> bool:
        people = self.directory.find(label).people
        surname = folded(parts_of(label).name).rpartition(" ")[2]
        return others_may_bear(_forms(surname, people), [folded(person.name) for person in people], speech)


def _forms(surname: str, people: Iterable[Person]) -> set[str]:
    """Return the ways of writing a surname that speech may have: with a capital, in capitals, or as it is listed."""
    written = [word for person in people for word in person.name.split() if folded(word) == surname]
    return {surname.title(), surname.upper(), *written}
