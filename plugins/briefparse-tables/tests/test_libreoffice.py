"""LibreOffice opens the workbook and the CSV file, and runs nothing in them."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from briefparse_tables import CsvExporter, WorkbookExporter
from briefparse_tables.guard import guarded
from fiction import HOSTILE, fiction, hostile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
# How a spreadsheet with text fields separated by a comma, in UTF-8, from the first line, all columns as they come.
CSV_FILTER = "Text - txt - csv (StarCalc):44,34,76,1"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of LibreOffice of our own; skips where there is no LibreOffice with Calc."""
    folder = tmp_path_factory.mktemp("libreoffice")
    probe = folder / "probe.csv"
    probe.write_text("a,b\n", encoding="utf-8")
    if shutil.which("soffice") is None or not converted(probe, folder, folder).is_file():
        pytest.skip("LibreOffice Calc is not installed")
    return folder


def converted(file: Path, folder: Path, profile: Path, *options: str) -> Path:
    """Let LibreOffice write a file as flat OpenDocument, which shows what it took each cell for."""
    own = f"-env:UserInstallation={(profile / 'user').as_uri()}"
    command: list[str | Path] = [
        "soffice",
        own,
        "--headless",
        *options,
        "--convert-to",
        "fods",
        "--outdir",
        folder,
        file,
    ]
    subprocess.run(command, check=False, capture_output=True, timeout=120)
    return folder / f"{file.stem}.fods"


def opened(file: Path, profile: Path, *options: str) -> etree._Element:
    return etree.parse(converted(file, file.parent, profile, *options)).getroot()


def sheets(document: etree._Element) -> list[str]:
    return [str(sheet.get(f"{TABLE}name")) for sheet in document.iter(f"{TABLE}table")]


def texts(document: etree._Element) -> Iterator[str]:
    for cell in document.iter(f"{TABLE}table-cell"):
        yield "\n".join("".join(map(str, paragraph.itertext())) for paragraph in cell)


def formulas(document: etree._Element) -> set[str]:
    """Return the formulas; LibreOffice holds truth as one."""
    return {cell.get(f"{TABLE}formula", "") for cell in document.iter(f"{TABLE}table-cell")} - {
        "",
        "of:=TRUE()",
        "of:=FALSE()",
    }


def test_the_workbook(tmp_path: Path, profile: Path) -> None:
    file = tmp_path / "fiction.xlsx"
    file.write_bytes(WorkbookExporter().export(fiction()))
    document = opened(file, profile)
    assert sheets(document) == ["briefings", "turns", "paragraphs", "exchanges", "people", "outlets", "annotations"]
    found = set(texts(document))
    assert {"丘安", "2031-04-02", "10:30:00", "Harbour Post, Aoki", "TRUE", "FALSE"} <= found
    assert formulas(document) == set()


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_hostile_texts_are_texts(form: str, tmp_path: Path, profile: Path) -> None:
    file = tmp_path / f"hostile.{form}"
    exporter = WorkbookExporter() if form == "xlsx" else CsvExporter()
    file.write_bytes(exporter.export(hostile()))
    options = [] if form == "xlsx" else [f"--infilter={CSV_FILTER}"]
    document = opened(file, profile, *options)
    assert formulas(document) == set()
    found = set(texts(document))
    # What Calc takes for a number or a day in a CSV file is no formula, and is not what is looked for here.
    plain = [text for text in HOSTILE if text.isprintable() and text.strip() == text and not text[0].isdigit()]
    if form == "xlsx":
        assert set(plain) <= found
    else:
        assert {guarded(text) for text in plain} - {"true"} <= found


def test_a_byte_order_mark_is_no_part_of_the_first_cell(tmp_path: Path, profile: Path) -> None:
    file = tmp_path / "fiction.csv"
    file.write_bytes(CsvExporter(table="people", bom=True).export(fiction()))
    assert {"briefing_id", "丘安", "灯塔司司长"} <= set(texts(opened(file, profile, f"--infilter={CSV_FILTER}")))


def test_without_the_guard_a_formula_would_run(tmp_path: Path, profile: Path) -> None:
    """This shows that the test above can fail."""
    file = tmp_path / "open.csv"
    file.write_bytes(CsvExporter(guard=False).export(hostile()))
    document = opened(file, profile, f"--infilter={CSV_FILTER}")
    assert "of:=1+1" in formulas(document)
