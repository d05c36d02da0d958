"""The words of a stretch of text: white space folded, illegal characters replaced."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefparse.diagnostics import diagnose
from briefparse.model.span import Span

if TYPE_CHECKING:
    from briefparse.model import Diagnostic

ILLEGAL = re.compile("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 cannot hold and that are not white space."""

_UNEVEN = re.compile(r"[^\S ]|  ")
_ZERO_WIDTH = re.compile("[\u200b\ufeff]")
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


def folder_for(text: str) -> Fold:
    """Return a function that does as `fold` does on parts of ``text``, as cheaply as that text allows."""
    if ILLEGAL.search(text) or _ZERO_WIDTH.search(text):
        return fold
    return _fold_plain


def _fold_plain(text: str) -> str:
    if _UNEVEN.search(text) is None:
        return text.strip()
    if "\n" in text and not text.isascii():
        text = _CJK_WRAP.sub("", text)
    return " ".join(text.split())


def illegal_characters(text: str) -> tuple[Diagnostic, ...]:
    """Report the illegal characters of a text: one diagnostic for all, at the first."""
    first = ILLEGAL.search(text)
    if first is None:
        return ()
    count = sum(1 for _ in ILLEGAL.finditer(text))
    names = f"the first is U+{ord(first.group()):04X}"
    message = f"{count} characters that XML cannot hold, read as U+FFFD; {names}"
    return (diagnose("BP103", message, Span(*first.span())),)
