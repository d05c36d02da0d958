"""The body of a briefing, put together again from turns as a file shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import BodyItem, Diagnostic, Label, Outlet, Person, Turn, TurnKind
from briefparse.reading.returning.casting import NOBODY, keeps_label, part_of, voice_of, voices_of
from briefparse.reading.returning.doubts import doubts_about
from briefparse.reading.returning.drafts import TurnDraft
from briefparse.slugs import unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Milestone
    from briefparse.reading.returning.casting import Voice
    from briefparse.reading.returning.known import Known


Who = TypeVar("Who", Person, Outlet)


@attrs.frozen
class Returned:
    """What came back.

    Attributes:
        body: The body.
        participants: Everybody who takes part now, those that the file remembers first.
        outlets: The outlets, in the same order.
        diagnostics: What is doubtful about the labels.
    """

    body: tuple[BodyItem, ...]
    participants: tuple[Person, ...]
    outlets: tuple[Outlet, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def put_together(items: Iterable[TurnDraft | Milestone], known: Known) -> Returned:
    """Settle who speaks, number the turns and give new ones an id.

    A turn that keeps its label is what it was. One whose label was changed
    belongs to whom the new label names, and does what it did unless its new
    voice does another part: then the chair moderates, journalists ask, and
    others answer, or state where nobody has asked yet.

    Args:
        items: Turns and the milestones between them, in order.
        known: Whom a label can name.
    """
    items = tuple(items)
    drafts = [item for item in items if isinstance(item, TurnDraft)]
    voices, of_cast = voices_of(drafts, known)
    ids = _Ids(drafts)
    doubts = list(of_cast)
    body: list[BodyItem] = []
    asked = False
    n = 0
    for item in items:
        if not isinstance(item, TurnDraft):
            body.append(item)
            continue
        n += 1
        turn = _turn(item, n, ids.claim(item), _voice(item, voices), asked=asked)
        doubts += doubts_about(item, turn.id, known)
        asked = asked or turn.kind is TurnKind.QUESTION
        body.append(turn)
    new = [voices[label] for label in voices]
    return Returned(
        tuple(body),
        _with({person.id: person for person in known.people}, (voice.person for voice in new)),
        _with({outlet.id: outlet for outlet in known.outlets}, (voice.outlet for voice in new)),
        tuple(doubts),
    )


def _voice(draft: TurnDraft, voices: dict[str, Voice]) -> Voice:
    if draft.remembered is not None and keeps_label(draft):
        return voice_of(draft.remembered)
    return NOBODY if draft.label is None else voices.get(draft.label, NOBODY)  # a blank label names nobody


def _turn(draft: TurnDraft, n: int, turn_id: str, voice: Voice, *, asked: bool) -> Turn:
    label = None if draft.label is None else Label(draft.label)
    kind = _kind(draft, voice, asked=asked)
    return Turn(turn_id, n, label, voice.person, voice.outlet, kind, draft.blocks)


def _kind(draft: TurnDraft, voice: Voice, *, asked: bool) -> TurnKind:
    was = draft.remembered
    if was is not None and draft.kind not in {None, was.kind}:
        return draft.kind  # somebody gave it another look
    if was is not None and (keeps_label(draft) or voice.part in {None, part_of(was.speaker, was.outlet)}):
        return was.kind
    if was is None and draft.kind is not None:
        return draft.kind
    if voice.part is Part.CHAIR:
        return TurnKind.MODERATION
    if voice.part is Part.ASKER:
        return TurnKind.QUESTION
    return TurnKind.ANSWER if asked else TurnKind.STATEMENT


def _with(known: dict[str, Who], new: Iterable[Who | None]) -> tuple[Who, ...]:
    """Add who is new, each once."""
    for who in new:
        if who is not None:
            known.setdefault(who.id, who)
    return tuple(known.values())


class _Ids:
    """The ids of turns: those remembered, each once, and new ones for what was added or copied."""

    def __init__(self, drafts: Iterable[TurnDraft]) -> None:
        self._free = {draft.remembered.id for draft in drafts if draft.remembered is not None}
        self._taken = set(self._free)

    def claim(self, draft: TurnDraft) -> str:
        """Return the id of a turn."""
        if draft.remembered is not None and draft.remembered.id in self._free:
            self._free.discard(draft.remembered.id)
            return draft.remembered.id
        given = unique("added", self._taken)
        self._taken.add(given)
        return given
