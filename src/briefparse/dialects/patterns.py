"""The patterns of dialects, each compiled at most once per process."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from briefparse.late import late

if TYPE_CHECKING:
    import re


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a dialect's pattern, which is compiled when it is first tried: most rules fit nothing in a document."""
    return late(pattern)
