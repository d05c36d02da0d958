"""The course of one run: what has come so far, and whether to go on."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from itertools import compress
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from briefparse.corpus.progress import Progress
from briefparse.corpus.record import Record, Status
from briefparse.corpus.recording import Recorder
from briefparse.reading.contents import is_address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.corpus.manifest import Manifest
    from briefparse.corpus.plan import Task


@attrs.define(kw_only=True)
class Course:
    """The course of one run: it records, counts and tells.

    Attributes:
        progress: How far it is.
        out_dir: The folder of outputs.
        recorder: Writes the manifest; None in a dry run.
        watch: Called with the progress, or None.
        left: How many more sources may be worked on; None for all.
        fail_fast: Whether no more work begins after a failure.
        failures: The records of all that failed.
    """

    progress: Progress
    out_dir: Path
    recorder: Recorder | None
    watch: Callable[[Progress], None] | None
    left: int | None
    fail_fast: bool
    failures: list[Record] = attrs.field(factory=list)
    _began: float = attrs.field(factory=time.perf_counter, init=False)

    def start(self, problems: tuple[Record, ...], manifest: Manifest) -> None:
        """Take what failed before any work; it is recorded unless it was already.

        What an earlier run could not build, and is not there any more, is no failure of this corpus from now on.
        """
        known = {record.source: record.failure for record in manifest.records}
        if self.recorder is not None:
            named = {record.source for record in problems}
            failed = (record.source for record in manifest.records if record.status is Status.FAILED)
            unbuilt = dict.fromkeys((*failed, *manifest.under_way))
            self.recorder.forget(source for source in unbuilt if source not in named and _is_gone(source))
        self._record([record for record in problems if known.get(record.source) != record.failure])
        self._tell(problems)

    def begin(self, tasks: Sequence[Task]) -> tuple[Task, ...]:
        """Record that work begins on tasks, and return them: a place that is free now is ours from now on.

        So a task whose worker dies can be done again, by this run or the next, and what others wrote stays.
        """
        if self.recorder is None:
            return tuple(tasks)
        begun = [(task, tuple(map(self._is_free, task.targets))) for task in tasks]
        places = [(task.source, tuple(compress(task.targets, free))) for task, free in begun]
        self.recorder.begin([(source, free) for source, free in places if free])
        return tuple(attrs.evolve(task, ours=tuple(map(or_, task.ours, free))) for task, free in begun)

    def take(self, records: tuple[Record, ...]) -> None:
        """Take the records of work that was done."""
        worked = [record for record in records if record.status is not Status.UNCHANGED]
        if self.left is not None:
            self.left -= len(worked)
        self._record(worked)
        self._tell(records)

    def enough(self) -> int | None:
        """Return how many more tasks may be worked on; None for all."""
        return 0 if self.fail_fast and self.failures else self.left

    def _is_free(self, target: str) -> bool:
        return not os.path.lexists(self.out_dir / target)

    def _record(self, records: Sequence[Record]) -> None:
        if self.recorder is not None:
            self.recorder.add(records)

    def _tell(self, records: tuple[Record, ...]) -> None:
        self.failures += [record for record in records if record.status is Status.FAILED]
        self.progress = self.progress.after(records, time.perf_counter() - self._began)
        if self.watch is not None:
            self.watch(self.progress)


def _is_gone(source: str) -> bool:
    """Whether a file is not there any more, although its folder is; from elsewhere the whole path leads nowhere."""
    if is_address(source) or not Path(source).parent.is_dir():
        return False
    try:
        os.lstat(source)
    except FileNotFoundError:
        return True
    except OSError:  # its folder is closed to us
        return False
    return False
