"""Counting words, in scripts with and without spaces."""

from __future__ import annotations

import re
from itertools import filterfalse

# Scripts written without spaces between words: Han, Hiragana and Katakana.
# Each of their characters counts as one word, as Word and LibreOffice count.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def begins_unspaced(text: str) -> bool:
    """Say whether ``text`` begins in a script that puts no spaces between words."""
    return _UNSPACED.match(text) is not None


def count_words(text: str) -> int:
    """Return the number of words in ``text``.

    A word is a run without white space that holds a letter or a digit; in
    Chinese and Japanese each character is one.
    """
    if text.isascii():
        spaced = text
        unspaced = 0
    else:
        spaced, unspaced = _UNSPACED.subn(" ", text)
    runs = spaced.split()
    # Nearly all runs are plain words; only the others are looked into.
    others = filterfalse(str.isalnum, runs)
    bare = sum(1 for run in others if not (run[0].isalnum() or any(map(str.isalnum, run))))
    return unspaced + len(runs) - bare
