"""What a label may name, surest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.labels.weights import Weight
from briefparse.parsing.outlets.index import in_halves, in_slashed_halves, looks_like_outlet
from briefparse.parsing.people.capitals import in_normal_case, is_caseless, is_in_capitals
from briefparse.parsing.people.han_names import BEFORE_HAN, is_han_name
from briefparse.parsing.people.name_words import OCCASIONS
from briefparse.parsing.people.names import CLOSING_BRACKETS, looks_like_person, parts_of
from briefparse.parsing.people.office_words import has_office_word, is_office

if TYPE_CHECKING:
    from briefparse.model import Outlet
    from briefparse.parsing.labels.weighing import Scales
    from briefparse.parsing.people.names import NameParts

_CAPITAL_WORD: Final = late(r"[^\W\da-z_](?:[^\Wa-z_]|[.'’\-,])*")
_ACRONYM: Final = late(r"[A-Z]{2,6}(?:[ -][A-Z]{2,6})?")
_MOST_OFFICE_WORDS: Final = 9
_SHORTEST_SURNAME: Final = 3
_LONGEST_BODY: Final = 3  # letters of a body that may stand after a word: ``Watch CNN``
_SIGNS_AFTER: Final = ",."
_OF: Final = frozenset("di del della dell' de du des von vom da do from of".split())
_QUOTES: Final = frozenset('“«"„”')
_FIRST_NAME: Final = late(r"[^\W\d_a-z](?:[^\W\d_]|['’\-])+")

_OUTLET: Final = Weight("outlet", 4.0, "a known outlet")
_OUTLET_HERE: Final = Weight("outlet-here", 0.0, "an outlet; here none asks by name")
_OUTLET_AND_NAME: Final = Weight("outlet-and-name", 4.0, "a known outlet and a name")
_HALVES: Final = Weight("outlet-and-name-form", 1.5, "two halves, as outlet and name are")
OUTLET_FORM: Final = Weight("outlet-form", 2.0, "reads like an outlet")
OFFICE_AND_NAME: Final = Weight("office-form", 2.5, "office or honorific, and a full name")
CAPITALS: Final = Weight("official-form", 2.5, "upper-case office or honorific and name")
_NAME_AND_BODY: Final = Weight("name-and-body", 2.0, "a full name, and in brackets whom it speaks for")
_LETTERS: Final = Weight("acronym", 0.5, "capital letters, as the names of agencies and broadcasters are")
NAME: Final = Weight("name-form", 1.0, "has the form of a name")
_OFFICE: Final = Weight("office", 1.0, "an office without a name")
_HEADING: Final = Weight("heading", -5.0, "says what the text is of, and names nobody")
_NO_CASE: Final = Weight("no-case", -0.5, "in letters without capitals, so that its form tells nothing")
_SURNAME_IN_CAPITALS: Final = Weight("capitals", -0.5, "one word in capitals, as surnames are set")
_ONE_WORD: Final = Weight("one-word", -1.5, "one capitalised word, as a surname is, and no common one here")
NO_FORM: Final = Weight("no-form", -2.0, "has the form of no name, outlet or role")
NO_FORMS: Final = (NO_FORM, _ONE_WORD)
"""What says of a label that it has the form of nothing, or of one word."""

ROLE: Final = Weight("role", 5.0, "a word for a role")
"""What is surer than all else."""
ROSTER: Final = Weight("roster", 5.0, "names a participant")
"""What is surer than an outlet, but not than a role."""
NEAR_ROSTER: Final = Weight("near-roster", 3.0, "one slip away from a participant's name")
"""What is surer than the form of an outlet, but not than a known one."""
SURE: Final = frozenset(
    weight.name for weight in (ROLE, ROSTER, NEAR_ROSTER, _OUTLET, OUTLET_FORM, _OUTLET_AND_NAME, OFFICE_AND_NAME)
)
"""Evidence that a label is a name, whatever words the name is made of."""
NAMES: Final = frozenset(weight.name for weight in (NAME, OFFICE_AND_NAME, CAPITALS, _NAME_AND_BODY))
"""Evidence that a label is somebody's name, by its form."""
MAY_BE_NAMES: Final = NAMES | {_NO_CASE.name}
"""Evidence that does not speak against a name."""
BEFORE_ROSTER: Final = frozenset({ROLE.name})
"""What is surer than a participant's name."""
BEFORE_NEAR_ROSTER: Final = BEFORE_ROSTER | {_OUTLET.name, _OUTLET_HERE.name, _OUTLET_AND_NAME.name, _HALVES.name}
"""What is surer than nearly a participant's name."""


def named_by(  # noqa: PLR0911  (one line for each thing that a label may name)
    label: str, words: list[str], outlet: Outlet | None, scales: Scales, *, first_name: bool
) -> Weight:
    """Return what a label that is no role names without regard to people; the first that fits counts.

    Args:
        label: The label.
        words: Its words.
        outlet: The registered outlet that it is, or None.
        scales: What is known about the document.
        first_name: Whether it may be a first name alone.
    """
    asks = scales.outlets_ask
    if outlet is not None:
        return _OUTLET if asks else _OUTLET_HERE
    if _is_heading(words):
        return _HEADING
    if _may_hold_both(label) and scales.outlets.find_with_name(label) is not None:
        return _OUTLET_AND_NAME
    if scales.halves and in_halves(label) is not None:
        return _HALVES
    if "/" in label and in_slashed_halves(label) is not None:
        return _HALVES
    if asks and looks_like_outlet(label):
        return OUTLET_FORM
    if is_caseless(label):
        return OFFICE_AND_NAME if _has_office_or_honorific(parts_of(label)) else _NO_CASE
    if _may_hold_name(label, words[-1]):
        return _named_by_form(label, words, scales, first_name=first_name)
    if is_office(label):
        return _OFFICE
    return NAME if first_name else NO_FORM


def _is_heading(words: list[str]) -> bool:
    """Say whether words end as a title does, or a line of the head: ``Tide Bank Press Conference``, ``Please Note``."""
    last = words[-1].casefold()
    return last in OCCASIONS or (last == "hall" and words[-2:-1] != [] and words[-2].casefold() == "town")


def _may_hold_both(label: str) -> bool:
    """Say whether a label may hold an outlet and a name: a comma, stroke, brackets or Chinese words part them."""
    return "," in label or "/" in label or label[-1] in CLOSING_BRACKETS or label[-1] > BEFORE_HAN


def _named_by_form(  # noqa: PLR0911  (one line for each form)
    label: str, words: list[str], scales: Scales, *, first_name: bool
) -> Weight:
    parts = parts_of(label)
    if _is_office_and_name(parts):
        return OFFICE_AND_NAME
    if label[-1] in CLOSING_BRACKETS and _has_body(parts):
        return _NAME_AND_BODY
    if not "a" <= label[-1] <= "z" and (_is_in_capitals(words) or _has_surname_in_capitals(label, words)):
        return CAPITALS
    if scales.outlets_ask and label.isupper() and _ACRONYM.fullmatch(label) is not None:
        return _LETTERS
    if is_office(label):
        return _OFFICE
    if first_name or looks_like_person(label) or _is_surname_alone(label, parts):
        return NAME
    return _by_one_word(label, scales) if len(words) == 1 else NO_FORM


def _by_one_word(label: str, scales: Scales) -> Weight:
    """Weigh one word that may be a surname: it is none where the document has it in lower case."""
    if not scales.single_names or not label.replace("-", "").isalpha() or len(label) < _SHORTEST_SURNAME:
        return NO_FORM
    if label.isupper():
        return _SURNAME_IN_CAPITALS
    return NO_FORM if not label[0].isupper() or label.casefold() in scales.text else _ONE_WORD


def _may_hold_name(label: str, last: str) -> bool:
    """Say whether a label may hold a name: the last word of one, which is none in lower case, ends it or a half of it.

    Most lines of speech with a colon in them can be told from labels so, and to take them apart takes long.
    """
    if not last[0].islower() or label[-1] in CLOSING_BRACKETS or label[-1] > BEFORE_HAN:
        return True
    left, comma, _ = label.partition(",")
    return comma != "" and _may_be_full(left.rstrip()) and not left.rstrip().rpartition(" ")[2][0].islower()


def _may_be_full(name: str) -> bool:
    """Say whether a name may be a full one: it has two words or is Chinese."""
    return " " in name or name[-1:] > BEFORE_HAN


def may_be_first_name(label: str) -> bool:
    """Say whether a label has the form of a first name."""
    return _FIRST_NAME.fullmatch(label) is not None


def _is_office_and_name(parts: NameParts) -> bool:
    """Say whether a label is a full name with an honorific or office: ``Dr. Ann Lee``, ``Ann Lee, Minister``."""
    name, office = parts.name, parts.office
    if not _may_be_full(name):
        return False
    if parts.honorific is None and not (
        # Of a Chinese label that holds an office, `parts_of` knows it by its words.
        office and (has_office_word(office) or is_han_name(name))
    ):
        return False
    return looks_like_person(in_normal_case(name)) and not has_office_word(name)


def _has_body(parts: NameParts) -> bool:
    """Say whether brackets after a full name hold a body: ``Ann Lee (Bay-7)``, not ``Ann Lee (laughing)``."""
    office = parts.office or ""
    return office[:1].isupper() and looks_like_person(in_normal_case(parts.name))


def _has_office_or_honorific(parts: NameParts) -> bool:
    return (parts.honorific or parts.office) is not None


def _is_surname_alone(label: str, parts: NameParts) -> bool:
    """Say whether a label is an honorific or office and one word, or a full name with what it belongs to.

    ``Mr Lee``, ``Minister Lee``, ``Ann Lee, Harbour Steel``, ``Ann Lee (Harbour Steel)``.
    """
    if label[-1] in CLOSING_BRACKETS:
        if looks_like_person(in_normal_case(parts.name)):
            return True
        alone = _FIRST_NAME.fullmatch(parts.name) is not None
        return alone and parts.office is not None and parts.office[0].isupper()
    if "," in label:
        return looks_like_person(in_normal_case(parts.name)) and _may_be_body(label.split(",")[1].strip())
    if parts.honorific is None and parts.office is None:
        return False
    return _FIRST_NAME.fullmatch(parts.name) is not None and not has_office_word(parts.name)


def _may_be_body(words: str) -> bool:
    """Say whether words may be what somebody belongs to: ``Harbour Steel``, ``di “Repubblica”``."""
    first, _, rest = words.partition(" ")
    return words[:1].isupper() or (first in _OF and (rest[:1].isupper() or rest[:1] in _QUOTES)) or words[:1] in _QUOTES


def _is_in_capitals(words: list[str]) -> bool:
    """Say whether words are an office or honorific and a name in capitals: ``MR. PRICE``."""
    if not 2 <= len(words) <= _MOST_OFFICE_WORDS:  # noqa: PLR2004  (an office and a name)
        return False
    return all(map(_is_capital_word, words))


def _has_surname_in_capitals(label: str, words: list[str]) -> bool:
    """Say whether words are a full name of which only the surname is in capitals: ``Bo LUND``, not ``Watch CNN``."""
    last = words[-1]
    return len(last) > _LONGEST_BODY and last.isupper() and looks_like_person(in_normal_case(label))


def _is_capital_word(word: str) -> bool:
    return (word.isascii() and _CAPITAL_WORD.fullmatch(word) is not None) or is_in_capitals(word.rstrip(_SIGNS_AFTER))
