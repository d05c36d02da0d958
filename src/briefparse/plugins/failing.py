"""What counts as a plugin's failure, and how it is told."""

from __future__ import annotations

from typing import Final

ANY_FAILURE: Final = (Exception, SystemExit)
"""What is caught where a plugin's code runs. A plugin that calls ``sys.exit`` ends itself, and not the program; an
interrupt is the user's, and goes through."""


def told(failure: BaseException) -> str:
    """Return a failure in one line: its type and what it says."""
    return f"{type(failure).__name__}: {failure}"
