"""The form of names: honorifics, surnames, and what looks like a name at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.late import late
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.han_names import BEFORE_HAN, LAST_HAN, han_parts, is_han_name
from briefparse.parsing.people.name_words import HONORIFICS, OFFICES, PARTICLES
from briefparse.parsing.people.office_words import OF_BODIES, OF_FIELDS, has_office_word, is_office, is_office_word
from briefparse.parsing.text.remembering import once_a_parse

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEVER_IN_NAMES: Final = frozenset("a an and at by for from in is of on or our the to with".split())
# U+FFFD stands where a name held an illegal character; it is still a name.
_TOKEN: Final = late("[^\\W\\d_](?:[^\\W\\d_]|['’.\\-–·\ufffd])*")
# ``С.В.Лавров``: initials without a blank between them and the surname.
_WITH_INITIALS: Final = late(r"(?:[^\W\d_a-z]\.){1,3}[^\W\d_a-z][^\W\d_][^\W\d_'’\-]{1,30}")
# ``임하늘 대변인``: an office follows the name.
_KOREAN: Final = late(
    r"(?P<name>[\uac00-\ud7a3]{2,5}) (?:/ )?(?P<office>(?:[\uac00-\ud7a3A-Z]{1,8} ){0,2}[\uac00-\ud7a3]{0,8}"
    r"(?:대변인|장관|차관|국장|과장|실장|처장|청장|위원장|본부장|대통령|총리|시장|지사|단장|팀장|대사|수석|수석비서관|비서관|총재|의장|"
    r"대표|의원|원장|센터장|기자|특파원|앵커))"
)
_DASHES: Final = frozenset("-–—")  # between the two offices of one person
_FEWEST_TOKENS: Final = 2
_MOST_TOKENS: Final = 5
_STYLES: Final = frozenset({"hon", "honourable", "honorable"})
_BEFORE_STYLES: Final = frozenset({"rt", "right"})
_AFTER_NAMES: Final = frozenset("MP MHR MLA MLC OAM AO AC KC QC SC".split())
_TOUCHING: Final = late(r"^(M(?:r|s|rs)\.|Dr\.)(?=[A-Z])")
_LEADS: Final = HONORIFICS | _STYLES | _BEFORE_STYLES | {"the"}
_OF_OFFICE: Final = OFFICES | {"of"}
"""Without one of these words, or a hyphen, no office stands before a name."""
NO_NAMES: Final = _OF_OFFICE | _LEADS | _NEVER_IN_NAMES
"""Words of which, in lower case, a label has none that is a name in full and nothing else."""
_BRACKETED: Final = late(r"(?P<name>[^(（\[,]{1,80}?)\s*[(（\[](?P<office>[^)）\]]{2,80})[)）\]]")
CLOSING_BRACKETS: Final = frozenset(")）]")
"""With one of these a label ends that has something in brackets after the name."""


def in_brackets(label: str) -> tuple[str, str] | None:
    """Return a label's words before its brackets and those in them, or None: ``Ann Lee (Reuters)``, ``Q [Reuters]``."""
    found = _BRACKETED.fullmatch(label) if label[-1:] in CLOSING_BRACKETS else None
    return None if found is None else (found["name"], found["office"])


class NameParts(NamedTuple):  # every label is taken apart, and a frozen class is twice as dear
    """A label or roster entry taken apart.

    Attributes:
        honorific: As written, or None.
        office: The words of an office before the name, as written, or None.
        name: What is left: a full name or a surname.
    """

    honorific: str | None
    office: str | None
    name: str


@once_a_parse
def folded(name: str) -> str:
    """Bring a name to the form that names are compared in: lower case, no dots, straight apostrophes."""
    plain = name.casefold().replace("’", "'").replace(".", " ")
    return " ".join(plain.split())


@once_a_parse
def parts_of(text: str) -> NameParts:
    """Take a label apart: ``Ms. Lee``, ``SECRETARY LEE``, ``ANN LEE, SECRETARY OF TIDES``, ``Ann Lee (Spokesperson)``.

    Of two halves around a comma the one with the words of an office is the
    office; if both or none have, the second is.
    """
    caseless = _han_or_korean(text) if text[-1:] > BEFORE_HAN else None
    if caseless is not None:
        return caseless
    bracketed = in_brackets(text)
    if bracketed is not None:
        return _with_brackets(*bracketed)
    left, _, right = text.partition(",") if "," in text else ("", "", "")
    left, right = left.strip(), right.strip()
    if not left or not right:
        return _before_name(text)
    if has_office_word(left):
        if not has_office_word(right):
            left, right = right, left
        else:
            named = _before_name(right)
            if _is_no_name(_before_name(left).name) and looks_like_person(named.name) and not _is_no_name(named.name):
                # ``SECRETARIO DE MARINA, ALMIRANTE JOAQUÍN OLMEDO``
                return named._replace(office=f"{left}, {named.office}" if named.office else left)
    parts = _before_name(left)
    return NameParts(parts.honorific, f"{parts.office}, {right}" if parts.office else right, parts.name)


def _han_or_korean(text: str) -> NameParts | None:
    """Take a Chinese or Korean label with an office apart."""
    chinese = han_parts(text)
    if chinese is not None:
        return NameParts(None, *chinese)
    korean = _KOREAN.fullmatch(text) if text[-1] > LAST_HAN else None
    return None if korean is None else NameParts(None, korean["office"], korean["name"])


def _with_brackets(before: str, within: str) -> NameParts:
    """Take ``Ann Lee (Spokesperson)`` apart; the office may stand before: ``President of the Republic (Ann Lee)``."""
    if is_office(before) and looks_like_person(in_normal_case(within)) and not has_office_word(within):
        return NameParts(None, before, within)
    parts = _before_name(before)
    return NameParts(parts.honorific, within, parts.name)


def surname_with_particles(words: Sequence[str]) -> str | None:
    """Return what follows a first name from a particle on, or None: ``de witte`` of ``pim de witte``."""
    if len(words) > _FEWEST_TOKENS and not PARTICLES.isdisjoint(words[1:-1]):
        for at, word in enumerate(words[1:-1], 1):
            if word in PARTICLES:
                return " ".join(words[at:])
    return None


def _is_no_name(name: str) -> bool:
    """Say whether what is left of an office is none but the field that it is held in: ``DE MARINA``."""
    return name.partition(" ")[0].casefold() in OF_FIELDS


def _before_name(text: str) -> NameParts:
    """``Dr. Lee``, ``Secretary Lee``, ``Senator the Hon Ann Lee MP``, ``Minister of Transport and Ports Ann Lee``."""
    if "." in text[:4]:
        text = _TOUCHING.sub(r"\1 ", text)
    lower = text.casefold()
    words, plain = text.split(), lower.split()
    if len(words) > _FEWEST_TOKENS:
        words = _without_degrees(words)
    if "." in text or "," in text:
        plain = [word.rstrip(".,") for word in plain]
    honorific, first = (None, 0) if _LEADS.isdisjoint(plain[:1]) else _honorific(words, 0)
    if "-" not in text and _OF_OFFICE.isdisjoint(plain[: len(words) - 1]) and "minister" not in lower:
        return NameParts(honorific, None, " ".join(words[first:]))
    start = first
    while first < len(words) - 1 and (is_office_word(words[first]) or (first > start and words[first - 1][-1] == "-")):
        first += 1
    last = first
    if first > start:
        style, first = _honorific(words, first)
        honorific = honorific or style
    if _goes_on(words[first:]):
        first = last = _name_start(words, first)
    return NameParts(honorific, " ".join(words[start:last]) or None, " ".join(words[first:]))


def _honorific(words: list[str], at: int) -> tuple[str | None, int]:
    """Return the honorific that stands at a word, or None, and where the words after it begin."""
    end = at + 1 if " ".join(words[at : at + 1]).casefold() == "the" else at
    if len(words) > end + 2 and words[end].rstrip(".").casefold() in _BEFORE_STYLES:
        end += 1
    if len(words) > end + 1 and words[end].rstrip(".").casefold() in _STYLES:
        return " ".join(words[at : end + 1]), end + 1
    if len(words) > at + 1 and words[at].rstrip(".").casefold() in HONORIFICS:
        return words[at], at + 1
    return None, at


def _without_degrees(words: list[str]) -> list[str]:
    """Leave out ``MP`` and the like, which follow a name."""
    while len(words) > _FEWEST_TOKENS and words[-1].rstrip(".") in _AFTER_NAMES:
        words = words[:-1]
    return words


def _goes_on(words: list[str]) -> bool:
    """Say whether an office goes on in what its first words leave over: ``of Transport Ann Lee``."""
    if not words:
        return False
    *others, last = words
    if any(not word[0].isupper() and word not in OF_BODIES | PARTICLES | _DASHES for word in others):
        return False  # a sentence, no office
    return (
        len(others) > 1
        and not is_office_word(last)
        and any(is_office_word(word) or word.casefold() == "of" for word in others)
    )


def _name_start(words: list[str], first: int) -> int:
    """Return where a name begins that closes a long office: its last two words, or the last alone."""
    left = len(words) - first
    at = len(words) - (1 if words[first].casefold() == "of" and left == 3 else 2)  # noqa: PLR2004  (``of State Lee``)
    if at > first + 1 and len(words[at].rstrip(".")) == 1:  # ``Secretary of State Ann B. Lee``
        at -= 1
    while at < len(words) - 1 and is_office_word(words[at]):
        at += 1
    return at


@once_a_parse
def looks_like_person(text: str) -> bool:
    """Say whether ``text`` has the form of a full name: two to five capitalised words, or a Chinese name.

    One word is enough where initials stand before it: ``М.А.Заречная``.
    """
    if text[-1:] > BEFORE_HAN:
        return is_han_name(text)
    tokens = text.split()
    if len(tokens) == 1:
        return "." in text and _WITH_INITIALS.fullmatch(text) is not None
    if not _FEWEST_TOKENS <= len(tokens) <= _MOST_TOKENS or not _NEVER_IN_NAMES.isdisjoint(text.casefold().split()):
        return False
    last = len(tokens) - 1
    for at, token in enumerate(tokens):
        if not token.isalpha() and _TOKEN.fullmatch(token) is None:
            return False
        if not token[0].isupper() and not (0 < at < last and token in PARTICLES):
            return False
    return True


def may_be_name(words: str) -> bool:
    """Say whether words look like a person's name in full, or are one that may be a surname."""
    return looks_like_person(in_normal_case(words)) or (words.replace("-", "").isalpha() and words[0].isupper())
