"""What all labels of a document together tell about the names in them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from briefparse.parsing.labels.misspelt import misspelt_labels
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.han_names import is_han_name
from briefparse.parsing.people.names import folded, looks_like_person, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Person


@attrs.frozen(eq=False, repr=False)
class Forms:
    """The forms of names in one document; all but the front matter is gathered when first asked for.

    Attributes:
        labels: The labels of all turns, in order.
        front: The words of the front matter; whom they name is no stranger.
        listed: The names of those whom the roster lists.
    """

    labels: tuple[str, ...]
    front: str
    listed: tuple[str, ...] = ()

    @cached_property
    def han(self) -> tuple[str, ...]:
        """Labels that are Chinese names and nothing else."""
        return tuple([label for label in dict.fromkeys(self.labels) if is_han_name(label)])

    @cached_property
    def longer(self) -> dict[str, str]:
        """The full name for a first or last word that only one label has."""
        return _longer_names([label for label in dict.fromkeys(self.labels) if label not in self.misspelt])

    @cached_property
    def initials(self) -> dict[str, str]:
        """The full name for initials that only one label or name of the roster has: ``Ann LEE`` for ``AL``."""
        names = initials_of((*self.listed, *self.labels))
        return {letters: found.pop() for letters, found in names.items() if len(found) == 1}

    @cached_property
    def misspelt(self) -> dict[str, str]:
        """The right label for each that is a slip of another."""
        return misspelt_labels(self.labels)


def initials_of(labels: Iterable[str]) -> dict[str, set[str]]:
    """Return the full names in labels by their first letters."""
    names: dict[str, set[str]] = {}
    for label in dict.fromkeys(labels):
        name = in_normal_case(parts_of(label).name)
        if looks_like_person(name):
            names.setdefault("".join(word[0] for word in name.split()).upper(), set()).add(name)
    return names


def with_aliases(person: Person, forms: Iterable[str]) -> Person:
    """Return a person with the forms of their name that labels have, beside the name itself."""
    aliases = [form for form in forms if form != person.name and form not in person.aliases]
    return attrs.evolve(person, aliases=(*person.aliases, *aliases)) if aliases else person


def _longer_names(labels: Iterable[str]) -> dict[str, str]:
    """Return the full name for each first or last word of a name that one label holds alone."""
    longer: dict[str, set[str]] = {}
    for label in labels:
        name = in_normal_case(parts_of(label).name)
        words = name.split()
        if len(words) > 1 and len(words[0].rstrip(".")) > 1 and looks_like_person(name):
            for word in (words[0], words[-1]):
                longer.setdefault(folded(word), set()).add(name)
    return {word: names.pop() for word, names in longer.items() if len(names) == 1}
