"""The floor: the least that anything does that reads a transcript into objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from pathlib import Path


@attrs.frozen
class Line:
    """A line and where it begins."""

    text: str
    start: int


def read_lines(path: Path) -> list[Line]:
    """Read a file, decode it, split it into lines, and make one frozen object of each."""
    lines = []
    start = 0
    for text in path.read_bytes().decode("utf-8").splitlines(keepends=True):
        lines.append(Line(text, start))
        start += len(text)
    return lines
