"""Characters that make a text look unlike what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose
from briefparse.late import late
from briefparse.model.span import Span
from briefparse.parsing.text.odd import OVERRIDES

if TYPE_CHECKING:
    from briefparse.model import Diagnostic

_OVERRIDES: Final = late(f"[{''.join(sorted(OVERRIDES))}]")


def direction_overrides(text: str, odd: frozenset[str]) -> tuple[Diagnostic, ...]:
    """Report the characters that override the direction of writing: one diagnostic for all, at the first.

    Args:
        text: The text.
        odd: The odd characters that it holds.
    """
    first = _OVERRIDES.search(text) if odd & OVERRIDES else None
    if first is None:
        return ()
    count = sum(1 for _ in _OVERRIDES.finditer(text))
    message = f"{count} overrides of the direction of writing; the first is U+{ord(first.group()):04X}"
    return (diagnose("BP105", message, Span(*first.span())),)
