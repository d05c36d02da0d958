"""Counting words, in scripts with and without spaces."""

from __future__ import annotations

from itertools import filterfalse
from typing import Final

from briefparse.late import late

# Scripts written without spaces between words: Han, Hiragana and Katakana.
# Each of their characters counts as one word, as Word and LibreOffice count.
_UNSPACED = late("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

_FIRST_UNSPACED: Final = "\u3040"  # of them all, so that most names need no search

# Letters and punctuation of Western languages in one byte each: bytes are sorted into classes many times faster than
# characters are. The classes: white space, letters and digits, and what is neither.
_WESTERN: Final = "cp1252"
_CHARACTERS: Final = bytes(range(256)).decode(_WESTERN, "replace")
_CLASSES: Final = bytes(ord(" ") if it.isspace() else ord("a") for it in _CHARACTERS)
_NEITHER: Final = bytes(n for n, it in enumerate(_CHARACTERS) if not (it.isspace() or it.isalnum()))


def begins_unspaced(text: str) -> bool:
    """Say whether ``text`` begins in a script that puts no spaces between words."""
    return text >= _FIRST_UNSPACED and _UNSPACED.match(text) is not None


def count_words(text: str) -> int:
    """Return the number of words in ``text``.

    A word is a run without white space that holds a letter or a digit; in
    Chinese and Japanese each character is one.
    """
    try:
        characters = text.encode() if text.isascii() else text.encode(_WESTERN)
    except UnicodeEncodeError:
        return _count_any(text)
    # Nearly all speech is such: each word begins at the first letter behind white space.
    letters = characters.translate(_CLASSES, _NEITHER)
    return letters.count(b" a") + letters.startswith(b"a")


def _count_any(text: str) -> int:
    spaced, unspaced = _UNSPACED.subn(" ", text)
    runs = spaced.split()
    # Nearly all runs are plain words; only the others are looked into.
    others = filterfalse(str.isalnum, runs)
    bare = sum(1 for run in others if not (run[0].isalnum() or any(map(str.isalnum, run))))
    return unspaced + len(runs) - bare
