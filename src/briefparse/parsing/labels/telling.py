"""What a label says by its words alone, whoever is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.late import late
from briefparse.parsing.labels.naming import NAME, ROLE, SURE, may_be_first_name, named_by
from briefparse.parsing.labels.weights import Weight, sum_of
from briefparse.parsing.outlets.index import WORDS_OF_OUTLETS
from briefparse.parsing.people.capitals import is_in_capitals, is_in_title_case
from briefparse.parsing.people.name_words import OCCASIONS, PARTICLES
from briefparse.parsing.people.names import NO_NAMES, in_brackets, parts_of
from briefparse.parsing.people.office_words import is_office

if TYPE_CHECKING:
    from briefparse.model import Outlet
    from briefparse.parsing.labels.weighing import Scales

_OPENERS: Final = frozenset(
    "i you he she it we they this that these those there here my your his her its our their the a an and but or "
    "so if when while because as at by for from in into of on to with about after before let let's first second "
    "third fourth fifth finally lastly also then now next what why how who where which is are was were be do does "
    "did has have had will would can could should may might must not no yes okay ladies dear once since under "
    "over such".split()
)
"""Words that speech begins with and labels do not, but for the articles of a few outlets, which are known."""

_SALUTATIONS: Final = frozenset(
    "dear ladies señor señora señores señoras estimado estimada estimados estimadas querido querida".split()
)
"""Words that address somebody: what follows is a name, but not of who speaks."""

_VERBS: Final = frozenset(
    "is are was were be been has have had do does did will would can could should may might must include includes "
    "including said says say reads signed issued follows follow following means mean asked want let".split()
)
_STOPS: Final = late(r"(?<!\d)[.!?。！？][\"”)]?\s+[a-z]|[!?。！？;；]|[^\W\d_]{6}[.]\s")
"""A stop before a small letter, but for that of an ordinal, or after a word that is too long for an abbreviation."""
_STOP_SIGNS: Final = late("[.!?。！？;；]")
"""Without one of these a label holds no end of a sentence."""
_SIGNS: Final = ",.'’\""
_MOST_WORDS: Final = 6

_MEANING: Final = NO_NAMES | WORDS_OF_OUTLETS | OCCASIONS | {"hall"} | _OPENERS | _SALUTATIONS | _VERBS
"""Words that make of names an office, an outlet or a phrase."""
_MOST_NAMES: Final = 5

_LOWER_CASE: Final = Weight("lower-case", -5.0, "begins in lower case")
_ROLE_IN_LOWER_CASE: Final = Weight("role-in-lower-case", -4.5, "begins in lower case, as a role may that recurs")
_BRACKET: Final = Weight("bracket", -5.0, "begins with a bracket")
_SENTENCE: Final = Weight("sentence", -4.0, "holds the end of a sentence")
_VERB: Final = Weight("verb", -3.0, "holds a verb")


class Told(NamedTuple):
    """What a label says without regard to people.

    Attributes:
        label: The label.
        named: What it names.
        form: What the form of its words says beside that.
        weights: These, and what the sense of its words says where it is not sure to be a name.
        total: The sum of these weights.
        outlet: The registered outlet that it is, or None.
        capitals: Whether it is in capitals.
        first_name: Whether it may be a first name, and is nothing that is known better.
    """

    label: str
    named: Weight
    form: tuple[Weight, ...]
    weights: tuple[Weight, ...]
    total: float
    outlet: Outlet | None
    capitals: bool
    first_name: bool

    @classmethod
    def of(cls, label: str, scales: Scales) -> Told:
        """Tell it."""
        words, plain, letters = label.split(), label.casefold().split(), label.replace(" ", "")
        outlet, role = scales.outlets.find(label), scales.roles.part(label)
        if outlet is None and role is None and letters.isalpha() and _is_name_alone(label, plain):
            return cls(label, NAME, (), (NAME,), NAME.value, None, False, False)
        first_name = scales.first_names and role is None and may_be_first_name(label)
        named = ROLE if role is not None else named_by(label, words, outlet, scales, first_name=first_name)
        if has_signs := not letters.isalnum():
            plain = [word.strip(_SIGNS) for word in plain]
        form = _by_form(label, words[0], plain[0], has_signs=has_signs, is_role=role is not None)
        if named.name in SURE:
            weights = (named, *form)
        else:
            weights = (named, *form, *_by_sense(words, plain, _words_before_brackets(label, words)))
        return cls(label, named, form, weights, sum_of(weights), outlet, is_in_capitals(label), first_name)

    def ends(self) -> tuple[str, ...]:
        """Return the words of its name by which a later label may call the same person."""
        name = parts_of(self.label).name.replace(".", ". ").split()  # ``М.А.Заречная`` is called ``Заречная``
        return (self.label.split()[-1], *name[-1:], *(name[:1] if len(name) > 1 else ()))


def _is_name_alone(label: str, plain: list[str]) -> bool:
    """Say whether a label of letters is two to five capitalised words of which none means anything here.

    Many labels are such, and of none of them it need be asked what else it may name. ``plain`` are its words in lower
    case.
    """
    return 1 < len(plain) <= _MOST_NAMES and is_in_title_case(label) and _MEANING.isdisjoint(plain)


def _by_form(label: str, first: str, plain: str, *, has_signs: bool, is_role: bool) -> tuple[Weight, ...]:
    """Weigh the form of a label, its first word as written and plain."""
    weights: list[Weight] = []
    if label[0].islower() and not _opens_with_particle(label):
        weights.append(_ROLE_IN_LOWER_CASE if is_role else _LOWER_CASE)
    elif has_signs and label[0] in "(（[":
        weights.append(_BRACKET)
    if plain in _SALUTATIONS:
        weights.append(Weight("salutation", -6.0, f"addresses somebody, with “{first}”"))
    if has_signs and _STOP_SIGNS.search(label) is not None and _STOPS.search(label) is not None:
        weights.append(_SENTENCE)
    return tuple(weights)


def _opens_with_particle(label: str) -> bool:
    """Say whether a label may be a surname that begins with a small letter: ``von Lindhorst``."""
    first, _, rest = label.partition(" ")
    return first in PARTICLES and rest[:1].isupper()


def _words_before_brackets(label: str, words: list[str]) -> int:
    """Return how many words a label has; what stands in brackets after a name may be long."""
    bracketed = in_brackets(label) if len(words) > _MOST_WORDS else None
    return len(words) if bracketed is None else len(bracketed[0].split())


def _by_sense(words: list[str], plain: list[str], count: int) -> tuple[Weight, ...]:
    """Weigh what is no sign where a label is sure to be a name, which may be long and may begin with an article."""
    weights = []
    if count > _MOST_WORDS:
        weights.append(Weight("long", -3.0, f"has {count} words"))
    # An initial is no pronoun, and ``THE PRESIDENT`` no beginning of a sentence.
    if plain[0] in _OPENERS and words[0][-1] != "." and not (plain[0] == "the" and is_office(" ".join(words[1:]))):
        weights.append(Weight("opener", -3.0, f"begins as speech does, with “{words[0]}”"))
    if not _VERBS.isdisjoint(plain[1:]):
        weights.append(_VERB)
    return tuple(weights)
