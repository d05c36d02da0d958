"""The text of a briefing: paragraphs, and what stands between and inside them."""

from __future__ import annotations

from enum import StrEnum

import attrs

from briefparse.model.span import NOWHERE, Span
from briefparse.model.words import count_words


class AnnotationKind(StrEnum):
    """What a marked stretch of a paragraph is."""

    STAGE = "stage"
    """Something that happened in the room: laughter, applause, a video."""
    INAUDIBLE = "inaudible"
    INSERTION = "insertion"
    """Words put in by the transcriber, in brackets."""
    SIC = "sic"
    """The transcriber says that the words before it were really spoken so."""
    CORRECTION = "correction"
    """The words to be read in place of those marked; ``value`` holds them."""
    FOOTNOTE = "footnote"
    REDACTION = "redaction"
    """Words withheld, such as the name of an official on background."""


@attrs.frozen
class Annotation:
    """A mark on part of a paragraph.

    Attributes:
        kind: What the stretch is.
        start: First character, counted in ``Paragraph.text`` from 0.
        end: One past the last character.
        value: What the mark says beyond its place (the description of a stage
            direction, the corrected words), or None.
    """

    kind: AnnotationKind
    start: int
    end: int
    value: str | None = None


@attrs.frozen
class Paragraph:
    """One paragraph of speech.

    Attributes:
        text: The words, with white space folded to single spaces.
        span: Where the paragraph stands in the source.
        annotations: Marks on parts of ``text``, in order.
        continues: Whether a page break or running head cut a paragraph in two,
            and this is the part after it.
    """

    text: str
    span: Span = attrs.field(default=NOWHERE, eq=False)
    annotations: tuple[Annotation, ...] = ()
    continues: bool = False

    @property
    def word_count(self) -> int:
        """How many words were said; see `briefparse.model.words.count_words`."""
        return count_words(self.text)


@attrs.frozen
class PageBreak:
    """The place where the source began a new page.

    Attributes:
        text: The mark as written in the source, or "".
        n: The number of the page that begins here, where the source gives it.
        span: Where the mark stands.
    """

    text: str = ""
    n: int | None = None
    span: Span = attrs.field(default=NOWHERE, eq=False)


@attrs.frozen
class Heading:
    """A heading between or inside turns; ``level`` counts from 1, the outermost."""

    text: str
    level: int = 1
    span: Span = attrs.field(default=NOWHERE, eq=False)


class NoteKind(StrEnum):
    """Why a piece of text is a note and not speech."""

    UNCLASSIFIED = "unclassified"
    """The parser did not understand it, and kept it."""
    EDITORIAL = "editorial"
    """An editor speaks to the reader."""
    STAGE = "stage"
    """A stage direction in a paragraph of its own."""
    TIME = "time"
    """A time line: when the briefing, or a part of it, began or ended."""


@attrs.frozen
class Note:
    """Text that nobody at the briefing spoke."""

    kind: NoteKind
    text: str
    span: Span = attrs.field(default=NOWHERE, eq=False)


Milestone = PageBreak | Heading | Note
"""What stands between turns, or in the midst of one, and is no speech."""


def looks_ahead(item: Milestone) -> bool:
    """Say whether a milestone belongs to the words below it, as headings and times do; others belong to those above."""
    return isinstance(item, Heading) or (isinstance(item, Note) and item.kind is NoteKind.TIME)
