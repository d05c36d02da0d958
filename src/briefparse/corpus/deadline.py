"""A limit of time for the work on one file, in whatever process or thread it is done."""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import signal
import threading
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import NoReturn

GRACE: Final = 2.0
"""Seconds after the limit until a worker that does not stop by itself is killed."""


_LONGEST: Final = 366 * 24 * 3600.0
"""Seconds; clocks take no infinite time."""


class Overtime(BaseException):
    """The time is over. No `Exception`, so that nobody takes it for a failure of his own and goes on."""


@contextlib.contextmanager
def deadline(seconds: float | None, *, deadly: bool) -> Iterator[None]:
    """Raise `Overtime` in the block when it takes longer than ``seconds``.

    In a main thread a signal does it, which also ends waiting; in another thread it is raised
    between two steps of Python. C code that never comes back is stopped by neither.

    Args:
        seconds: The limit, or None for none; more than a year is none.
        deadly: Whether the process is killed when the block has still not ended `GRACE` seconds
            later. A thread of C does it, whatever Python is at. For processes with one task at a time.
    """
    if seconds is None or seconds > _LONGEST:
        yield
        return
    with _killing(seconds + GRACE) if deadly else contextlib.nullcontext(), _raising(seconds):
        yield


@contextlib.contextmanager
def _killing(seconds: float) -> Iterator[None]:
    # What faulthandler has to say is of no use to anybody; that the worker is gone is noticed.
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  (no path of ours)
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _raising(seconds: float) -> contextlib.AbstractContextManager[None]:
    in_main = threading.current_thread() is threading.main_thread()
    return _by_signal(seconds) if in_main and hasattr(signal, "setitimer") else _by_thread(seconds)


@contextlib.contextmanager
def _by_signal(seconds: float) -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> NoReturn:
        raise Overtime

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextlib.contextmanager
def _by_thread(seconds: float) -> Iterator[None]:
    thread = threading.get_ident()
    lock = threading.Lock()
    ended = fired = arrived = False

    def stop() -> None:
        nonlocal fired
        with lock:
            if not ended:
                fired = True
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(Overtime))

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    except Overtime:
        arrived = True
        raise
    finally:
        timer.cancel()
        with lock:
            ended = True
        # Fired in the last moment, it is on its way: it must arrive here, and not in what comes after.
        while fired and not arrived:
            time.sleep(0.001)
