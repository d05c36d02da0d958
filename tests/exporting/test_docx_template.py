"""A template of the user's: its styles and page are taken, what it lacks is added, and it never breaks a file."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, Twips

from briefparse import export, parse
from briefparse.errors import ExportError
from briefparse.exporting.docx.markup import NAMESPACE
from exporting.docx_files import lines, misplaced, of_style
from reading.docx.word_files import parts_of, zipped
from sample import sample

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document as WordDocument

TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def made_with(path: Path, **options: Any) -> tuple[bytes, WordDocument]:
    data = export(sample(), "docx", template=str(path), **options)
    return data, Document(BytesIO(data))


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """Make a template with a letterhead, a page and some styles of its own."""
    document = Document()
    document.add_paragraph("Words of the template, which nobody wants.", style="List Bullet")
    document.sections[0].page_width, document.sections[0].left_margin = Mm(150), Mm(10)
    document.sections[0].header.paragraphs[0].text = "The Harbour Gazette"
    question = document.styles.add_style("Question", WD_STYLE_TYPE.PARAGRAPH)
    question.style_id = "Frage"
    question.font.size = Pt(17)
    document.styles.add_style("Stage", WD_STYLE_TYPE.PARAGRAPH)  # a name of ours, for something else
    document.styles.add_style("Other", WD_STYLE_TYPE.PARAGRAPH).style_id = "Answer"
    path = tmp_path / "theirs.docx"
    document.save(str(path))
    return path


def test_styles_page_and_running_heads_are_theirs(theirs: Path) -> None:
    data, document = made_with(theirs)
    assert document.styles["Question"].font.size == Pt(17)
    assert document.sections[0].page_width == pytest.approx(Mm(150), rel=0.001)
    assert document.sections[0].header.paragraphs[0].text == "The Harbour Gazette"
    assert b"nobody wants" not in data
    assert of_style(document, "Question") == ["How many lighthouses are there? Thank you.", "- And the harbours?"]
    widths = [int(column.get(qn("w:w"))) for column in document.element.body.iter(qn("w:gridCol"))]
    assert sum(widths) <= (Mm(150) - Mm(10) - (document.sections[0].right_margin or 0)) / 635


def test_styles_that_it_lacks_are_added(theirs: Path) -> None:
    _, document = made_with(theirs)
    names = {style.name for style in document.styles}
    assert {
        "Speaker Label",
        "Answer",
        "Moderation",
        "Statement",
        "Corrected",
        "Briefparse Stage",
        "People Table",
    } <= names
    used = {style for style, _ in lines(document)}
    assert {"Speaker Label", "Answer", "Title", "Heading 1"} <= used
    ids = [style.style_id for style in document.styles]
    assert len(ids) == len(set(ids))
    assert misplaced(document.element) == []


def test_what_was_made_with_it_comes_back_equal(theirs: Path) -> None:
    assert parse(made_with(theirs)[0]) == sample()


def test_the_same_template_gives_the_same_bytes(theirs: Path) -> None:
    assert made_with(theirs)[0] == made_with(theirs)[0]


def test_lines_can_be_numbered_on_their_page(theirs: Path) -> None:
    _, document = made_with(theirs, line_numbers=True)
    assert len(list(document.element.body.iter(qn("w:lnNumType")))) == 1


def test_a_word_template_will_do(theirs: Path, tmp_path: Path) -> None:
    with ZipFile(theirs) as file:
        parts: dict[str, str | bytes] = {name: file.read(name) for name in file.namelist()}
    types = parts["[Content_Types].xml"]
    assert isinstance(types, bytes)
    parts["[Content_Types].xml"] = types.replace(DOCUMENT_TYPE.encode(), TEMPLATE_TYPE.encode())
    path = tmp_path / "theirs.dotx"
    path.write_bytes(zipped(parts))
    assert of_style(made_with(path)[1], "Question")


def test_a_file_of_ours_will_do_and_what_it_remembers_is_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "ours.docx"
    path.write_bytes(export(sample(), "docx", review=True))
    data, _ = made_with(path)
    assert parse(data) == sample()
    with ZipFile(BytesIO(data)) as file:
        remembering = [name for name in file.namelist() if b"docx-memory" in file.read(name) and "Props" not in name]
        assert len(remembering) == 1
        assert sum(name.startswith("word/footnotes") for name in file.namelist()) == 1


def test_a_bare_file_of_another_program_will_do(tmp_path: Path) -> None:
    path = tmp_path / "bare.docx"
    path.write_bytes(zipped(parts_of("")))
    data, document = made_with(path)
    assert parse(data) == sample()
    assert document.sections[0].header.paragraphs[0].text == sample().title


@pytest.mark.parametrize(("paper", "size"), [("a4", (11906, 16838)), ("letter", (12240, 15840))])
def test_a_file_without_a_page_gets_ours(tmp_path: Path, paper: str, size: tuple[int, int]) -> None:
    path = tmp_path / "pandoc.docx"
    path.write_bytes(zipped(parts_of("")))
    section = made_with(path, paper=paper)[1].sections[0]
    assert (section.page_width, section.page_height) == (Twips(size[0]), Twips(size[1]))
    assert {section.left_margin, section.right_margin, section.top_margin, section.bottom_margin} == {Twips(1418)}
    assert table_width(made_with(path, paper=paper)[1]) == pytest.approx(size[0] - 2 * 1418, abs=3)


def table_width(document: WordDocument) -> int:
    return sum(int(column.get(qn("w:w"))) for column in document.element.body.iter(qn("w:gridCol")))


@pytest.mark.parametrize(
    ("columns", "width"),
    [
        ('<w:cols xmlns:w="{0}" w:num="2" w:space="400"/>', (6000 - 400) // 2),
        ('<w:cols xmlns:w="{0}" w:num="3"/>', (6000 - 2 * 720) // 3),
        ('<w:cols xmlns:w="{0}" w:num="2" w:equalWidth="0"><w:col w:w="3500"/><w:col w:w="2000"/></w:cols>', 3500),
        ('<w:cols xmlns:w="{0}" w:num="many"/>', 6000),
    ],
)
def test_the_table_is_as_wide_as_a_column(tmp_path: Path, columns: str, width: int) -> None:
    document = Document()
    section = document.sections[0]
    section.page_width, section.left_margin, section.right_margin = Twips(8000), Twips(1000), Twips(800)
    section.gutter = Twips(200)
    (old,) = section._sectPr.findall(qn("w:cols"))
    section._sectPr.replace(old, parse_xml(columns.format(NAMESPACE)))
    path = tmp_path / "columns.docx"
    document.save(str(path))
    assert table_width(made_with(path)[1]) == pytest.approx(width, abs=3)


def test_heads_that_the_last_section_goes_on_with_are_theirs_too(tmp_path: Path) -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "The Harbour Gazette"
    document.sections[0].footer.paragraphs[0].text = "of the cover"
    document.add_section()
    document.sections[1].footer.is_linked_to_previous = False
    document.sections[1].footer.paragraphs[0].text = "of the rest"
    path = tmp_path / "sections.docx"
    document.save(str(path))
    made = made_with(path)[1]
    assert len(made.sections) == 1
    assert made.sections[0].header.paragraphs[0].text == "The Harbour Gazette"
    assert made.sections[0].footer.paragraphs[0].text == "of the rest"
    assert misplaced(made.element) == []


@pytest.mark.parametrize("usual", [True, False])
def test_the_table_style_builds_on_what_there_is(tmp_path: Path, *, usual: bool) -> None:
    document = Document()
    plain = document.styles.default(WD_STYLE_TYPE.TABLE)
    assert plain is not None
    plain.style_id = "Tabelle"
    if not usual:
        plain.delete()
    path = tmp_path / "tables.docx"
    document.save(str(path))
    table = made_with(path)[1].styles["People Table"]
    bases = table.element.findall(qn("w:basedOn"))
    assert [base.get(qn("w:val")) for base in bases] == ["Tabelle"] * usual


def test_measures_need_not_be_whole(tmp_path: Path) -> None:
    document = Document()
    (size,) = document.sections[0]._sectPr.findall(qn("w:pgSz"))
    size.set(qn("w:w"), "12240.4")
    path = tmp_path / "decimal.docx"
    document.save(str(path))
    assert made_with(path)[1].sections[0].page_width == Twips(12240)


def strict() -> bytes:
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {name: part.decode() if isinstance(part, bytes) else part for name, part in parts_of("").items()}
    return zipped(
        {
            name: part.replace(relations, "http://purl.oclc.org/ooxml/officeDocument/relationships")
            for name, part in parts.items()
        }
    )


def without_measure() -> bytes:
    document = Document()
    (size,) = document.sections[0]._sectPr.findall(qn("w:pgSz"))
    size.set(qn("w:w"), "wide")
    target = BytesIO()
    document.save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (None, "cannot be opened"),
        (b"words", "it is no Word file"),
        (b"PK\x03\x04words", "zip is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted; save it without"),
        (zipped({"a": "b"}), "no Word file"),
        (zipped({**parts_of(""), "word/vbaProject.bin": "x"}), "has macros"),
        (zipped({**parts_of(""), "word/styles.xml": "<!DOCTYPE a><a/>"}), "document type"),
        (zipped({**parts_of(""), "word/styles.xml": "<a"}), "damaged"),
        (without_measure(), "no Word file"),
        (strict(), "strict form"),
    ],
    ids=[
        "missing",
        "words",
        "no zip",
        "encrypted",
        "no Word file",
        "macros",
        "document type",
        "damaged",
        "no measure",
        "strict",
    ],
)
def test_what_cannot_be_a_template_is_refused_with_a_reason(tmp_path: Path, data: bytes | None, reason: str) -> None:
    path = tmp_path / "a.docx"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ExportError, match=reason):
        made_with(path)
