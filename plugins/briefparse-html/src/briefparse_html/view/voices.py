"""Voices: the people and outlets of a briefing, their colours, and how long each spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
from briefparse import ParticipantRole

from briefparse_html.view.lanes import Bar, bars_of

if TYPE_CHECKING:
    from briefparse import Briefing, Outlet, Person, Turn

COLOURS: Final = 6
"""How many colours speakers have; more cannot be told apart by everybody (see ``style/colours.css``)."""
_ASKERS: Final = (ParticipantRole.JOURNALIST, ParticipantRole.UNKNOWN)


@attrs.frozen
class Voice:
    """Somebody who speaks or asks, or was listed and stayed silent.

    Attributes:
        key: A name for the page's script: ``p1`` a person, ``o1`` an outlet, ``x1`` a label that names neither.
        name: The name, with honorific.
        facts: What else is known, in order.
        tone: The class of its colour: ``chair``, ``asker``, or ``c1`` to ``c6``, with ``again`` where they repeat.
        turns: How many turns.
        words: How many words.
        share: Its part of all words, from 0.0 to 1.0.
        bars: Its turns on the timeline.
    """

    key: str
    name: str
    facts: tuple[str, ...]
    tone: str
    turns: int
    words: int
    share: float
    bars: tuple[Bar, ...]


@attrs.frozen
class Voices:
    """All voices of a briefing, in three groups, and which of them each turn has.

    Attributes:
        people: The participants as listed, then people that only turns have.
        outlets: The outlets in the same way.
        others: Labels that name neither: ``Q``, ``Reporter``.
        keys: For each turn the keys of its person and its outlet, or of its label.
        tones: For each turn the class of its colour: that of who speaks, else an asker's.
    """

    people: tuple[Voice, ...]
    outlets: tuple[Voice, ...]
    others: tuple[Voice, ...]
    keys: tuple[tuple[str, ...], ...]
    tones: tuple[str, ...]

    @property
    def groups(self) -> tuple[tuple[str, tuple[Voice, ...]], ...]:
        """The groups that have anybody, with their titles."""
        named = (("People", self.people), ("Outlets", self.outlets), ("Not named", self.others))
        return tuple((title, voices) for title, voices in named if voices)


def voices_of(briefing: Briefing) -> Voices:
    """Gather the voices: as listed, then those that only turns have."""
    turns = briefing.turns
    people = list(dict.fromkeys((*briefing.participants, *(turn.speaker for turn in turns if turn.speaker))))
    outlets = list(dict.fromkeys((*briefing.outlets, *(turn.outlet for turn in turns if turn.outlet))))
    others = list(dict.fromkeys(_label(turn) for turn in turns if not turn.speaker and not turn.outlet))
    key_of: dict[Person | Outlet | str, str] = {
        **{person: f"p{n}" for n, person in enumerate(people, 1)},
        **{outlet: f"o{n}" for n, outlet in enumerate(outlets, 1)},
        **{label: f"x{n}" for n, label in enumerate(others, 1)},
    }
    keys = tuple(
        tuple(key_of[who] for who in (turn.speaker, turn.outlet) if who is not None) or (key_of[_label(turn)],)
        for turn in turns
    )
    of_key: dict[str, list[Turn]] = {key: [] for key in key_of.values()}
    for turn, its_keys in zip(turns, keys, strict=True):
        for key in its_keys:
            of_key[key].append(turn)
    bars = bars_of(turns)
    total = briefing.word_count or 1

    def voice(key: str, name: str, facts: tuple[str, ...], tone: str) -> Voice:
        spoken = of_key[key]
        words = sum(turn.word_count for turn in spoken)
        its_bars = tuple(bars[turn.n - 1] for turn in spoken)
        return Voice(key, name, facts, tone, len(spoken), words, words / total, its_bars)

    tones = _tones(people)
    return Voices(
        tuple(voice(key_of[person], person.full_name or "–", _facts(person), tones[person]) for person in people),
        tuple(voice(key_of[outlet], outlet.name or "–", _outlet_facts(outlet), "asker") for outlet in outlets),
        tuple(voice(key_of[label], label or "(no label)", (), "asker") for label in others),
        keys,
        tuple("asker" if turn.speaker is None else tones[turn.speaker] for turn in turns),
    )


def _label(turn: Turn) -> str:
    return "" if turn.label is None else turn.label.text


def _tones(people: list[Person]) -> dict[Person, str]:
    """Give the chair grey, those who ask one colour, and each speaker the next of the others."""
    tones = {}
    speakers = 0
    for person in people:
        if person.role is ParticipantRole.CHAIR:
            tones[person] = "chair"
        elif person.role in _ASKERS:
            tones[person] = "asker"
        else:
            again = " again" if speakers // COLOURS % 2 else ""
            tones[person] = f"c{speakers % COLOURS + 1}{again}"
            speakers += 1
    return tones


def _facts(person: Person) -> tuple[str, ...]:
    role = "" if person.role is ParticipantRole.SPEAKER else person.role.value
    unlisted = "" if person.listed else "not on the list"
    also = f"also written: {', '.join(person.aliases)}" if person.aliases else ""
    return tuple(filter(None, (person.title, person.affiliation, role, unlisted, also)))


def _outlet_facts(outlet: Outlet) -> tuple[str, ...]:
    kind = "" if outlet.kind is None else outlet.kind.value
    return tuple(filter(None, (kind, outlet.country, "" if outlet.known else "not in the registry")))
