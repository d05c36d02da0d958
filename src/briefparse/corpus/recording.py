"""Writing the manifest, so that it is true at every moment, whenever the run may be killed."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, Final

from briefparse.corpus.manifest import MANIFEST, begun_line, damaged_line, gone_line, line_of
from briefparse.errors import WriteError
from briefparse.exporting.writing import make_folder
from briefparse.reading.contents import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from briefparse.corpus.record import Record

_PATIENCE: Final = 5.0
"""Seconds to wait for the workers of a run that was killed: they notice within one."""


class Recorder:
    """Adds lines to a manifest."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    def begin(self, places: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Write that work begins, and wait until all that was written is on the disk.

        Args:
            places: Pairs of a source and the outputs of it that are not there yet.

        Raises:
            WriteError: The disk is full, or failed.
        """
        self._add(b"".join(begun_line(source, outputs) for source, outputs in places))
        self._sync()

    def add(self, records: Iterable[Record]) -> None:
        """Write records. They are on the disk after the next `begin`, or at the end.

        Raises:
            WriteError: The disk is full, or failed.
        """
        self._add(b"".join(map(line_of, records)))

    def tell(self, gone: Iterable[tuple[str, Iterable[str]]], damaged: Sequence[int]) -> None:
        """Write which sources are gone, and which lines of the manifest cannot be read; so each is said once.

        Args:
            gone: Pairs of a source and the outputs of it that are still there.
            damaged: The numbers of the lines.

        Raises:
            WriteError: The disk is full, or failed.
        """
        lines = [gone_line(source, outputs) for source, outputs in gone]
        self._add(b"".join((*lines, damaged_line(damaged)) if damaged else lines))

    def _add(self, data: bytes) -> None:
        size = os.fstat(self._handle).st_size
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self._handle, rest) :]
        except OSError as failure:
            # Half a line would be left out by the next run anyway; without it the file reads well for people too.
            with contextlib.suppress(OSError):
                os.ftruncate(self._handle, size)
            raise _not_written(self._path, failure) from failure

    def _sync(self) -> None:
        try:
            os.fsync(self._handle)
        except OSError as failure:
            raise _not_written(self._path, failure) from failure


@contextlib.contextmanager
def open_recorder(folder: Path) -> Iterator[Recorder]:
    """Open the manifest of a folder for this run alone; the folder is made if it is not there.

    Half a last line, left by a run that was killed, is cut off.

    Raises:
        WriteError: It cannot be opened or written, or another run is at work there.
    """
    path = folder / MANIFEST
    make_folder(folder)
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
    except OSError as failure:
        raise _not_written(path, failure) from failure
    try:
        _lock(path, handle)
        _cut_off_half_a_line(handle)
        recorder = Recorder(path, handle)
        yield recorder
        recorder._sync()  # noqa: SLF001  (the end of what this function opened)
    finally:
        os.close(handle)


def _lock(path: Path, handle: int) -> None:
    try:
        import fcntl  # noqa: PLC0415  (not on Windows)
    except ImportError:
        return
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise WriteError(str(path), "another run is writing it") from None
            time.sleep(0.05)
        except OSError:  # a file system without locks
            return
        else:
            return


def _cut_off_half_a_line(handle: int) -> None:
    size = end = os.fstat(handle).st_size
    block = 64 * 1024
    while end:
        start = max(0, end - block)
        os.lseek(handle, start, os.SEEK_SET)
        place = os.read(handle, end - start).rfind(b"\n")
        if place >= 0:
            end = start + place + 1
            break
        end = start
    if end < size:
        os.ftruncate(handle, end)


def _not_written(path: Path, failure: OSError) -> WriteError:
    return WriteError(str(path), reason_of(failure))
