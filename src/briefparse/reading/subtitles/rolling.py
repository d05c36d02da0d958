"""Captions that roll: each cue shows the last lines of the one before again, and a line more.

Live captions, converted from television, and those that YouTube makes of
speech do so. Word for word that would be a transcript in which everything is
said two or three times. Only files that clearly roll are treated so: anywhere
else a line that stands twice was said twice.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.subtitles.tags import Words

Line = tuple["Words", ...]

_FEWEST: Final = 3
_SHARE: Final = 0.3  # of the cues; between two lines YouTube shows the first alone for a moment
_MOST_LINES: Final = 8  # on a screen


@attrs.frozen
class Shown:
    """The lines of a cue that the cue before did not show, and how many it did."""

    lines: tuple[Line, ...]
    again: int = 0


def unrolled(cues: Sequence[tuple[Line, ...]]) -> list[Shown]:
    """Return what each cue shows that the one before did not; all of it, unless the file rolls.

    Args:
        cues: The lines of each cue.
    """
    overlaps = [0] + [_overlap(before, lines) for before, lines in pairwise(cues)]
    # A cue that shows only what was there speaks for nothing: somebody may have said it again.
    rolling = sum(size > 0 and _adds(cues[at - 1], cues[at], size) for at, size in enumerate(overlaps))
    if rolling < _FEWEST or rolling < _SHARE * len(cues):
        return [Shown(lines) for lines in cues]
    shown = [Shown(cues[0])]
    for (before, lines), size in zip(pairwise(cues), overlaps[1:], strict=True):
        rest = _rest(before[-1], lines[size - 1]) if size else ()
        shown.append(Shown(((rest,) if rest else ()) + lines[size:], size))
    return shown


def _overlap(before: Sequence[Line], lines: Sequence[Line]) -> int:
    """Return how many lines a cue begins with that the one before ended with; the last may have grown meanwhile."""
    old, new = [_words(line) for line in before[-_MOST_LINES:]], [_words(line) for line in lines[:_MOST_LINES]]
    for size in range(min(len(old), len(new)), 0, -1):
        if old[-size:-1] == new[: size - 1] and _goes_on(old[-1], new[size - 1]):
            return size
    return 0


def _adds(before: Sequence[Line], lines: Sequence[Line], size: int) -> bool:
    return len(lines) > size or _words(before[-1]) != _words(lines[size - 1])


def _goes_on(old: str, new: str) -> bool:
    return new.startswith(old) and (len(new) == len(old) or not (old[-1].isalnum() and new[len(old)].isalnum()))


def _rest(old: Line, new: Line) -> Line:
    """Return what a line has grown by."""
    left = len(_words(old))
    rest: list[Words] = []
    for words in new:
        if left < len(words.words):
            rest.append(words._replace(words=words.words[max(left, 0) :].strip()))
        left -= len(words.words) + 1
    return tuple([words for words in rest if words.words])


def _words(line: Line) -> str:
    return " ".join([words.words for words in line])
