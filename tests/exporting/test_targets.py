"""What is written lies on this machine: an address is refused as a target, and no folder is called after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import WriteError, corpus
from briefparse.api import convert, export_file
from briefparse.cli import main
from briefparse.plugins.scaffold import new_plugin
from briefparse.tei.corpus import write_corpus
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ADDRESS = "s3://hall/2031"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    tmp_path.joinpath("a.txt").write_text("Reuters: Is this fictional?\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "write",
    [
        lambda: export_file(sample(), f"{ADDRESS}/a.md"),
        lambda: convert("a.txt", f"simplecache::{ADDRESS}/a.md"),
        lambda: corpus.build("a.txt", ADDRESS, "json", jobs=0),
        lambda: corpus.build("a.txt", ADDRESS, "json", jobs=0, dry_run=True),
        lambda: write_corpus([sample()], ADDRESS),
        lambda: new_plugin("harbour", "reader", ADDRESS),
    ],
)
def test_in_python(write: Callable[[], object], here: Path) -> None:
    with pytest.raises(WriteError, match=f"cannot write .*{ADDRESS}.*: it is an address"):
        write()
    assert [path.name for path in here.iterdir()] == ["a.txt"]


def test_a_path_that_is_empty_is_not_the_folder_one_is_in(here: Path) -> None:
    for write in (
        lambda: export_file(sample(), "", to="markdown"),
        lambda: corpus.build("a.txt", "", "json", jobs=0),
        lambda: write_corpus([sample()], ""),
    ):
        with pytest.raises(WriteError, match="cannot write the output: its path is empty"):
            write()
    assert [path.name for path in here.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    "command",
    [
        "convert a.txt -t json --out-dir",
        "corpus build a.txt -t json --out-dir",
        "tei-corpus a.txt --out-dir",
        "plugin new harbour --kind reader --out-dir",
    ],
)
def test_on_the_command_line(command: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command.split(), ADDRESS]) == 2
    said = capsys.readouterr().err
    assert said == f"briefparse: cannot write {ADDRESS}: it is an address, and only files on this machine are written\n"
    assert [path.name for path in here.iterdir()] == ["a.txt"]
