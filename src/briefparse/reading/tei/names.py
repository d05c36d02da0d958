"""The name of a person out of its parts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.tei.tree import child, children, folded, local, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

# Languages in which the family name comes first; files give the parts of a name in any order.
_FAMILY_FIRST: Final = ("zh", "ja", "ko", "vi", "hu")
_GIVEN: Final = ("forename", "nameLink")
_AFTER: Final = ("genName", "addName")
_PARTS: Final = ("surname", *_GIVEN, *_AFTER)
_POINTS: Final = ".,:;()[]：，"


@attrs.frozen
class Spelling:
    """What tells the order of the parts of names.

    Attributes:
        words: All words of labels and of names in the text.
        neighbours: Which of them follow each other.
        language: The language of the text.
        in_order: Whether the parts of names stand in the order of the name, as in our own files.
    """

    words: frozenset[str]
    neighbours: frozenset[tuple[str, str]]
    language: str
    in_order: bool

    @staticmethod
    def of(names: Iterable[str], language: str, *, in_order: bool) -> Spelling:
        """Make one of the labels and names that stand in a text."""
        words: set[str] = set()
        neighbours: set[tuple[str, str]] = set()
        for name in names:
            own = [word.strip(_POINTS) for word in name.split()]
            words.update(own)
            neighbours.update(pairwise(own))
        return Spelling(frozenset(words), frozenset(neighbours), language, in_order)

    def name_of(self, element: _Element) -> str:
        """Return the name that a ``persName`` holds, without honorific.

        Where parts are marked, the order is the one in which the name stands
        in the text, else that of the language.
        """
        whole = child(element, "name")
        if whole is not None:
            return words_of(whole)
        parts = [(local(part), words_of(part)) for part in children(element, *_PARTS)]
        if self.in_order or not parts:
            return _plain(element)
        family = folded(" ".join(words for kind, words in parts if kind == "surname"))
        given = folded(" ".join(words for kind, words in parts if kind in _GIVEN))
        after = [words for kind, words in parts if kind in _AFTER]
        return folded(" ".join((self._ordered(family, given), *after)))

    def _ordered(self, family: str, given: str) -> str:
        if not (family and given):
            return family or given
        if (family.rsplit(maxsplit=1)[-1], given.split(maxsplit=1)[0]) in self.neighbours:
            return f"{family} {given}"
        if (given.rsplit(maxsplit=1)[-1], family.split(maxsplit=1)[0]) in self.neighbours:
            return f"{given} {family}"
        if f"{family}{given}" in self.words:
            return f"{family}{given}"
        return f"{family} {given}" if self.language.startswith(_FAMILY_FIRST) else f"{given} {family}"


def honorific_of(element: _Element) -> str | None:
    """Return the honorific in a ``persName``, or None."""
    title = child(element, "roleName")
    return None if title is None else words_of(title)


def _plain(element: _Element) -> str:
    """Return the words of a ``persName`` whose parts are not marked, without an honorific that is."""
    pieces = [element.text or ""]
    for part in element:
        pieces += ["" if local(part) == "roleName" else words_of(part), part.tail or ""]
    return folded("".join(pieces))
