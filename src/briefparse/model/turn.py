"""A turn: one voice, from its label to the next."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from hashlib import sha256

import attrs

from briefparse.model.people import Outlet, Person
from briefparse.model.span import NOWHERE, Span
from briefparse.model.text import Milestone, Paragraph

TurnBlock = Paragraph | Milestone
"""What stands inside a turn: speech, or a milestone in the midst of it."""


class TurnKind(StrEnum):
    """What a turn does in the briefing."""

    STATEMENT = "statement"
    """Somebody other than the chair speaks before the first question."""
    QUESTION = "question"
    ANSWER = "answer"
    """Somebody other than the chair speaks after a question: replies, hand-overs, supplements."""
    MODERATION = "moderation"
    """The chair speaks."""


class Reason(StrEnum):
    """How a label was brought to a person or an outlet."""

    ROSTER_NAME = "roster-name"
    """The label is a name of the roster."""
    SURNAME = "surname"
    """An honorific or office with a surname that only one participant has."""
    ALIAS = "alias"
    """Another form of the name: initials, upper case, a shorter form."""
    MISSPELLING = "misspelling"
    """One small slip away from a name of the roster, and from no other."""
    OUTLET_REGISTRY = "outlet-registry"
    OUTLET_IN_TEXT = "outlet-in-text"
    """The label does not name the outlet; the question does: ``This is Ann Lee from Reuters``."""
    OUTLET_CALLED = "outlet-called"
    """Neither does; who gave the floor for it named the outlet: ``Reuters, please``."""
    OUTLET_SHAPE = "outlet-shape"
    """Reads like the name of an outlet, though the registry does not know it."""
    ROLE_WORD = "role-word"
    """A word for a role: ``Moderator``, ``Q``, ``Reporter``."""
    ENCODED = "encoded"
    """The file itself says who speaks, as TEI does."""
    UNLISTED = "unlisted"
    """A name that the roster does not have."""
    AMBIGUOUS = "ambiguous"
    """Several participants fit; nobody was chosen."""
    UNLABELLED = "unlabelled"
    """The turn has no label."""
    UNRESOLVED = "unresolved"
    """The label names nobody that could be told."""


@attrs.frozen
class Resolution:
    """Why a label is this person or outlet.

    Attributes:
        reason: The rule that decided.
        confidence: From 0.0 (a guess) to 1.0 (the very name).
        candidates: Ids of the participants that fitted, where several did.
    """

    reason: Reason
    confidence: float = 1.0
    candidates: tuple[str, ...] = ()


UNRESOLVED = Resolution(Reason.UNRESOLVED, 0.0)


@attrs.frozen(init=False)
class Label:
    """The words that name who speaks, before their turn.

    Attributes:
        text: As written, without the colon that ends it.
        span: Where it stands in the source, the colon included.
    """

    text: str
    span: Span = attrs.field(default=NOWHERE, eq=False)

    # Written by hand as that of `Span`: a document has thousands of what may be labels.
    def __init__(self, text: str, span: Span = NOWHERE) -> None:
        _set_text(self, text)
        _set_span(self, span)


_set_text = Label.text.__set__  # type: ignore[attr-defined]  # a slot
_set_span = Label.span.__set__  # type: ignore[attr-defined]  # a slot


def _counts_from_one(_: object, __: object, n: int) -> None:
    # Not `attrs.validators.ge`: it calls twice as much, for each of the thousands of turns of a corpus.
    if n < 1:
        message = f"turns are numbered from 1, not from {n}"
        raise ValueError(message)


@attrs.frozen(slots=False)  # a dictionary of fields is filled in a third of the time that nine slots take
class Turn:
    """What one voice said, from its label to the next.

    Attributes:
        id: Unique in the briefing: ``u1``, ``u2`` …
        n: The turn's number, from 1.
        label: The label, or None where the transcript has none.
        speaker: The person, or None where only an outlet, or nobody, is named.
        outlet: The outlet, or None. Independent of ``speaker``.
        kind: What the turn does.
        blocks: Paragraphs and milestones, in order.
        span: From the label to the end of the last block.
        resolution: Why the label is this person or outlet.
    """

    id: str
    n: int = attrs.field(validator=_counts_from_one)
    label: Label | None
    speaker: Person | None
    outlet: Outlet | None
    kind: TurnKind
    blocks: tuple[TurnBlock, ...] = ()
    span: Span = attrs.field(default=NOWHERE, eq=False)
    resolution: Resolution = attrs.field(default=UNRESOLVED, eq=False)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The speech of the turn, without milestones."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    @property
    def text(self) -> str:
        """The paragraphs, joined by a blank line."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def voice(self) -> str:
        """The shortest fair name of who speaks: the person, else the outlet, else the label, else ""."""
        if self.speaker is not None:
            return self.speaker.name
        if self.outlet is not None:
            return self.outlet.name
        return "" if self.label is None else self.label.text

    @cached_property
    def word_count(self) -> int:
        """How many words were said; see `briefparse.model.words.count_words`."""
        return sum(paragraph.word_count for paragraph in self.paragraphs)

    @cached_property
    def digest(self) -> str:
        """A fingerprint of label and words, 16 hexadecimal digits, the same in every format."""
        label = "" if self.label is None else self.label.text
        said = "\x1f".join([label, *(paragraph.text for paragraph in self.paragraphs)])
        return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]
