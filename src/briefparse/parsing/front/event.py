"""When and where: what the lines of the front matter say, put together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.model import Event, Span
from briefparse.parsing.front.dates import WEEKDAYS, find_date, find_time, find_weekday

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefparse.model import Diagnostic

_ZONE: Final = re.compile(
    r"\d ?[AaPp]\.? ?[Mm]\b\.?,?\s*\(?(?P<zone>[A-Z]{2,5}|local|Local)\b\)?"
    r"|\d:\d\d\s+\(?(?P<zone24>(?![AP]M\b)[A-Z]{2,5})\b\)?"
)
_LONGEST_TIME: Final = 30
_TIME_ALONE: Final = re.compile(
    r"\(?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2}(?= ?[AaPp]))"
    r"\s{0,3}(?:[AaPp]\.? ?[Mm]\b\.?)?,?\s{0,3}\(?(?:[A-Z]{2,5}|[Ll]ocal)?\)?\)?"
)
_NO_ZONES: Final = frozenset({"AM", "PM", "THE", "AND", "IN", "AT", "ON"})


@attrs.frozen
class Said:
    """What one line says about the event."""

    event: Event
    span: Span

    @classmethod
    def of(cls, words: str, groups: Mapping[str, str | None], span: Span) -> Said:
        """Read a line with the groups that a dialect's pattern found in it."""
        event = Event(
            date=find_date(_part(groups, "date", words)),
            time=find_time(_part(groups, "time", words)),
            timezone=find_zone(words),
            place=groups.get("place"),
            venue=groups.get("venue"),
        )
        return cls(event, span)


def _part(groups: Mapping[str, str | None], name: str, words: str) -> str:
    """Return what a group found; the whole line where the pattern has none, "" where it says that there is nothing."""
    found = groups.get(name)
    return words if found is None else found


def is_time_alone(text: str) -> bool:
    """Say whether a line is a time of day and nothing else: ``2:40 P.M. EST``, ``15:15:37``."""
    return len(text) <= _LONGEST_TIME and _TIME_ALONE.fullmatch(text) is not None


def find_zone(text: str) -> str | None:
    """Return the time zone that is written after a time of day, as written, or None."""
    match = _ZONE.search(text)
    zone = (match["zone"] or match["zone24"]) if match else None
    return None if zone is None or zone in _NO_ZONES else zone


def event_of(said: Sequence[Said], texts: Sequence[str], spans: Sequence[Span]) -> tuple[Event, tuple[Diagnostic, ...]]:
    """Put together what several lines say; where they differ the first counts.

    Args:
        said: What each dateline says, in order.
        texts: All pieces of the front matter, to be searched for weekdays.
        spans: Their places.
    """
    event = Event()
    doubts: list[Diagnostic] = []
    before: Said | None = None
    for one in said:
        if event.date and one.event.date and event.date != one.event.date:
            doubts.append(diagnose("BP204", f"{one.event.date} here, {event.date} before", one.span))
        event = Event(
            date=event.date or one.event.date,
            time=event.time or one.event.time,
            timezone=event.timezone or one.event.timezone,
            place=_place(event, one, before),
            venue=event.venue or one.event.venue,
        )
        before = one
    return event, (*doubts, *_weekday_doubts(event, texts, spans))


def _place(event: Event, one: Said, before: Said | None) -> str | None:
    """Take the first place; two lines of places in a row are one place: ``Aboard Air Force One``, ``En Route …``."""
    if before is not None and event.place and one.event.place and _is_place_alone(before) and _is_place_alone(one):
        return f"{event.place} {one.event.place}"
    return event.place or one.event.place


def _is_place_alone(said: Said) -> bool:
    return said.event == Event(place=said.event.place)


def _weekday_doubts(event: Event, texts: Sequence[str], spans: Sequence[Span]) -> Iterator[Diagnostic]:
    if event.date is None:
        return
    for text, span in zip(texts, spans, strict=True):
        weekday = find_weekday(text)
        if weekday is not None and weekday != event.date.weekday():
            right = WEEKDAYS[event.date.weekday()].capitalize()
            message = f"{WEEKDAYS[weekday].capitalize()} is named, but {event.date} is a {right}"
            yield diagnose("BP205", message, span)
