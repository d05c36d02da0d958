"""The processes that do the work, and what they must do where they or their parent come to an unforeseen end."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Final, Literal, ParamSpec, TypeVar

import attrs

from briefparse.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.context import BaseContext
    from multiprocessing.queues import SimpleQueue

P = ParamSpec("P")
T = TypeVar("T")

_MOST_ON_WINDOWS: Final = 61
"""A pool of processes has no more there; see `concurrent.futures.ProcessPoolExecutor`."""

StartMethod = Literal["fork", "spawn", "forkserver"]
"""How a worker process begins; see the page on `multiprocessing` in the Python documentation."""


@attrs.frozen
class Workers:
    """Who does the work.

    Attributes:
        open: Opens an executor, which is closed at the end of its block.
        window: How many tasks are handed out at once: twice the workers, so that none waits for the next.
        renewable: Whether another can be opened when one is broken.
        deadly: Whether a worker may be killed when it does not stop in time.
        apart: Whether it is other processes that work, so that all they need is pickled.
    """

    open: Callable[[], AbstractContextManager[Executor]]
    window: int
    renewable: bool = False
    deadly: bool = False
    apart: bool = True


def processes(number: int, start_method: StartMethod | None = None) -> Workers:
    """Return workers that are processes of this machine.

    Args:
        number: How many; 0 does the work in this process, where nothing can be killed.
        start_method: By default ``forkserver``, or ``spawn`` where there is none: ``fork`` copies a
            process whatever its other threads are at, which may leave the copy waiting for ever.
    """
    if number == 0:
        return Workers(lambda: contextlib.nullcontext(_Here()), 1, apart=False)
    method = start_method or ("forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn")
    return Workers(lambda: _pool(number, multiprocessing.get_context(method)), 2 * number, renewable=True, deadly=True)


def given(executor: Executor, number: int) -> Workers:
    """Return the workers behind an executor that somebody else opened and will close."""
    apart = not isinstance(executor, ThreadPoolExecutor)
    return Workers(lambda: contextlib.nullcontext(executor), 2 * number, apart=apart)


def usable_cpus() -> int:
    """Return how many CPUs this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    number = (len(affinity(0)) if affinity is not None else os.cpu_count()) or 1
    return min(number, _MOST_ON_WINDOWS) if os.name == "nt" else number


class _Here(Executor):
    """Does the work at once, in this process."""

    def submit(self, function: Callable[P, T], /, *arguments: P.args, **keywords: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        try:
            future.set_result(function(*arguments, **keywords))
        except Exception as failure:  # noqa: BLE001  (as any executor does)
            future.set_exception(failure)
        return future


class _Processes(ProcessPoolExecutor):
    """A pool of processes that tell their numbers when they begin."""

    def __init__(self, number: int, context: BaseContext) -> None:
        self.numbers: SimpleQueue[int] = context.SimpleQueue()
        super().__init__(number, mp_context=context, initializer=_begin, initargs=(self.numbers,))


def none_began(executor: Executor) -> bool:
    """Say whether no process of a pool of ours has begun: whatever broke it was not the work."""
    return isinstance(executor, _Processes) and executor.numbers.empty()


@contextlib.contextmanager
def _pool(number: int, context: BaseContext) -> Iterator[Executor]:
    """Open a pool of processes; where its block is left by an exception, they are killed and not waited for."""
    try:
        executor = _Processes(number, context)
    except (OverflowError, ValueError, OSError) as failure:
        raise OptionError("option", "jobs", f"so many processes cannot be: {failure}") from failure
    try:
        yield executor
    except BaseException:
        _kill(executor.numbers)
        raise
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
        executor.numbers.close()


def _kill(numbers: SimpleQueue[int]) -> None:
    while not numbers.empty():
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(numbers.get(), getattr(signal, "SIGKILL", signal.SIGTERM))


def _begin(numbers: SimpleQueue[int]) -> None:
    """Begin a worker: it tells its number, leaves Ctrl-C to its parent, and ends when that is gone."""
    numbers.put(os.getpid())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: Any) -> None:  # noqa: ANN401  (a number on some systems, a handle on others)
    # Workers of a parent that was killed would wait for work for ever.
    wait([sentinel])
    os._exit(1)
