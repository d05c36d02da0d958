"""The words of a stretch of text: white space folded, illegal characters replaced."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from briefparse.diagnostics import diagnose
from briefparse.model.span import Span
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from briefparse.model import Diagnostic

ILLEGAL = re.compile("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 cannot hold and that are not white space."""

_CONTROL = "".join(map(chr, (*range(0x09), *range(0x0E, 0x1C), 0xFFFE, 0xFFFF)))
_ZERO_WIDTHS = "\u200b\ufeff"
_ZERO_WIDTH = re.compile(f"[{_ZERO_WIDTHS}]")
# Python finds a character fast by its low byte, and these have none: they cost less to replace in each paragraph.
_SLOW_BLANKS = ("\u2000", "\u3000")
_BLANKS = tuple(blank for blank in BLANK if blank not in (" ", "\n", *_ZERO_WIDTHS, *_SLOW_BLANKS))
_ASCII_BLANKS = tuple(blank for blank in _BLANKS if blank.isascii())
_CJK = "\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef"
_CJK_WRAP = re.compile(rf"(?<=[{_CJK}])[ \t]*\n[ \t\u3000]*(?=[{_CJK}])")

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


def folder_for(text: str, *, illegal: bool | None = None) -> Fold:
    """Return a function that does as `fold` does on parts of ``text``, as cheaply as that text allows.

    Args:
        text: The text.
        illegal: Whether illegal characters stand in it, where that is known.
    """
    illegal = holds_illegal(text) if illegal is None else illegal
    if illegal or any(map(text.__contains__, _ZERO_WIDTHS)):
        return fold
    if text.isascii():
        return partial(_fold_plain, tuple(blank for blank in _ASCII_BLANKS if blank in text))
    return partial(_fold_plain, (*(blank for blank in _BLANKS if blank in text), *_SLOW_BLANKS))


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
        text = text.replace("  ", " ")
    return text.strip(" ")


def holds_illegal(text: str) -> bool:
    """Say whether illegal characters stand in a text."""
    if text.isascii():
        return any(map(text.__contains__, _CONTROL[:-2]))
    try:
        text.encode("utf-16-le")  # refuses surrogates, and costs a tenth of looking for them by pattern
    except UnicodeEncodeError:
        return True
    return any(map(text.__contains__, _CONTROL))


def illegal_characters(text: str) -> tuple[Diagnostic, ...]:
    """Report the illegal characters of a text: one diagnostic for all, at the first."""
    first = ILLEGAL.search(text) if holds_illegal(text) else None
    if first is None:
        return ()
    count = sum(1 for _ in ILLEGAL.finditer(text))
    names = f"the first is U+{ord(first.group()):04X}"
    message = f"{count} characters that XML cannot hold, read as U+FFFD; {names}"
    return (diagnose("BP103", message, Span(*first.span())),)
