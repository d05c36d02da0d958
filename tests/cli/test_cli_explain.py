"""`briefparse explain`, with the real registry: it shows how the parser itself decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import briefparse
from briefparse import ReadError, Registry
from briefparse.cli import main
from scio import PAGE

if TYPE_CHECKING:
    from pathlib import Path

TRAP = "Luo Haiming:\n\nI will answer briefly.\n\nFirst of all:\n\nThank you.\n"


@pytest.fixture
def lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    path = tmp_path / "page.txt"
    path.write_text(PAGE.replace("Translated", f"{TRAP}\nTranslated"), encoding="utf-8")
    assert main(["explain", str(path)], registry=Registry.builtin()) == 0
    return capsys.readouterr().out.splitlines()


def test_dialects_come_first_with_their_evidence(lines: list[str]) -> None:
    assert lines[0].endswith("page.txt: read as scio-en")
    assert lines[1].startswith("dialect scio-en ")
    assert "dateline of the card +0.30" in lines[1]


def test_every_block_has_a_line_with_its_place(lines: list[str]) -> None:
    leaves = [line for line in lines if line[0].isdigit()]
    assert leaves[0] == "1:1: title | Briefing on the harbours of Lanhai"
    assert [line for line in leaves if " roster " in line]
    assert any("navigation (rule navigation) | Read in Chinese" in line for line in leaves)
    places = [tuple(map(int, line.split(":")[:2])) for line in leaves]
    assert places == sorted(places)


def test_label_says_whose_and_what_was_weighed(lines: list[str]) -> None:
    (line,) = [line for line in lines if line.endswith("| Reuters:")]
    assert "label (outlet-registry: Reuters (100%))" in line
    assert "a known outlet +4.0" in line


def test_words_that_are_no_label_say_why(lines: list[str]) -> None:
    (line,) = [line for line in lines if line.endswith("| First of all:")]
    assert ": paragraph [-" in line
    assert "begins as speech does" in line


def test_what_was_never_parsed_cannot_be_explained() -> None:
    with pytest.raises(ReadError, match="structure"):
        briefparse.explain(briefparse.export(briefparse.parse(PAGE), "json"))
