"""How far a run is: a bar on a terminal, a line now and then elsewhere, and each failure as it comes."""

from __future__ import annotations

import contextlib
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress as RichProgress, TextColumn

from briefparse.cli.terminal import complain, counted, say, talk
from briefparse.corpus import Progress, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY: Final = 10.0
"""Seconds between two lines where there is no terminal."""


class Lines:
    """Tells of every failure, of what a dry run would build, and now and then how far the run is.

    Attributes:
        latest: How far it was when last told.
    """

    def __init__(self) -> None:
        self.latest = Progress(0)
        self._next_line = EVERY

    def show(self, progress: Progress) -> None:
        """Show how far the run is."""
        self.latest = progress
        for record in progress.latest:
            if record.failure is not None and record.status is Status.FAILED:
                complain(record.failure.message)
            elif record.status is Status.PENDING:
                say(f"would build {record.source}")
        self.draw(progress)

    def draw(self, progress: Progress) -> None:
        """Write a line, if the last is long enough ago."""
        if progress.seconds >= self._next_line and progress.done < progress.total:
            self._next_line = progress.seconds + EVERY
            talk(f"{progress.done:,} of {counted(progress.total, 'source')}, {'; '.join(_facts(progress))}")


class Bar(Lines):
    """Shows a bar instead of the lines."""

    def __init__(self, bar: RichProgress) -> None:
        super().__init__()
        self._bar = bar
        self._task = bar.add_task("", total=None, facts="")

    def draw(self, progress: Progress) -> None:
        """Draw the bar anew."""
        self._bar.update(self._task, completed=progress.done, total=progress.total, facts=" · ".join(_facts(progress)))


@contextlib.contextmanager
def open_display(*, dry: bool) -> Iterator[Lines]:
    """Open the display that suits standard error; where a run is interrupted, it says how to go on."""
    on_terminal = sys.stderr is not None and sys.stderr.isatty() and not dry
    with _bar() if on_terminal else contextlib.nullcontext(Lines()) as display:
        try:
            yield display
        except KeyboardInterrupt:
            latest = display.latest
            done = f": {latest.done:,} of {counted(latest.total, 'source')} done" if latest.total else ""
            talk(f"interrupted{done}; the same command goes on")
            raise


@contextlib.contextmanager
def _bar() -> Iterator[Lines]:
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[facts]}", markup=False))
    # What is written to standard error meanwhile goes above the bar; standard output is data, and stays as it is.
    with RichProgress(*columns, console=Console(file=sys.stderr), redirect_stdout=False) as bar:
        yield Bar(bar)


def _facts(progress: Progress) -> Iterator[str]:
    if progress.failed:
        yield f"{progress.failed:,} failed"
    if progress.unchanged:
        yield f"{progress.unchanged:,} unchanged"
    yield f"{progress.rate:,.1f} a second"
    if progress.remaining is not None:
        yield f"{timedelta(seconds=round(progress.remaining))} left"
