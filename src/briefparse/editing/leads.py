"""The words before a paragraph's first colon, where labels stand that people type."""

from __future__ import annotations

import re
from typing import Final

from briefparse.parsing.labels.shapes import COLONS, LONGEST_LABEL

_COLON: Final = re.compile(f"[{COLONS}]")


def lead_of(text: str) -> tuple[str, int] | None:
    """Return the words before the first colon of a text, and where the words after it begin.

    A full-width colon is one too. None where no colon stands near enough to the
    beginning, or nothing before it.
    """
    colon = _COLON.search(text, 0, LONGEST_LABEL + 1)
    lead = "" if colon is None else text[: colon.start()].strip()
    return (lead, colon.end()) if colon is not None and lead else None


def without_colon(label: str) -> str:
    """Return a label without the colon that people type behind it."""
    return label.rstrip(f"{COLONS} ")
