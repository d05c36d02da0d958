"""Dates and times as transcripts write them."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
         "aug august", "sep sept september", "oct october", "nov november", "dec december"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_CHINESE = re.compile(r"(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日")
_CLOCK_12 = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b\.?", re.IGNORECASE)
_CLOCK_24 = re.compile(r"\b([01]?\d|2[0-3])[:：](\d{2})(?!\d)")


def find_date(text: str) -> dt.date | None:
    """Return the first date that ``text`` names, or None.

    Month and day by name in English in either order, ISO 8601, and Chinese. A
    date of digits alone such as ``3/4/2024`` is not read: nobody can tell
    which number is the month.
    """
    found = []
    for pattern, order in ((_MONTH_FIRST, "mdy"), (_DAY_FIRST, "dmy"), (_ISO, "ymd"), (_CHINESE, "ymd")):
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=True))
            date = _date(parts["y"], parts["m"], parts["d"])
            if date is not None:
                found.append((match.start(), date))
                break
    return min(found)[1] if found else None


def find_time(text: str) -> dt.time | None:
    """Return the first time of day that ``text`` names, or None."""
    twelve = _CLOCK_12.search(text)
    if twelve:
        hour, minute = int(twelve[1]), int(twelve[2] or 0)
        if 1 <= hour <= 12 and minute < 60:  # noqa: PLR2004  (a clock's face)
            return dt.time(hour % 12 + (12 if twelve[3].lower() == "p" else 0), minute)
        return None
    day = _CLOCK_24.search(text)
    return dt.time(int(day[1]), int(day[2])) if day and int(day[2]) < 60 else None  # noqa: PLR2004


def is_date_alone(text: str) -> bool:
    """Say whether ``text`` is a date and nothing else but a weekday or a time."""
    rest = text
    for pattern in (_MONTH_FIRST, _DAY_FIRST, _ISO, _CHINESE, _CLOCK_12, _CLOCK_24):
        rest = pattern.sub("", rest, count=1)
    words = re.findall(r"\w+", rest.lower())
    return find_date(text) is not None and all(word in WEEKDAYS for word in words)


def find_weekday(text: str) -> int | None:
    """Return the first weekday that ``text`` names, Monday being 0, or None."""
    for word in re.findall(r"[A-Z][a-z]{5,8}", text):
        if word.lower() in WEEKDAYS:
            return WEEKDAYS.index(word.lower())
    return None


def _date(year: str, month: str, day: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _MONTHS.get(month.lower())
    try:
        return dt.date(int(year), number or 0, int(day))
    except ValueError:
        return None
