"""Whether there may be a plugin is told alike, and without what finds plugins."""

from __future__ import annotations

import sys
import zipfile
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

import pytest

from briefparse.plugins.discovery import DISABLE_VARIABLE, discover
from briefparse.plugins.presence import may_be_installed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of the import path, in which nobody but Python looks for distributions."""
    of_python = [
        finder for finder in sys.meta_path if finder is PathFinder or not hasattr(finder, "find_distributions")
    ]
    monkeypatch.setattr(sys, "meta_path", of_python)  # other tests, and packages that mend Python, bring finders along
    monkeypatch.setattr(sys, "path", [str(tmp_path / "missing"), str(tmp_path)])
    monkeypatch.delenv(DISABLE_VARIABLE, raising=False)
    return tmp_path


def lay_out(folder: Path, name: str, entry_points: str) -> None:
    info = folder / name
    info.mkdir()
    (info / "entry_points.txt").write_text(entry_points, encoding="utf-8")


@pytest.mark.parametrize("name", ["tide-1.0.dist-info", "Tide-1.0.DIST-INFO", "tide.egg-info", "EGG-INFO"])
def test_a_distribution_of_our_group_is_seen(folder: Path, name: str) -> None:
    lay_out(folder, name, "[console_scripts]\nbriefparse = tide:main\n")
    assert not may_be_installed()

    (folder / name / "entry_points.txt").write_text("[briefparse]\ntide = tide\n", encoding="utf-8")
    assert may_be_installed()


def test_metadata_without_entry_points_is_none(folder: Path) -> None:
    (folder / "tide-1.0.dist-info").mkdir()
    (folder / "quay-1.0.egg-info").write_text("Metadata-Version: 2.1\n", encoding="utf-8")
    lay_out(folder, "tests", "[briefparse]\ntide = tide\n")
    assert not may_be_installed()


def test_an_archive_may_hold_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(folder / "tide.zip", "w") as archive:
        archive.writestr("tide.py", "")
    monkeypatch.setattr(sys, "path", [str(folder / "tide.zip")])
    assert may_be_installed()


def test_entry_points_that_cannot_be_read_may_be_ours(folder: Path) -> None:
    (folder / "tide-1.0.dist-info" / "entry_points.txt").mkdir(parents=True)
    assert may_be_installed()


def test_a_finder_of_somebody_else_may_find_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Finder:
        def find_distributions(self) -> tuple[()]:
            return ()

        def find_spec(self, *_: object) -> None:
            return None

    assert not may_be_installed(), folder
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, Finder()])
    assert may_be_installed()


def test_where_none_can_be_found_none_is_looked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(folder, "tide-1.0.dist-info", "[console_scripts]\ntide = tide:main\n")
    monkeypatch.setitem(sys.modules, "importlib.metadata", None)  # to import it is an error

    assert list(discover()) == []
