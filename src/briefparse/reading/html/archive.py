"""Pages that a browser saved in one file (MHTML, RFC 2557): a message whose parts are the page and its pictures."""

from __future__ import annotations

import re
from typing import Final

from briefparse.errors import ReadError

_SIGN: Final = b"MIME-Version:"
_LONGEST: Final = 16 * 1024  # bytes of a head
_FIELD: Final = re.compile(rb"[A-Za-z0-9-]{1,80}:")
_PAGE: Final = "text/html"
_HOLDING: Final = ("multipart/related", "multipart/alternative")
_HOLDS: Final = b"multipart/"
_DEEPEST: Final = 20  # parts that hold others; browsers write one, mail programs two


def is_archive(data: bytes) -> bool:
    """Say whether a file begins as a message that is a page, or holds one."""
    if data.find(_SIGN, 0, _LONGEST) < 0 or _FIELD.match(data) is None:
        return False
    from email.parser import BytesHeaderParser  # noqa: PLC0415  (few files are messages)

    kind = BytesHeaderParser().parsebytes(data[:_LONGEST]).get_content_type()
    return kind == _PAGE or kind in _HOLDING


def page_of(data: bytes, name: str) -> tuple[bytes, str | None]:
    """Return the page that such a file holds, and the ``charset`` that is told of it, or None.

    Args:
        data: The file.
        name: What to call it in errors.

    Raises:
        ReadError: No part of it is a page, or parts lie in parts deeper than any program puts them.
    """
    from email import message_from_bytes  # noqa: PLC0415  (few files are messages)

    # The library looks at each line for the end of every part that it is in.
    if data.lower().count(_HOLDS) > _DEEPEST:
        raise ReadError(name, "it is a message with too many parts within parts")
    pages = (part for part in message_from_bytes(data).walk() if part.get_content_type() == _PAGE)
    page = next(pages, None)
    if page is None:
        raise ReadError(name, "it is a message or a saved page, and no part of it is HTML")
    found = page.get_payload(decode=True)
    return found if isinstance(found, bytes) else b"", page.get_content_charset()
