"""Pages that a browser saved in one file (MHTML, RFC 2557): a message whose parts are the page and its pictures."""

from __future__ import annotations

import binascii
import re
from typing import Final

from briefparse.errors import ReadError
from briefparse.late import late

_SIGN: Final = b"MIME-Version:"
_LONGEST: Final = 16 * 1024  # bytes of a head
_DEEPEST: Final = 8  # parts within parts; browsers write one level, mail programs two
_FIELD: Final = re.compile(rb"[A-Za-z0-9-]{1,80}:")
_HEAD_END: Final = late(rb"\n\r?\n")
_FOLD: Final = late(rb"\r?\n[ \t]")
_KIND: Final = late(rb"^content-type:[ \t]{0,9}([\w.+-]{1,80}/[\w.+-]{1,80})", re.IGNORECASE | re.MULTILINE)
_BOUNDARY: Final = late(rb"boundary[ \t]{0,9}=[ \t]{0,9}(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE)
_CHARSET: Final = late(rb"charset[ \t]{0,9}=[ \t]{0,9}\"?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_CODING: Final = late(rb"^content-transfer-encoding:[ \t]{0,9}([\w-]{1,40})", re.IGNORECASE | re.MULTILINE)
_PAGE: Final = b"text/html"
_HOLDING: Final = (b"multipart/related", b"multipart/alternative")
_NOT_BASE64: Final = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))


def is_archive(data: bytes) -> bool:
    """Say whether a file begins as a message that is a page, or holds one."""
    if data.find(_SIGN, 0, _LONGEST) < 0 or _FIELD.match(data) is None:
        return False
    kind = _kind(_parted(data)[0])
    return kind == _PAGE or kind in _HOLDING


def page_of(data: bytes, name: str) -> tuple[bytes, str | None]:
    """Return the page that such a file holds, and the ``charset`` that is told of it, or None.

    Args:
        data: The file.
        name: What to call it in errors.

    Raises:
        ReadError: No part of it is a page.
    """
    head, body = _parted(data)
    for _ in range(_DEEPEST):
        if _kind(head) == _PAGE:
            charset = _CHARSET.search(head)
            return _unpacked(body, head), charset[1].decode("ascii") if charset else None
        boundary = _BOUNDARY.search(head)
        parts = map(_parted, _between(boundary[1] or boundary[2], body)) if boundary else ()
        found = next((part for part in parts if _kind(part[0]) in (_PAGE, *_HOLDING)), None)
        if found is None:
            break
        head, body = found
    raise ReadError(name, "it is a message or a saved page, and no part of it is HTML")


def _between(boundary: bytes, body: bytes) -> list[bytes]:
    return re.split(rb"(?m)^--" + re.escape(boundary) + rb"(?:--)?[ \t\r]{0,9}(?:\n|\Z)", body)[1:]


def _parted(message: bytes) -> tuple[bytes, bytes]:
    """Part the head of a message, with one line for each field, from what comes after it."""
    end = _HEAD_END.search(message, 0, _LONGEST)
    if end is None:
        return b"", message
    return _FOLD.sub(b" ", message[: end.start() + 1]), message[end.end() :]


def _kind(head: bytes) -> bytes:
    kind = _KIND.search(head)
    return kind[1].lower() if kind else b""


def _unpacked(body: bytes, head: bytes) -> bytes:
    coding = _CODING.search(head)
    told = coding[1].lower() if coding else b""
    if told == b"quoted-printable":
        return binascii.a2b_qp(body)
    if told == b"base64":
        letters = body.translate(None, _NOT_BASE64)
        return binascii.a2b_base64(letters[: len(letters) // 4 * 4])  # a file that was cut off ends anywhere
    return body
