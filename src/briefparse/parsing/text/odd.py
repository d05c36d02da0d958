"""The characters of a text that few texts hold, found once for all that have to know."""

from __future__ import annotations

from typing import Final

from briefparse.reading.blocks import BLANK

SURROGATE: Final = "\ud800"
"""Stands for all surrogates."""
OVERRIDES: Final = frozenset("\u202d\u202e")
"""What overrides the direction of writing.

The marks, embeddings and isolates of Arabic and Hebrew are not among them: those only
help the order that a text has by itself.
"""
ZERO_WIDTH: Final = frozenset("\u200b\ufeff")
"""Blanks that take no room."""
ODD_BLANKS: Final = frozenset(BLANK) - {" ", "\n"} - ZERO_WIDTH
"""The other blanks that are neither a space nor a newline."""
UNWRITABLE: Final = frozenset(map(chr, (*range(0x09), *range(0x0E, 0x1C), 0xFFFE, 0xFFFF))) | {SURROGATE}
"""Characters that XML 1.0 cannot hold and that are not white space."""

_ODD: Final = sorted(OVERRIDES | ZERO_WIDTH | ODD_BLANKS | UNWRITABLE - {SURROGATE})
_ASCII: Final = bytes(map(ord, filter(str.isascii, _ODD)))
_USUAL: Final = bytes(byte for byte in range(0x80) if byte not in _ASCII)
_WIDE: Final = [(one, one.encode()[0], one.encode()[-1]) for one in _ODD if not one.isascii()]


def odd_characters(text: str) -> frozenset[str]:
    """Return which of the characters above stand in a text."""
    found = []
    try:
        data = text.encode()
    except UnicodeEncodeError:  # surrogates alone have no code
        data = text.encode("utf-8", "surrogatepass")
        found.append(SURROGATE)
    if 2 * len(data) < 3 * len(text):  # of a text in Latin letters hardly anything is left to look through
        data = data.translate(None, _USUAL)
        text = data.decode("utf-8", "surrogatepass")
    # To look for a byte costs a tenth of looking for a character, and nearly every text has none of these.
    if any(map(data.__contains__, _ASCII)):
        found += [chr(byte) for byte in _ASCII if byte in data]
    found += [one for one, first, last in _WIDE if last in data and first in data and one in text]
    return frozenset(found)
