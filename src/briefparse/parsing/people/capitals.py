"""Capital and small letters of names: which a name has, and which it would have where nothing is set in capitals."""

from __future__ import annotations

import re
from typing import Final

from briefparse.late import late
from briefparse.parsing.people.han_names import BEFORE_HAN, LAST_HAN
from briefparse.parsing.people.name_words import PARTICLES

_ROMAN: Final = frozenset("ii iii iv".split())
_MOST_INITIALS: Final = 2
_HALF_CAPITALS: Final = late(r"\b(Ma?c|D[aei]|L[ae])([A-Z]{2,24})\b")
"""``McKEE``."""
_TWO_CAPITALS: Final = re.compile(r"[^\W\d_a-z]{2}")  # or two letters of which nothing is said


def in_normal_case(name: str) -> str:
    """Return a name that is all in capitals with only its initials in capitals: ``JEAN-PIERRE`` is ``Jean-Pierre``."""
    if not name.isupper():
        if is_in_title_case(name) or _TWO_CAPITALS.search(name) is None:
            return name
        # ``ASAKURA Ryoji``: a surname in capitals.
        return " ".join(_word_in_normal_case(word) for word in name.split(" "))
    words = [word if word.rstrip(".").casefold() in _ROMAN else word.title() for word in name.split()]
    # str.title() makes a capital of the letter after every sign, which is right but after an apostrophe of possession.
    return " ".join(word.lower() if word.casefold() in PARTICLES and at else word for at, word in enumerate(words))


def is_in_title_case(text: str) -> bool:
    """Say whether a text of ASCII letters has capitals, and a small letter after each; most names pass this cheap test.

    Single capitals count as well, unless there is no small letter at all.
    """
    return text.istitle() and text.isascii() and not text.isupper()


def is_in_capitals(text: str) -> bool:
    """Say whether ``text`` is in capitals, but for the first letters of names such as ``McKEE``."""
    if text.isupper():
        return True
    if text[-1:].islower() or _TWO_CAPITALS.search(text) is None:
        return False
    return _HALF_CAPITALS.sub(r"\2", text).isupper()


def is_caseless(text: str) -> bool:
    """Say whether ``text`` is in letters that are neither capital nor small, as those of Arabic, Hebrew and Korean.

    Chinese is left out, for its names are told by their surnames.
    """
    if text.isascii() or BEFORE_HAN < text[-1:] <= LAST_HAN:
        return False
    return text.upper() == text.lower()


def _word_in_normal_case(word: str) -> str:
    half = _HALF_CAPITALS.fullmatch(word)
    if half is not None:
        return half[1] + half[2].title()
    return word.title() if _is_surname_in_capitals(word) else word


def _is_surname_in_capitals(word: str) -> bool:
    """Say whether a word is in capitals, and too long for initials."""
    return len(word) > _MOST_INITIALS and word.isalpha() and word.isupper() and word.casefold() not in _ROMAN
