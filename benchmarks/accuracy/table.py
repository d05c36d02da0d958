"""The scores as a table, for the terminal and for the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from gold import REAL
from score import ATTRIBUTES, OVERALL, Scores, total

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

BEGIN = "<!-- accuracy: begin (written by benchmarks/accuracy, do not edit) -->"
END = "<!-- accuracy: end -->"


@attrs.frozen
class Row:
    """A dialect's scores, and of how much they are."""

    group: str
    files: int
    turns: int
    scores: Scores

    @property
    def real(self) -> bool:
        """Whether the transcripts are real ones, which are kept elsewhere."""
        return self.group.endswith(REAL)


def by_dialect(results: Iterable[tuple[str, Scores]]) -> tuple[Row, ...]:
    """Add up the files of each dialect, in alphabetical order."""
    groups: dict[str, list[Scores]] = {}
    for group, scores in results:
        groups.setdefault(group, []).append(scores)
    return tuple(_row(group, groups[group]) for group in sorted(groups))


def _row(group: str, scores: list[Scores]) -> Row:
    sums = total(scores)
    return Row(group, len(scores), sums["boundaries"].gold, sums)


def together(rows: Iterable[Row]) -> Row:
    """Add up all dialects."""
    rows = tuple(rows)
    return Row("all", sum(row.files for row in rows), sum(row.turns for row in rows), total(row.scores for row in rows))


def markdown(rows: tuple[Row, ...]) -> str:
    """Make two tables: F1 of each attribute by dialect, and precision and recall of each attribute.

    Real transcripts stand last, and take no part in the sums: those count the
    transcripts that everybody has.
    """
    fictional = tuple(row for row in rows if not row.real)
    sums = together(fictional or rows)
    return "\n".join([*_dialects((*fictional, sums, *(row for row in rows if row.real))), "", *_attributes(sums), ""])


def terminal(rows: tuple[Row, ...]) -> str:
    """Make the same tables with columns of even width."""
    lines = markdown(rows).splitlines()
    return "\n".join([*_even(lines[: lines.index("")]), "", *_even(lines[lines.index("") + 1 :])])


def insert(page: Path, rows: tuple[Row, ...]) -> None:
    """Write the tables between the markers of a page.

    Raises:
        ValueError: The page has no markers.
    """
    text = page.read_text("utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise ValueError(f"{page} has no place for the table")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n\n{markdown(rows)}\n{END}{after}", "utf-8")


def _dialects(rows: tuple[Row, ...]) -> list[str]:
    head = ["dialect", "files", "turns", *ATTRIBUTES, "precision", "recall", "F1"]
    lines = [_line(head), _line(["---", *["---:"] * (len(head) - 1)])]
    for row in rows:
        overall = row.scores[OVERALL]
        cells = [_share(row.scores[name].f1) if name in row.scores else "–" for name in ATTRIBUTES]
        overalls = [_share(overall.precision), _share(overall.recall), f"**{_share(overall.f1)}**"]
        lines.append(_line([row.group, str(row.files), str(row.turns), *cells, *overalls]))
    return lines


def _attributes(row: Row) -> list[str]:
    lines = [_line(["attribute", "right", "found", "gold", "precision", "recall", "F1"])]
    lines.append(_line(["---", *["---:"] * 6]))
    for name, count in row.scores.items():
        shares = [_share(count.precision), _share(count.recall), _share(count.f1)]
        lines.append(_line([name, str(count.right), str(count.found), str(count.gold), *shares]))
    return lines


def _share(value: float) -> str:
    """Write a share with three digits, cut off: what is not all right is never 1.000."""
    return f"{int(value * 1000) / 1000:.3f}"


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _even(lines: list[str]) -> list[str]:
    table = [[cell.strip(" *") for cell in line.strip("|").split("|")] for line in lines if line and "---" not in line]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return ["  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in table]
