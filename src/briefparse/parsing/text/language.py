"""Which language a text without a known dialect is in, as far as its letters and small words tell."""

from __future__ import annotations

import re
from typing import Final

from briefparse.late import late

_SAMPLE: Final = 20_000  # characters; more do not change the answer
_SCRIPTS: Final = (
    ("ja", late("[\u3040-\u30ff]")),
    ("ko", late("[\uac00-\ud7af]")),
    ("zh", late("[\u4e00-\u9fff]")),
    ("ru", late("[\u0400-\u04ff]")),
    ("ar", late("[\u0600-\u06ff]")),
)
_SMALL_WORDS: Final = {
    "en": frozenset(["the", "and", "of", "to", "that", "is", "we", "in"]),
    "es": frozenset(["el", "la", "los", "que", "de", "y", "en", "es"]),
    "fr": frozenset(["le", "la", "les", "que", "de", "et", "en", "est"]),
    "de": frozenset(["der", "die", "das", "und", "ist", "wir", "in", "den"]),
}
_ENOUGH: Final = 0.08  # of the letters, or of the words


def guess_language(text: str) -> str:
    """Return a BCP 47 tag, or ``und`` where nothing stands out."""
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample))
    for tag, letter in _SCRIPTS:
        if letters and len(letter.findall(sample)) > _ENOUGH * letters:
            return tag
    words = re.findall(r"[^\W\d_]+", sample.lower())
    counts = {tag: sum(word in small for word in words) for tag, small in _SMALL_WORDS.items()}
    best = max(counts, key=lambda tag: counts[tag])
    return best if words and counts[best] > _ENOUGH * len(words) else "und"
