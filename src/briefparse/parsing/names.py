"""The form of names: honorifics, surnames, and what looks like a name at all."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import attrs

HONORIFICS: Final = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady madam mme m amb shri smt sr sra".split()
)
"""Words before a name that are no office, in lower case without a dot."""

OFFICES: Final = frozenset(
    "president vice prime minister secretary deputy assistant under attorney general chief chair chairman "
    "chairwoman chairperson spokesperson spokesman spokeswoman director administrator commissioner ambassador "
    "senator representative congressman congresswoman governor mayor admiral colonel captain commander major "
    "lieutenant sergeant press official advisor adviser coordinator surgeon minister's judge justice chancellor "
    "premier commodore brigadier marshal king queen prince princess first lady acting principal senior national "
    "security executive trade communications managing".split()
)
"""Words that make up an office before a surname, in lower case."""

_PARTICLES: Final = frozenset(
    "de da do dos das del della der den di du van von la le al el bin ibn ter ten y e".split()
)
_NEVER_IN_NAMES: Final = frozenset("a an and at by for from in is of on or our the to with".split())
# U+FFFD stands where a name held an illegal character; it is still a name.
_TOKEN: Final = re.compile("[^\\W\\d_](?:[^\\W\\d_]|['’.\\-·\ufffd])*")
_HAN_NAME: Final = re.compile(r"[\u4e00-\u9fff·]{2,12}")
_FEWEST_TOKENS: Final = 2
_MOST_TOKENS: Final = 5


@attrs.frozen
class NameParts:
    """A label or roster entry taken apart.

    Attributes:
        honorific: As written, or None.
        office: The words of an office before the name, as written, or None.
        name: What is left: a full name or a surname.
    """

    honorific: str | None
    office: str | None
    name: str


@cache
def folded(name: str) -> str:
    """Bring a name to the form that names are compared in: lower case, no dots, straight apostrophes."""
    plain = name.casefold().replace("’", "'").replace(".", " ")
    return " ".join(plain.split())


def parts_of(text: str) -> NameParts:
    """Take the honorific and the office off the front of a name."""
    words = text.split()
    honorific = None
    start = 0
    if len(words) > 1 and words[0].rstrip(".").casefold() in HONORIFICS:
        honorific = words[0]
        start = 1
    first = start
    while first < len(words) - 1 and words[first].rstrip(".,").casefold() in OFFICES:
        first += 1
    office = " ".join(words[start:first]) or None
    return NameParts(honorific, office, " ".join(words[first:]))


def looks_like_person(text: str) -> bool:
    """Say whether ``text`` has the form of a full name: two to five capitalised words, or Han characters."""
    if _HAN_NAME.fullmatch(text):
        return True
    tokens = text.split()
    if not _FEWEST_TOKENS <= len(tokens) <= _MOST_TOKENS or any(
        token.casefold() in _NEVER_IN_NAMES for token in tokens
    ):
        return False
    return all(
        _TOKEN.fullmatch(token) is not None
        and (token[0].isupper() or (0 < at < len(tokens) - 1 and token in _PARTICLES))
        for at, token in enumerate(tokens)
    )


def one_slip_apart(a: str, b: str) -> bool:
    """Say whether two strings differ by one letter put in, left out, changed, or two swapped."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    rest_a, rest_b = a[start : len(a) - end], b[start : len(b) - end]
    return max(len(rest_a), len(rest_b)) <= 1 or (len(rest_a) == 2 and rest_a == rest_b[::-1])  # noqa: PLR2004


def one_letter_out(name: str) -> set[str]:
    """Return ``name`` and all forms of it with one letter left out.

    Two names one slip apart share at least one of these, so an index of them
    finds slips without comparing every pair.
    """
    return {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}
