from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse import export
from briefparse.cli import main
from briefparse.plugins.registry import Registry
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Result

    Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("clean", "doubt", "broken"):
        Path(f"{name}.txt").write_text(name)
    return tmp_path


def test_clean_file_says_nothing(run: Run) -> None:
    result = run("check", "clean.txt")
    assert (result.code, result.out, result.err) == (0, b"", "")


def test_a_line_for_each_diagnostic(run: Run) -> None:
    result = run("check", "clean.txt", "doubt.txt")
    assert result.code == 1
    assert result.text == "doubt.txt:1:1: BP202 No date.\ndoubt.txt:2:1: BP402 A \\x1b[31mred label.\n"
    assert result.err == "2 diagnostics in 1 of 2 files\n"


def test_failure_counts_more_than_diagnostics(run: Run) -> None:
    result = run("check", "broken.txt", "doubt.txt", "missing.txt")
    assert result.code == 2
    assert result.text.count("\n") == 2, "the file that can be read is still checked"
    assert result.err.splitlines() == [
        "briefparse: cannot read broken.txt: it is broken",
        "briefparse: cannot read missing.txt: no such file or directory",
        "2 diagnostics in 1 of 3 files",
    ]


def test_standard_input(run: Run, type_in: Callable[[bytes], None]) -> None:
    type_in(b"doubt")
    result = run("check", "-")
    assert result.code == 1
    assert result.text.startswith("<stdin>:1:1: BP202 ")


def test_name_with_a_line_break_stays_on_one_line(run: Run) -> None:
    Path("do\nubt.txt").write_text("doubt")
    assert run("check", "do\nubt.txt").text.startswith("do ubt.txt:1:1: BP202 No date.\n")


@pytest.mark.parametrize("flag", ["--from", "--dialect"])
def test_unknown_names_fail_once(run: Run, flag: str) -> None:
    result = run("check", "clean.txt", "doubt.txt", flag, "odd")
    assert (result.code, result.out, result.err.count("\n")) == (2, b"", 1)


def test_tei_is_checked_by_grammar_references_and_counts(run: Run, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.xml", tmp_path / "bad.xml"
    good.write_bytes(export(sample(), "tei"))
    bad.write_bytes(export(sample(), "tei").replace(b'who="#person.lin-mo"', b'who="#nobody"', 1))
    assert run("check", "--tei", str(good)).code == 0
    result = run("check", "--tei", str(good), str(bad))
    assert result.code == 1
    (line,) = result.text.splitlines()
    assert re.fullmatch(r".*bad\.xml:\d+:1: reference who='#nobody' leads nowhere", line)
    assert "1 fault in 1 of 2 files" in result.err


@pytest.mark.parametrize("option", ["--from", "--dialect"])
def test_options_on_how_to_read_are_refused_with_tei(run: Run, tmp_path: Path, option: str) -> None:
    (tmp_path / "a.xml").write_bytes(export(sample(), "tei"))
    registry = Registry.builtin()
    name = {"--from": "text", "--dialect": "generic"}[option]
    result = run("check", "--tei", str(tmp_path / "a.xml"), option, name, registry=registry)
    assert (result.code, result.out) == (2, b"")
    assert result.err.startswith(f"briefparse: {option} is of no use with --tei")


def test_tei_that_is_no_xml_fails(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<TEI>")
    result = run("check", "--tei", str(tmp_path / "a.xml"))
    assert (result.code, result.out) == (2, b"")
    assert "not well-formed" in result.err
    assert "<string>" not in result.err


def test_help_teaches(run: Run) -> None:
    text = run("check", "--help").text
    assert "Examples:" in text
    assert "1    there are diagnostics" in text


def test_lines_and_columns_of_a_real_transcript(seed_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code = main(["check", str(seed_path)])
    lines = capsysbinary.readouterr().out.decode().splitlines()
    source = seed_path.read_text("utf-8").splitlines()
    places = [line.removeprefix(f"{seed_path}:").split(":")[:2] for line in lines]
    assert code == (1 if lines else 0)
    assert all(source[int(line) - 1][int(column) - 1 :].strip() for line, column in places)
