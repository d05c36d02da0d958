"""Handing tasks to an executor and taking records from it, also when workers die."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, wait
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.corpus.deadline import GRACE
from briefparse.corpus.plan import Task
from briefparse.corpus.record import Failure, Record, Status
from briefparse.corpus.working import TIMEOUT, Settings, work
from briefparse.errors import WorkersLostError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from concurrent.futures import Executor, Future

    from briefparse.corpus.workers import Workers

WORKER_DIED: Final = "WorkerDied"
"""The kind of failure of a source whose worker came to an end, twice."""


def run(
    tasks: Iterable[Task],
    settings: Settings,
    workers: Workers,
    *,
    begin: Callable[[Sequence[Task]], None],
    enough: Callable[[], int | None],
) -> Generator[tuple[Record, ...], None, None]:
    """Yield the records of the work on all tasks, as they come.

    A worker that dies takes the tasks with it that were handed out; nobody knows which of them killed
    it. These are tried again at the end, one at a time, where there is no doubt.

    Args:
        tasks: The tasks.
        settings: How they are worked on.
        workers: Who does it.
        begin: Called with tasks before they are handed out.
        enough: Tells how many more tasks may be begun; None for all.

    Raises:
        WorkersLostError: The executor is broken, and cannot be opened again.
    """
    waiting, suspects = iter(tasks), list[Task]()
    yield from _run(_Round(waiting, settings, workers.window, begin, enough), workers, suspects)
    for suspect in suspects:
        killers: list[Task] = []
        start = perf_counter()
        yield from _run(_Round(iter([suspect]), settings, 1, begin, lambda: None), workers, killers)
        if killers:
            yield (_lost(suspect, settings, perf_counter() - start),)


@attrs.frozen
class _Round:
    """What one round of work is about; see `run`."""

    waiting: Iterator[Task]
    settings: Settings
    most: int
    begin: Callable[[Sequence[Task]], None]
    enough: Callable[[], int | None]

    def next_tasks(self, under_way: int) -> tuple[Task, ...]:
        """Return the tasks to be handed out now, and tell of them."""
        enough = self.enough()
        room = self.most - under_way if enough is None else min(self.most - under_way, enough - under_way)
        tasks = tuple(islice(self.waiting, max(0, room)))
        if tasks:
            self.begin(tasks)
        return tasks


def _run(this: _Round, workers: Workers, suspects: list[Task]) -> Iterator[tuple[Record, ...]]:
    broken = True
    while broken:
        with workers.open() as executor:
            broken = yield from _run_until_broken(this, executor, suspects)
        if broken and not workers.renewable:
            raise WorkersLostError


def _run_until_broken(
    this: _Round, executor: Executor, suspects: list[Task]
) -> Generator[tuple[Record, ...], None, bool]:
    """Yield records until all is done, or the executor is broken; return which."""
    under_way: dict[Future[Record], Task] = {}
    broken = False
    try:
        while True:
            for task in () if broken else this.next_tasks(len(under_way)):
                try:
                    under_way[executor.submit(work, task, this.settings)] = task
                except BrokenExecutor:
                    broken = True
                    suspects.append(task)
            if not under_way:
                return broken
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            records = []
            for future in done:
                task = under_way.pop(future)
                try:
                    records.append(future.result())
                # `work` raises nothing: whatever comes here is of the executor, and each has its own kinds.
                except Exception as failure:  # noqa: BLE001  (the same)
                    broken = broken or isinstance(failure, BrokenExecutor)
                    suspects.append(task)
            yield tuple(records)
    finally:
        for future in under_way:
            future.cancel()


def _lost(task: Task, settings: Settings, seconds: float) -> Record:
    late = settings.timeout is not None and seconds > settings.timeout + GRACE
    failure = (
        Failure(TIMEOUT, f"{task.source}: it took longer than {settings.timeout:g} s, and its worker was killed")
        if late
        else Failure(WORKER_DIED, f"{task.source}: the worker died at it, twice")
    )
    return Record(
        source=task.source, status=Status.FAILED, making=settings.making, seconds=round(seconds, 4), failure=failure
    )
