"""Ids from names: short, readable, the same every time."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_MANY = 100
_APART = re.compile(r"[\W_]+")


def slug(name: str, fallback: str = "x") -> str:
    """Make an id from a name: lower case, letters and digits of any script, joined by hyphens.

    Accents are dropped from Latin letters; other scripts stay as they are. The
    id begins with a letter. A name without letters or digits gives ``fallback``.
    """
    plain = name if name.isascii() else _without_accents(name)
    joined = _APART.sub("-", plain.lower()).strip("-")
    if not joined:
        return fallback
    return joined if joined[0].isalpha() else f"{fallback}-{joined}"


def unique(wanted: str, taken: Collection[str]) -> str:
    """Return ``wanted``, with ``-2``, ``-3`` … after it if it is taken."""
    if wanted not in taken:
        return wanted
    n = 2
    while f"{wanted}-{n}" in taken:
        # Past a hundred of one name the size of the set is a number that is free or nearly so; counting on
        # from 2 each time would take quadratic time.
        n = n + 1 if n < _MANY else max(n + 1, len(taken))
    return f"{wanted}-{n}"


def _without_accents(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", bare)
