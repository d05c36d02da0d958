"""What stands above the transcript: title, when and where, abstract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.links import source_line
from briefparse.exporting.docx.markup import plain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from briefparse.model import Briefing, Event

SEPARATOR = " · "
"""What stands between the parts of the line that says when, where and by whom."""

# Written out here, because strftime follows the locale.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def title_block(briefing: Briefing, address: str) -> Iterator[str]:
    """Yield the paragraphs of the title block that have something to say.

    Args:
        briefing: The briefing.
        address: The address of the page that was transcribed, or "".
    """
    if briefing.title:
        yield plain(styles.TITLE, briefing.title)
    line = event_line(briefing)
    if line:
        yield plain(styles.EVENT, line)
    if address:
        yield source_line(address)
    for paragraph in (briefing.abstract or "").split("\n\n"):
        if paragraph:
            yield plain(styles.ABSTRACT, paragraph)


def event_line(briefing: Briefing) -> str:
    """Return when, where and by whom in one line: ``2 April 2031, 10:30 · Port Meridian · …``."""
    event = briefing.event
    when = ", ".join(part for part in (_date(event.date, briefing.language), _times(event)) if part)
    where = ", ".join(part for part in (event.venue, event.place) if part)
    return SEPARATOR.join(part for part in (when, where, briefing.host) if part)


def _date(date: dt.date | None, language: str) -> str:
    if date is None:
        return ""
    if language.lower().partition("-")[0] == "en":
        return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"
    return date.isoformat()


def _times(event: Event) -> str:
    times = "–".join(_time(time) for time in (event.time, event.end_time) if time is not None)
    if event.time is None and times:
        times = f"until {times}"
    return " ".join(part for part in (times, event.timezone) if part)


def _time(time: dt.time) -> str:
    return time.isoformat() if time.second or time.microsecond else time.isoformat("minutes")
