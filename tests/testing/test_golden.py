"""The helper for golden files compares, writes and never trusts what it wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse.testing.golden import UPDATE, assert_golden

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def compare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(UPDATE, raising=False)


def test_the_same_passes_and_another_does_not(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\ntwo\n")
    assert_golden(path, b"one\ntwo\n")
    for other in (b"one\n", b"one\r\ntwo\r\n", b"one\ntwo"):
        with pytest.raises(AssertionError):
            assert_golden(path, other)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"\xff\x00")
    assert_golden(path, b"\xff\x00")
    with pytest.raises(AssertionError, match="differs"):
        assert_golden(path, b"\xff\x01")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"no golden file none\.txt"):
        assert_golden(tmp_path / "none.txt", b"")


def test_updating_writes_and_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deep" / "a.txt"
    monkeypatch.setenv(UPDATE, "1")
    with pytest.raises(AssertionError, match="was written"):
        assert_golden(path, b"one\n")
    assert path.read_bytes() == b"one\n"
