"""The timeline: where in the briefing each turn stands, measured in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from briefparse import Turn

WIDTH: Final = 1000
"""The width of a lane, in units of its own; the page stretches it."""
_NARROWEST: Final = 2.5


@attrs.frozen
class Bar:
    """One turn on a lane.

    Attributes:
        turn: The number of the turn.
        x: Where it begins, from 0 to 1000.
        width: How wide it is; a turn of few words is drawn wide enough to be seen.
        about: What it is, in words: ``turn 4: question, 34 words``.
    """

    turn: int
    x: float
    width: float
    about: str


def bars_of(turns: tuple[Turn, ...]) -> tuple[Bar, ...]:
    """Return the bar of each turn, in order; a transcript has no clock, so words stand for time."""
    total = sum(turn.word_count for turn in turns) or 1
    bars = []
    said = 0
    for turn in turns:
        words = turn.word_count
        width = max(_NARROWEST, WIDTH * words / total)
        x = min(WIDTH * said / total, WIDTH - width)
        about = f"turn {turn.n}: {turn.kind.value}, {counted(words, 'word')}"
        bars.append(Bar(turn.n, round(x, 1), round(width, 1), about))
        said += words
    return tuple(bars)


def counted(number: int, noun: str) -> str:
    """Return ``1 word``, ``2 words``, ``1,200 words``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
