"""The course of one run: what has come so far, and whether to go on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from briefparse.corpus.record import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefparse.corpus.manifest import Manifest
    from briefparse.corpus.plan import Task
    from briefparse.corpus.progress import Progress
    from briefparse.corpus.record import Record
    from briefparse.corpus.recording import Recorder


class Course:
    """The course of one run: it records, counts and tells.

    Attributes:
        progress: How far it is.
        failures: The records of all that failed.
    """

    def __init__(
        self,
        progress: Progress,
        recorder: Recorder | None,
        watch: Callable[[Progress], None] | None,
        *,
        limit: int | None,
        fail_fast: bool,
    ) -> None:
        self.progress = progress
        self.failures: list[Record] = []
        self._recorder = recorder
        self._watch = watch
        self._left = limit
        self._fail_fast = fail_fast
        self._began = time.perf_counter()

    def start(self, problems: tuple[Record, ...], manifest: Manifest) -> None:
        """Take what failed before any work; it is recorded unless it was already."""
        known = {record.source: record.failure for record in manifest.records}
        self._record([record for record in problems if known.get(record.source) != record.failure])
        self._tell(problems)

    def begin(self, tasks: Sequence[Task]) -> None:
        """Record that work begins on tasks some of whose targets are not known to be ours."""
        if self._recorder is not None:
            self._recorder.begin([task for task in tasks if not all(task.ours)])

    def take(self, records: tuple[Record, ...]) -> None:
        """Take the records of work that was done."""
        worked = [record for record in records if record.status is not Status.UNCHANGED]
        if self._left is not None:
            self._left -= len(worked)
        self._record(worked)
        self._tell(records)

    def enough(self) -> int | None:
        """Return how many more tasks may be worked on; None for all."""
        return 0 if self._fail_fast and self.failures else self._left

    def _record(self, records: Sequence[Record]) -> None:
        if self._recorder is not None:
            self._recorder.add(records)

    def _tell(self, records: tuple[Record, ...]) -> None:
        self.failures += [record for record in records if record.status is Status.FAILED]
        self.progress = self.progress.after(records, time.perf_counter() - self._began)
        if self._watch is not None:
            self._watch(self.progress)
