"""The words of a stretch of text: white space folded, illegal characters replaced."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from briefparse.diagnostics import diagnose
from briefparse.late import late
from briefparse.model.span import Span
from briefparse.parsing.text.odd import ODD_BLANKS, UNWRITABLE, ZERO_WIDTH

if TYPE_CHECKING:
    from briefparse.model import Diagnostic

ILLEGAL = late("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 cannot hold and that are not white space."""

_ZERO_WIDTH = late(f"[{''.join(sorted(ZERO_WIDTH))}]")
_CJK = "\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef"
_CJK_WRAP = late(rf"(?<=[{_CJK}])[ \t]*\n[ \t\u3000]*(?=[{_CJK}])")

Fold = Callable[[str], str]


def fold(text: str) -> str:
    """Fold every run of white space to one space, and none at the ends.

    Lines of Chinese or Japanese are joined without a space, as they were
    written. Illegal characters become U+FFFD.
    """
    text = _ZERO_WIDTH.sub(" ", text)
    if "\n" in text:
        text = _CJK_WRAP.sub("", text)
    return ILLEGAL.sub("\ufffd", " ".join(text.split()))


def folder_for(odd: frozenset[str]) -> Fold:
    """Return a function that does as `fold` does on parts of a text, as cheaply as that text allows.

    Args:
        odd: The odd characters that the text holds.
    """
    if odd & (UNWRITABLE | ZERO_WIDTH):
        return fold
    return partial(_fold_plain, tuple(sorted(odd & ODD_BLANKS)))


def _fold_plain(blanks: tuple[str, ...], text: str) -> str:
    """Fold a part of a text in which no other blanks stand than those given, spaces and newlines."""
    if "\n" in text:
        if not text.isascii():
            text = _CJK_WRAP.sub("", text)
        text = text.replace("\n", " ")
    # To replace a few characters one by one costs a tenth of splitting a paragraph into its words.
    for blank in blanks:
        text = text.replace(blank, " ")
    while "  " in text:
        text = " ".join(text.split("  "))  # half as dear as to replace them
    return text.strip(" ")


def with_spaces(text: str, odd: frozenset[str]) -> str:
    """Return a text, as long as it is, with a space for each odd blank and U+FFFD for each illegal character.

    Where in a part of it no newline stands and no two spaces in a row, that
    part is what `fold` makes of it but for a space at either end.

    Args:
        text: The text.
        odd: The odd characters that it holds.
    """
    for blank in sorted(odd & (ODD_BLANKS | ZERO_WIDTH)):
        text = text.replace(blank, " ")
    return ILLEGAL.sub("\ufffd", text) if odd & UNWRITABLE else text


def illegal_characters(text: str, odd: frozenset[str]) -> tuple[Diagnostic, ...]:
    """Report the illegal characters of a text: one diagnostic for all, at the first."""
    first = ILLEGAL.search(text) if odd & UNWRITABLE else None
    if first is None:
        return ()
    count = sum(1 for _ in ILLEGAL.finditer(text))
    names = f"the first is U+{ord(first.group()):04X}"
    message = f"{count} characters that XML cannot hold, read as U+FFFD; {names}"
    return (diagnose("BP103", message, Span(*first.span())),)
