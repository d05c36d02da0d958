"""Golden files: outputs that somebody has read and found right, kept beside the tests in plain text."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

UPDATE: Final = "BRIEFPARSE_UPDATE_GOLDEN"
"""The environment variable that makes `assert_golden` write instead of compare, when it is ``1``."""


def assert_golden(path: Path, data: bytes) -> None:
    """Compare bytes with a golden file.

    Where the variable `UPDATE` is ``1`` the file is written instead, and the
    test fails all the same, so that nobody trusts a run that wrote its own
    expectations: read the file, then run again.

    Args:
        path: The file.
        data: What the test made.

    Raises:
        AssertionError: They differ, there is no such file, or it was written just now.
    """
    if os.environ.get(UPDATE) == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        raise AssertionError(f"{path.name} was written: read it, then run again without {UPDATE}")
    assert path.is_file(), f"there is no golden file {path.name}; {UPDATE}=1 writes it"
    expected = path.read_bytes()
    try:
        # Lines give a readable difference; their ends tell line feeds from carriage returns.
        assert data.decode().splitlines(keepends=True) == expected.decode().splitlines(keepends=True)
    except UnicodeDecodeError:
        assert data == expected, f"{path.name} is no text, and differs"
