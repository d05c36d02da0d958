"""Paragraphs of stretches of text: their words, their annotations, whether they end."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Paragraph, Span
from briefparse.parsing.front.event import is_time_alone
from briefparse.parsing.marks.annotations import MARKING, annotate, stage_note
from briefparse.parsing.text.folding import Fold
from briefparse.reading.document import MarkKind

if TYPE_CHECKING:
    from briefparse.reading.document import Document

_LONGEST_LINE: Final = 40  # characters
_LONGEST_STAGE_NOTE: Final = 300
_ENDS: Final = '.!?。！？…:;"”’»)）]】'


@attrs.frozen(eq=False, repr=False)
class Speech:
    """Makes paragraphs of stretches of one document.

    Attributes:
        text: The document's text.
        spaced: The same with a space for every blank that is no newline.
        fold: Folds white space.
        struck: What the file struck through, in order.
        starts: Where each of that begins.
        marking: The characters of marks that the text holds.
    """

    text: str
    spaced: str
    fold: Fold
    struck: tuple[Span, ...] = ()
    starts: tuple[int, ...] = ()
    marking: tuple[str, ...] = MARKING

    @classmethod
    def of(cls, document: Document, fold: Fold, spaced: str) -> Speech:
        """Make paragraphs of a document's text with its marks."""
        text = document.text
        struck = [mark.span for mark in document.marks if mark.kind is MarkKind.STRIKE]
        starts = [span.start for span in struck]
        marking = [mark for mark in MARKING if mark in text]
        return cls(text, spaced, fold, tuple(struck), tuple(starts), tuple(marking))

    def words(self, span: Span) -> str:
        """Return the words of a stretch."""
        return self.fold(self.text[span.start : span.end])

    def time_alone(self, span: Span) -> str:
        """Return the words of a line that is a time of day and nothing else; "" for any other."""
        words = self.words(span) if len(span) <= _LONGEST_LINE else ""
        return words if words and is_time_alone(words) else ""

    def paragraph(self, span: Span, *, continues: bool = False) -> Paragraph:
        """Make a paragraph with its annotations."""
        start, end = span.start, span.end
        words = self.spaced[start:end].strip(" ")
        # Nearly every paragraph is one line, in which at most some blanks are two and not one.
        if "\n" in words:
            words = self.fold(self.text[start:end])
        elif "  " in words:
            parts = words.split("  ")
            # Where more than two stood in a row a part is empty or begins with a blank, which sorts before all else.
            words = self.fold(words) if min(parts) < "!" else " ".join(parts)
        struck = self._struck_in(span) if self.starts else ()
        if struck:
            return Paragraph(words, span, annotate(words, struck), continues)
        # Most paragraphs have no mark, and to look for the few characters of marks costs less than any pattern.
        for mark in self.marking:
            if mark in words:
                return Paragraph(words, span, annotate(words), continues)
        return Paragraph(words, span, (), continues)

    def is_stage_note(self, span: Span) -> bool:
        """Say whether a block is a stage direction and nothing else."""
        return self.text[span.start] in "([（【*" and len(span) <= _LONGEST_STAGE_NOTE and stage_note(self.words(span))

    def is_finished(self, paragraph: Paragraph) -> bool:
        """Say whether a paragraph ends as sentences end."""
        return paragraph.text[-1:] in _ENDS

    def _struck_in(self, span: Span) -> tuple[tuple[int, int], ...]:
        """Return the struck stretches of a paragraph, counted in its folded words."""
        at = bisect_left(self.starts, span.start)
        found = []
        while at < len(self.struck) and self.struck[at].end <= span.end:
            before = self.fold(self.text[span.start : self.struck[at].start] + "x")
            struck = self.words(self.struck[at])
            found.append((len(before) - 1, len(before) - 1 + len(struck)))
            at += 1
        return tuple(found)
