"""Paragraphs parted by look: as they are shown, and as they were."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.editing.cutting import JOINT
from briefparse.exporting.docx import styles
from briefparse.exporting.docx.footnotes import CORRECTED, NOTED
from briefparse.exporting.docx.walking import Addition, Marked, walk
from briefparse.model import AnnotationKind
from briefparse.parsing.text.folding import fold
from briefparse.reading.docx.ours.roles import has_style, mark_kind
from briefparse.reading.docx.shown import NoteMark, PageTurn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.reading.docx.ours.remembered import RememberedBlock, RememberedMark
    from briefparse.reading.docx.shown import Shown, Words

_BLANKS: Final = re.compile("[\\s\u200b\ufeff]+")


@attrs.frozen
class Part:
    """A part of a paragraph that has one look.

    Attributes:
        text: Its words; of what was remembered, blanks, as many as there were words.
        kind: The mark that the look stands for, or None.
        added: Whether it is a value, shown behind the words that it is about; one that is a footnote has that kind.
        marks: Of a remembered value, the numbers of the marks that show one here.
    """

    text: str
    kind: AnnotationKind | None = None
    added: bool = False
    marks: tuple[int, ...] = ()

    @property
    def is_note(self) -> bool:
        """Whether it is a footnote, of which several may stand at one place."""
        return self.added and self.kind is AnnotationKind.FOOTNOTE

    @property
    def look(self) -> tuple[AnnotationKind | None, bool]:
        """What can be compared."""
        return self.kind, self.added


def joint(number: int) -> tuple[Part, ...]:
    """Return what stands before a paragraph that is joined to others, by its number among them."""
    return (Part(JOINT),) if number else ()


def words_of(parts: Iterable[Part]) -> str:
    """Return the words of a paragraph, without values."""
    return "".join(part.text for part in parts if not part.added)


def parts_of(shown: Shown) -> list[Part]:
    """Part a paragraph by look, its white space folded."""
    found = []
    for run in shown.runs:
        if isinstance(run, NoteMark):
            found.append(Part(run.text, AnnotationKind.FOOTNOTE, added=True))
        elif not isinstance(run, PageTurn) and run.text:
            found.append(_part(run))
    parts = merged(found)
    words = words_of(parts)
    return parts if fold(words) == words else _folded(parts)


def _part(run: Words) -> Part:
    if has_style(run.style.names, styles.ADDED):
        return Part(run.text, added=True)
    return Part(run.text, mark_kind(run))


def _folded(parts: list[Part]) -> list[Part]:
    """Fold white space, over the edges of parts too."""
    made: list[Part] = []
    before = " "
    for part in parts:
        if part.added:
            made.append(part)
            continue
        text = _BLANKS.sub(" ", part.text)
        text = text[1:] if before == " " and text.startswith(" ") else text
        if text:
            before = text[-1]
            made.append(attrs.evolve(part, text=text))
    for number in range(len(made) - 1, -1, -1):
        if not made[number].added:
            made[number] = attrs.evolve(made[number], text=made[number].text.rstrip(" "))
            break
    return merged(part for part in made if part.text)


def merged(parts: Iterable[Part]) -> list[Part]:
    """Join neighbours of one look: Word parts what we wrote as one, and joins what we wrote as two."""
    made: list[Part] = []
    texts: list[list[str]] = []
    for part in parts:
        if made and made[-1].look == part.look and not part.is_note:
            texts[-1].append(part.text)
            made[-1] = attrs.evolve(made[-1], marks=made[-1].marks + part.marks)
        else:
            made.append(part)
            texts.append([part.text])
    return [attrs.evolve(part, text="".join(words)) for part, words in zip(made, texts, strict=True)]


def parts_before(blocks: Sequence[RememberedBlock]) -> tuple[list[RememberedMark], list[Part]]:
    """Return the marks of several paragraphs as if they were one, and the looks that they had."""
    marks: list[RememberedMark] = []
    parts: list[Part] = []
    start = 0
    for number, block in enumerate(blocks):
        parts += joint(number)
        start += len(JOINT) if number else 0
        first = len(marks)
        marks += [attrs.evolve(mark, start=mark.start + start, end=mark.end + start) for mark in block.marks]
        looks = [Marked(mark.kind, mark.start, mark.end, mark.added is not None) for mark in block.marks]
        for part in walk(block.length, looks):
            if isinstance(part, Addition):
                noted = AnnotationKind.FOOTNOTE if block.marks[part.mark].kind in NOTED else None
                parts.append(Part("", noted, added=True, marks=(first + part.mark,)))
            else:
                parts.append(Part(" " * (part.end - part.start), part.kind))
        start += block.length
    return marks, merged(parts)


def shown_length(part: Part, marks: Sequence[RememberedMark]) -> int:
    """Return how many letters a remembered part had on the page: those of its words, or of the values added there."""
    if not part.added:
        return len(part.text)
    added = [marks[number] for number in part.marks]
    if part.is_note:
        prefixes = (len(CORRECTED) * (mark.kind is AnnotationKind.CORRECTION) for mark in added)
        return sum(prefixes) + sum(mark.added or 0 for mark in added)
    return sum((mark.added or 0) + len(" []") for mark in added)


def offsets(parts: list[Part]) -> list[int]:
    """Return where each part begins in the words, and where the last ends."""
    return list(accumulate((0 if part.added else len(part.text) for part in parts), initial=0))
