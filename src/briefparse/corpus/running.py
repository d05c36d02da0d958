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
from briefparse.corpus.workers import none_began
from briefparse.corpus.working import TIMEOUT, Settings, work
from briefparse.errors import WorkersLostError

_BROKEN: Final = "the executor is broken, for one of its workers died"
_NONE_BEGAN: Final = (
    "no worker process could begin, and standard error says why; a script must call build under "
    '`if __name__ == "__main__":`, and one that is no file with jobs=0'
)

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
    begin: Callable[[Sequence[Task]], Sequence[Task]],
    enough: Callable[[], int | None],
) -> Generator[tuple[Record, ...], None, None]:
    """Yield the records of the work on all tasks, as they come.

    A worker that dies takes the tasks with it that were handed out; nobody knows which of them killed
    it. So no more are handed out until these were tried again, one at a time, where there is no doubt.

    Args:
        tasks: The tasks.
        settings: How they are worked on.
        workers: Who does it.
        begin: Called with tasks before they are handed out; returns them as they are to be done.
        enough: Tells how many more tasks may be begun; None for all.

    Raises:
        WorkersLostError: The executor is broken, and cannot be opened again; or no process of ours could begin.
    """
    all_of_them = _Round(iter(tasks), settings, workers.window, begin, enough)
    while suspects := (yield from _run(all_of_them, workers)):
        alone = _Round(iter([suspect.task for suspect in suspects]), settings, 1, begin, lambda: None)
        while lost := (yield from _run(alone, workers)):
            yield tuple(_record_of(one, settings) for one in lost)


@attrs.frozen
class _Lost:
    """A task without a result: how long it was under way, and what the executor said."""

    task: Task
    seconds: float
    failure: Exception


@attrs.frozen
class _Round:
    """What one round of work is about; see `run`."""

    waiting: Iterator[Task]
    settings: Settings
    most: int
    begin: Callable[[Sequence[Task]], Sequence[Task]]
    enough: Callable[[], int | None]

    def next_tasks(self, under_way: int) -> Sequence[Task]:
        """Return the tasks to be handed out now, and tell of them."""
        enough = self.enough()
        room = self.most - under_way if enough is None else min(self.most - under_way, enough - under_way)
        tasks = tuple(islice(self.waiting, max(0, room)))
        return self.begin(tasks) if tasks else ()


def _run(this: _Round, workers: Workers) -> Generator[tuple[Record, ...], None, list[_Lost]]:
    """Yield records until all is done, or tasks are lost; return these."""
    with workers.open() as executor:
        lost = yield from _run_with(executor, this)
        if any(isinstance(one.failure, BrokenExecutor) for one in lost):
            if none_began(executor):
                raise WorkersLostError(_NONE_BEGAN)
            if not workers.renewable:
                raise WorkersLostError(_BROKEN)
    return lost


def _run_with(executor: Executor, this: _Round) -> Generator[tuple[Record, ...], None, list[_Lost]]:
    under_way: dict[Future[Record], tuple[Task, float]] = {}
    lost: list[_Lost] = []
    try:
        while True:
            for task in () if lost else this.next_tasks(len(under_way)):
                try:
                    under_way[executor.submit(work, task, this.settings)] = task, perf_counter()
                except BrokenExecutor as failure:
                    lost.append(_Lost(task, 0.0, failure))
                # Where a server makes the processes and did not begin itself, Python 3.14 finds it gone only here.
                except (ConnectionError, EOFError) as failure:
                    lost.append(_Lost(task, 0.0, BrokenExecutor(str(failure))))
            if not under_way:
                return lost
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            records = []
            for future in done:
                task, start = under_way.pop(future)
                try:
                    records.append(future.result())
                # `work` raises nothing: whatever comes here is of the executor, and each has its own kinds.
                except Exception as failure:  # noqa: BLE001  (the same)
                    lost.append(_Lost(task, perf_counter() - start, failure))
            yield tuple(records)
    finally:
        for future in under_way:
            future.cancel()


def _record_of(lost: _Lost, settings: Settings) -> Record:
    """Return the record of a task that was lost although nothing else was under way."""
    source, limit = lost.task.source, settings.timeout
    if limit is not None and lost.seconds > limit + GRACE:
        failure = Failure(TIMEOUT, f"{source}: it took longer than {limit:g} s, and its worker was killed")
    elif isinstance(lost.failure, BrokenExecutor):
        failure = Failure(WORKER_DIED, f"{source}: the worker died at it, twice")
    else:
        reason = f"{type(lost.failure).__name__}: {lost.failure}"
        failure = Failure(WORKER_DIED, f"{source}: its worker gave no result, twice: {reason}")
    return Record(
        source=source, status=Status.FAILED, making=settings.making, seconds=round(lost.seconds, 4), failure=failure
    )
