"""Characters that make a text look unlike what it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose
from briefparse.model.span import Span

if TYPE_CHECKING:
    from briefparse.model import Diagnostic

# The marks, embeddings and isolates of Arabic and Hebrew are not among them: those only
# help the order that a text has by itself.
_CHARACTERS: Final = "\u202d\u202e"
_OVERRIDES: Final = re.compile(f"[{_CHARACTERS}]")


def direction_overrides(text: str) -> tuple[Diagnostic, ...]:
    """Report the characters that override the direction of writing: one diagnostic for all, at the first."""
    # To look for each is a hundred times as fast as the pattern, and nearly every text has none.
    first = _OVERRIDES.search(text) if any(map(text.__contains__, _CHARACTERS)) else None
    if first is None:
        return ()
    count = sum(1 for _ in _OVERRIDES.finditer(text))
    message = f"{count} overrides of the direction of writing; the first is U+{ord(first.group()):04X}"
    return (diagnose("BP105", message, Span(*first.span())),)
