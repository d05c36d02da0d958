"""A template of the user's: its styles and page are taken, what it lacks is added, and it never breaks a file."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from briefparse import export, parse
from briefparse.errors import ExportError
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


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (None, "cannot be opened"),
        (b"words", "zip is damaged"),
        (zipped({"a": "b"}), "no Word file"),
        (zipped({**parts_of(""), "word/vbaProject.bin": "x"}), "has macros"),
        (zipped({**parts_of(""), "word/styles.xml": "<!DOCTYPE a><a/>"}), "document type"),
        (zipped({**parts_of(""), "word/styles.xml": "<a"}), "damaged"),
    ],
    ids=["missing", "no zip", "no Word file", "macros", "document type", "damaged"],
)
def test_what_cannot_be_a_template_is_refused_with_a_reason(tmp_path: Path, data: bytes | None, reason: str) -> None:
    path = tmp_path / "a.docx"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ExportError, match=reason):
        made_with(path)
