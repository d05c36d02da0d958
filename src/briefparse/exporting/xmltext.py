"""Text that XML 1.0 can hold."""

from __future__ import annotations

import re

# All but tab, line feed, carriage return and the ranges of production [2] of
# XML 1.0: control characters, lone surrogates, U+FFFE and U+FFFF.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_safe(text: str) -> str:
    """Return ``text`` with U+FFFD for each character that XML 1.0 cannot hold.

    The length stays the same, so offsets into ``text`` stay true.
    """
    if text.isprintable():  # none of these is, and nearly all text is: this is faster than a search
        return text
    return _ILLEGAL.sub("\ufffd", text)
