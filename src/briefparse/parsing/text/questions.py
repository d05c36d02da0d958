"""The marks of questions, in the scripts that have one of their own."""

from __future__ import annotations

from typing import Final

from briefparse.late import late

QUESTION_MARKS: Final = "?？؟\u037e"
"""Latin, East Asian, Arabic and Greek; what Greek texts mostly have instead of the last is a semicolon."""

_GREEK: Final = late(r"[\u0370-\u03ff\u1f00-\u1fff];")


def holds_question_mark(words: str) -> bool:
    """Say whether a question mark stands in some words."""
    return any(map(words.__contains__, QUESTION_MARKS)) or (";" in words and _GREEK.search(words) is not None)


def ends_in_question_mark(words: str) -> bool:
    """Say whether some words end in a question mark."""
    return words[-1:] in QUESTION_MARKS if words[-1:] != ";" else _GREEK.match(words, len(words) - 2) is not None
