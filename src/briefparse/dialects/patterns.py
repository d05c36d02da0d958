"""The patterns of dialects, compiled once per process."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a dialect's pattern."""
    return re.compile(pattern)
