"""The command that makes a Word file, as a whole process, against pandoc's on the same text."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from speed.peers import has_pandoc, pandoc
from speed.rows import Goal, Row
from speed.timing import medians_of, process, python

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_GOAL: Final = Goal(0.7, 1.2)
_CONVERT: Final = "from briefparse.cli import main; sys.exit(main())"  # what the installed command does


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield which part of pandoc's time ``briefparse convert … -t docx`` takes, for the largest file of each group."""
    if not has_pandoc():
        return
    for group in groups:
        path = group.largest()
        with tempfile.TemporaryDirectory() as folder:
            ours, theirs = Path(folder) / "ours.docx", Path(folder) / "theirs.docx"
            times = medians_of(
                {
                    "briefparse convert": python(_CONVERT, "convert", str(path), "-o", str(ours), "--force"),
                    "pandoc": process(pandoc(path, theirs)),
                    "python -c pass": python("pass"),
                },
                runs,
            )
        ratio = times["briefparse convert"] / times["pandoc"]
        yield Row("briefparse convert -t docx ÷ pandoc", group.name, ratio, _GOAL, tuple(times.items()))
