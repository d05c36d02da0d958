"""Where a piece of a briefing stands in the source text."""

from __future__ import annotations

import attrs


@attrs.frozen(init=False)
class Span:
    """A half-open range of characters, ``[start, end)``, in ``briefing.source.text``.

    Offsets count Unicode code points from 0. The empty span, ``Span()``, means
    that no place is known: a format such as DOCX keeps no offsets. It is false
    in a condition and slices to the empty string.

    Raises:
        ValueError: It begins before the text, or ends before it begins.
    """

    start: int = 0
    end: int = 0

    # Written by hand: with the check it takes three quarters of the time of attrs' own, and every block has spans.
    def __init__(self, start: int = 0, end: int = 0) -> None:
        if not 0 <= start <= end:
            message = f"there is no span [{start}, {end}): 0 <= start <= end has to hold"
            raise ValueError(message)
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        """Return the number of characters covered."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the part of ``text`` that this span covers."""
        return text[self.start : self.end]


# What a frozen class does not let anybody else do. The type checker knows fields, and not the slots that hold them.
_set_start = Span.start.__set__  # type: ignore[attr-defined]  # a slot
_set_end = Span.end.__set__  # type: ignore[attr-defined]  # a slot

NOWHERE = Span()
"""The empty span: no place is known."""
