"""Tables and bars, alike in every command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from rich import box
from rich.cells import cell_len, set_cell_size
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from briefparse.cli.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console, ConsoleOptions

_EIGHTHS = " ▏▎▍▌▋▊▉"
_FULL = "█"
_NARROWEST, _WIDEST = 4, 16
_SHORTEST = 12


def make_table(title: str, *columns: str, numbers: Iterable[str] = (), whole: Iterable[str] = ()) -> Table:
    """Return an empty table.

    Args:
        title: What stands above it.
        columns: The headings of the columns.
        numbers: Those of them that hold numbers, set to the right.
        whole: Those of them whose cells are never broken into lines.
    """
    table = Table(
        title=title,
        title_justify="left",
        title_style="bold",
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        collapse_padding=True,
    )
    right, unbroken = {*numbers}, {*numbers, *whole}
    for column in columns:
        table.add_column(
            column, justify="right" if column in right else "left", no_wrap=column in unbroken, overflow="fold"
        )
    return table


def make_facts(facts: Iterable[tuple[str, str]]) -> Table:
    """Return pairs of name and value, one a line."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in facts:
        grid.add_row(name, cell(value))
    return grid


def percent(part: int, whole: int) -> str:
    """Return a share, rounded down: what is not all must not read as 100."""
    return f"{part * 1000 // whole / 10:.1f} %" if whole else "—"


def cell(text: str | None, style: str = "") -> Text:
    """Return a cell with ``text`` as it is: nothing in it is markup, nothing moves the cursor."""
    return Text(printable(text or ""), style)


@attrs.frozen
class Bar:
    """A bar as wide as there is room for.

    Attributes:
        share: How much of the room it fills, from 0.0 to 1.0.
        style: Its colour.
    """

    share: float
    style: str = ""

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(_NARROWEST, _WIDEST)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        yield Text(draw_bar(self.share, min(options.max_width, _WIDEST)), self.style)


@attrs.frozen
class Shortened:
    """A name of a file in one line: where there is no room for all of it, its middle is left out.

    Attributes:
        name: The name.
    """

    name: str

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        size = cell_len(printable(self.name))
        return Measurement(min(size, _SHORTEST), size)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        yield Text(shortened(printable(self.name), options.max_width), no_wrap=True)


def shortened(text: str, width: int) -> str:
    """Return ``text`` in at most ``width`` columns; names that begin alike are told apart by their ends."""
    if cell_len(text) <= width:
        return text
    end = (width - 1) // 2
    head = set_cell_size(text, width - 1 - end)
    return f"{head}…{set_cell_size(text[::-1], end)[::-1]}"


def draw_bar(share: float, width: int) -> str:
    """Return a bar for ``share`` of ``width`` columns, in eighths of one; more than nothing always shows."""
    eighths = max(round(share * width * 8), 1 if share > 0 else 0)
    full, rest = divmod(eighths, 8)
    return _FULL * full + (_EIGHTHS[rest] if rest else "")
