"""The same bytes in every process: with other hash seeds, time zones and locales, and on another day."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefparse.api import export

if TYPE_CHECKING:
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Briefing

_CHILD: Final = Path(__file__).with_name("child.py")
_HERE: Final = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
_THERE: Final = {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "C.UTF-8"}
_DAYS: Final = 4321  # how far the clock is put forward: another day, month, year and weekday


def check_elsewhere(exporter: Exporter, briefing: Briefing) -> tuple[str, ...]:
    """Compare the bytes that two processes write.

    Returns:
        Why they could not be compared, where they could not.

    Raises:
        AssertionError: They differ, or a process fails.
    """
    kind = type(exporter)
    if kind.__module__ == "__main__" or "<locals>" in kind.__qualname__:
        return (f"other processes were not asked: they cannot import {kind.__qualname__} of {kind.__module__}",)
    try:
        packed = pickle.dumps(exporter)
    except Exception as failure:  # noqa: BLE001  (an option may hold anything)
        return (f"other processes were not asked: the exporter cannot be pickled ({failure})",)
    sent = packed.hex().encode() + b"\n" + export(briefing, "json")
    here = _written(sent, _HERE, 0)
    if _written(sent, _THERE, _DAYS) != here:
        assert _written(sent, _THERE, 0) == here, "another hash seed, time zone or locale gave other bytes"
        raise AssertionError("another day gave other bytes: the clock is in them")
    return ()


def _written(sent: bytes, place: dict[str, str], days: int) -> bytes:
    # An exporter may be a test's own, of a module that is found from the folder in which the tests are run.
    path = os.pathsep.join((*filter(None, sys.path), str(Path.cwd())))
    environment = {**os.environ, **place, "PYTHONPATH": path}
    command = [sys.executable, "-P", str(_CHILD), str(days)]
    done = subprocess.run(command, input=sent, env=environment, capture_output=True, check=False)  # noqa: S603  (this Python)
    assert done.returncode == 0, f"in a process of its own it failed: {done.stderr.decode(errors='replace')}"
    return done.stdout
