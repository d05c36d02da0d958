"""Turns as a file shows and remembers them, before it is settled who speaks."""

from __future__ import annotations

import attrs

from briefparse.model import Outlet, Person, TurnKind
from briefparse.model.turn import TurnBlock


@attrs.frozen
class Remembered:
    """What a file remembers of a turn, as it was when the file was written.

    Attributes:
        id: The turn's id.
        kind: What it did.
        speaker: Who spoke, or None.
        outlet: For which outlet, or None.
        label: The label as it was, or None where there was none.
    """

    id: str
    kind: TurnKind
    speaker: Person | None
    outlet: Outlet | None
    label: str | None


@attrs.frozen
class TurnDraft:
    """A turn as a file shows it.

    Attributes:
        label: The label that is there now, or None.
        blocks: Paragraphs and milestones, in order.
        remembered: What the file remembers, or None for a turn that somebody added.
        kind: What the look of the turn says that it does, or None where nothing is said.
    """

    label: str | None
    blocks: tuple[TurnBlock, ...]
    remembered: Remembered | None = None
    kind: TurnKind | None = None
