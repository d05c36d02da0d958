"""Which language a text without a known dialect is in, as far as its letters and small words tell."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from briefparse.late import late

_SAMPLE: Final = 20_000  # characters; more do not change the answer
_SCRIPTS: Final = (
    ("ja", late("[\u3040-\u30ff]")),
    ("ko", late("[\uac00-\ud7af]")),
    ("zh", late("[\u4e00-\u9fff]")),
    ("ru", late("[\u0400-\u04ff]")),
    ("ar", late("[\u0600-\u06ff]")),
    ("el", late("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", late("[\u0590-\u05ff]")),
    ("hi", late("[\u0900-\u097f]")),
    ("th", late("[\u0e00-\u0e7f]")),
)
_ANY_OF_THEM: Final = late("[\u0370-\u0e7f\u1f00-\u1fff\u3040-\ud7af]")
_OTHERS_OF_SCRIPT: Final = {
    "ru": (("uk", late("[іїєґІЇЄҐ]")),),
    "ar": (("ur", late("[ٹڈڑںے]")), ("fa", late("[پچژگ]"))),
}
"""Languages of a script that have letters which the most common one lacks."""
_FEW: Final = 0.01  # of the letters: more than names from elsewhere bring
_SMALL_WORDS: Final = {
    "en": frozenset(["the", "and", "of", "to", "that", "is", "we", "in"]),
    "es": frozenset(["el", "la", "los", "que", "de", "y", "en", "es"]),
    "fr": frozenset(["le", "la", "les", "que", "de", "et", "en", "est"]),
    "de": frozenset(["der", "die", "das", "und", "ist", "wir", "in", "den"]),
    "pt": frozenset(["o", "a", "os", "que", "de", "e", "não", "uma", "do", "da", "em"]),
    "it": frozenset(["il", "la", "che", "di", "e", "per", "è", "non", "un", "del"]),
    "nl": frozenset(["de", "het", "een", "en", "van", "dat", "is", "niet", "ik", "we"]),
    "pl": frozenset(["w", "i", "na", "z", "się", "nie", "to", "że", "do", "jest", "o"]),
    "cs": frozenset(["a", "se", "na", "v", "je", "že", "to", "jsme", "bych", "k", "o", "já"]),
    "tr": frozenset(["ve", "bir", "bu", "da", "de", "için", "ile", "çok", "olarak", "biz"]),
    "id": frozenset(["yang", "dan", "di", "ini", "itu", "untuk", "saya", "dari", "dengan", "ya", "tidak", "akan"]),
    "vi": frozenset(["của", "và", "là", "các", "cho", "trong", "được", "có", "không", "này", "đã", "với", "về"]),
    "sv": frozenset(["och", "att", "det", "som", "en", "är", "på", "för", "vi", "inte"]),
    "da": frozenset(["og", "at", "det", "som", "en", "er", "på", "af", "vi", "ikke"]),
    "nb": frozenset(["og", "å", "det", "som", "en", "er", "på", "av", "vi", "ikke"]),
    "fi": frozenset(["ja", "on", "että", "se", "ei", "ole", "tämä", "myös", "kun", "niin"]),
    "hu": frozenset(["a", "az", "és", "hogy", "nem", "is", "egy", "van", "ez", "meg"]),
    "ro": frozenset(["și", "de", "la", "în", "să", "că", "nu", "pe", "este", "o"]),
}
_ENOUGH: Final = 0.08  # of the letters, or of the words


def guess_language(text: str) -> str:
    """Return a BCP 47 tag, or ``und`` where nothing stands out."""
    sample = text[:_SAMPLE]
    if _ANY_OF_THEM.search(sample) is not None:  # most letters of Latin script are before and after these
        letters = sum(map(str.isalpha, sample))
        for tag, letter in _SCRIPTS:
            if len(letter.findall(sample)) > _ENOUGH * letters:
                return _of_script(tag, sample, letters)
    words = re.findall(r"[^\W\d_]+", sample.lower())
    counted = Counter(words)
    counts = {tag: sum([counted[word] for word in small]) for tag, small in _SMALL_WORDS.items()}
    best = max(counts, key=lambda tag: counts[tag])
    return best if words and counts[best] > _ENOUGH * len(words) else "und"


def _of_script(tag: str, sample: str, letters: int) -> str:
    """Return the language of a script that its letters tell, by default the one that is given."""
    for other, letter in _OTHERS_OF_SCRIPT.get(tag, ()):
        if len(letter.findall(sample)) > _FEW * letters:
            return other
    return tag
