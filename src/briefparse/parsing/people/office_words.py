"""The words of offices: what holds one, and what is an office and no name."""

from __future__ import annotations

from typing import Final

from briefparse.parsing.people.han_names import BEFORE_HAN, is_han_office
from briefparse.parsing.people.name_words import OFFICES
from briefparse.parsing.text.remembering import once_a_parse

_HEADS: Final = frozenset(
    "president minister premier treasurer chancellor governor mayor secretary ambassador senator commissioner "
    "spokesperson spokesman spokeswoman presidente presidenta secretario secretaria ministro ministra gobernador "
    "gobernadora président présidente ministre präsident präsidentin bundeskanzler bundeskanzlerin kanzler "
    "kanzlerin ministr ministryně premiér premiérka předseda předsedkyně prezydent premier presiden menteri "
    "президент министр премьер президентка пресс-секретарь председатель президента прем'єр-міністр міністр "
    "statsminister statsministern pääministeri presidentti miniszterelnök primeiro-ministro primeira-ministra "
    "cumhurbaşkanı başbakan bakan πρόεδροσ προεδροσ πρωθυπουργόσ πρωθυπουργοσ υπουργόσ υπουργοσ".split()
)
_OF_OFFICES: Final = frozenset({"of", "for"})
OF_FIELDS: Final = frozenset("of for de del do da des du della".split())
_OF_OFFICES_TOO: Final = (OF_FIELDS - _OF_OFFICES) | {"republik"}
_IN_FIELDS: Final = frozenset("el la los las le les lo y e et und o os as de del do da du des della l'".split())
_MOST_OF_FIELD: Final = 2  # words; a name after it would have as many
OF_BODIES: Final = frozenset({"the", "and", "of", "for", "to", "&"})
_MOST_OF_BODY: Final = 9
_MINISTERS: Final = ("minister", "ministerin", "ministeren", "ministern")
_ARTICLES: Final = frozenset("the le la el il der die o a".split())
_LONGEST_STATE: Final = 3  # letters: ``RI``, ``ČR``, ``USA``


@once_a_parse
def has_office_word(text: str) -> bool:
    """Say whether a word of ``text`` is part of an office."""
    words = text.casefold().split()
    if "." in text or "," in text:
        words = [word.rstrip(".,") for word in words]
    return not OFFICES.isdisjoint(words) or (("-" in text or "inister" in text) and any(map(is_office_word, words)))


def is_office(text: str) -> bool:
    """Say whether ``text`` is an office and no name: ``Prime Minister``, ``LE PRÉSIDENT``, ``Presiden RI``."""
    if text[-1:] > BEFORE_HAN:
        return is_han_office(text)
    words = text.split()
    if len(words) > 1 and words[0].casefold() in _ARTICLES:
        words = words[1:]
    elif len(words) == 2 and _is_state(words[1]) and not text.isupper():  # noqa: PLR2004  (an office and a state)
        words = words[:1]
    if len(words) < 2:  # noqa: PLR2004  (one word)
        return bool(words) and (words[0].casefold() in _HEADS or _is_minister(words[0].casefold()))
    for at, word in enumerate(words):
        if at and word.casefold() in _OF_OFFICES_TOO:  # ``Ministro de Puertos``
            return _is_field(words[at + 1 :])
        if at and word in _OF_OFFICES:  # ``Secretary for Health``, ``Director of the Harbour Observatory``
            return _is_body(words[at + 1 :])
        if not is_office_word(word):
            return False
    return True


def _is_state(word: str) -> bool:
    """Say whether a word is the letters of a state that an office is of."""
    return len(word) <= _LONGEST_STATE and word.isalpha() and word.isupper()


def _is_field(words: list[str]) -> bool:
    """Say whether words that follow ``de`` are what an office is for, and hold no name after it."""
    named = [word for word in words if word.casefold() not in _IN_FIELDS]
    return 0 < len(named) <= _MOST_OF_FIELD and not is_office_word(named[0]) and named[-1] == words[-1]


def _is_body(words: list[str]) -> bool:
    """Say whether words name what an office is held in, and no person after it.

    ``Health``, ``Transport and Logistics``, ``the Harbour Observatory``; not ``Transport Ann Lee``.
    """
    if not 0 < len(words) <= _MOST_OF_BODY or any(word[0].islower() and word not in OF_BODIES for word in words):
        return False
    alone = len(words) == 1 or any(word in OF_BODIES for word in words[-3:-1])
    return words[-1][0].isupper() and (alone or is_office_word(words[-1]))


def is_office_word(word: str) -> bool:
    """Say whether a word is part of an office, or put together of such words."""
    plain = word.rstrip(".,").casefold()
    if plain in OFFICES or _is_minister(plain):
        return True
    if len(plain) > 1 and plain[-1] == "-":  # ``Sundheds- og ældreminister``
        return plain[:-1].isalpha()
    return "-" in plain and all(part in OFFICES for part in plain.split("-"))


def _is_minister(word: str) -> bool:
    """Say whether a word is put together with minister, as in Dutch, German and the languages of the North."""
    return word.endswith(_MINISTERS) and not word.endswith("administer")
