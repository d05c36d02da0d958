"""The parts of ``briefparse show`` that are about the briefing as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from briefparse.cli.failures import hint
from briefparse.cli.tables import cell, make_facts, percent
from briefparse.cli.terminal import counted
from briefparse.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Event
    from briefparse.parsing.coverage import Coverage


def header(briefing: Briefing) -> Panel:
    """Return the title, with when, where and how much beneath it."""
    title = cell(briefing.title or "(no title)", "bold")
    body = Table.grid()
    body.add_row(title)
    body.add_row("")
    body.add_row(make_facts(_facts(briefing)))
    return Panel(body, title=cell(briefing.id), title_align="left", border_style="dim", padding=(0, 1))


def _facts(briefing: Briefing) -> Iterator[tuple[str, str]]:
    event = briefing.event
    time = " ".join(filter(None, (_times(event), event.timezone)))
    yield "date", ", ".join(filter(None, (str(event.date or "not stated"), time)))
    if event.place or event.venue:
        yield "place", ", ".join(filter(None, (event.venue, event.place)))
    if briefing.host:
        yield "host", briefing.host
    yield "language", f"{briefing.language}, read as {briefing.dialect}"
    yield (
        "size",
        ", ".join(
            counted(number, name)
            for number, name in (
                (len(briefing.turns), "turn"),
                (len(briefing.exchanges), "exchange"),
                (briefing.paragraph_count, "paragraph"),
                (briefing.word_count, "word"),
            )
        ),
    )


def _times(event: Event) -> str:
    return "–".join(time.strftime("%H:%M") for time in (event.time, event.end_time) if time is not None)


def coverage_lines(coverage: Coverage) -> Text:
    """Return how much of the source the briefing accounts for, and as what."""
    head = ("Coverage", "bold")
    if not coverage.total:
        return Text.assemble(head, "  unknown: the briefing holds no source text")
    doubts = {
        "unassigned": coverage.unassigned,
        "unclassified": coverage.unclassified,
        "overlapping": coverage.overlapping,
    }
    doubt = ", ".join(f"{len(spans)} {name}" for name, spans in doubts.items())
    return Text.assemble(
        head,
        f"  {percent(coverage.assigned, coverage.total)} of {coverage.total:,} characters; ",
        (doubt, "yellow" if any(doubts.values()) else ""),
        (f"\n{', '.join(f'{kind} {size:,}' for kind, size in coverage.by_kind)}", "dim"),
    )


def diagnostics_line(briefing: Briefing, source: str) -> Text:
    """Return how many diagnostics there are, and how to see them."""
    severities = [diagnostic.severity for diagnostic in briefing.diagnostics]
    counts = [f"{severity}: {severities.count(severity)}" for severity in reversed(Severity) if severity in severities]
    told = f"{', '.join(counts)}; {hint(source)}" if counts else "none"
    return Text.assemble(("Diagnostics", "bold"), "  ", cell(told))
