"""The table of what survives a round trip, row by row: docs/reference/round-trips.md."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from briefparse import Registry, Span, export, parse, parse_file
from environments import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse import Briefing

TABLE = (ROOT / "docs" / "reference" / "round-trips.md").read_text(encoding="utf-8")
FORMATS = ("json", "tei", "markdown", "docx")
BRIEFING = parse_file(ROOT / "examples" / "scio-tidal-energy.txt")
AGAIN = {name: parse(export(BRIEFING, name)) for name in FORMATS}

ROWS: dict[str, Callable[[Briefing], object]] = {
    "offsets into the source (`span`)": lambda briefing: [turn.span for turn in briefing.turns if turn.span != Span()],
    "the source text": lambda briefing: briefing.source.text,
    "name and checksum of the source": lambda briefing: (briefing.source.name, briefing.source.sha256),
    "reasons why a label is somebody (`resolution`)": lambda briefing: [turn.resolution for turn in briefing.turns],
    "diagnostics": lambda briefing: briefing.diagnostics,
}


def row(what: str) -> list[str]:
    found = re.search(rf"^\| {re.escape(what)} \|(.*)\|$", TABLE, re.MULTILINE)
    assert found, what
    return [cell.strip() for cell in found[1].split("|")]


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_said_comes_back(name: str) -> None:
    assert AGAIN[name] == BRIEFING


@pytest.mark.parametrize("what", ROWS)
@pytest.mark.parametrize("name", FORMATS)
def test_the_table_says_what_is_so(what: str, name: str) -> None:
    says = row(what)[FORMATS.index(name)].startswith("yes")
    assert (ROWS[what](AGAIN[name]) == ROWS[what](BRIEFING)) is says


def test_every_other_row_is_about_what_equality_is_about() -> None:
    rows = re.findall(r"^\| (?!In the|What |-)([^|]+) \| yes", TABLE.split("## What cannot")[0], re.MULTILINE)
    rest = [what for what in rows if what not in ROWS]
    assert len(rest) == 11
    assert all(cell.startswith("yes") for what in rest for cell in row(what))


def test_the_table_has_all_formats_that_are_both_read_and_written() -> None:
    registry = Registry.builtin()
    both = {reader.name for reader in registry.readers} & {exporter.name for exporter in registry.exporters}
    assert both == set(FORMATS)
