"""Names for ``xml:id``: made legal, and given to one element only."""

from __future__ import annotations

import re

# Letters that are name characters in every edition of XML 1.0, so that the
# oldest validator agrees; other characters become one underscore.
_LETTERS = "A-Za-z_À-ÖØ-öø-ıĴ-ľŁ-ňŊ-žΑ-ΡΣ-Ωα-ωЁ-ЌЎ-яё-ќא-תء-غف-يぁ-ゔァ-ヺ一-龥가-힣"
_FOREIGN = re.compile(f"[^{_LETTERS}0-9.-]+")
_START = re.compile(f"[{_LETTERS}]")
_LEGAL = re.compile(f"[{_LETTERS}][{_LETTERS}0-9.-]*")


def ncname(wanted: str) -> str:
    """Return the NCName nearest to ``wanted``; ``wanted`` itself where it is one."""
    if _LEGAL.fullmatch(wanted):
        return wanted
    name = _FOREIGN.sub("_", wanted)
    if name != wanted:
        name = name.rstrip("._-")
    if not name:
        return "briefing"
    return name if _START.match(name) else f"_{name}"


class Ids:
    """The ids of one file. Each is given away once.

    Args:
        taken: Ids that are given away elsewhere, and not here.
    """

    def __init__(self, taken: Ids | None = None) -> None:
        self._next: dict[str, int] = {}
        self._taken = taken

    def claim(self, wanted: str) -> str:
        """Return an NCName like ``wanted`` that nobody has; a number sets latecomers apart."""
        return self.claim_legal(ncname(wanted))

    def claim_legal(self, base: str) -> str:
        """Do as `claim` does with what is an NCName already."""
        if base not in self._next and (self._taken is None or base not in self._taken):  # as nearly all are
            self._next[base] = 1
            return base
        name = base
        number = self._next.get(base, 1)
        while name in self:
            number += 1
            name = f"{base}-{number}"
        self._next[base] = number
        self._next.setdefault(name, 1)
        return name

    def __contains__(self, name: str) -> bool:
        """Say whether an id is given away."""
        return name in self._next or (self._taken is not None and name in self._taken)
