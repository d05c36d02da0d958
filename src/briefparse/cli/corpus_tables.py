"""The tables of ``briefparse corpus report``."""

from __future__ import annotations

from os.path import commonprefix
from typing import TYPE_CHECKING

from rich.panel import Panel

from briefparse.cli.tables import Bar, Shortened, cell, make_facts, make_table, percent
from briefparse.cli.terminal import counted, printable
from briefparse.diagnostics import CODES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from rich.table import Table

    from briefparse.corpus import Record, Report


def totals(report: Report, folder: Path) -> Panel:
    """Return the sums over all files."""
    grid = make_facts(_facts(report))
    return Panel(grid, title=cell(str(folder)), title_align="left", border_style="dim", padding=(0, 1))


def files(report: Report) -> Table | None:
    """Return one line for each source that could be read; None where none could."""
    if all(record.summary is None for record in report.records):
        return None
    numbers = ("turns", "people", "outlets", "words", "doubts", "coverage")
    shared = _shared(report)
    table = make_table(_titled("Files", shared), "source", "dialect", *numbers, numbers=numbers, whole=("dialect",))
    for record in report.records:
        summary = record.summary
        if summary is not None:
            table.add_row(
                Shortened(record.source.removeprefix(shared)),
                cell(summary.dialect),
                f"{summary.turns:,}",
                str(len(summary.people)),
                str(len(summary.outlets)),
                f"{summary.words:,}",
                f"{sum(number for _, number in record.diagnostics):,}",
                percent(summary.assigned, summary.characters),
            )
    return table


def bars(title: str, column: str, counts: Iterable[tuple[str, int]]) -> Table | None:
    """Return a bar for each name, as long as its number; None where there is none."""
    counts = tuple(counts)
    if not counts:
        return None
    table = make_table(title, column, "files", "", numbers=("files",))
    most = max(number for _, number in counts)
    for name, number in counts:
        table.add_row(cell(name), f"{number:,}", Bar(number / most, "cyan"))
    return table


def diagnostics(report: Report) -> Table | None:
    """Return a bar for each code that was reported; None where none was."""
    if not report.diagnostics:
        return None
    table = make_table("Diagnostics", "code", "name", "times", "", numbers=("times",), whole=("code",))
    most = report.diagnostics[0][1]
    for code, number in report.diagnostics:
        name = CODES[code].name if code in CODES else ""
        table.add_row(cell(code), cell(name), f"{number:,}", Bar(number / most, "yellow"))
    return table


def slowest(report: Report, number: int) -> Table | None:
    """Return a bar for each of the files that took longest; None for none of them."""
    records = report.slowest(number)
    if not records:
        return None
    shared = _shared(report)
    table = make_table(_titled("Slowest", shared), "source", "seconds", "", numbers=("seconds",))
    most = records[0].seconds or 1.0
    for record in records:
        name = Shortened(record.source.removeprefix(shared))
        table.add_row(name, f"{record.seconds:.2f}", Bar(record.seconds / most, "magenta"))
    return table


def failed(report: Report) -> Table | None:
    """Return what failed and why, and what was begun and not ended; None where all went well."""
    if not (report.failed or report.under_way):
        return None
    table = make_table("Failed", "source", "why")
    for record in report.failed:
        table.add_row(cell(record.source), cell(_why(record), "red"))
    for source in report.under_way:
        table.add_row(cell(source), cell("it was begun and not ended: a run was stopped at it, or is at work", "red"))
    return table


def gone(report: Report) -> Table | None:
    """Return the sources that are gone, with their outputs; None where there are none."""
    if not report.gone:
        return None
    table = make_table("Gone", "source", "outputs")
    outputs = {record.source: ", ".join(output.path for output in record.outputs) for record in report.records}
    for source in report.gone:
        table.add_row(cell(source), cell(outputs[source]))
    return table


def _shared(report: Report) -> str:
    """Return the folder that all sources are in, with the slash at its end, or ""."""
    shared = commonprefix([record.source for record in report.records])  # noqa: RUF071  (cut at a slash below; some are addresses)
    return shared[: shared.rfind("/") + 1]


def _titled(title: str, folder: str) -> str:
    return printable(f"{title} in {folder}") if folder else title


def _facts(report: Report) -> Iterator[tuple[str, str]]:
    parts = [f"{len(report.built):,} built", f"{len(report.failed):,} failed"]
    if report.under_way:
        parts.append(f"{len(report.under_way):,} begun and not ended")
    if report.gone:
        parts.append(f"{len(report.gone):,} of those built gone since")
    yield "sources", ", ".join(parts)
    if report.damaged:
        yield "manifest", f"{counted(len(report.damaged), 'line')} cannot be read"
    sizes = ((report.turns, "turn"), (report.exchanges, "exchange"), (report.words, "word"))
    yield "size", ", ".join(counted(number, noun) for number, noun in sizes)
    yield "people", f"{report.people:,}"
    yield "outlets", f"{len(report.outlets):,}"
    yield "languages", ", ".join(f"{name} {number:,}" for name, number in report.languages) or "none"
    coverage = percent(report.assigned, report.characters)
    yield "coverage", f"{coverage} of {report.characters:,} characters; {report.unclassified:,} unclassified"
    yield "work", f"{report.seconds:,.1f} s"


def _why(record: Record) -> str:
    return record.failure.message if record.failure is not None else ""
