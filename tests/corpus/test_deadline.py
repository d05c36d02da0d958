"""A limit of time, in the main thread and in others."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time

import pytest

from briefparse.corpus.deadline import GRACE, Overtime, deadline


def test_waiting_ends_in_the_main_thread() -> None:
    start = time.monotonic()
    with pytest.raises(Overtime), deadline(0.1, deadly=False):
        time.sleep(30)
    assert time.monotonic() - start < 10


def test_what_is_in_time_is_left_alone_and_so_is_the_handler() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with deadline(0.2, deadly=True):
        pass
    with deadline(None, deadly=True):
        pass
    time.sleep(0.4)
    assert signal.getsignal(signal.SIGALRM) is before


@pytest.mark.parametrize("seconds", [float("inf"), 1e300, 1e10, 3e7])
@pytest.mark.parametrize("deadly", [True, False])
def test_a_limit_longer_than_clocks_take_is_none(seconds: float, *, deadly: bool) -> None:
    ended: list[bool] = []

    def work() -> None:
        with deadline(seconds, deadly=deadly):
            ended.append(True)

    work()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert ended == [True, True]


@pytest.mark.parametrize("swallow", [False, True])
def test_another_thread_is_stopped_between_two_steps(*, swallow: bool) -> None:
    seen: list[str] = []

    def work() -> None:
        try:
            with deadline(0.1, deadly=False):
                while True:
                    try:
                        time.sleep(0.01)
                    except Exception:
                        if not swallow:
                            raise
        except Overtime:
            seen.append("stopped")
        seen.append("went on")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert seen == ["stopped", "went on"]


def test_a_thread_that_is_in_time_is_left_alone_for_ever() -> None:
    seen: list[str] = []

    def work() -> None:
        for _ in range(200):
            try:
                with deadline(0.001, deadly=False):
                    time.sleep(0.001)
            except Overtime:
                seen.append("stopped")
        # What was fired in the last moment must not arrive here.
        for _ in range(200):
            time.sleep(0.0005)
        seen.append("end")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)
    assert seen[-1] == "end"


def test_a_process_that_does_not_listen_is_killed() -> None:
    code = (
        "import signal, time; from briefparse.corpus.deadline import deadline\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})\n"
        "with deadline(0.1, deadly=True): time.sleep(60)"
    )
    start = time.monotonic()
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 1
    assert time.monotonic() - start < GRACE + 15
