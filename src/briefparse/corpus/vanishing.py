"""Sources of earlier runs that are no longer there: what is told of them must not be told for ever."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from briefparse.corpus.sources import absolute
from briefparse.reading.contents import is_address

if TYPE_CHECKING:
    from briefparse.corpus.manifest import Manifest
    from briefparse.corpus.plan import Plan

Gone = tuple[tuple[str, tuple[str, ...]], ...]
"""Pairs of a source and the outputs of it that are still there."""


def find_gone(manifest: Manifest, plan: Plan, out_dir: Path) -> Gone:
    """Return the sources that are gone since the last run, and those that were gone then and now have no outputs.

    What failed and what was under way has no outputs that would be missed: wrong names are gone with the next run.

    Args:
        manifest: What earlier runs did.
        plan: What this run does; what somebody named is not gone, it fails.
        out_dir: The folder of outputs.
    """
    named = {*(task.source for task in plan.tasks), *(problem.source for problem in plan.problems)}
    known, gone = manifest.by_source, set(manifest.gone)
    found = []
    for source in dict.fromkeys((*known, *manifest.under_way)):
        if source in named or is_address(source) or os.path.lexists(source):
            continue
        outputs: tuple[str, ...] = ()
        if source in manifest.built:
            # Others may have been named in another working folder, or lie on a disk that is not there now.
            if not plan.holds(Path(absolute(source)).parts):
                continue
            written = (output.path for output in known[source].outputs)
            outputs = tuple(path for path in written if os.path.lexists(out_dir / path))
        if not (outputs and source in gone):
            found.append((source, outputs))
    return tuple(found)
