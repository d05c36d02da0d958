"""Text that an HTML page can hold."""

from __future__ import annotations

import re

# What the HTML standard calls a parse error in the input: control characters
# other than white space, surrogates and noncharacters.
_PLANES = "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
_ILLEGAL = re.compile(f"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_PLANES}]")


def html_safe(text: str) -> str:
    """Return ``text`` with U+FFFD for each character that HTML cannot hold.

    The length stays the same, so offsets into ``text`` stay true.
    """
    if text.isascii() and text.isprintable():
        return text
    return _ILLEGAL.sub("\ufffd", text)
