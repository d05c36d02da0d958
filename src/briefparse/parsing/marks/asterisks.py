"""Asterisks that point to footnotes, and the footnotes themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.model import Annotation, AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUN: Final = late(r"\*+")
_LONGEST_RUN: Final = 3
_HIDDEN_WORD: Final = late(r"(?:^|\W)[a-z]\*{2}")
_SENTENCE_ENDS: Final = ".!?。！？)）\"”'’"
_OPENING: Final = "([“‘«（「"
_CLOSING: Final = ".,;:!?)]”’»。，；：！？）」"


def footnotes(text: str) -> Iterator[Annotation]:
    """Yield the asterisks that point to footnotes, or the whole text if it is one.

    Asterisks in pairs are emphasis, those with space on both sides are bullets,
    those between two letters or figures are neither.
    """
    for start, end in _alone(text):
        if start == 0:
            note = text[end:].strip()
            # Two asterisks also stand before the headings of some sources, which are no sentences.
            if end == 1 or note[-1:] in _SENTENCE_ENDS:
                yield Annotation(AnnotationKind.FOOTNOTE, 0, len(text), note)
        else:
            yield Annotation(AnnotationKind.FOOTNOTE, start, end)


def _alone(text: str) -> list[tuple[int, int]]:
    """Return the runs of asterisks that touch one word and do not open or close emphasis."""
    alone: dict[tuple[int, int], None] = {}
    opened: dict[int, tuple[int, int]] = {}
    for run in _RUN.finditer(text):
        size = len(run.group())
        if size > _LONGEST_RUN or _HIDDEN_WORD.match(text, max(run.start() - 2, 0)):
            continue
        before, after = text[max(run.start() - 1, 0) : run.start()], text[run.end() : run.end() + 1]
        opens = after.strip() != "" and after not in _CLOSING and not before.isalnum()
        closes = before.strip() != "" and before not in _OPENING and not after.isalnum()
        if closes and size in opened:
            del alone[opened.pop(size)]
        elif opens:
            opened[size] = run.span()
            alone[run.span()] = None
        elif closes:
            alone[run.span()] = None
    return list(alone)
