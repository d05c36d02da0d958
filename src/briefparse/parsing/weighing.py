"""What speaks for and against a label, by its words alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.parsing.directory import Directory
from briefparse.parsing.names import looks_like_person
from briefparse.parsing.outlets import OutletIndex, looks_like_outlet

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENERS = frozenset(
    "i you he she it we they this that these those there here my your his her its our their the a an and but or "
    "so if when while because as at by for from in into of on to with about after before let let's first second "
    "third fourth fifth finally lastly also then now next what why how who where which is are was were be do does "
    "did has have had will would can could should may might must not no yes okay ladies dear once since under "
    "over such".split()
)
"""Words that speech begins with and labels do not, but for the articles of a few outlets, which are known."""

_VERBS = frozenset(
    "is are was were be been has have had do does did will would can could should may might must include includes "
    "including said says say reads signed issued follows follow following means mean asked want let".split()
)
_CAPITAL_WORD = re.compile(r"[^\W\da-z_](?:[^\Wa-z_]|[.'’\-,])*")
_MOST_OFFICE_WORDS = 9
_STOPS = re.compile(r"[.!?。！？][\"”)]?\s+[a-z]|[!?。！？;；]")
_MOST_WORDS = 6
_TRUSTED = frozenset({"role", "roster", "near-roster", "outlet", "outlet-form", "outlet-and-name"})
"""Evidence that a label is a name, whatever words the name is made of."""


@attrs.frozen
class Weight:
    """One piece of evidence about a label.

    Attributes:
        name: A stable short name.
        value: How much it says; below zero it speaks against.
        why: A few words for people.
    """

    name: str
    value: float
    why: str


@attrs.frozen
class Scales:
    """Weighs labels against what is known about a document.

    Attributes:
        directory: The people of the roster.
        outlets: The outlets that the registry knows.
        roles: Labels that name a part, in lower case, and the dialect's letters.
        outlets_ask: Whether questions are labelled with outlets.
    """

    directory: Directory
    outlets: OutletIndex
    roles: frozenset[str]
    outlets_ask: bool

    def names_outlet(self, label: str) -> bool:
        """Say whether a label is the name of a registered outlet."""
        return self.outlets.find(label) is not None

    def weigh(self, label: str) -> tuple[Weight, ...]:
        """Return all that the words of a label say, for and against."""
        named = tuple(self._named(label))
        return (*named, *_by_words(label, trusted=any(weight.name in _TRUSTED for weight in named)))

    def _named(self, label: str) -> Iterator[Weight]:
        if label.casefold() in self.roles:
            yield Weight("role", 5.0, "a word for a role")
        elif self.directory.find(label).people:
            yield Weight("roster", 5.0, "names a participant")
        elif self.outlets.find(label) is not None:
            if self.outlets_ask:
                yield Weight("outlet", 4.0, "a known outlet")
        elif self.outlets.find_with_name(label) is not None:
            yield Weight("outlet-and-name", 4.0, "a known outlet and a name")
        elif self.directory.near(label):
            yield Weight("near-roster", 3.0, "one slip away from a participant's name")
        elif self.outlets_ask and looks_like_outlet(label):
            yield Weight("outlet-form", 2.0, "reads like an outlet")
        elif _in_capitals(label):
            yield Weight("official-form", 2.5, "upper-case office or honorific and name")
        elif looks_like_person(label):
            yield Weight("name-form", 1.0, "has the form of a name")
        else:
            yield Weight("no-form", -2.0, "has the form of no name, outlet or role")


def _in_capitals(label: str) -> bool:
    """Say whether a label is an office or honorific and a name in capitals: ``MR. PRICE``."""
    words = label.split()
    return 2 <= len(words) <= _MOST_OFFICE_WORDS and all(_CAPITAL_WORD.fullmatch(word) for word in words)  # noqa: PLR2004


def _by_words(label: str, *, trusted: bool) -> Iterator[Weight]:
    words = label.split()
    lower = [word.casefold().strip(",.'’\"") for word in words]
    if label[0].islower():
        yield Weight("lower-case", -5.0, "begins in lower case")
    if _STOPS.search(label):
        yield Weight("sentence", -4.0, "holds the end of a sentence")
    if trusted:  # the name of a known outlet or person may be long, and may begin with an article
        return
    if len(words) > _MOST_WORDS:
        yield Weight("long", -3.0, f"has {len(words)} words")
    if lower[0] in _OPENERS:
        yield Weight("opener", -3.0, f"begins as speech does, with “{words[0]}”")
    if any(word in _VERBS for word in lower[1:]):
        yield Weight("verb", -3.0, "holds a verb")
