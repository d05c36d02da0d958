"""What stands in a run for a character: text, tabs, hyphens, symbols of old fonts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.reading.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT: Final = f"{W}t"
_BREAK: Final = f"{W}br"
_CHARACTERS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_PRIVATE: Final = range(0xF000, 0xF100)
"""Where Word puts the characters of fonts that have an order of their own."""
# The symbols that are met in running text, from the tables of the fonts' makers.
_SYMBOLS: Final = {
    "symbol": {0xB7: "•", 0xAE: "→", 0xAC: "←", 0x2D: "−", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xA3: "≤", 0xB3: "≥"},
    "wingdings": {0xA7: "▪", 0x6C: "●", 0xD8: "➢", 0xFC: "✓", 0xFB: "✗", 0xE0: "→", 0xDF: "←", 0x4A: "☺", 0xB7: "•"},
}


def letters_of(element: _Element) -> str | None:
    """Return what an element of a run stands for, or None where it is more than letters."""
    tag = element.tag
    if tag == _TEXT:
        return element.text or ""
    if tag == _BREAK:
        return None if element.get(f"{W}type") == "page" else "\n"
    return _CHARACTERS.get(tag)


def character_of(symbol: _Element) -> str:
    """Return the character that a ``w:sym`` shows; one that no table has, stays as it is numbered."""
    try:
        number = int(symbol.get(f"{W}char", ""), 16)
    except ValueError:
        return "\ufffd"
    if number in _PRIVATE:
        font = symbol.get(f"{W}font", "").lower()
        shown = _SYMBOLS.get(font, {}).get(number - _PRIVATE.start)
        if shown is not None:
            return shown
    return chr(number) if number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF else "\ufffd"  # noqa: PLR2004  (Unicode's end and its surrogates)
