"""A dateline with its place, time and day marked where they are sure."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.exporting.xmltext import xml_safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Event

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MESES = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
_MONTH = "(?P<month>[A-Z][a-z]{2,8})"
_DAYS = (
    re.compile(rf"\b{_MONTH}\.? (?P<day>\d{{1,2}}), (?P<year>\d{{4}})\b"),
    re.compile(rf"\b(?P<day>\d{{1,2}}) {_MONTH}\.? (?P<year>\d{{4}})\b"),
    re.compile(r"\b(?P<day>\d{1,2}) de (?P<month>[A-Za-z]{4,10}) del? (?P<year>\d{4})\b"),
    re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"),
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"),
)
_TIME = re.compile(r"\b(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE)


def mark_dateline(line: Element, text: str, event: Event) -> None:
    """Write the words of a dateline. Only what agrees with ``event`` is marked."""
    safe = xml_safe(text)
    found = sorted(_found(safe, event))
    done = 0
    line.text = safe[: found[0][0]] if found else safe
    for place, (start, end, tag, when) in enumerate(found):
        if start < done:
            continue
        after = next((later[0] for later in found[place + 1 :] if later[0] >= end), len(safe))
        add(line, tag, safe[start:end], when=when).tail = safe[end:after]
        done = end


def _found(text: str, event: Event) -> Iterator[tuple[int, int, str, str | None]]:
    """Yield start, end, element and normal form of what is sure."""
    if event.place:
        start = text.find(event.place)
        if start >= 0:
            yield start, start + len(event.place), "placeName", None
    for day in (match for pattern in _DAYS for match in pattern.finditer(text)):
        if event.date is not None and _same_day(day, event.date):
            yield day.start(), day.end(), "date", event.date.isoformat()
    for time in _TIME.finditer(text):
        if event.time is not None and _same_time(time, event.time):
            yield time.start(), time.end(), "time", event.time.replace(tzinfo=None).isoformat()


def _same_day(found: re.Match[str], day: dt.date) -> bool:
    month = found["month"]
    number = int(month) if month.isdigit() else _number_of(month)
    return (int(found["year"]), number, int(found["day"])) == (day.year, day.month, day.day)


def _number_of(month: str) -> int:
    start = month[:3].lower()
    return next((names.index(start) + 1 for names in (_MONTHS, _MESES) if start in names), 0)


def _same_time(found: re.Match[str], time: dt.time) -> bool:
    hour = int(found["hour"]) % 12 + (12 if found["half"] in "pP" else 0)
    return dt.time(hour, 0) == time.replace(minute=0) and int(found["minute"] or 0) == time.minute
