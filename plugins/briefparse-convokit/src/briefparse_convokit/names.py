"""Ids that are unique in a whole corpus, made from ids that are unique in a briefing."""

from __future__ import annotations

import re

# The slash divides the parts, the percent sign marks what is escaped, and lone surrogates no UTF-8 file can hold.
_RESERVED = re.compile("[/%\ud800-\udfff]")


def corpus_id(*parts: str) -> str:
    """Join parts with a slash; different parts give different ids.

    A slash inside a part becomes ``%2F``, a percent sign ``%25``, a lone surrogate ``%D800`` to ``%DFFF``.
    """
    return "/".join(_RESERVED.sub(lambda found: f"%{ord(found[0]):02X}", part) for part in parts)
