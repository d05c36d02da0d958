"""Names for ``xml:id``: made legal, and given to one element only."""

from __future__ import annotations

import re

# Letters that are name characters in every edition of XML 1.0, so that the
# oldest validator agrees; other characters become one underscore.
_LETTERS = "A-Za-z_À-ÖØ-öø-ıĴ-ľŁ-ňŊ-žΑ-ΡΣ-Ωα-ωЁ-ЌЎ-яё-ќא-תء-غف-يぁ-ゔァ-ヺ一-龥가-힣"
_FOREIGN = re.compile(f"[^{_LETTERS}0-9.-]+")
_START = re.compile(f"[{_LETTERS}]")


def ncname(wanted: str) -> str:
    """Return the NCName nearest to ``wanted``; ``wanted`` itself where it is one."""
    name = _FOREIGN.sub("_", wanted)
    if name != wanted:
        name = name.rstrip("._-")
    if not name:
        return "briefing"
    return name if _START.match(name) else f"_{name}"


class Ids:
    """The ids of one file. Each is given away once."""

    def __init__(self) -> None:
        self._next: dict[str, int] = {}

    def claim(self, wanted: str) -> str:
        """Return an NCName like ``wanted`` that nobody has; a number sets latecomers apart."""
        base = ncname(wanted)
        name = base
        while name in self._next:
            self._next[base] += 1
            name = f"{base}-{self._next[base]}"
        self._next[name] = 1
        return name
