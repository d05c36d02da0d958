"""What a file of ours remembers, as values."""

from __future__ import annotations

from typing import Final

import attrs

from briefparse.editing.near import Near
from briefparse.model import (
    AnnotationKind,
    CreditRole,
    Event,
    FrontMatterKind,
    FurnitureKind,
    Outlet,
    Person,
    TurnKind,
)

_NO_EVENT: Final = Event()


@attrs.frozen
class RememberedMark:
    """A mark: its kind and place, and where its value is to be seen.

    Attributes:
        added: How long the value is that is shown behind the words; None where none is.
        within: Where the value stands in the words covered; None where it does not.
        near: Of a mark on no words, what stood beside it.
    """

    kind: AnnotationKind
    start: int
    end: int
    added: int | None
    within: tuple[int, int] | None
    near: Near | None = None


@attrs.frozen
class RememberedBlock:
    """A paragraph or a milestone.

    Attributes:
        kind: ``p``, ``page``, ``heading`` or ``note``.
        digest: The checksum of its words.
        outer: Whether it stands between turns, and not inside one.
        length: Of a paragraph.
        continues: Of a paragraph.
        lead: Of a paragraph, the checksum of the words before its first colon, or None.
        marks: Of a paragraph.
        n: Of a page break.
        level: Of a heading.
        shown: Of a heading, how many levels below a section it was shown.
    """

    kind: str
    digest: str
    outer: bool = False
    length: int = 0
    continues: bool = False
    lead: str | None = None
    marks: tuple[RememberedMark, ...] = ()
    n: int | None = None
    level: int = 1
    shown: int = 1


@attrs.frozen
class RememberedTurn:
    """A turn, with the milestones that follow it.

    Attributes:
        id: Its id.
        kind: What it did.
        speaker: Who spoke, or None.
        outlet: For which outlet, or None.
        label: The checksum of its label, or None where it had none.
        blocks: What stood in it, and after it up to the next turn.
    """

    id: str
    kind: TurnKind
    speaker: Person | None
    outlet: Outlet | None
    label: str | None
    blocks: tuple[RememberedBlock, ...]


@attrs.frozen
class Memory:
    """All that a file remembers; one that remembers nothing has the defaults.

    Attributes:
        id, language, dialect, host, event: As in `Briefing`.
        event_line: The checksum of the line that says when and where.
        people: The participants.
        outlets: The outlets.
        front: Of each piece the checksum, the kind and whom it refers to.
        credits: Of each credit the role and how long the name is.
        furniture: Of each piece the checksum and the kind.
        before: The milestones before the first turn.
        turns: The turns in order.
    """

    id: str = ""
    language: str = "und"
    dialect: str = "generic"
    event: Event = _NO_EVENT
    host: str | None = None
    event_line: str = ""
    people: tuple[Person, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    front: tuple[tuple[str, FrontMatterKind, str | None], ...] = ()
    credits: tuple[tuple[CreditRole, int], ...] = ()
    furniture: tuple[tuple[str, FurnitureKind], ...] = ()
    before: tuple[RememberedBlock, ...] = ()
    turns: tuple[RememberedTurn, ...] = ()
