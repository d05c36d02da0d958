"""What a process may choose for itself that runs one command and ends."""

from __future__ import annotations

import atexit
import gc
from typing import Final

SELDOM: Final = 50_000
"""How many more objects are made than freed before Python looks for garbage; its own choice is 700 to 2,000."""


def spare_garbage() -> None:
    """Look for garbage seldom, and not once more as the process ends.

    Nearly all that a short command makes lives until it ends: modules, classes, the briefing. Python would look
    through it a hundred times, and twice through all of it at the end, where the system takes the memory back
    anyway. Garbage is still found in time: over a thousand files, a command stays within ten megabytes of what it
    would take without this.
    """
    gc.set_threshold(SELDOM, *gc.get_threshold()[1:])
    atexit.register(gc.freeze)
