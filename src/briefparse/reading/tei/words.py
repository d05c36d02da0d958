"""The words of one paragraph, put together from mixed content, and the marks that lie on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.model import Annotation, Paragraph
from briefparse.model.span import NOWHERE
from briefparse.tei.tree import BLANK

if TYPE_CHECKING:
    from briefparse.model import AnnotationKind, Note, PageBreak, Span


@attrs.frozen
class Place:
    """A place between two characters.

    Attributes:
        part: Which part of a paragraph that page breaks cut.
        offset: The offset of the next word in that part.
        pieces: How many pieces of text stand before it.
        blank: Whether a space is still to come before that word.
    """

    part: int
    offset: int
    pieces: int
    blank: bool


class Words:
    """Collects the words of a paragraph; lives for the reading of that paragraph.

    White space is folded as words come in, so that offsets are those of the
    finished text.
    """

    def __init__(self) -> None:
        self._done: list[Paragraph | PageBreak | Note] = []
        self._text: list[str] = []
        self._size = 0
        self._blank = False  # a space is to come before the next word
        self._joined = False  # the word before said that the next one follows without a space
        self._parts = 0
        self._marks: list[Annotation] = []
        self._last: int | None = None
        self._whole = True

    def write(self, text: str | None) -> None:
        """Add words as they stand in the file."""
        if not text:
            return
        words = BLANK.sub(" ", text)
        kept = words.strip(" ")
        if not kept:
            self.space()
            return
        if words[0] == " ":
            self.space()
        if self._blank:
            self._text.append(" ")
            self._size += 1
        self._text.append(kept)
        self._size += len(kept)
        self._blank = words[-1] == " "
        self._joined = False

    def space(self) -> None:
        """Let a space come before the next word, unless a paragraph begins or the word before joins it."""
        if self._size and not self._joined:
            self._blank = True

    def join(self) -> None:
        """Let the next word follow without a space."""
        self._blank = False
        self._joined = True

    @property
    def here(self) -> Place:
        """The place where the next word will begin."""
        return Place(self._parts, self._size + self._blank, len(self._text), self._blank)

    def mark(self, kind: AnnotationKind, start: Place, value: str | None = None, *, final: bool = False) -> None:
        """Lay a mark on what was written since ``start``, to the end of its part.

        Args:
            kind: What it is.
            start: Where it begins; if a milestone stands in between, only its value is kept, where it ends.
            value: What it says.
            final: Whether a note after it says nothing about it.
        """
        if start.part != self._parts and value is not None:
            start = self.here
        if start.part == self._parts:
            self._last = None if final else len(self._marks)
            self._marks.append(Annotation(kind, start.offset, self.here.offset, value))

    def place_mark(self, mark: Annotation) -> None:
        """Lay a mark at its own offsets."""
        self._marks.append(mark)

    def say(self, value: str | None) -> bool:
        """Give the mark that was laid last its value, once; return whether there is one that waits for it."""
        if self._last is None:
            return False
        self._marks[self._last] = attrs.evolve(self._marks[self._last], value=value)
        self._last = None
        return True

    def since(self, start: Place) -> str:
        """Return what was written since ``start``."""
        return "".join(self._text[start.pieces :])[start.blank :] if start.part == self._parts else ""

    def cut(self, milestone: PageBreak | Note) -> None:
        """Let a milestone stand here; what follows continues the paragraph."""
        if self._size:
            self._finish_part()
        self._done.append(milestone)
        self._parts += 1

    def finished(
        self, *, continues: bool = False, always: bool = False, span: Span = NOWHERE
    ) -> tuple[Paragraph | PageBreak | Note, ...]:
        """Return the paragraph, in parts where milestones cut it.

        Args:
            continues: Whether its first part continues the paragraph before.
            always: Whether a paragraph without words counts.
            span: Where the whole of it stands in the text that was parsed.
        """
        if self._size or self._marks or (always and not self._done):
            self._finish_part()
        if span and len(self._done) == 1 and isinstance(self._done[0], Paragraph):
            self._done[0] = attrs.evolve(self._done[0], span=span)
        if continues:
            for at, part in enumerate(self._done):
                if isinstance(part, Paragraph):
                    self._done[at] = attrs.evolve(part, continues=True)
                    break
        return tuple(self._done)

    def _finish_part(self) -> None:
        size = self._size
        marks = (attrs.evolve(mark, start=min(mark.start, size), end=min(mark.end, size)) for mark in self._marks)
        ordered = tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))
        self._done.append(Paragraph("".join(self._text), annotations=ordered, continues=not self._whole))
        self._whole = False
        self._text, self._size, self._blank, self._joined = [], 0, False, False
        self._marks, self._last = [], None
