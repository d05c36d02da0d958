from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
def test_it(golden):
    golden("a.txt", {data!r})
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "golden").mkdir()
    (tmp_path / "golden" / "a.txt").write_bytes(b"one\n")
    return tmp_path


def _run(project: Path, data: bytes, *flags: str) -> subprocess.CompletedProcess[str]:
    (project / "test_it.py").write_text(PROGRAM.format(data=data))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(project), *flags]
    env = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # other plugins only make it slower
    return subprocess.run([*command, str(project)], check=False, capture_output=True, text=True, env=env)


def test_same_bytes_pass(project: Path) -> None:
    assert _run(project, b"one\n").returncode == 0


@pytest.mark.parametrize("data", [b"two\n", b"one\r\n", b"one", b"\xff"])
def test_other_bytes_fail(project: Path, data: bytes) -> None:
    assert _run(project, data).returncode == 1


def test_a_missing_file_fails(project: Path) -> None:
    (project / "golden" / "a.txt").unlink()
    assert "make it with --update-golden" in _run(project, b"one\n").stdout


def test_a_run_that_updates_never_passes(project: Path) -> None:
    updating = _run(project, b"two\n", "--update-golden")
    assert updating.returncode == 1
    assert "golden files were updated" in updating.stdout
    assert (project / "golden" / "a.txt").read_bytes() == b"two\n"
    assert _run(project, b"two\n").returncode == 0
