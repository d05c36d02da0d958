"""Reading a file in a process of its own, seen from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from threading import Event, Timer
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from briefparse_pdf.extraction.file import Message
    from briefparse_pdf.extraction.limits import Limits

_MIB: Final = 1024 * 1024


def isolated_messages(data: bytes, limits: Limits, max_seconds: float) -> Generator[Message]:
    """Yield the messages of `messages_of`, made by a process that is given no more memory and time than stated.

    A process that dies or takes too long ends in a `Failure`, and so does a
    system that cannot start one.
    """
    # -P: the folder that the user works in is no place to import from.
    command = [sys.executable, "-P", "-m", "briefparse_pdf.extraction.child"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        process = subprocess.Popen(  # noqa: S603  (our own program, by the Python that runs us)
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError as failure:
        yield {"error": f"no process can be started to read it in: {failure.strerror}", "large": False}
        return
    late = Event()

    def stop() -> None:
        late.set()
        process.kill()

    timer = Timer(max_seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield from _conversation(process, data, limits, late, max_seconds)
    finally:
        timer.cancel()
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what was not written to a dead process is written when its pipe is closed
                pipe.close() if pipe else None
        process.wait()


def _conversation(
    process: subprocess.Popen[bytes], data: bytes, limits: Limits, late: Event, max_seconds: float
) -> Iterator[Message]:
    stdin: Any = process.stdin
    stdout: Any = process.stdout
    try:
        stdin.write(json.dumps(limits).encode() + b"\n")
        stdin.write(data)
        stdin.close()
    except OSError:  # it died before it had read everything; what it said tells more
        pass
    for line in stdout:
        if line == b"\n":
            return
        if not line.endswith(b"\n"):
            break
        yield json.loads(line)
    if late.is_set():
        yield {"error": f"reading it takes longer than the {max_seconds:g} seconds of max_seconds", "large": True}
    else:
        most = f"{limits.memory // _MIB:,} MiB of memory that max_bytes stands for"
        yield {
            "error": f"the PDF library broke off: it needs more than the {most}, or the file breaks it",
            "large": True,
        }
