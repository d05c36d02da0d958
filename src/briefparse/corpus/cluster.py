"""Workers on a Dask cluster, with the extra ``briefparse[dask]``."""

from __future__ import annotations

import contextlib
import logging
import signal
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Any, Final

from briefparse.corpus.workers import Workers, usable_cpus
from briefparse.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

LOCAL: Final = "local"
"""Stands for a cluster on this machine, made for the run."""


def dask_workers(address: str, number: int | None = None) -> Workers:
    """Return workers on a Dask cluster.

    They must see the sources and the folder of outputs under the same paths, and have the same
    version of briefparse.

    Args:
        address: The address of its scheduler (``tcp://…:8786``), or ``local``.
        number: How many workers a local cluster has; by default as many as there are CPUs to use.

    Raises:
        OptionError: Dask is not installed.
    """
    try:
        import distributed  # noqa: F401, PLC0415  (an extra, and slow to load)
    except ImportError as failure:
        raise OptionError("option", "dask", "Dask is not installed: pip install 'briefparse[dask]'") from failure
    number = max(1, usable_cpus() if number is None else number)
    if address == LOCAL:
        return Workers(lambda: _local(number), 2 * number, renewable=True, deadly=True)
    return Workers(lambda: _remote(address), 2 * max(number, _threads(address)), renewable=True)


def _threads(address: str) -> int:
    with _client(address) as client:
        return int(sum(client.nthreads().values()))


@contextlib.contextmanager
def _local(number: int) -> Iterator[Executor]:
    import dask  # noqa: PLC0415  (as above)
    from distributed import LocalCluster  # noqa: PLC0415  (as above)

    # One thread a worker, so that a worker that is killed takes one task with it; and that task is not tried
    # three times more with others beside it, but by us, alone.
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}):
        with _deaf():
            cluster = LocalCluster(
                n_workers=number,
                threads_per_worker=1,
                processes=True,
                dashboard_address=None,
                # What becomes of each file is told by us; Dask tells with tracebacks how it ends.
                silence_logs=logging.CRITICAL,
            )
        try:
            with _remote(cluster.scheduler_address) as executor:
                yield executor
        finally:
            with _deaf():
                cluster.close()


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """Let threads and processes that begin in the block, and theirs, leave Ctrl-C to this one; it is heard afterwards.

    A terminal tells all processes. Dask's would each end with a traceback, and its cluster wait for them; one that is
    stopped half made, or half closed, cannot even be closed.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    # Where the first process is begun, this begins as well, and then lets the signal through.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def _remote(address: str) -> Iterator[Executor]:
    with _client(address) as client, client.get_executor(pure=False) as executor:
        yield executor


@contextlib.contextmanager
def _client(address: str) -> Iterator[Any]:
    from distributed import Client  # noqa: PLC0415  (as above)

    try:
        client = Client(address)
    except (OSError, ValueError) as failure:
        raise OptionError("option", "dask", f"there is no cluster at {address}: {failure}") from failure
    with client:
        yield client
