"""Every part against the schemas of ECMA-376, as the Open XML SDK has them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import attrs
import pytest

from briefparse import Briefing, export, parse_file
from reading.docx.word_files import zipped
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable

audit = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")

EXAMPLE = parse_file(Path(__file__).parents[2] / "examples" / "scio-tidal-energy.txt")
ALL: dict[str, Any] = {
    "review": True,
    "links": "https://example.org/a?b=c&d=e",
    "line_numbers": True,
    "page_breaks": "page",
}


def faults(data: bytes, tmp_path: Path) -> list[str]:
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    return [
        f"{error.part_uri} {error.path}: {error.description}"
        for error in audit.OpenXmlValidator().validate(str(path)).errors
    ]


@pytest.mark.parametrize("options", [{}, ALL, {"memory": False, "contents": False, "paper": "letter"}], ids=str)
@pytest.mark.parametrize(
    "briefing",
    [
        sample(),
        EXAMPLE,
        attrs.evolve(sample(), language="ar"),
        attrs.evolve(sample(), language="zh-Hans"),
        Briefing(id="x"),
    ],
    ids=["sample", "example", "arabic", "chinese", "empty"],
)
def test_files_are_valid(briefing: Briefing, options: dict[str, Any], tmp_path: Path) -> None:
    assert faults(export(briefing, "docx", **options), tmp_path) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data.replace(b'w:val="Event"/>', b'w:val="Event"/><w:jc w:val="sideways"/>', 1),
        lambda data: data.replace(b"<w:tblGrid>", b"<w:other/><w:tblGrid>", 1),
    ],
)
def test_the_schemas_tell_what_is_wrong(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    with ZipFile(BytesIO(export(sample(), "docx"))) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    parts["word/document.xml"] = damage(parts["word/document.xml"])
    assert faults(zipped(parts), tmp_path)
