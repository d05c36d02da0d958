"""The exit codes, the same for every command."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the command line hands back to the shell."""

    SUCCESS = 0
    DIAGNOSTICS = 1
    """Everything worked, and something was found that wants a look."""
    FAILURE = 2
    INTERRUPTED = 130
    """128 and the number of SIGINT, as shells count."""
    BROKEN_PIPE = 141
    """128 and the number of SIGPIPE, the same."""
