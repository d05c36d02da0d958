"""Paragraphs of speech, with their marks, out of the looks of their words and what is remembered of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.walking import Addition, Marked, walk
from briefparse.model import Annotation, AnnotationKind, Paragraph
from briefparse.parsing.marks.annotations import annotate
from briefparse.parsing.text.folding import fold
from briefparse.reading.docx.ours.roles import has_style, mark_kind
from briefparse.reading.docx.shown import NoteMark, PageTurn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.reading.docx.ours.memory import RememberedBlock, RememberedMark
    from briefparse.reading.docx.shown import Shown, Words

_BLANKS: Final = re.compile("[\\s\u200b\ufeff]+")
_AROUND: Final = "()[]（）［］【】 "
_SAID_IN_WORDS: Final = frozenset({AnnotationKind.STAGE, AnnotationKind.INAUDIBLE})
_JOINT: Final = " "


@attrs.frozen
class Part:
    """A part of a paragraph that has one look.

    Attributes:
        text: Its words; of what was remembered, blanks, as many as there were words.
        kind: The mark that the look stands for, or None.
        added: Whether it is a value, shown behind the words that it is about.
        marks: Of a remembered value, the numbers of the marks that show one here.
    """

    text: str
    kind: AnnotationKind | None = None
    added: bool = False
    marks: tuple[int, ...] = ()

    @property
    def look(self) -> tuple[AnnotationKind | None, bool]:
        """What can be compared."""
        return self.kind, self.added


def paragraphs(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> list[Paragraph]:
    """Make paragraphs of what is shown.

    Args:
        shown: Paragraphs that follow each other.
        remembered: The paragraphs that they were before: as many, or fewer where
            some were split, or more where some were joined, or none.
    """
    if len(shown) == len(remembered):
        return [_one([now], [was]) for now, was in zip(shown, remembered, strict=True)]
    if not remembered:
        return [_new(now) for now in shown]
    if len(shown) == 1 or len(remembered) == 1:
        return _one_of_them(shown, remembered)
    return _split(shown, remembered)


def _one_of_them(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> list[Paragraph]:
    """Tell paragraphs that were joined or split from one that was kept while others were taken out or put in.

    The words are not known any more, but how many letters there were is.
    """
    now = [len(_words(_parts(one))) for one in shown]
    was = [block.length for block in remembered]
    if len(now) == 1:
        kept = min(range(len(was)), key=lambda at: abs(was[at] - now[0]))
        if abs(sum(was) - now[0]) < abs(was[kept] - now[0]):
            return [_one(shown, remembered)]
        return [_one(shown, [remembered[kept]])]
    kept = min(range(len(now)), key=lambda at: abs(was[0] - now[at]))
    if abs(sum(now) - was[0]) < abs(now[kept] - was[0]):
        return _split(shown, remembered)
    return [_one([one], remembered) if at == kept else _new(one) for at, one in enumerate(shown)]


def _split(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> list[Paragraph]:
    return _cut(_one(shown, remembered), [len(_words(_parts(now))) for now in shown])


def _new(shown: Shown) -> Paragraph:
    """Make a paragraph that nothing is remembered of: its looks tell the marks, else its words as in parsing."""
    made = _one([shown], ())
    return made if made.annotations else attrs.evolve(made, annotations=annotate(made.text))


def _one(shown: Sequence[Shown], remembered: Sequence[RememberedBlock]) -> Paragraph:
    """Make one paragraph of all that is shown."""
    now = _merged(part for number, one in enumerate(shown) for part in (*_joint(number), *_parts(one)))
    marks, was = _remembered(remembered)
    return Paragraph(
        _words(now),
        annotations=_Mapping(now, was, marks).annotations(),
        continues=bool(remembered) and remembered[0].continues,
    )


def _cut(joined: Paragraph, lengths: list[int]) -> list[Paragraph]:
    """Cut a paragraph where it was split; a mark over the cut becomes two."""
    made = []
    ends = list(accumulate((length + len(_JOINT) for length in lengths), initial=0))
    for start, end in zip(ends[:-1], (end - len(_JOINT) for end in ends[1:]), strict=True):
        marks = (
            attrs.evolve(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in joined.annotations
            if (mark.start < end and mark.end > start) or start <= mark.start == mark.end <= end
        )
        made.append(Paragraph(joined.text[start:end], annotations=tuple(marks), continues=joined.continues and not start))
    return made


def _joint(number: int) -> tuple[Part, ...]:
    return (Part(_JOINT),) if number else ()


def _words(parts: Iterable[Part]) -> str:
    return "".join(part.text for part in parts if not part.added)


def _parts(shown: Shown) -> list[Part]:
    """Part a paragraph by look, its white space folded."""
    found = []
    for run in shown.runs:
        if isinstance(run, NoteMark):
            found.append(Part(run.text, AnnotationKind.FOOTNOTE, added=True))
        elif not isinstance(run, PageTurn) and run.text:
            found.append(_part(run))
    merged = _merged(found)
    words = _words(merged)
    return merged if fold(words) == words else _folded(merged)


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
    return _merged(part for part in made if part.text)


def _merged(parts: Iterable[Part]) -> list[Part]:
    """Join neighbours of one look: Word parts what we wrote as one, and joins what we wrote as two."""
    made: list[Part] = []
    texts: list[list[str]] = []
    for part in parts:
        if made and made[-1].look == part.look:
            texts[-1].append(part.text)
            made[-1] = attrs.evolve(made[-1], marks=made[-1].marks + part.marks)
        else:
            made.append(part)
            texts.append([part.text])
    return [attrs.evolve(part, text="".join(words)) for part, words in zip(made, texts, strict=True)]


def _remembered(blocks: Sequence[RememberedBlock]) -> tuple[list[RememberedMark], list[Part]]:
    """Return the marks of several paragraphs as if they were one, and the looks that they had."""
    marks: list[RememberedMark] = []
    parts: list[Part] = []
    start = 0
    for number, block in enumerate(blocks):
        parts += _joint(number)
        start += len(_JOINT) if number else 0
        first = len(marks)
        marks += [attrs.evolve(mark, start=mark.start + start, end=mark.end + start) for mark in block.marks]
        looks = [Marked(mark.kind, mark.start, mark.end, mark.added is not None) for mark in block.marks]
        for part in walk(block.length, looks):
            if isinstance(part, Addition):
                parts.append(Part("", added=True, marks=(first + part.mark,)))
            else:
                parts.append(Part(" " * (part.end - part.start), part.kind))
        start += block.length
    return marks, _merged(parts)


class _Mapping:
    """Carries marks from what was remembered to what is shown; lives for one paragraph.

    Parts of both that have the same looks, from the beginning on and from the
    end back, are the same parts, whatever was changed of their words. Between
    them only what is shown counts.
    """

    def __init__(self, now: list[Part], was: list[Part], marks: list[RememberedMark]) -> None:
        self._now, self._was, self._marks = now, was, marks
        self._text = _words(now)
        self._starts = _offsets(now)
        self._was_starts = _offsets(was)
        self._lettered = [at for at, part in enumerate(was) if not part.added]
        same = min(len(now), len(was))
        before = next((n for n in range(same) if now[n].look != was[n].look), same)
        left = same - before
        after = next((n for n in range(left) if now[-1 - n].look != was[-1 - n].look), left)
        self._shifts = [*range(before), *[None] * (len(was) - before - after)]
        self._shifts += range(len(now) - after, len(now))
        self._new = range(before, len(now) - after)

    def annotations(self) -> tuple[Annotation, ...]:
        """Return the marks in order."""
        values = self._values()
        found = [self._moved(number, values) for number in range(len(self._marks))]
        kept = [mark for mark in found if mark is not None]
        new = list(self._shown())
        # Remembered marks keep their order; it is the one they had in the briefing.
        return tuple(sorted((*kept, *new), key=lambda mark: (mark.start, mark.end))) if new else tuple(kept)

    def _values(self) -> dict[int, tuple[int, str]]:
        """Return where the value of each mark is shown now, and what it is."""
        values = {}
        for at, part in enumerate(self._was):
            place = self._shifts[at]
            if part.added and place is not None:
                lengths = [self._marks[number].added or 0 for number in part.marks]
                for number, value in zip(part.marks, _apart(self._now[place], lengths), strict=True):
                    values[number] = (self._starts[place], value)
        return values

    def _moved(self, number: int, values: dict[int, tuple[int, str]]) -> Annotation | None:
        mark = self._marks[number]
        start, end = self._place(mark.start, opens=True), self._place(mark.end, opens=False)
        if mark.start == mark.end and mark.added is None:
            end = start
        value = None
        if mark.added is not None:
            if number not in values:
                return None
            shown_at, value = values[number]
            if mark.end <= self._was_starts[-1]:
                end = shown_at
                start = end if mark.start == mark.end else start
        if start is None or end is None or end < start or (start == end and mark.start < mark.end):
            return None
        if mark.within is not None:
            value = self._value_within(mark, start, end)
        return Annotation(mark.kind, start, end, value)

    def _value_within(self, mark: RememberedMark, start: int, end: int) -> str:
        first, last = mark.within or (0, 0)
        if end - start != mark.end - mark.start:
            last = max(end - start - (mark.end - mark.start - last), first)
        return self._text[start:end][first:last]

    def _place(self, offset: int, *, opens: bool) -> int | None:
        """Return where a place is now; one between two parts belongs to the one that the mark covers."""
        length = self._was_starts[-1]
        if offset >= length and (offset > length or not opens or not length):
            return offset - length + len(self._text)
        at = self._part_at(offset, opens=opens)
        place = self._shifts[at]
        if place is None:
            return None
        inside, was, now = offset - self._was_starts[at], len(self._was[at].text), len(self._now[place].text)
        if was == now or (opens and inside == 0):
            return self._starts[place] + inside
        if opens:
            return self._starts[place] + min(inside, now)
        return self._starts[place] + max(now - (was - inside), 0)

    def _part_at(self, offset: int, *, opens: bool) -> int:
        """Return the part that the letter after a place is in, or with ``opens`` false the letter before."""
        letter = offset if opens else offset - 1
        found = bisect_right(self._lettered, letter, key=self._was_starts.__getitem__) - 1
        return self._lettered[max(found, 0)]

    def _shown(self) -> Iterable[Annotation]:
        """Yield the marks that stand where nothing is remembered."""
        at = self._new.start
        while at < self._new.stop:
            part = self._now[at]
            after = self._now[at + 1] if at + 1 < self._new.stop else None
            start, end = self._starts[at], self._starts[at + 1]
            if part.added:
                yield Annotation(part.kind or AnnotationKind.INSERTION, start, start, _bare(part.text))
            elif part.kind is not None:
                shown = after is not None and after.added
                value = _bare(after.text) if after is not None and shown else _told(part)
                words = part.text
                start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
                if start < end:
                    yield Annotation(part.kind, start, end, value)
                at += shown
            at += 1


def _offsets(parts: list[Part]) -> list[int]:
    """Return where each part begins in the words, and where the last ends."""
    return list(accumulate((0 if part.added else len(part.text) for part in parts), initial=0))


def _told(part: Part) -> str | None:
    return part.text.strip(_AROUND) if part.kind in _SAID_IN_WORDS else None


def _bare(added: str) -> str:
    """Take off the blank and the brackets around a value."""
    return added.removeprefix(" ").removeprefix("[").removesuffix("]")


def _apart(shown: Part, lengths: list[int]) -> list[str]:
    """Part the values that are shown together, one for each length that was remembered."""
    if shown.kind is AnnotationKind.FOOTNOTE or len(lengths) == 1:
        return [_bare(shown.text), *[""] * (len(lengths) - 1)]
    ends = list(accumulate((length + len(" []") for length in lengths), initial=0))
    if ends[-1] == len(shown.text):
        return [_bare(shown.text[start:end]) for start, end in zip(ends[:-1], ends[1:], strict=True)]
    found = _bare(shown.text).split("] [", len(lengths) - 1)
    return found + [""] * (len(lengths) - len(found))
