"""What a new plugin project is made of; tests/wheels installs and tests the projects themselves."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from briefparse import TargetExistsError, UnknownNameError, WriteError
from briefparse.plugins.scaffold import Kind, new_plugin

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    *(".github/workflows/ci.yml", ".gitignore", "CHANGELOG.md", "README.md", "pyproject.toml"),
    *("src/briefparse_harbour_board/__init__.py", "src/briefparse_harbour_board/py.typed"),
}


@pytest.mark.parametrize("kind", Kind)
def test_a_project_is_complete(tmp_path: Path, kind: Kind) -> None:
    written = new_plugin("harbour-board", kind, tmp_path)
    project = tmp_path / "briefparse-harbour-board"
    names = {path.relative_to(project).as_posix() for path in written}
    assert names == FILES | {f"src/briefparse_harbour_board/{kind}.py", f"tests/test_{kind}.py"}
    assert all(path.is_file() for path in written)
    assert not any("$name" in path.read_text(encoding="utf-8") for path in written)
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["project"]["entry-points"]["briefparse"] == {"harbour-board": "briefparse_harbour_board"}


def test_a_project_that_is_there_is_left_alone(tmp_path: Path) -> None:
    new_plugin("tide", "reader", tmp_path)
    with pytest.raises(TargetExistsError, match="briefparse-tide"):
        new_plugin("tide", "dialect", tmp_path)
    assert not (tmp_path / "briefparse-tide" / "tests" / "test_dialect.py").exists()


@pytest.mark.parametrize("name", ["", "Tide", "tide_board", "-tide", "tide-", "../tide", "tide/board", "2tide", "潮"])
def test_names_that_are_none(tmp_path: Path, name: str) -> None:
    with pytest.raises(WriteError, match="in lower case"):
        new_plugin(name, "reader", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_kinds_that_there_are_not(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="exporter, reader, dialect"):
        new_plugin("tide", "boat", tmp_path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WriteError):
        new_plugin("tide", "reader", tmp_path / "file")


def test_on_the_command_line(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    from briefparse.cli import main

    assert main(["plugin", "new", "tide", "--kind", "dialect", "--out-dir", str(tmp_path)]) == 0
    assert (tmp_path / "briefparse-tide" / "src" / "briefparse_tide" / "dialect.py").is_file()
    assert b"wrote " in capsysbinary.readouterr().err
    assert main(["plugin", "new", "tide", "--kind", "dialect", "--out-dir", str(tmp_path)]) == 2
    assert b"it exists already" in capsysbinary.readouterr().err
