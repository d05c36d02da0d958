from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import export
from briefparse.cli import main
from briefparse.tei.corpus import read_corpus
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Call the program with the exporters that ship with it; return its exit code and its talk."""

    def call(*arguments: str) -> tuple[int, str]:
        code = main([*arguments])
        written = capsysbinary.readouterr()
        assert written.out == b""
        return code, written.err.decode()

    return call


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_bytes(export(sample(), "json"))
    return tmp_path


def test_sources_become_a_corpus(run: Run, folder: Path) -> None:
    code, talk = run("tei-corpus", "a.json", "b.json", "--out-dir", "out", "--name", "tides", "--tei.sentences")
    assert code == 0
    assert "2 texts, 20 turns and 150 words → out/tides.xml" in talk
    assert list(read_corpus(folder / "out" / "tides.xml")) == [sample(), sample()]
    assert b"<s " in (folder / "out" / "fictional_2031-04-02.xml").read_bytes()


def test_the_form_of_parlamint(run: Run, folder: Path) -> None:
    code, _ = run("tei-corpus", "a.json", "--out-dir", "out", "--form", "parlamint", "--parlamint.country", "GB")
    assert code == 0
    assert (folder / "out" / "ParlaMint-GB_2031-04-02.xml").is_file()


def test_a_source_that_fails_is_named_and_the_others_go_on(run: Run, folder: Path) -> None:
    code, talk = run("tei-corpus", "a.json", "missing.json", "b.json", "--out-dir", "out")
    assert code == 2
    assert "cannot read missing.json" in talk
    assert len(list(read_corpus(folder / "out" / "briefings.xml"))) == 2


def test_files_that_are_there_are_left_alone_unless_forced(run: Run) -> None:
    assert run("tei-corpus", "a.json", "--out-dir", "out")[0] == 0
    code, talk = run("tei-corpus", "a.json", "--out-dir", "out")
    assert code == 2
    assert "--force replaces it" in talk
    assert run("tei-corpus", "a.json", "--out-dir", "out", "--force")[0] == 0


def test_options_of_the_other_form_are_refused(run: Run) -> None:
    code, talk = run("tei-corpus", "a.json", "--out-dir", "out", "--parlamint.country", "GB")
    assert code == 2
    assert "--parlamint.* is of no use with --form tei" in talk
