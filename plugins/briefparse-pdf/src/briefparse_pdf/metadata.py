"""What a PDF says of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# The keys of the document information dictionary, ISO 32000-1, table 317. The dates say when the file was made, and
# not when the briefing was held: they must not be called `date`.
_NAMES: Final = (
    ("Title", "title"),
    ("Author", "author"),
    ("Subject", "subject"),
    ("Keywords", "keywords"),
    ("Creator", "creator"),
    ("Producer", "producer"),
    ("CreationDate", "created"),
    ("ModDate", "modified"),
)
_LONGEST: Final = 1_000  # characters of one value
_DATE: Final = re.compile(
    r"(?:D:)?(?P<year>\d{4})(?P<month>\d\d)?(?P<day>\d\d)?(?P<hour>\d\d)?(?P<minute>\d\d)?(?P<second>\d\d)?"
    r"(?:(?P<sign>[+-])(?P<hours>\d\d)'?(?P<minutes>\d\d)?'?|(?P<utc>Z))?"
)


def metadata_of(info: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return pairs of name and value: title, author, subject, keywords, creator, producer, created and modified."""
    pairs = ((name, " ".join(info.get(key, "")[:_LONGEST].split())) for key, name in _NAMES)
    return tuple(
        (name, iso_date(value) if name in {"created", "modified"} else value) for name, value in pairs if value
    )


def iso_date(value: str) -> str:
    """Return a date of ISO 32000-1, 7.9.4, as ISO 8601 writes it: ``D:20310319143000-04'00'``; others as they are."""
    match = _DATE.match(value)
    if match is None:
        return value
    date = "-".join(filter(None, (match["year"], match["month"], match["day"])))
    if not match["hour"]:
        return date
    time = ":".join(part or "00" for part in (match["hour"], match["minute"], match["second"]))
    zone = f"{match['sign']}{match['hours']}:{match['minutes'] or '00'}" if match["sign"] else ""
    return f"{date}T{time}{zone or ('Z' if match['utc'] else '')}"
