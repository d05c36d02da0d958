"""Turns of drafts and voices: who speaks, for which outlet, and what the turn does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import Paragraph, Reason, Resolution, Turn, TurnKind
from briefparse.parsing.exchanges.kinds import ends_in_question, kinds_of
from briefparse.parsing.outlets.cues import Cues
from briefparse.parsing.outlets.mentions import HEAD, TAIL, asking_outlet, called_outlet
from briefparse.parsing.outlets.own_name import beside_own_name
from briefparse.parsing.people.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefparse.model import Outlet, Person
    from briefparse.parsing.outlets.index import OutletIndex
    from briefparse.parsing.people.voice import Cast
    from briefparse.parsing.turns.assembling import Draft

_IN_TEXT: Final = Resolution(Reason.OUTLET_IN_TEXT, 0.6)
_CALLED: Final = Resolution(Reason.OUTLET_CALLED, 0.5)
_CALLED_BEFORE: Final = 3  # turns; two may be called at once
_CALLING: Final = 400  # characters
_SAYS_NO_NAME: Final = frozenset({Reason.ROLE_WORD, Reason.UNLABELLED})
_NOBODY: Final = Voice()


def turns_of(drafts: Sequence[Draft], cast: Cast, first: str | None, outlets: OutletIndex) -> tuple[Turn, ...]:
    """Make turns.

    Args:
        drafts: The turns as they stand in the text.
        cast: Whose each label is.
        first: The id of the person whose speech without a name is, or None.
        outlets: The outlets that the registry knows.
    """
    voices = _voices(drafts, cast, first)
    asks = [
        voice.part is None and ends_in_question(_words(draft, -1)) for voice, draft in zip(voices, drafts, strict=True)
    ]
    kinds = kinds_of([voice.part for voice in voices], asks)
    voices = _with_outlets(drafts, voices, kinds, cast.people, outlets)
    people, turns = cast.people, []
    for n, (draft, voice, kind) in enumerate(zip(drafts, voices, kinds, strict=True), 1):
        person = None if voice.person is None else people[voice.person]
        turns.append(
            Turn(f"u{n}", n, draft.label, person, voice.outlet, kind, draft.blocks, draft.span, voice.resolution)
        )
    return tuple(turns)


def _voices(drafts: Sequence[Draft], cast: Cast, first: str | None) -> list[Voice]:
    """Return the voice of each turn; what a label's voice is, is told once."""
    of_labels: dict[str, Voice] = {}
    voices: list[Voice] = []
    for draft in drafts:
        label = draft.label
        if label is None:
            unlabelled = _NOBODY if draft.part is None else Voice(part=draft.part)
            voices.append(_first_or(unlabelled, first, speaks=draft.part is None))
            continue
        voice = of_labels.get(label.text)
        if voice is None:
            voice = of_labels[label.text] = _first_or(cast.voices[label.text], first, speaks=False)
        voices.append(voice)
    return voices


def _first_or(voice: Voice, first: str | None, *, speaks: bool) -> Voice:
    """Return the first participant for a voice that names nobody and is an official's, or ``speaks`` without label."""
    if first is None or voice.person is not None or voice.resolution.reason not in _SAYS_NO_NAME:
        return voice
    if not speaks and voice.part is not Part.OFFICIAL:
        return voice
    return Voice(first, None, Part.OFFICIAL, attrs.evolve(voice.resolution, confidence=0.5))


def _with_outlets(
    drafts: Sequence[Draft],
    voices: list[Voice],
    kinds: Sequence[TurnKind],
    people: Mapping[str, Person],
    outlets: OutletIndex,
) -> list[Voice]:
    """Give each question without an outlet the one that it, or who gave it the floor, names."""
    question = TurnKind.QUESTION
    asking = [at for at, kind in enumerate(kinds) if kind is question and voices[at].outlet is None]
    heads = {at: _words(drafts[at], 0)[:HEAD] for at in asking}
    tails = {at: _words(drafts[at - 1], -1)[-TAIL:] for at in asking if at and kinds[at - 1] is not question}
    cues = Cues.of((*heads.values(), *tails.values()), outlets)
    found = list(voices)
    for at in asking:
        voice, head, tail = voices[at], heads[at], tails.get(at, "")
        name = None if voice.person is None else people[voice.person].name
        outlet = asking_outlet(head, outlets) if cues.may_stand_in(head) else None
        if outlet is None and name is not None:
            outlet = beside_own_name(head, name, outlets)
        if outlet is not None:
            found[at] = attrs.evolve(voice, outlet=outlet, resolution=_IN_TEXT)
            continue
        if name is not None:
            outlet = _called_by_name(drafts, at, name, outlets)
        if outlet is None and (cues.may_stand_in(tail) or "[" in tail):
            outlet = called_outlet(tail, outlets)
        if outlet is not None:
            found[at] = attrs.evolve(voice, outlet=outlet, resolution=_CALLED)
    return found


def _called_by_name(drafts: Sequence[Draft], at: int, name: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet that stands with an asker's name where they were called, since they last spoke."""
    first, label = name.split(maxsplit=1)[0], drafts[at].label
    for before in reversed(drafts[max(0, at - _CALLED_BEFORE) : at]):
        if before.label is not None and label is not None and before.label.text == label.text:
            return None
        words = _words(before, -1)[-_CALLING:]
        called = rf"\b{re.escape(first)}\b(?:(?! and )[^.;?!]){{0,80}}"
        for match in re.finditer(called, words) if first in words else ():
            outlet = called_outlet(match.group(), outlets)
            if outlet is not None:
                return outlet
    return None


def _words(draft: Draft, which: int) -> str:
    """Return the first paragraph of a turn, or with -1 the last; "" where it has none."""
    blocks = draft.blocks
    if blocks and type(blocks[which]) is Paragraph:  # most often
        return blocks[which].text
    for block in blocks if which >= 0 else reversed(blocks):
        if isinstance(block, Paragraph):
            return block.text
    return ""
