"""Regular expressions that are compiled when they are first used, and not when their module is loaded."""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what can be used as ``re.compile(pattern, flags)`` can, compiled at its first use.

    It is for patterns that few transcripts need: to compile one takes up to
    three milliseconds where it has wide ranges, as those for Chinese have.
    Every later use costs what a compiled pattern does. What is wrong with a
    pattern shows at its first use, too, so each needs a test that uses it.

    Args:
        pattern: The regular expression.
        flags: As for `re.compile`.
    """
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


class _Late(Generic[AnyStr]):
    """A pattern in waiting: takes each attribute from the compiled one when that is first asked for."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self._late: tuple[AnyStr, int] = pattern, flags

    def __getattr__(self, name: str) -> object:  # called only for what was not taken yet
        found: object = getattr(re.compile(*self._late), name)
        setattr(self, name, found)
        return found
