from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from briefparse import TargetExistsError, WriteError
from briefparse.exporting.writing import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def test_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    mask = os.umask(0o022)
    try:
        write_atomically(path, b"words")
    finally:
        os.umask(mask)
    assert path.read_bytes() == b"words"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_file_that_appears_while_writing_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"

    def sync(_: int) -> None:
        path.write_bytes(b"somebody else's")

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(TargetExistsError):
        write_atomically(path, b"words")
    assert path.read_bytes() == b"somebody else's"
    assert list(tmp_path.iterdir()) == [path]


def test_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def sync(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(WriteError, match="no space left on device"):
        write_atomically(path, b"words", overwrite=True)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_file_system_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(_: str, __: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    path = tmp_path / "a.md"
    write_atomically(path, b"words")
    assert path.read_bytes() == b"words"
    assert list(tmp_path.iterdir()) == [path]


def test_long_names_are_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250)
    write_atomically(path, b"words")
    assert path.read_bytes() == b"words"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_what_is_no_regular_file_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(WriteError, match="regular"):
        write_atomically(path, b"words", overwrite=True)
