"""When and where: what the lines of the front matter say, put together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.diagnostics import diagnose
from briefparse.late import late
from briefparse.model import Event
from briefparse.parsing.front.dates import WEEKDAYS, find_date, find_time, find_weekday, has_digit

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from briefparse.model import Diagnostic, FrontMatter, Span

_ZONE: Final = re.compile(
    r"\d ?[AaPp]\.? ?[Mm]\b\.?,?\s*\(?(?P<zone>[A-Z]{2,5}|local|Local)\b\)?"
    r"|\d:\d\d\s+\(?(?P<zone24>(?![AP]M\b)[A-Z]{2,5})\b\)?"
)
_LONGEST_TIME: Final = 30
_TIME_ALONE: Final = late(
    r"\(?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2}(?= ?[AaPp]))"
    r"\s{0,3}(?:[AaPp]\.? ?[Mm]\b\.?)?,?\s{0,3}\(?(?:[A-Z]{2,5}|[Ll]ocal)?\)?\)?"
)
_NO_ZONES: Final = frozenset({"AM", "PM", "THE", "AND", "IN", "AT", "ON"})


class Said(NamedTuple):
    """What one line says about the event; the fields are those of `Event`."""

    span: Span
    date: dt.date | None = None
    time: dt.time | None = None
    timezone: str | None = None
    place: str | None = None
    venue: str | None = None

    @classmethod
    def of(cls, words: str, groups: Mapping[str, str | None], span: Span) -> Said:
        """Read a line with the groups that a dialect's pattern found in it."""
        place, venue = groups.get("place"), groups.get("venue")
        if not has_digit(words):
            return cls(span, place=place, venue=venue)
        date, time = find_date(_part(groups, "date", words)), find_time(_part(groups, "time", words))
        return cls(span, date, time, find_zone(words), place, venue)


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


def event_of(said: Sequence[Said], written: Sequence[FrontMatter]) -> tuple[Event, tuple[Diagnostic, ...]]:
    """Put together what several lines say; where they differ the first counts.

    Args:
        said: What each dateline, title and abstract says, in order.
        written: All pieces of the front matter, to be searched for weekdays.
    """
    date, time, timezone, place, venue = None, None, None, None, None
    doubts: list[Diagnostic] = []
    before: Said | None = None
    for one in said:
        if date and one.date and date != one.date:
            doubts.append(diagnose("BP204", f"{one.date} here, {date} before", one.span))
        date, time, timezone = date or one.date, time or one.time, timezone or one.timezone
        place, venue = _place(place, one, before), venue or one.venue
        before = one
    doubts += _weekday_doubts(date, written) if date else ()
    return Event(date=date, time=time, timezone=timezone, place=place, venue=venue), tuple(doubts)


def _place(known: str | None, one: Said, before: Said | None) -> str | None:
    """Take the first place; two lines of places in a row are one place: ``Aboard Air Force One``, ``En Route …``."""
    if known and one.place and before is not None and _is_place_alone(before) and _is_place_alone(one):
        return f"{known} {one.place}"
    return known or one.place


def _is_place_alone(said: Said) -> bool:
    return said == Said(said.span, place=said.place)


def _weekday_doubts(date: dt.date, written: Sequence[FrontMatter]) -> Iterator[Diagnostic]:
    for piece in written:
        weekday = find_weekday(piece.text)
        if weekday is not None and weekday != date.weekday():
            right = WEEKDAYS[date.weekday()].capitalize()
            message = f"{WEEKDAYS[weekday].capitalize()} is named, but {date} is a {right}"
            yield diagnose("BP205", message, piece.span)
