"""Hyphens at the ends of lines: whether they part a word for the line's sake, or belong to it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

HYPHENS: Final = "-\u2010\xad"
"""The characters that may end a line in the midst of a word."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
_TAIL: Final = re.compile(r"[^\W\d_][\w'’\-\u2010\xad]{0,60}(?=[\-\u2010\xad]$)")
_HEAD: Final = re.compile(r"[^\W\d_][\w'’]{0,60}")
_CUSTOMARY: Final = 0.02  # of the lines; where fewer end in a hyphen, the hyphens are the words' own


@attrs.frozen
class Mend:
    """What becomes of a hyphen at the end of a line.

    Attributes:
        joined: Whether it goes, and the word is one.
        known: Whether the word stands elsewhere in the document; else its custom decided.
    """

    joined: bool
    known: bool


@attrs.frozen
class Lexicon:
    """The words of a document, and whether its lines part words.

    Attributes:
        counts: How often each word stands in the midst of a line, in lower case.
        parts_words: Whether most hyphens at line ends, as far as words elsewhere tell, part a word.
    """

    counts: Counter[str]
    parts_words: bool

    @classmethod
    def of(cls, paragraphs: Iterable[tuple[str, ...]]) -> Lexicon:
        """Gather the words of paragraphs, each given as its lines."""
        counts: Counter[str] = Counter()
        cut: list[tuple[str, str]] = []
        lines = 0
        for paragraph in paragraphs:
            head = ""
            for at, line in enumerate(paragraph):
                lines += 1
                upcoming = paragraph[at + 1] if at + 1 < len(paragraph) else ""
                tail, after = cut_word(line, upcoming)
                # The pieces of a word that was cut are no words.
                counts.update(_WORD.findall(line[len(head) : len(line) - len(tail) - 1 if tail else None].casefold()))
                head = after
                if tail:
                    cut.append((tail, after))
        return cls(counts, cls._custom(counts, cut, lines))

    @staticmethod
    def _custom(counts: Counter[str], cut: list[tuple[str, str]], lines: int) -> bool:
        found = [_known(counts, *pair) for pair in cut]
        joined, kept = found.count(True), found.count(False)
        return joined > kept if joined != kept else len(cut) >= _CUSTOMARY * lines

    def mend(self, tail: str, head: str) -> Mend:
        """Decide about the hyphen between the two parts of a word."""
        known = _known(self.counts, tail, head)
        if known is not None:
            return Mend(known, known=True)
        own = not head[0].islower() or any(hyphen in tail for hyphen in HYPHENS) or not tail[-1].isalpha()
        words = tail.casefold() in self.counts and head.casefold() in self.counts
        return Mend(self.parts_words and not own and not words, known=False)


def cut_word(line: str, upcoming: str) -> tuple[str, str]:
    """Return the parts of the word that a hyphen cuts at the end of a line, or two empty ones."""
    if line[-1:] not in HYPHENS or not line:
        return "", ""
    tail, head = _TAIL.search(_last_word(line)), _HEAD.match(upcoming)
    return (tail.group(), head.group()) if tail and head else ("", "")


def _last_word(line: str) -> str:
    return line[-64:].rsplit(maxsplit=1)[-1]


def _known(counts: Counter[str], tail: str, head: str) -> bool | None:
    """Say whether the document has the word in one piece (True), with its hyphen (False), or not at all."""
    one, hyphened = counts[f"{tail}{head}".casefold()], counts[f"{tail}-{head}".casefold()]
    return None if one == hyphened else one > hyphened
