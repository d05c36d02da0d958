"""What a new plugin project is made of; tests/wheels installs and tests the projects themselves."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from briefparse import TargetExistsError, UnknownNameError, WriteError
from briefparse.plugins.scaffold import Kind, new_plugin

ROOT = Path(__file__).parents[2]
FILES = {
    *(".github/workflows/ci.yml", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml"),
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


@pytest.mark.parametrize(
    ("name", "kind", "reason"),
    [
        ("tei", "exporter", "there is an exporter of this name"),
        ("text", "reader", "there is a reader of this name"),
        ("briefparse-scio-en", "dialect", "there is a dialect of this name"),
        *((name, "reader", "there is a plugin of this name") for name in ("convokit", "pdf", "tables")),
    ],
)
def test_names_that_are_taken(tmp_path: Path, name: str, kind: str, reason: str) -> None:
    with pytest.raises(WriteError, match=reason):
        new_plugin(name, kind, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_plugins_beside_the_library_are_known(tmp_path: Path) -> None:
    beside = sorted(path.name for path in (ROOT / "plugins").glob("briefparse-*"))
    assert beside
    for name in beside:
        with pytest.raises(WriteError, match="of this name"):
            new_plugin(name, "dialect", tmp_path)


def test_the_prefix_is_not_doubled_and_the_licence_names_the_project(tmp_path: Path) -> None:
    written = new_plugin("briefparse-tide", "reader", tmp_path)
    assert written[0].is_relative_to(tmp_path / "briefparse-tide")
    licence = (tmp_path / "briefparse-tide" / "LICENSE").read_text(encoding="utf-8").splitlines()
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    assert licence[2] == "Copyright (c) The authors of briefparse-tide"
    assert licence[3:] == own[3:]


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
