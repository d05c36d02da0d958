"""The file as a package: the same bytes everywhere, nobody else's leavings, the order that the schema asks."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from time import perf_counter
from zipfile import ZipFile

import attrs
import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from briefparse.exporting.docx import DocxExporter
from briefparse.model import Briefing, Label, Paragraph, Turn, TurnKind
from exporting.docx_files import body_of, misplaced, opened
from sample import sample

TESTS = Path(__file__).parents[1]
SCRIPT = """
import hashlib
from briefparse.exporting.docx import DocxExporter
from sample import sample
print(hashlib.sha256(DocxExporter().export(sample())).hexdigest())
"""


def parts_of(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize(
    "surroundings",
    [
        {"TZ": "Pacific/Auckland", "PYTHONHASHSEED": "1"},
        {"TZ": "America/New_York", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "3"},
    ],
)
def test_the_same_bytes_in_another_process_zone_and_locale(surroundings: dict[str, str]) -> None:
    made = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, **surroundings, "PYTHONPATH": str(TESTS)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert made.stdout.strip() == hashlib.sha256(DocxExporter().export(sample())).hexdigest()


def test_other_words_give_other_bytes() -> None:
    assert DocxExporter().export(sample()) != DocxExporter().export(attrs.evolve(sample(), title="Another"))


def test_no_entry_of_the_zip_tells_the_hour() -> None:
    with ZipFile(BytesIO(DocxExporter().export(sample()))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_nothing_of_the_template_is_left() -> None:
    parts = parts_of(DocxExporter().export(sample()))
    everything = b"".join(parts.values())
    for foreign in (b"python-docx", b"Macintosh", b"thumbnail", b"Normal.dotm", b"2013-12-23", b"rsid"):
        assert foreign not in everything
    # The control: python-docx by itself leaves them.
    target = BytesIO()
    Document().save(target)
    assert b"python-docx" in b"".join(parts_of(target.getvalue()).values())


def test_every_part_is_declared_and_well_formed() -> None:
    parts = parts_of(DocxExporter().export(sample()))
    types = list(etree.fromstring(parts["[Content_Types].xml"]))
    declared = {kind.get("PartName", "").lstrip("/") for kind in types} - {""}
    endings = {kind.get("Extension") for kind in types}
    for name, data in parts.items():
        etree.fromstring(data)
        assert name in declared or name.rpartition(".")[2] in endings
    assert declared <= set(parts)


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ar"])
def test_elements_stand_in_the_order_of_the_schema(language: str) -> None:
    parts = parts_of(DocxExporter().export(attrs.evolve(sample(), language=language)))
    for name in ("word/document.xml", "word/styles.xml", "word/header1.xml", "word/footer1.xml"):
        assert misplaced(etree.fromstring(parts[name])) == []


def test_wrong_order_is_seen() -> None:
    wrong = '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:pPr>{}</w:pPr></w:p>'
    assert misplaced(etree.fromstring(wrong.format("<w:bidi/><w:pStyle/>"))) == ["pPr: bidi pStyle"]
    assert misplaced(etree.fromstring(wrong.format("<w:pStyle/><w:nonsense/>"))) == ["pPr/nonsense"]
    assert misplaced(etree.fromstring(wrong.format("<w:pStyle/><w:bidi/>"))) == []


def test_the_section_comes_last_and_tables_have_a_grid() -> None:
    body = body_of(opened(sample()))
    assert body[-1].tag == qn("w:sectPr")
    (table,) = body.iter(qn("w:tbl"))
    grid = [column.get(qn("w:w")) for column in table.iter(qn("w:gridCol"))]
    assert len(grid) == 3
    (whole,) = table.iter(qn("w:tblW"))
    assert int(whole.get(qn("w:w"))) == sum(map(int, grid))
    for row in table.iter(qn("w:tr")):
        assert [cell.get(qn("w:w")) for cell in row.iter(qn("w:tcW"))] == grid


def test_every_style_in_use_is_defined_once() -> None:
    parts = parts_of(DocxExporter().export(sample()))
    defined = [style.get(qn("w:styleId")) for style in etree.fromstring(parts["word/styles.xml"]).iter(qn("w:style"))]
    assert len(defined) == len(set(defined))
    used = {
        style.get(qn("w:val"))
        for name, data in parts.items()
        if name.startswith("word/")
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
        for style in etree.fromstring(data).iter(qn(f"w:{tag}"))
    }
    assert len(used) > 25
    assert used <= set(defined)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_font_in_use_is_in_the_table_of_fonts(language: str) -> None:
    parts = parts_of(DocxExporter().export(attrs.evolve(sample(), language=language)))
    listed = [font.get(qn("w:name")) for font in etree.fromstring(parts["word/fontTable.xml"])]
    used = {
        font
        for fonts in etree.fromstring(parts["word/styles.xml"]).iter(qn("w:rFonts"))
        for font in fonts.attrib.values()
    }
    assert len(used) == 6
    assert sorted(used) == sorted(map(str, listed))


def test_python_docx_saves_it_again() -> None:
    document = opened(sample())
    before = [paragraph.text for paragraph in document.paragraphs]
    target = BytesIO()
    document.save(target)
    assert [paragraph.text for paragraph in Document(target).paragraphs] == before


def test_years_before_the_zip_and_after_are_dates_like_others() -> None:
    for year in (1, 1969, 9999):
        event = attrs.evolve(sample().event, date=dt.date(year, 1, 2))
        created = opened(attrs.evolve(sample(), event=event)).core_properties.created
        assert created == dt.datetime(year, 1, 2, tzinfo=dt.UTC)


def long_briefing(turns: int) -> Briefing:
    said = tuple(Paragraph("All of this is fiction, and there is much of it. " * 8) for _ in range(9))
    label = Label("Lin Mo")
    body = (Turn(f"u{n}", n, label, None, None, TurnKind.STATEMENT, said) for n in range(1, turns + 1))
    return Briefing(id="long", body=tuple(body))


@pytest.mark.slow
def test_a_long_briefing_is_written_twenty_times_faster_than_paragraph_by_paragraph() -> None:
    briefing = long_briefing(200)
    DocxExporter().export(Briefing(id="x"))
    start = perf_counter()
    DocxExporter().export(briefing)
    ours = perf_counter() - start
    start = perf_counter()
    document = Document()
    for turn in briefing.turns:
        document.add_paragraph("Lin Mo", style="Heading 3")
        for paragraph in turn.paragraphs:
            document.add_paragraph(paragraph.text, style="Body Text")
    document.save(BytesIO())
    assert perf_counter() - start > 20 * ours
