"""Where a piece of a briefing stands in the source text."""

from __future__ import annotations

import attrs


@attrs.frozen
class Span:
    """A half-open range of characters, ``[start, end)``, in ``briefing.source.text``.

    Offsets count Unicode code points from 0. The empty span, ``Span()``, means
    that no place is known: a format such as DOCX keeps no offsets. It is false
    in a condition and slices to the empty string.
    """

    start: int = 0
    end: int = 0

    def __len__(self) -> int:
        """Return the number of characters covered."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the part of ``text`` that this span covers."""
        return text[self.start : self.end]


NOWHERE = Span()
"""The empty span: no place is known."""
