"""Turns out of drafts: who speaks, for which outlet, and what the turn does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Part
from briefparse.editing.leads import without_colon
from briefparse.model import BodyItem, Diagnostic, Paragraph, Reason, Resolution, Turn, TurnKind
from briefparse.model.turn import UNRESOLVED
from briefparse.parsing.exchanges.kinds import ends_in_question, kinds_of
from briefparse.parsing.people.voice import PART_OF
from briefparse.reading.tei.people import Voice
from briefparse.reading.tei.utterance import Draft
from briefparse.tei.vocabulary import CATEGORY_OF_KIND

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.reading.tei.people import Cast

_KIND_OF: Final = {
    **{category: kind for kind, category in CATEGORY_OF_KIND.items()},
    TurnKind.MODERATION.value: TurnKind.MODERATION,
}
_PARTS: Final = {
    "chair": Part.CHAIR,
    "chairperson": Part.CHAIR,
    "president": Part.CHAIR,
    "moderator": Part.CHAIR,
    "guest": Part.ASKER,
    "regular": Part.OFFICIAL,
    "interpreter": Part.INTERPRETER,
}
_ENCODED: Final = Resolution(Reason.ENCODED)
_SEVERAL: Final = Resolution(Reason.AMBIGUOUS, 0.0)


@attrs.frozen
class Played:
    """The items of a body with every turn given to somebody, and what was doubtful about it."""

    items: tuple[BodyItem, ...]
    doubts: tuple[Diagnostic, ...]


def play(items: Sequence[Draft | BodyItem], cast: Cast, *, colons: bool) -> Played:
    """Make turns of drafts.

    Args:
        items: The items of a body.
        cast: Who takes part.
        colons: Whether labels may end in a colon that is no part of them.
    """
    drafts = [item for item in items if isinstance(item, Draft)]
    voices = [_voice(draft, cast) for draft in drafts]
    kinds = iter(_kinds(drafts, voices))
    spoken = iter(voices)
    doubts: list[Diagnostic] = [
        diagnose("BP121", f"nobody in the file has the id {pointer!r}; one was added, called {_name(pointer, cast)!r}")
        for pointer in cast.strangers
    ]
    played: list[BodyItem] = []
    n = 0
    for item in items:
        if not isinstance(item, Draft):
            played.append(item)
            continue
        n += 1
        if len(set(item.who)) > 1:
            doubts.append(diagnose("BP403", f"turn {n} is said to be of {len(set(item.who))} people; none was chosen"))
        played.append(_turn(item, n, next(spoken), next(kinds), colons=colons))
    return Played(tuple(played), tuple(doubts))


def _name(pointer: str, cast: Cast) -> str:
    person = cast.voices[pointer].person
    return "" if person is None else person.name


def _voice(draft: Draft, cast: Cast) -> Voice:
    pointed = set(draft.who)
    voice = cast.voices[pointed.pop()] if len(pointed) == 1 else Voice()
    outlets = (cast.organisations.outlets.get(pointer) for pointer in draft.outlets)
    outlet = next((found for found in outlets if found is not None), voice.outlet)
    return Voice(voice.person, outlet)


def _turn(draft: Draft, n: int, voice: Voice, kind: TurnKind, *, colons: bool) -> Turn:
    label = draft.label
    if colons and label is not None:
        label = attrs.evolve(label, text=without_colon(label.text))
    told = _ENCODED if voice != Voice() else _SEVERAL if draft.who else UNRESOLVED
    return Turn(f"u{n}", n, label, voice.person, voice.outlet, kind, draft.blocks, draft.span, told)


def _kinds(drafts: Sequence[Draft], voices: Sequence[Voice]) -> Iterable[TurnKind]:
    """Take the kinds that the file names; tell the others as in parsing."""
    parts = [_part(draft, voice) for draft, voice in zip(drafts, voices, strict=True)]
    asks = [part is None and ends_in_question(_last_words(draft)) for part, draft in zip(parts, drafts, strict=True)]
    for draft, told in zip(drafts, kinds_of(parts, asks), strict=True):
        yield next((_KIND_OF[name] for name in draft.categories if name in _KIND_OF), told)


def _part(draft: Draft, voice: Voice) -> Part | None:
    named = next((_PARTS[name] for name in draft.categories if name in _PARTS), None)
    if named is not None:
        return named
    if voice.person is None:
        return None if voice.outlet is None else Part.ASKER
    return PART_OF.get(voice.person.role)


def _last_words(draft: Draft) -> str:
    return next((block.text for block in reversed(draft.blocks) if isinstance(block, Paragraph)), "")
