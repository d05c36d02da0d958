"""The head of a server's answer, which some programs save above the page: its `charset` counts first."""

from __future__ import annotations

import re
from typing import Final

from briefparse.late import late

_STATUS: Final = re.compile(rb"HTTP/\d(?:\.\d)? \d{3}[^\r\n]{0,200}\r?\n")
_FIELD: Final = late(rb"([A-Za-z0-9-]{1,80}):([^\r\n]{0,8192})\r?\n")
_END: Final = late(rb"\r?\n")
_CHARSET: Final = late(rb"charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_MOST_FIELDS: Final = 200


def part_head(data: bytes) -> tuple[bytes, str | None]:
    """Return the page without a server's head above it, and the ``charset`` that the head names, or None."""
    status = _STATUS.match(data)
    if status is None:
        return data, None
    at, charset = status.end(), None
    for _ in range(_MOST_FIELDS):
        field = _FIELD.match(data, at)
        if field is None:
            break
        at = field.end()
        if field[1].lower() == b"content-type":
            named = _CHARSET.search(field[2])
            charset = named[1].decode("ascii") if named else None
    end = _END.match(data, at)
    return (data[end.end() :], charset) if end else (data, None)
