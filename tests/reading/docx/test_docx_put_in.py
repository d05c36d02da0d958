"""Word files that hold a web page, which Word puts in when it opens them."""

from __future__ import annotations

import pytest

from briefparse import ReadError, TooLargeError, coverage, parse
from briefparse.reading.document import BlockHint, Document, MarkKind
from briefparse.reading.docx import DocxReader
from reading.docx.word_files import p, parts_of, relations, zipped
from reading.saved.archives import PAGE, archive

CHUNK = '<w:altChunk r:id="r9"/>'


def holding(data: bytes | str, name: str = "chunk.htm", body: str = CHUNK) -> bytes:
    """Return a Word file that holds another file."""
    rels = relations(("styles", "styles.xml"), ("aFChunk", name)).replace('Id="r2"', 'Id="r9"')
    return zipped({**parts_of(body), "word/_rels/document.xml.rels": rels, f"word/{name}": data})


def document(data: bytes) -> Document:
    return document_of(data, 1_000_000)


def document_of(data: bytes, max_bytes: int) -> Document:
    read = DocxReader(max_bytes=max_bytes).read(data, "a.docx")
    assert isinstance(read, Document)
    return read


@pytest.mark.parametrize(
    ("name", "data"), [("chunk.htm", PAGE), ("chunk.mht", archive("quoted-printable")), ("chunk.dat", PAGE)]
)
def test_a_page_is_read_in_its_place(name: str, data: str | bytes) -> None:
    briefing, alone = parse(holding(data, name), name="a.docx"), parse(PAGE)
    assert [(turn.label and turn.label.text, turn.text) for turn in briefing.turns] == [
        (turn.label and turn.label.text, turn.text) for turn in alone.turns
    ]
    assert len(briefing.turns) == 18
    assert coverage(briefing).unassigned == ()


def test_a_plain_text_is_read_in_its_place() -> None:
    data = holding("Host: Welcome to a fiction.\n\nReuters: Why?\n", "chunk.txt")
    assert [turn.text for turn in parse(data).turns] == ["Welcome to a fiction.", "Why?"]


def test_words_around_it_keep_their_order_and_its_marks_and_hints_stay() -> None:
    read = document(holding("<h2>In</h2><p>a <b>b</b> <s>c</s> d<br>e</p>", body=f"{p('Before')}{CHUNK}{p('After')}"))
    assert read.text == "Before\n\nIn\n\na b c d\ne\n\nAfter"
    assert [block.hint for block in read.blocks][1] is BlockHint.HEADING
    assert [(mark.kind, mark.span.of(read.text)) for mark in read.marks] == [
        (MarkKind.BOLD, "b"),
        (MarkKind.STRIKE, "c"),
    ]
    assert [block.where for block in read.blocks][2] == "word/chunk.htm, (//p)[1]"


def test_a_file_that_cannot_be_read_is_told_and_never_an_empty_briefing() -> None:
    with pytest.raises(ReadError, match=r"cannot be read here \(word/chunk\.rtf\); open it in Word, and save it"):
        parse(holding(r"{\rtf1 Host: Welcome.}", "chunk.rtf"), name="a.docx")
    beside = document(holding(r"{\rtf1 Host: Welcome.}", "chunk.rtf", p("Before") + CHUNK))
    assert [item.code for item in beside.diagnostics] == ["BP145"]


def test_a_file_that_is_not_there_or_elsewhere_is_not_looked_for() -> None:
    parts = parts_of(p("Before") + CHUNK)
    outside = relations(("styles", "styles.xml"), external=(("aFChunk", "file:///etc/passwd"),))
    for rels in (relations(("aFChunk", "nothing.htm")), outside):
        data = zipped({**parts, "word/_rels/document.xml.rels": rels.replace('Id="r2"', 'Id="r9"')})
        assert document(data).text == "Before"


def test_files_share_the_limit() -> None:
    page = "<p>a" * 2_000
    assert len(document_of(holding(page), 200_000).blocks) == 2_000
    two = relations(("aFChunk", "a.htm"), ("aFChunk", "b.htm"))
    body = '<w:altChunk r:id="r1"/><w:altChunk r:id="r2"/>'
    data = zipped({**parts_of(body), "word/_rels/document.xml.rels": two, "word/a.htm": page, "word/b.htm": page})
    with pytest.raises(TooLargeError, match="too many elements"):
        document_of(data, 200_000)
