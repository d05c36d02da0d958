"""People and outlets with the turns in which they are heard: what their two tables have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from briefparse import Briefing, Outlet, Person, Turn
from briefparse_tables.columns import Column, ColumnType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Voice = TypeVar("Voice", Person, Outlet)


@attrs.frozen
class Heard(Generic[Voice]):
    """A person or an outlet, and the turns that are theirs."""

    briefing: Briefing
    voice: Voice
    turns: tuple[Turn, ...]


def heard(
    briefing: Briefing, named: Iterable[Voice], voice_of: Callable[[Turn], Voice | None]
) -> Iterator[Heard[Voice]]:
    """Yield all that are named; and after them those that only a turn names, so that every id joins.

    Args:
        briefing: The briefing.
        named: Those that its lists name.
        voice_of: Tells whose turn a turn is; None where nobody of this kind is known.
    """
    voices = {voice.id: voice for voice in named}
    spoken: dict[str, list[Turn]] = {}
    for turn in briefing.turns:
        voice = voice_of(turn)
        if voice is not None:
            voices.setdefault(voice.id, voice)
            spoken.setdefault(voice.id, []).append(turn)
    for voice in voices.values():
        yield Heard(briefing, voice, tuple(spoken.get(voice.id, ())))


COUNTS: tuple[Column[Heard[Any]], ...] = (
    Column("turns", ColumnType.INTEGER, "number of turns", lambda of: len(of.turns)),
    Column("words", ColumnType.INTEGER, "number of words", lambda of: sum(turn.word_count for turn in of.turns)),
)
"""The columns that count what somebody said, whoever it is."""
