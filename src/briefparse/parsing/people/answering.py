"""Who answers after all, though an office or their place in the talk says otherwise."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from briefparse.dialects.dialect import Part
from briefparse.model import ParticipantRole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefparse.model import Person
    from briefparse.parsing.people.voice import Voice

_OFTEN = 2  # turns that somebody has who is not asking in passing


def who_answers(spoken: Sequence[str], voices: Mapping[str, Voice], people: Mapping[str, Person]) -> tuple[str, ...]:
    """Return the ids of people who are officials, though they were taken for chairs or askers.

    A spokesperson is a chair where others answer, and an official who answers
    most of the questions alone. Where nobody at all speaks for the host, the
    unlisted voice that speaks most does, and a chair before an asker.

    Args:
        spoken: The labels of all turns, in order.
        voices: The voice of each label.
        people: The participants by id.
    """
    answered = False
    turns = Counter(spoken)
    unlisted: Counter[str] = Counter()  # a subscript in the call would cost as much as the call
    listed: Counter[str] = Counter()  # chairs alone
    for label, count in turns.items():
        voice = voices[label]
        answered = answered or voice.part is Part.OFFICIAL
        if voice.person is not None and voice.outlet is None:
            if not people[voice.person].listed:
                unlisted[voice.person] += count
            elif people[voice.person].role is ParticipantRole.CHAIR:
                listed[voice.person] += count
    if not answered:
        unlisted.update(listed)
    chairs = {person for person in unlisted if people[person].role is ParticipantRole.CHAIR}
    if answered:
        titled = {person for person in chairs if people[person].title}
        return _answering_chairs(spoken, voices, titled) if titled else ()
    most = max(unlisted, key=lambda person: (unlisted[person], person in chairs), default=None)
    return () if most is None or (unlisted[most] < _OFTEN and most not in chairs) else (most,)


def _answering_chairs(spoken: Sequence[str], voices: Mapping[str, Voice], chairs: set[str]) -> tuple[str, ...]:
    """Return the chairs who speak next after most of the questions."""
    after = Counter(
        voices[label].person
        for before, label in pairwise(spoken)
        if voices[before].part is Part.ASKER and voices[label].part is not Part.ASKER
    )
    return tuple(sorted(person for person in chairs if 2 * after[person] > after.total()))
