"""What a label says by its words alone, whoever is known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.parsing.outlets.index import in_halves, looks_like_outlet
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

    from briefparse.model import Outlet
    from briefparse.parsing.labels.weighing import Scales

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


@attrs.frozen(eq=False)
class Told:
    """What a label says without regard to people.

    Attributes:
        place: The place in the table of what it may name, of the first that fits.
        named: What it names.
        form: What the form of its words says beside that.
        sense: What their sense says where the label is not sure to be a name.
        ends: The words of its name by which a later label may call the same person.
        capitals: Whether it is in capitals.
    """

    place: int
    named: Weight
    form: tuple[Weight, ...]
    sense: tuple[Weight, ...]
    ends: tuple[str, ...]
    capitals: bool

    @classmethod
    def of(cls, label: str, scales: Scales) -> Told:
        """Tell it."""
        outlet = scales.outlets.find(label)
        place, named = next(
            (place, weight) for place, (fits, weight) in enumerate(_NAMED) if fits(scales, label, outlet)
        )
        words = label.split()
        lower = [word.casefold().strip(",.'’\"") for word in words]
        form, sense = tuple(_by_form(label, words, lower)), tuple(_by_sense(words, lower))
        return cls(place, named, form, sense, _ends(label), is_in_capitals(label))


def _ends(label: str) -> tuple[str, ...]:
    name = parts_of(label).name.split()
    return (label.rsplit(maxsplit=1)[-1], *name[-1:], *(name[:1] if len(name) > 1 else ()))


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


def _by_form(label: str, words: list[str], lower: list[str]) -> Iterator[Weight]:
    if label[0].islower():
        yield Weight("lower-case", -5.0, "begins in lower case")
    if label[0] in "(（[":
        yield Weight("bracket", -5.0, "begins with a bracket")
    if lower[0] in _SALUTATIONS:
        yield Weight("salutation", -6.0, f"addresses somebody, with “{words[0]}”")
    if _STOPS.search(label):
        yield Weight("sentence", -4.0, "holds the end of a sentence")


def _by_sense(words: list[str], lower: list[str]) -> Iterator[Weight]:
    """Weigh what is no sign where a label is sure to be a name, which may be long and may begin with an article."""
    if len(words) > _MOST_WORDS:
        yield Weight("long", -3.0, f"has {len(words)} words")
    if lower[0] in _OPENERS and not words[0].endswith("."):  # an initial is no pronoun
        yield Weight("opener", -3.0, f"begins as speech does, with “{words[0]}”")
    if not _VERBS.isdisjoint(lower[1:]):
        yield Weight("verb", -3.0, "holds a verb")


# What a label may name, surest first; the first that fits counts. Two things that depend on people come
# in between, at the places below.
_NAMED: Final[tuple[tuple[Callable[[Scales, str, Outlet | None], object], Weight], ...]] = (
    (lambda scales, label, _: scales.roles.part(label), Weight("role", 5.0, "a word for a role")),
    (
        lambda scales, _, outlet: scales.outlets_ask and outlet,
        Weight("outlet", 4.0, "a known outlet"),
    ),
    (lambda _, __, outlet: outlet, Weight("outlet-here", 0.0, "an outlet; here none asks by name")),
    (
        lambda scales, label, _: scales.outlets.find_with_name(label),
        Weight("outlet-and-name", 4.0, "a known outlet and a name"),
    ),
    (
        lambda scales, label, _: scales.halves and in_halves(label),
        Weight("outlet-and-name-form", 1.5, "two halves, as outlet and name are"),
    ),
    (
        lambda scales, label, _: scales.outlets_ask and looks_like_outlet(label),
        Weight("outlet-form", 2.0, "reads like an outlet"),
    ),
    (lambda _, label, __: _office_and_name(label), Weight("office-form", 2.5, "office or honorific, and a full name")),
    (lambda _, label, __: _in_capitals(label), Weight("official-form", 2.5, "upper-case office or honorific and name")),
    (
        lambda scales, label, _: scales.outlets_ask and _ACRONYM.fullmatch(label),
        Weight("acronym", 0.5, "capital letters, as the names of agencies and broadcasters are"),
    ),
    (lambda _, label, __: is_office(label), Weight("office", 1.0, "an office without a name")),
    (
        lambda scales, label, _: looks_like_person(label) or _surname_alone(label) or scales.first_name(label),
        Weight("name-form", 1.0, "has the form of a name"),
    ),
    (lambda *_: True, Weight("no-form", -2.0, "has the form of no name, outlet or role")),
)
ROSTER: Final = 1
"""The place from which on a name of the roster is surer."""
NEAR_ROSTER: Final = 5
"""The place from which on what is nearly a name of the roster is."""
