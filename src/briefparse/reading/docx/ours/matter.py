"""What stands above and below the transcript, as it is shown and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.end_matter import CAPTION_STYLES, CREDIT_WORDS
from briefparse.exporting.docx.memory import digest
from briefparse.exporting.docx.title_block import SEPARATOR, event_line
from briefparse.model import (
    Briefing,
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    Event,
    FrontMatter,
    FrontMatterKind,
    Furniture,
    FurnitureKind,
)
from briefparse.parsing.front.dates import find_date, find_time
from briefparse.parsing.text.folding import fold
from briefparse.reading.docx.ours.aligning import align, gaps
from briefparse.reading.docx.ours.roles import has_style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.reading.docx.ours.remembered import Memory
    from briefparse.reading.docx.shown import Shown

_TO: Final = "–"


def words_of(paragraphs: Sequence[Shown], joint: str = " ") -> str:
    """Join the words of paragraphs, as where an editor split one."""
    return joint.join(fold(paragraph.text) for paragraph in paragraphs)


def event_of(lines: Sequence[Shown], memory: Memory) -> tuple[Event, str | None]:
    """Return when and where, and who held it; of a line that was edited, the parts that were."""
    line = words_of(lines)
    if digest("".join(paragraph.text for paragraph in lines)) == memory.event_line:
        return memory.event, memory.host
    was = _EventParts.of(memory.event, memory.host, memory.language)
    return was.with_line(line, memory.event, memory.host)


@attrs.frozen
class _EventParts:
    """The three parts of the line, as they were written; "" for one that was not there."""

    when: str
    where: str
    host: str

    @classmethod
    def of(cls, event: Event, host: str | None, language: str) -> _EventParts:
        blank = Briefing(id="", language=language)
        moment = attrs.evolve(event, place=None, venue=None)
        place = Event(place=event.place, venue=event.venue)
        when, where = (event_line(attrs.evolve(blank, event=part)) for part in (moment, place))
        return cls(when, where, host or "")

    def with_line(self, line: str, event: Event, host: str | None) -> tuple[Event, str | None]:
        """Read an edited line: what is as it was first, and the rest by its form and place."""
        parts = [part for part in line.split(SEPARATOR) if part]
        if self.when in parts:
            parts.remove(self.when)
        else:
            event = _dated(event, parts)
        if self.host in parts:
            parts.remove(self.host)
        elif host is not None or len(parts) > 1:
            host = parts.pop() if len(parts) > (1 if self.where else 0) else None
        words = SEPARATOR.join(parts)
        return event if words == self.where else _placed(words, event), host


def _dated(event: Event, parts: list[str]) -> Event:
    """Read the part that says when, and take it out."""
    for part in parts:
        date, times = find_date(part), [find_time(time) for time in part.split(_TO)]
        if date is not None or any(times):
            parts.remove(part)
            end = times[1] if len(times) > 1 else None
            return attrs.evolve(event, date=date, time=times[0], end_time=end)
    return attrs.evolve(event, date=None, time=None, end_time=None, timezone=None)


def _placed(words: str, event: Event) -> Event:
    """Part the words that say where into the room and the city, as they were parted."""
    if not words:
        return attrs.evolve(event, venue=None, place=None)
    if event.venue and event.place:
        if words.startswith(f"{event.venue}, "):
            return attrs.evolve(event, place=words.removeprefix(f"{event.venue}, "))
        venue, _, place = words.rpartition(", ")
        return attrs.evolve(event, venue=venue or None, place=place)
    return attrs.evolve(event, venue=words) if event.venue else attrs.evolve(event, place=words)


def front_of(pieces: Sequence[Shown], memory: Memory) -> tuple[FrontMatter, ...]:
    """Return the front matter as published."""
    places = align([digest(piece.text) for piece in pieces], [known for known, _, _ in memory.front])
    made = []
    for piece, place in zip(pieces, _filled(places, len(memory.front)), strict=True):
        heads = has_style(piece.look.names, styles.FRONT_MATTER_HEADING)
        kind = FrontMatterKind.HEADING if heads else FrontMatterKind.OTHER
        refers = None
        if place is not None:
            _, kind, refers = memory.front[place]
        made.append(FrontMatter(kind, fold(piece.text), refers))
    return tuple(made)


def furniture_of(pieces: Sequence[Shown], memory: Memory) -> tuple[Furniture, ...]:
    """Return what belonged to the page."""
    places = align([digest(piece.text) for piece in pieces], [known for known, _ in memory.furniture])
    made = []
    for piece, place in zip(pieces, _filled(places, len(memory.furniture)), strict=True):
        legal = has_style(piece.look.names, styles.DISCLAIMER)
        kind = FurnitureKind.DISCLAIMER if legal else FurnitureKind.NAVIGATION
        made.append(Furniture(kind if place is None else memory.furniture[place][1], fold(piece.text)))
    return tuple(made)


def _filled(places: list[int | None], count: int) -> list[int | None]:
    """Pair what is left between two matches, where both sides have as many."""
    filled = list(places)
    for run, free in gaps(places, count):
        if len(run) == len(free):
            filled[run[0] : run[-1] + 1] = free
    return filled


def captions_of(paragraphs: Sequence[Shown]) -> tuple[Caption, ...]:
    """Return the captions of pictures."""
    return tuple(map(_caption, paragraphs))


def _caption(paragraph: Shown) -> Caption:
    gallery = has_style(paragraph.look.names, CAPTION_STYLES[CaptionKind.GALLERY])
    credited = [run.text for run in paragraph.words if has_style(run.style.names, styles.PICTURE_CREDIT)]
    text = "".join(run.text for run in paragraph.words if not has_style(run.style.names, styles.PICTURE_CREDIT))
    credit = "".join(credited).removeprefix(" ").removeprefix("(").removesuffix(")") or None
    return Caption(CaptionKind.GALLERY if gallery else CaptionKind.PHOTO, fold(text), credit and fold(credit))


def credits_of(lines: Sequence[Shown], memory: Memory) -> tuple[Credit, ...]:
    """Return who translated and edited."""
    waiting = list(memory.credits)
    made: list[Credit] = []
    for line in lines:
        role, names = _credit_line(line.text)
        lengths = _lengths(waiting, role)
        if sum(lengths) + 2 * (len(lengths) - 1) == len(names):
            made += (Credit(name, role) for name in _by_length(names, lengths))
        else:
            made += (Credit(name, role) for name in map(fold, names.split(",")) if name)
        del waiting[: len(lengths)]
    return tuple(made)


def _credit_line(text: str) -> tuple[CreditRole, str]:
    for role, words in CREDIT_WORDS.items():
        if text.startswith(words):
            return role, text.removeprefix(words)
    return CreditRole.TRANSLATOR, text


def _lengths(credits_: list[tuple[CreditRole, int]], role: CreditRole) -> list[int]:
    """Return how long the names were that stood on one line."""
    lengths = []
    for remembered, length in credits_:
        if remembered is not role:
            break
        lengths.append(length)
    return lengths


def _by_length(names: str, lengths: list[int]) -> Iterator[str]:
    at = 0
    for length in lengths:
        yield names[at : at + length]
        at += length + 2
