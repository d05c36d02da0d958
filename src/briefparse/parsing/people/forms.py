"""What all labels of a document together tell about the names in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.parsing.labels.misspelt import misspelt_labels
from briefparse.parsing.people.han_names import is_han_name
from briefparse.parsing.people.names import folded, in_normal_case, looks_like_person, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Label, Person


@attrs.frozen
class Forms:
    """The forms of names in one document.

    Attributes:
        front: The words of the front matter; whom they name is no stranger.
        han: Labels that are Chinese names and nothing else.
        longer: The full name for a first or last word that only one label has.
        misspelt: The right label for each that is a slip of another.
    """

    front: str
    han: tuple[str, ...]
    longer: dict[str, str]
    misspelt: dict[str, str]

    @classmethod
    def of(cls, labels: Iterable[Label], front: str) -> Forms:
        """Gather the forms from all labels, in order, and the front matter."""
        texts = [label.text for label in labels]
        misspelt = misspelt_labels(texts)
        han = tuple(dict.fromkeys(text for text in texts if is_han_name(text)))
        return cls(front, han, _longer_names(text for text in texts if text not in misspelt), misspelt)


def with_aliases(person: Person, forms: Iterable[str]) -> Person:
    """Return a person with the forms of their name that labels have, beside the name itself."""
    aliases = tuple(form for form in forms if form != person.name and form not in person.aliases)
    return attrs.evolve(person, aliases=(*person.aliases, *aliases)) if aliases else person


def _longer_names(labels: Iterable[str]) -> dict[str, str]:
    """Return the full name for each first or last word of a name that one label holds alone."""
    longer: dict[str, set[str]] = {}
    for label in dict.fromkeys(labels):
        name = in_normal_case(parts_of(label).name)
        words = name.split()
        if len(words) > 1 and len(words[0].rstrip(".")) > 1 and looks_like_person(name):
            for word in (words[0], words[-1]):
                longer.setdefault(folded(word), set()).add(name)
    return {word: names.pop() for word, names in longer.items() if len(names) == 1}
