from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from briefparse import TargetExistsError, WriteError
from briefparse.exporting.writing import make_folder, remove_leftovers, write_atomically

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


@pytest.mark.parametrize("overwrite", [True, False])
def test_name_that_is_too_long_is_told_like_any_failure(tmp_path: Path, *, overwrite: bool) -> None:
    with pytest.raises(WriteError, match="file name too long"):
        write_atomically(tmp_path / ("x" * 300), b"words", overwrite=overwrite)


@pytest.mark.parametrize("overwrite", [True, False])
def test_what_is_no_file_is_never_replaced(tmp_path: Path, *, overwrite: bool) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(WriteError, match="it is a folder"):
        write_atomically(tmp_path / "a.md", b"words", overwrite=overwrite)


def test_a_folder_that_cannot_be_made_names_what_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    for folder in (tmp_path / "a", tmp_path / "a" / "b" / "c"):
        with pytest.raises(WriteError, match=r"cannot write .*/a: it is not a folder"):
            make_folder(folder)
    make_folder(tmp_path / "b" / "c")
    make_folder(tmp_path / "b" / "c")
    assert (tmp_path / "b" / "c").is_dir()


def test_leftovers_that_cannot_be_removed_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leftover = tmp_path / ".a.md.12345678.part"
    leftover.write_text("half")

    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    for name in ("unlink", "scandir"):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, refuse)
            remove_leftovers(tmp_path, {"a.md"})
        assert leftover.exists()
    remove_leftovers(tmp_path, {"a.md"})
    assert not leftover.exists()
