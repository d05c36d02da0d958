"""Turns of drafts and voices: who speaks, for which outlet, and what the turn does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import Paragraph, Reason, Resolution, Turn, TurnKind
from briefparse.parsing.exchanges.kinds import ends_in_question, kinds_of
from briefparse.parsing.outlets.mentions import asking_outlet, called_outlet
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
    voices = [_voice(draft, cast, first) for draft in drafts]
    asks = [
        voice.part is None and ends_in_question(_words(draft, -1)) for voice, draft in zip(voices, drafts, strict=True)
    ]
    kinds = kinds_of([voice.part for voice in voices], asks)
    voices = _with_outlets(drafts, voices, kinds, cast.people, outlets)
    return tuple(
        Turn(
            f"u{n}",
            n,
            draft.label,
            None if voice.person is None else cast.people[voice.person],
            voice.outlet,
            kind,
            draft.blocks,
            draft.span,
            voice.resolution,
        )
        for n, (draft, voice, kind) in enumerate(zip(drafts, voices, kinds, strict=True), 1)
    )


def _voice(draft: Draft, cast: Cast, first: str | None) -> Voice:
    voice = _NOBODY if draft.part is None else Voice(part=draft.part)
    if draft.label is not None:
        voice = cast.voices[draft.label.text]
    if first is None or voice.person is not None or voice.resolution.reason not in _SAYS_NO_NAME:
        return voice
    unlabelled = draft.label is None and voice.part is None
    if not unlabelled and voice.part is not Part.OFFICIAL:
        return voice
    return Voice(first, None, Part.OFFICIAL, attrs.evolve(voice.resolution, confidence=0.5))


def _with_outlets(
    drafts: Sequence[Draft],
    voices: Sequence[Voice],
    kinds: Sequence[TurnKind],
    people: Mapping[str, Person],
    outlets: OutletIndex,
) -> list[Voice]:
    """Give each question without an outlet the one that it, or who gave it the floor, names."""
    found = list(voices)
    for at, (draft, voice, kind) in enumerate(zip(drafts, voices, kinds, strict=True)):
        if kind is not TurnKind.QUESTION or voice.outlet is not None:
            continue
        outlet = asking_outlet(_words(draft, 0), outlets)
        if outlet is None and voice.person is not None:
            outlet = beside_own_name(_words(draft, 0), people[voice.person].name, outlets)
        if outlet is not None:
            found[at] = attrs.evolve(voice, outlet=outlet, resolution=_IN_TEXT)
            continue
        if voice.person is not None:
            outlet = _called_by_name(drafts, at, people[voice.person].name, outlets)
        if outlet is None and at and kinds[at - 1] is not TurnKind.QUESTION:
            outlet = called_outlet(_words(drafts[at - 1], -1), outlets)
        if outlet is not None:
            found[at] = attrs.evolve(voice, outlet=outlet, resolution=_CALLED)
    return found


def _called_by_name(drafts: Sequence[Draft], at: int, name: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet that stands with an asker's name where they were called, since they last spoke."""
    first = re.escape(name.split(maxsplit=1)[0])
    label, called = drafts[at].label, re.compile(rf"\b{first}\b(?:(?! and )[^.;?!]){{0,80}}")
    for before in reversed(drafts[max(0, at - _CALLED_BEFORE) : at]):
        if before.label is not None and label is not None and before.label.text == label.text:
            return None
        for match in called.finditer(_words(before, -1)[-_CALLING:]):
            outlet = called_outlet(match.group(), outlets)
            if outlet is not None:
                return outlet
    return None


def _words(draft: Draft, which: int) -> str:
    blocks = draft.blocks if which >= 0 else reversed(draft.blocks)
    return next((block.text for block in blocks if isinstance(block, Paragraph)), "")
