"""``briefparse corpus report``: what a corpus holds, and how its building went."""

import json
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from briefparse import corpus
from briefparse.cli import corpus_tables
from briefparse.cli.codes import ExitCode
from briefparse.cli.screen import show_parts
from briefparse.cli.terminal import write_text
from briefparse.errors import OptionError

USAGE = "Usage: briefparse corpus report DIR [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse corpus report corpus
  briefparse corpus report corpus --no-files --top 20
  briefparse corpus report corpus --json | jq .diagnostics

Exit codes:

  0    shown
  1    shown; a source failed, or was begun and not ended, or a line of the
       manifest cannot be read
  2    there is no corpus; the reason is on standard error

All is read from manifest.jsonl in DIR; no source and no output is opened. A
person counts once in all files, by name.
"""


def report(
    folder: Annotated[Path, Parameter(name="DIR")],
    /,
    *,
    as_json: Annotated[bool, Parameter(name="--json", negative=())] = False,
    files: bool = True,
    top: Annotated[int, Parameter(metavar="N")] = 10,
) -> int:
    """Report on a corpus: its files, turns, people, outlets, words, dialects, diagnostics, coverage and times.

    Args:
        folder: The folder that `corpus build` wrote to.
        as_json: Write everything as JSON.
        files: Whether each file has a line.
        top: How many outlets, and how many of the slowest files; by default 10.

    Returns:
        The exit code.
    """
    if top < 0:
        raise OptionError("option", "top", f"it cannot be {top}")
    found = corpus.report(folder)
    if as_json:
        write_text(json.dumps(corpus.report_json(found), ensure_ascii=False, indent=2) + "\n")
    else:
        parts = (
            corpus_tables.totals(found, folder),
            corpus_tables.files(found) if files else None,
            corpus_tables.bars("Dialects", "dialect", found.dialects),
            corpus_tables.bars("Outlets", "outlet", found.outlets[:top]),
            corpus_tables.diagnostics(found),
            corpus_tables.slowest(found, top),
            corpus_tables.failed(found),
            corpus_tables.gone(found),
        )
        show_parts(*(part for part in parts if part is not None))
    return ExitCode.DIAGNOSTICS if found.failed or found.under_way or found.damaged else ExitCode.SUCCESS
