"""What surrounds the speech: front matter, captions, credits and page furniture."""

from __future__ import annotations

from enum import StrEnum

import attrs

from briefparse.model.span import NOWHERE, Span


class FrontMatterKind(StrEnum):
    """What a piece of the front matter is."""

    TITLE = "title"
    DATELINE = "dateline"
    ABSTRACT = "abstract"
    HEADING = "heading"
    """A heading over a part of the front matter: ``Speakers:``, ``Date:``."""
    ROSTER = "roster"
    """One entry of a list of participants."""
    OTHER = "other"
    """A line above the talk that says nothing the model has a field for."""


@attrs.frozen
class FrontMatter:
    """One piece of the front matter, as written.

    What the front matter says stands in ``Briefing.title``, ``event``,
    ``abstract`` and ``participants``; this keeps how it was said, in order.

    Attributes:
        kind: What the piece is.
        text: The words, with white space folded.
        refers: The id of the participant that a roster entry names, else None.
        span: Where it stands in the source.
    """

    kind: FrontMatterKind
    text: str
    refers: str | None = None
    span: Span = attrs.field(default=NOWHERE, eq=False)


class CaptionKind(StrEnum):
    """Where a caption belongs."""

    PHOTO = "photo"
    """Under a picture in the midst of the text."""
    GALLERY = "gallery"
    """In the list of pictures at the end."""


@attrs.frozen
class Caption:
    """The caption of a picture.

    Attributes:
        kind: Photo in the text, or gallery at the end.
        text: The caption without its credit.
        credit: Who took the picture, or None.
        span: Where it stands in the source.
    """

    kind: CaptionKind
    text: str
    credit: str | None = None
    span: Span = attrs.field(default=NOWHERE, eq=False)


class CreditRole(StrEnum):
    """What somebody did for the transcript."""

    TRANSLATOR = "translator"
    EDITOR = "editor"


@attrs.frozen
class Credit:
    """Somebody who translated or edited the transcript.

    Attributes:
        name: The name.
        role: What they did. ``Translated and edited by`` makes translators.
        span: The name's share of the credit line: the words that lead to it
            (``Translated and edited by``, ``and``), the name, and its comma, so
            that the credits of a line cover the whole line.
    """

    name: str
    role: CreditRole
    span: Span = attrs.field(default=NOWHERE, eq=False)


class FurnitureKind(StrEnum):
    """What a piece of page furniture is."""

    NAVIGATION = "navigation"
    """A link or button of the web page."""
    DISCLAIMER = "disclaimer"
    """A legal sentence about the text."""
    RUNNING_HEAD = "running-head"
    """A line that a printed page repeats."""
    END_MARK = "end-mark"
    """A mark that says the text is over."""
    METADATA = "metadata"
    """What the file says of itself before the text begins."""


@attrs.frozen
class Furniture:
    """Text that belongs to the page, not to the briefing."""

    kind: FurnitureKind
    text: str
    span: Span = attrs.field(default=NOWHERE, eq=False)
