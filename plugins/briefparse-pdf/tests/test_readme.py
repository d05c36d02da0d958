"""What the README shows runs, and what it says of options and codes is so."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

from briefparse import CODES
from briefparse_pdf.reader import PdfReader
from fiction import committee

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("code", BLOCKS)
def test_the_code_runs(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "transcript.pdf").write_bytes(committee())
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102  (our own page)
    briefing: object = names["briefing"]
    assert len(getattr(briefing, "turns", ())) == 8


def test_there_is_code() -> None:
    assert len(BLOCKS) == 2


def test_every_option_is_listed_with_its_default() -> None:
    listed = dict(re.findall(r"(?m)^\| `(\w+)` \| ([^|]+) \|", README))
    shown = {"max_bytes": "64 MiB", "password": "none", "isolated": "yes"}
    for field in attrs.fields(PdfReader):
        assert listed[field.name] == shown.get(field.name, f"{int(field.default or 0):,}")


def test_every_code_is_one_of_briefparse() -> None:
    assert set(re.findall(r"(?m)^\| `(BP\d+)`", README)) <= CODES.keys()
