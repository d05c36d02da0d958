"""Marks carried from a paragraph as it was to the paragraph as it is."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from briefparse.editing.cutting import AROUND
from briefparse.exporting.docx.footnotes import CORRECTED, NOTED
from briefparse.model import Annotation, AnnotationKind
from briefparse.parsing.marks.annotations import SAID_IN_WORDS
from briefparse.reading.docx.ours.parts import offsets, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.reading.docx.ours.parts import Part
    from briefparse.reading.docx.ours.remembered import RememberedMark


class Mapping:
    """Carries marks from what was remembered to what is shown; lives for one paragraph.

    Parts of both that have the same looks, from the beginning on and from the
    end back, are the same parts, whatever was changed of their words. Between
    them only what is shown counts.
    """

    def __init__(self, now: list[Part], was: list[Part], marks: list[RememberedMark]) -> None:
        self._now, self._was, self._marks = now, was, marks
        self._text = words_of(now)
        self._starts = offsets(now)
        self._was_starts = offsets(was)
        self._lettered = [at for at, part in enumerate(was) if not part.added]
        same = min(len(now), len(was))
        before = next((n for n in range(same) if now[n].look != was[n].look), same)
        left = same - before
        after = next((n for n in range(left) if now[-1 - n].look != was[-1 - n].look), left)
        self._shifts: list[int | None] = [*range(before), *[None] * (len(was) - before - after)]
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
                    prefix = CORRECTED if self._marks[number].kind is AnnotationKind.CORRECTION else ""
                    values[number] = (self._starts[place], value.removeprefix(prefix))
        return values

    def _moved(self, number: int, values: dict[int, tuple[int, str]]) -> Annotation | None:
        mark = self._marks[number]
        start, end = self._place(mark.start, opens=True), self._place(mark.end, opens=False)
        if mark.start == mark.end and mark.added is None:
            start = end = self._beside(mark, (start, end))
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

    def _beside(self, mark: RememberedMark, places: tuple[int | None, int | None]) -> int | None:
        """Return where a mark on no words is that shows nothing, of the places that the parts around it leave."""
        expected = [place for place in places if place is not None]
        if mark.near is None:
            return places[0]
        return mark.near.found(self._text, expected)

    def _value_within(self, mark: RememberedMark, start: int, end: int) -> str:
        first, last = mark.within or (0, 0)
        if end - start != mark.end - mark.start:
            last = max(end - start - (mark.end - mark.start - last), first)
        return self._text[start:end][first:last]

    def _place(self, offset: int, *, opens: bool) -> int | None:
        """Return where a place is now; one between two parts belongs to the one that the mark covers."""
        length = self._was_starts[-1]
        if offset >= length:  # at the end, or past it: there it stays
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
                said = part.text if part.is_note else _bare(part.text)
                yield Annotation(part.kind or AnnotationKind.INSERTION, start, start, said)
            elif part.kind is not None:
                shown = after is not None and after.added and (not after.is_note or part.kind in NOTED)
                value = _bare(after.text).removeprefix(CORRECTED) if after is not None and shown else _told(part)
                words = part.text
                start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
                if start < end:
                    yield Annotation(part.kind, start, end, value)
                at += shown
            at += 1


def _told(part: Part) -> str | None:
    return part.text.strip(AROUND) if part.kind in SAID_IN_WORDS else None


def _bare(added: str) -> str:
    """Take off the blank and the brackets around a value."""
    return added.removeprefix(" ").removeprefix("[").removesuffix("]")


def _apart(shown: Part, lengths: list[int]) -> list[str]:
    """Part the values that are shown together, one for each length that was remembered."""
    if shown.is_note:
        return [shown.text]
    if len(lengths) == 1:
        return [_bare(shown.text)]
    ends = list(accumulate((length + len(" []") for length in lengths), initial=0))
    if ends[-1] == len(shown.text):
        return [_bare(shown.text[start:end]) for start, end in pairwise(ends)]
    found = _bare(shown.text).split("] [", len(lengths) - 1)
    return found + [""] * (len(lengths) - len(found))
