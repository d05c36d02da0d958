"""Whether there may be plugins, told without what finds them. Each question is asked of a process of its own."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ASK = """
import sys
{}
from briefparse.plugins.installed import may_be_installed
print(may_be_installed({!r}), "importlib.metadata" in sys.modules)
"""
FINDER = "sys.meta_path.append(type('Finder', (), {'find_distributions': None, 'find_spec': lambda *_: None})())"


def ask(*folders: Path, group: str = "harbour", first: str = "") -> str:
    """Return what a process says with these folders on its path: whether there may be plugins, and what it loaded."""
    first += f"; sys.path += {list(map(str, folders))}"
    words = [sys.executable, "-c", ASK.format(first.strip("; "), group)]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def entry_points(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "entry_points.txt").write_text(text)
    return folder.parent


def test_no_plugin_is_told_without_importlib_metadata(tmp_path: Path) -> None:
    entry_points(tmp_path / "pier-1.0.dist-info", "[console_scripts]\nharbour = pier\n[other]\nharbour = pier\n")
    (tmp_path / "quay-1.0.dist-info").mkdir()
    (tmp_path / "mole-1.0.egg-info").write_text("Name: mole\n")
    entry_points(tmp_path / "docs", "[harbour]\nno = distribution\n")
    assert ask(tmp_path, tmp_path / "there is no such folder") == "False False"


@pytest.mark.parametrize("name", ["pier-1.0.dist-info", "Pier-1.0.DIST-INFO", "pier.egg-info"])
def test_entry_points_of_the_group_are_seen(tmp_path: Path, name: str) -> None:
    folder = entry_points(tmp_path / name, "[console_scripts]\npier = pier\n\n[harbour]\nboat = pier.boat\n")
    assert ask(folder) == "True False"
    assert ask(folder, group="quay") == "False False"


def test_the_folder_of_work_is_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    entry_points(tmp_path / "pier-1.0.dist-info", "[harbour]\nboat = pier.boat\n")
    assert ask() == "True False"
    assert ask(group="quay") == "False False"


def test_where_distributions_may_lie_elsewhere_the_answer_is_yes(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pier.zip", "w") as archive:
        archive.writestr("pier.py", "")
    (tmp_path / "mole.egg").mkdir()
    assert ask(tmp_path / "pier.zip") == "True False", "an archive"
    assert ask(tmp_path / "mole.egg") == "True False", "an egg"
    assert ask(first=FINDER) == "True False", "a finder of somebody's own"


def test_where_it_is_loaded_already_importlib_metadata_is_asked() -> None:
    assert ask(first="import importlib.metadata") == "True True"
