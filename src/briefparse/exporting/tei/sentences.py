"""Where one sentence ends and the next begins, in scripts with and without spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

# What ends a sentence, what may close after it, and the space before the next one;
# the full stops of Chinese and Japanese need no space.
_END: Final = re.compile(
    r"(?:[.!?…‽؟۔।]{1,8}[\"'”’»)\]]{0,4} (?=[^\s.,;:!?)\]]))|(?:[。！？｡]{1,8}[”’」』）〕】\"']{0,4} ?(?=.))", re.DOTALL
)
_LAST_WORD: Final = re.compile(r"(?:^|[\s(\[\"'“‘«-])([^\s(\[\"'“‘«-]{1,24})$")
_NEXT_IS_LOWER: Final = re.compile(r"[\"'“‘«(\[]{0,3}[^\W\d_]")
# Words of titles, dates and lists that end in a full stop and end no sentence.
_SHORT: Final = frozenset(
    "mr mrs ms mx dr prof sr sra st mt gen col lt sgt capt adm cmdr maj sen rep gov pres amb hon rev fr msgr "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun no nos art vs cf eg ie approx "
    "fig vol pp ed al".split()
)
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")


def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Divide a paragraph into sentences.

    A full stop after an initial, a title or the name of a month ends no
    sentence, and nothing does before a small letter.

    Args:
        text: The words, white space folded.

    Returns:
        Start and end of each sentence, in order; only single spaces lie between them. Empty for no words.
    """
    spans = []
    start = 0
    for end, after in _breaks(text):
        spans.append((start, end))
        start = after
    return (*spans, (start, len(text))) if text else ()


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a sentence ends, and where the next one begins."""
    for found in _END.finditer(text):
        ended = found[0].rstrip(" ")
        if ended.startswith(".") and not ended.startswith("..") and _is_short(text, found.start()):
            continue
        following = _NEXT_IS_LOWER.match(text, found.end())
        if ended[0] in ".…" and following is not None and following[0][-1].islower():
            continue
        yield found.start() + len(ended), found.end()


def _is_short(text: str, stop: int) -> bool:
    """Say whether the word before a full stop is an initial or a short form."""
    word = _LAST_WORD.search(text, max(0, stop - 25), stop)
    if word is None:
        return False
    return word[1].lower() in _SHORT or _INITIALS.fullmatch(word[1]) is not None
