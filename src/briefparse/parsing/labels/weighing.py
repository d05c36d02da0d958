"""What speaks for and against a label, by its words alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.parsing.labels.roles import Roles
from briefparse.parsing.outlets.index import OutletIndex, in_halves, looks_like_outlet
from briefparse.parsing.people.directory import Directory
from briefparse.parsing.people.han_names import is_han_name
from briefparse.parsing.people.names import (
    has_office_word,
    in_normal_case,
    is_in_capitals,
    is_office,
    looks_like_person,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_OPENERS = frozenset(
    "i you he she it we they this that these those there here my your his her its our their the a an and but or "
    "so if when while because as at by for from in into of on to with about after before let let's first second "
    "third fourth fifth finally lastly also then now next what why how who where which is are was were be do does "
    "did has have had will would can could should may might must not no yes okay ladies dear once since under "
    "over such".split()
)
"""Words that speech begins with and labels do not, but for the articles of a few outlets, which are known."""

_SALUTATIONS = frozenset(
    "dear ladies señor señora señores señoras estimado estimada estimados estimadas querido querida".split()
)
"""Words that address somebody: what follows is a name, but not of who speaks."""

_VERBS = frozenset(
    "is are was were be been has have had do does did will would can could should may might must include includes "
    "including said says say reads signed issued follows follow following means mean asked want let".split()
)
_CAPITAL_WORD = re.compile(r"[^\W\da-z_](?:[^\Wa-z_]|[.'’\-,])*")
_ACRONYM = re.compile(r"[A-Z]{2,6}(?:[ -][A-Z]{2,6})?")
_MOST_OFFICE_WORDS = 9
_STOPS = re.compile(r"[.!?。！？][\"”)]?\s+[a-z]|[!?。！？;；]")
_MOST_WORDS = 6
_FIRST_NAME = re.compile(r"[^\W\d_a-z](?:[^\W\d_]|['’\-])+")
_TRUSTED = frozenset({"role", "roster", "near-roster", "outlet", "outlet-form", "outlet-and-name", "office-form"})
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
        roles: Labels that name a part.
        outlets_ask: Whether questions are labelled with outlets.
        first_names: Whether askers may be labelled with a first name alone.
        halves: Whether askers are labelled with outlet and surname.
        common: Words that the document writes in lower case; looked at for first names alone.
    """

    directory: Directory
    outlets: OutletIndex
    roles: Roles
    outlets_ask: bool
    first_names: bool = False
    common: frozenset[str] = frozenset()
    halves: bool = False

    def first_name(self, label: str) -> bool:
        """Say whether a label may be a first name, and is nothing that is known better."""
        return self.first_names and _FIRST_NAME.fullmatch(label) is not None and self.roles.part(label) is None

    def names_outlet(self, label: str) -> bool:
        """Say whether a label is the name of a registered outlet."""
        return self.outlets.find(label) is not None

    def weigh(self, label: str) -> tuple[Weight, ...]:
        """Return all that the words of a label say, for and against."""
        named = next(weight for fits, weight in _NAMED if fits(self, label))
        return (named, *_by_words(label, trusted=named.name in _TRUSTED))


def _office_and_name(label: str) -> bool:
    """Say whether a label is a full name with an honorific or office: ``Dr. Ann Lee``, ``Ann Lee, Minister``."""
    parts = parts_of(label)
    office = parts.office or ""
    # Of a Chinese label that holds an office, `parts_of` knows it by its last word.
    known = (
        parts.honorific is not None
        or has_office_word(office)
        or (office != "" and is_han_name(label[-len(parts.name) :]))
    )
    return known and looks_like_person(in_normal_case(parts.name)) and not has_office_word(parts.name)


def _surname_alone(label: str) -> bool:
    """Say whether a label is an honorific or office and one word, or a full name with what it belongs to.

    ``Mr Lee``, ``Minister Lee``, ``Ann Lee, Harbour Steel``.
    """
    parts = parts_of(label)
    one = _FIRST_NAME.fullmatch(parts.name) is not None and not has_office_word(parts.name)
    if "," in label:
        return looks_like_person(in_normal_case(parts.name)) and label.split(",")[1].strip()[:1].isupper()
    return one and (parts.honorific is not None or parts.office is not None)


def _in_capitals(label: str) -> bool:
    """Say whether a label is an office or honorific and a name in capitals: ``MR. PRICE``."""
    words = label.split()
    return 2 <= len(words) <= _MOST_OFFICE_WORDS and all(map(_is_capital_word, words))  # noqa: PLR2004


def _is_capital_word(word: str) -> bool:
    return _CAPITAL_WORD.fullmatch(word) is not None or is_in_capitals(word)


def _by_words(label: str, *, trusted: bool) -> Iterator[Weight]:
    words = label.split()
    lower = [word.casefold().strip(",.'’\"") for word in words]
    if label[0].islower():
        yield Weight("lower-case", -5.0, "begins in lower case")
    if label[0] in "(（[":
        yield Weight("bracket", -5.0, "begins with a bracket")
    if lower[0] in _SALUTATIONS:
        yield Weight("salutation", -6.0, f"addresses somebody, with “{words[0]}”")
    if _STOPS.search(label):
        yield Weight("sentence", -4.0, "holds the end of a sentence")
    if trusted:  # the name of a known outlet or person may be long, and may begin with an article
        return
    if len(words) > _MOST_WORDS:
        yield Weight("long", -3.0, f"has {len(words)} words")
    if lower[0] in _OPENERS and not words[0].endswith("."):  # an initial is no pronoun
        yield Weight("opener", -3.0, f"begins as speech does, with “{words[0]}”")
    if any(word in _VERBS for word in lower[1:]):
        yield Weight("verb", -3.0, "holds a verb")


# What a label may name, surest first; the first that fits counts.
_NAMED: Final[tuple[tuple[Callable[[Scales, str], object], Weight], ...]] = (
    (lambda scales, label: scales.roles.part(label), Weight("role", 5.0, "a word for a role")),
    (lambda scales, label: scales.directory.find(label).people, Weight("roster", 5.0, "names a participant")),
    (
        lambda scales, label: scales.outlets_ask and scales.names_outlet(label),
        Weight("outlet", 4.0, "a known outlet"),
    ),
    (lambda scales, label: scales.names_outlet(label), Weight("outlet-here", 0.0, "an outlet; here none asks by name")),
    (
        lambda scales, label: scales.outlets.find_with_name(label),
        Weight("outlet-and-name", 4.0, "a known outlet and a name"),
    ),
    (
        lambda scales, label: scales.halves and in_halves(label),
        Weight("outlet-and-name-form", 1.5, "two halves, as outlet and name are"),
    ),
    (
        lambda scales, label: scales.directory.near(label),
        Weight("near-roster", 3.0, "one slip away from a participant's name"),
    ),
    (
        lambda scales, label: scales.outlets_ask and looks_like_outlet(label),
        Weight("outlet-form", 2.0, "reads like an outlet"),
    ),
    (lambda _, label: _office_and_name(label), Weight("office-form", 2.5, "office or honorific, and a full name")),
    (lambda _, label: _in_capitals(label), Weight("official-form", 2.5, "upper-case office or honorific and name")),
    (
        lambda scales, label: scales.outlets_ask and _ACRONYM.fullmatch(label),
        Weight("acronym", 0.5, "capital letters, as the names of agencies and broadcasters are"),
    ),
    (lambda _, label: is_office(label), Weight("office", 1.0, "an office without a name")),
    (
        lambda scales, label: looks_like_person(label) or _surname_alone(label) or scales.first_name(label),
        Weight("name-form", 1.0, "has the form of a name"),
    ),
    (lambda *_: True, Weight("no-form", -2.0, "has the form of no name, outlet or role")),
)
