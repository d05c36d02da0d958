"""Rich output, made into text first and written by us: rich leaves the process on a broken pipe."""

from __future__ import annotations

import io
import os
import re
import sys
from typing import TYPE_CHECKING

from rich.console import Console

from briefparse.cli.terminal import write_text

if TYPE_CHECKING:
    from rich.console import RenderableType

PLAIN_WIDTH = 100
"""Columns where standard output is no terminal and ``COLUMNS`` does not say otherwise."""

NARROWEST = 72
"""Columns below which tables are not squeezed any further."""

_TRAILING = re.compile(r" +$", re.MULTILINE)


class Screen(Console):
    """A console that keeps what is printed until `send`: coloured on a terminal, plain and of fixed width elsewhere."""

    def __init__(self) -> None:
        terminal = sys.stdout is not None and sys.stdout.isatty()
        self._kept = io.StringIO()
        super().__init__(
            file=self._kept,
            force_terminal=terminal,
            color_system="auto" if terminal else None,
            width=None if terminal else _columns() or PLAIN_WIDTH,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
        )

        # Narrower, rich would leave columns out; a terminal breaks the lines instead.
        self.width = max(self.width, NARROWEST)

    def send(self) -> None:
        """Write what was printed to standard output.

        Raises:
            WriteError: Standard output cannot be written.
        """
        text = self._kept.getvalue()
        # Rich fills lines up with blanks, which only matter where they have a colour.
        write_text(text if self.is_terminal else _TRAILING.sub("", text))
        self._kept.seek(0)
        self._kept.truncate()


def show_parts(*parts: RenderableType) -> None:
    """Print the parts, one below the other with a blank line between."""
    screen = Screen()
    for n, part in enumerate(parts):
        if n:
            screen.print()
        screen.print(part)
    screen.send()


def _columns() -> int | None:
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isascii() and columns.isdigit() and int(columns) > 0 else None
