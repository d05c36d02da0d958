"""What a comparison finds, as values."""

from __future__ import annotations

from enum import StrEnum

import attrs

from briefparse.model import Turn


class EditKind(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@attrs.frozen
class Edit:
    """A stretch of words that all were kept, removed or added.

    Attributes:
        kind: What became of them.
        text: The words, joined by spaces; ``¶`` stands where a paragraph ends.
    """

    kind: EditKind
    text: str


@attrs.frozen
class FactChange:
    """A value that is another now.

    Attributes:
        name: What it is, as the model calls it: ``title``, ``event.date``, ``speaker``.
        before: The value as text, or None where there was none.
        after: The value now, or None.
    """

    name: str
    before: str | None
    after: str | None


class ChangeKind(StrEnum):
    """What became of a thing."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@attrs.frozen
class MemberChange:
    """A person or an outlet that was added, removed or changed.

    Attributes:
        kind: What became of it.
        id: Its id, by which the two are taken for one.
        name: Its name, now or else before.
        facts: Its values that are others now; empty unless it was changed.
    """

    kind: ChangeKind
    id: str
    name: str
    facts: tuple[FactChange, ...] = ()


@attrs.frozen
class BlockChange:
    """Paragraphs, or a milestone, that were added, removed or changed.

    Attributes:
        kind: What became of them.
        what: ``paragraph``, ``heading``, ``note``, ``page-break``, or what stands around the
            speech: ``front``, ``caption``, ``credit``, ``furniture``.
        place: The number of the first of them among those of the turn or list, from 1, as it
            is now, or else was.
        before: The texts as they were; several where paragraphs were joined.
        after: The texts as they are; several where a paragraph was split.
        edits: The words of both, in order; empty unless they were changed.
        facts: What else is another now: marks, kind, level, page number.
    """

    kind: ChangeKind
    what: str
    place: int
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    facts: tuple[FactChange, ...] = ()


@attrs.frozen
class TurnChange:
    """A turn that is not as it was.

    Attributes:
        before: The turn as it was, or None where it was added.
        after: The turn now, or None where it was removed.
        moved: Whether it stands elsewhere among the turns that both have.
        facts: Its label, speaker, outlet, kind and id, as far as they are others now.
        blocks: Its paragraphs and milestones that are others now.
    """

    before: Turn | None
    after: Turn | None
    moved: bool = False
    facts: tuple[FactChange, ...] = ()
    blocks: tuple[BlockChange, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """What became of it: ``added`` or ``removed``, or some of ``moved``, ``relabelled``, ``changed``."""
        if self.before is None:
            return ("added",)
        if self.after is None:
            return ("removed",)
        relabelled = any(fact.name in {"label", "speaker", "outlet"} for fact in self.facts)
        other = any(fact.name not in {"label", "speaker", "outlet"} for fact in self.facts)
        said = (("moved", self.moved), ("relabelled", relabelled), ("changed", other or bool(self.blocks)))
        return tuple(kind for kind, holds in said if holds)

    @property
    def turn(self) -> Turn:
        """The turn now, or else as it was."""
        turn = self.after or self.before
        assert turn is not None  # noqa: S101  (one of the two is there)
        return turn


@attrs.frozen
class Difference:
    """How one briefing differs from another.

    Attributes:
        facts: Title, language, event and the like, where they are others now.
        people: Participants that were added, removed or changed, in order.
        outlets: Outlets, in the same way.
        turns: Turns that are not as they were, in the order of the second briefing; removed
            ones where they stood.
        between: Milestones between turns.
        around: Front matter, captions, credits and page furniture.
    """

    facts: tuple[FactChange, ...] = ()
    people: tuple[MemberChange, ...] = ()
    outlets: tuple[MemberChange, ...] = ()
    turns: tuple[TurnChange, ...] = ()
    between: tuple[BlockChange, ...] = ()
    around: tuple[BlockChange, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing differs: the two briefings are equal."""
        return not (self.facts or self.people or self.outlets or self.turns or self.between or self.around)
