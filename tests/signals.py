"""What a process that a test starts does on Ctrl-C, whoever started the tests."""

from __future__ import annotations

import contextlib
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def interrupts(*, heard: bool) -> Iterator[None]:
    """Let processes that are started in the block hear SIGINT, or ignore it from their first moment.

    `nohup`, and a shell without a terminal for what it starts in the background, begin programs that ignore SIGINT,
    and these hand that on to all that they begin. What is handled here is at its default there.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler if heard else signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
