"""Marks inside paragraphs: what transcribers write between the words that were spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.model import Annotation, AnnotationKind
from briefparse.parsing.marks.asterisks import footnotes
from briefparse.parsing.marks.brackets import BRACKETS, kind_of
from briefparse.parsing.marks.corrections import corrections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARKING: Final = ("(", "[", "*", "（", "【", "［", "~", "<")
"""One of these characters stands in every mark that is written in the words."""

_AROUND: Final = " *_.。"
_OPENING: Final = "([（【［"
_CLOSING: Final = ")])）】］"
SAID_IN_WORDS: Final = frozenset({AnnotationKind.STAGE, AnnotationKind.INAUDIBLE})
"""The kinds of marks whose value is the words that they cover, without what is around these."""


def annotate(text: str, struck: Sequence[tuple[int, int]] = ()) -> tuple[Annotation, ...]:
    """Find the marks in a paragraph.

    What each kind covers, and its value:

    - stage and inaudible: the brackets; the words in them.
    - insertion, redaction, sic: the brackets; None.
    - correction: from the first struck letter to the bracket that closes the
      right words; those words, or "" where the struck words are only taken out.
    - footnote: the asterisk or number that points to it; None. Where the
      paragraph is itself a footnote, all of it; its words without the asterisk.

    Args:
        text: The words of the paragraph, white space folded.
        struck: Stretches that the file struck through, as offsets in ``text``.

    Returns:
        The marks in order, none of which overlaps another. Of two that would,
        the one that begins first counts, and of two that begin together the longer.
    """
    if not struck:
        for mark in MARKING:
            if mark in text:
                break
        else:
            return ()
    found = [*corrections(text, struck), *_in_brackets(text), *(footnotes(text) if "*" in text else ())]
    return _apart(found) if len(found) > 1 else tuple(found)


def stage_note(text: str) -> bool:
    """Say whether a block is nothing but stage directions: ``(Laughter.)``, ``（笑）``, ``(INICIA VIDEO)``.

    Words that could not be heard are no stage direction: somebody spoke them.

    Args:
        text: The words of the block, white space folded.
    """
    text = text.strip(_AROUND)
    if not text or text[0] not in _OPENING or BRACKETS.sub("", text).strip(_AROUND):
        return False
    return all(kind_of(mark) is AnnotationKind.STAGE for mark in BRACKETS.finditer(text))


def _in_brackets(text: str) -> Iterator[Annotation]:
    # To find the first and the last bracket costs a tenth of searching for them by pattern.
    opening = [at for at in map(text.find, _OPENING) if at >= 0]
    if not opening:
        return
    for mark in BRACKETS.finditer(text, min(opening), max(map(text.rfind, _CLOSING)) + 1):
        kind = kind_of(mark)
        if kind is not None:
            value = mark.group(2).strip() if kind in SAID_IN_WORDS else None
            yield Annotation(kind, mark.start(), mark.end(), value)


def _apart(found: list[Annotation]) -> tuple[Annotation, ...]:
    kept: list[Annotation] = []
    done = 0
    found.sort(key=lambda mark: (mark.start, -mark.end))
    for mark in found:
        if mark.start >= done:
            kept.append(mark)
            done = mark.end
    return tuple(kept)
