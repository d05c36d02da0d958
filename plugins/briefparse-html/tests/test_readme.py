"""What the README shows works, and what it says of the page is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from briefparse_html import HtmlExporter
from transcripts import LIGHTHOUSES

if TYPE_CHECKING:
    import pytest

README = Path(__file__).parents[1] / "README.md"


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("briefing.txt").write_text(LIGHTHOUSES, encoding="utf-8")
    (code,) = blocks("python")
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102  (our own README)
    assert Path("briefing.html").stat().st_size > Path("reading.html").stat().st_size > 0


def test_every_option_is_in_the_table() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `--html", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == [field.name for field in attrs.fields(HtmlExporter)]


def test_the_screenshots_are_there_and_small() -> None:
    names = re.findall(r"docs/[\w-]+\.png", README.read_text(encoding="utf-8"))
    assert len(names) == 3
    assert all((README.parent / name).stat().st_size < 100_000 for name in names)
