"""The transcripts that are measured, as groups of files of one kind."""

from __future__ import annotations

from pathlib import Path

import attrs

HERE = Path(__file__).parent
FICTION = (HERE.parents[1] / "examples" / "scio-tidal-energy.txt",)
FICTIONAL_WHITE_HOUSE = tuple(sorted((HERE.parent / "accuracy" / "gold" / "white-house").glob("*.[mt][dx]*")))
FICTIONAL_DIALECTS = tuple(sorted((HERE.parent / "accuracy" / "gold").glob("*/*.[tmh][xdt]*")))


@attrs.frozen
class Group:
    """Files of one kind, measured together.

    Attributes:
        name: ``seed`` or ``white-house``; goals differ between them.
        paths: The files, in the order of their names.
    """

    name: str
    paths: tuple[Path, ...]

    def largest(self) -> Path:
        """Return the largest file."""
        return max(self.paths, key=lambda path: (path.stat().st_size, path.name))


def groups(seed: Path | None, white_house: Path | None) -> tuple[Group, ...]:
    """Return the groups: the files that were named, or the fictional ones of the project.

    Args:
        seed: A long transcript with one paragraph a line, or None.
        white_house: A folder of transcripts in Markdown, or None.
    """
    seeds = FICTION if seed is None else (seed,)
    samples = FICTIONAL_WHITE_HOUSE if white_house is None else tuple(sorted(white_house.glob("*.md")))
    return (Group("seed", seeds), Group("white-house", samples))


def repeated(path: Path, times: int, folder: Path) -> Path:
    """Write a file that holds another so many times over, and return its path."""
    target = folder / f"{times}x-{path.name}"
    target.write_bytes(path.read_bytes() * times)
    return target
