"""Anyone's Word files: what becomes of styles, tables, notes, fields, changes and breaks."""

from __future__ import annotations

import pytest

from briefparse import AnnotationKind, FurnitureKind, PageBreak, coverage, parse
from briefparse.reading.document import BlockHint, Document, MarkKind
from briefparse.reading.docx import DocxReader
from reading.docx.word_files import NAMESPACES, STRICT, W, p, parts_of, r, relations, table, word_file, zipped


def read(body: str, **more: str) -> Document:
    document = DocxReader().read(word_file(body, **more), "a.docx")
    assert isinstance(document, Document)
    return document


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.hint.value, block.span.of(document.text)) for block in document.blocks]


def words(body: str, **more: str) -> list[str]:
    return [text for _, text in blocks(read(body, **more))]


def marks(document: Document, kind: MarkKind) -> list[str]:
    return [mark.span.of(document.text) for mark in document.marks if mark.kind is kind]


def test_a_transcript_of_headings_and_bold_lead_ins() -> None:
    body = (
        p("Briefing by the Harbour Board, 3 May 2031", "Titel")
        + p(r("SPOKESPERSON LEE:", "<w:b/>") + r(" Good morning. All is well."))
        + p(r("Q:", "<w:b/>") + r(" Is it? "))
        + p(r("SPOKESPERSON LEE:", "<w:b/>") + r(" It is."))
    )
    briefing = parse(word_file(body), name="a.docx")
    assert briefing.title == "Briefing by the Harbour Board, 3 May 2031"
    assert [(turn.label and turn.label.text, turn.text) for turn in briefing.turns] == [
        ("SPOKESPERSON LEE", "Good morning. All is well."),
        ("Q", "Is it?"),
        ("SPOKESPERSON LEE", "It is."),
    ]
    assert coverage(briefing).complete


@pytest.mark.parametrize(
    ("paragraph", "hint"),
    [
        (p("Words", "berschrift1"), BlockHint.HEADING),
        (p("Words", "Titel"), BlockHint.HEADING),
        (p("Words", "", '<w:outlineLvl w:val="2"/>'), BlockHint.HEADING),
        (p("Words", "berschrift1", '<w:outlineLvl w:val="9"/>'), BlockHint.PARAGRAPH),
        (p("Words", "Liste"), BlockHint.LIST_ITEM),
        (p("Words", "Liste", '<w:numPr><w:numId w:val="0"/></w:numPr>'), BlockHint.PARAGRAPH),
        (p("Words", "Beschriftung"), BlockHint.CAPTION),
        (p("Words", "Frage"), BlockHint.BOLD),
        (p(r("Words", '<w:b w:val="0"/>'), "Frage"), BlockHint.PARAGRAPH),
        (p(r("Words", '<w:rStyle w:val="Fett"/>')), BlockHint.BOLD),
        (p("Words", "Kreis1"), BlockHint.PARAGRAPH),
        (p("Words", "NoSuchStyle"), BlockHint.PARAGRAPH),
        (p("Words", "TOC1"), BlockHint.RUNNING_HEAD),
    ],
)
def test_styles_tell_what_a_paragraph_is(paragraph: str, hint: BlockHint) -> None:
    assert blocks(read(paragraph)) == [(hint.value, "Words")]


def test_paragraphs_and_cells_are_named() -> None:
    document = read(p("One") + table((p("Two"), p("Three")), (p("Four"), table((p("Five"),)) + p(""))) + p("Six"))
    assert [block.where for block in document.blocks] == [
        "paragraph 1",
        "table 1, row 1, cell 1",
        "table 1, row 1, cell 2",
        "table 1, row 2, cell 1",
        "table 2, row 1, cell 1",
        "paragraph 7",
    ]
    assert [block.span.of(document.text) for block in document.blocks] == ["One", "Two", "Three", "Four", "Five", "Six"]


def test_a_layout_table_of_labels_and_speech() -> None:
    rows = [(p("Q:"), p("Why do the tides turn?")), (p("MR. LEE:"), p("Because of the moon, as you know."))] * 3
    briefing = parse(word_file(p("Briefing", "Titel") + table(*rows)))
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["Q", "MR. LEE"] * 3


def test_bold_italic_and_struck_words_are_marks() -> None:
    document = read(p(r("a ") + r("b", "<w:b/>") + r(" c ", "<w:i/><w:strike/>") + r("d", "<w:dstrike/>")))
    assert [marks(document, kind) for kind in MarkKind] == [["b"], ["c"], ["c d"], []]


def test_line_breaks_cut_blocks_and_tabs_stay() -> None:
    assert words(p("<w:r><w:t>Q:</w:t><w:tab/><w:t>Why?</w:t><w:br/><w:t>A: So.</w:t><w:cr/><w:t>End</w:t></w:r>")) == [
        "Q:\tWhy?",
        "A: So.",
        "End",
    ]


def test_hyphens_and_symbols() -> None:
    symbols = '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="41"/>'
    inside = f"<w:r><w:t>by</w:t><w:noBreakHyphen/><w:t>law co</w:t><w:softHyphen/><w:t>\u00adop</w:t>{symbols}</w:r>"
    assert words(p(inside)) == ["by\u2011law coop✓•A"]
    assert words(p('<w:r><w:sym w:char="zz"/><w:sym w:char="FFFFFF"/><w:sym w:char="D800"/></w:r>')) == ["\ufffd" * 3]


def test_fields_show_their_results() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>'
        '<w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>inner</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert words(p(r("a ") + field + r(" b"))) == ["a shown b"]
    assert words(p(f'<w:fldSimple w:instr=" PAGE ">{r("7")}</w:fldSimple>')) == ["7"]
    assert words(p('<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r>' + r("a"))) == [
        "a"
    ]


def test_a_table_of_contents_is_furniture() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>'
    begin += '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    assert blocks(read(p(begin + r("Opening 1")) + p("Close 2") + end + p("Words"))) == [
        ("running-head", "Opening 1"),
        ("running-head", "Close 2"),
        ("paragraph", "Words"),
    ]


def test_changes_are_accepted() -> None:
    body = (
        p(r("a ") + f"<w:ins>{r('new ')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>" + r("b"))
        + p(f"<w:moveFrom>{r('moved')}</w:moveFrom>", "", "<w:rPr><w:moveFrom/></w:rPr>")
        + p(f"<w:moveTo>{r('moved')}</w:moveTo>")
        + f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('gone')}</w:tc></w:tr></w:tbl>"
    )
    document = read(body)
    assert [text for _, text in blocks(document)] == ["a new b", "moved"]
    assert [item.code for item in document.diagnostics] == ["BP142"]


def test_comments_are_counted() -> None:
    document = read(p(f'<w:commentRangeStart w:id="1"/>{r("a")}<w:r><w:commentReference w:id="1"/></w:r>') * 2)
    assert [(item.code, item.message) for item in document.diagnostics] == [("BP141", "2 comments were passed over")]


def test_hidden_words_are_left_out_and_counted() -> None:
    document = read(
        p(r("a") + r("bc", "<w:vanish/>") + r("d", '<w:rStyle w:val="Geheim"/>') + r("e", '<w:vanish w:val="0"/>'))
    )
    assert document.text == "ae"
    assert [(item.code, item.message) for item in document.diagnostics] == [("BP143", "3 hidden letters were left out")]


def test_footnotes_and_endnotes_are_paragraphs_with_asterisks() -> None:
    notes = {
        kind + "s": f'<w:{kind}s xmlns:w="{W}"><w:{kind} w:type="separator" w:id="0">{p("----")}</w:{kind}>'
        f'<w:{kind} w:id="2">{p("Of the " + kind + ".")}</w:{kind}></w:{kind}s>'
        for kind in ("footnote", "endnote")
    }
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(" and so") + '<w:r><w:endnoteReference w:id="2"/></w:r>'
    body = p("MR. LEE: It rose").replace("</w:p>", f"{mark}{r('.')}</w:p>") + p("Q: Why?") + p("MR. LEE: So.")
    assert words(body, **notes)[:3] == ["MR. LEE: It rose* and so*.", "*Of the footnote.", "*Of the endnote."]
    turn = parse(word_file(body, **notes)).turns[0]
    assert [mark.kind for said in turn.paragraphs for mark in said.annotations] == [AnnotationKind.FOOTNOTE] * 4
    assert words(p('<w:r><w:footnoteReference w:id="99"/></w:r>')) == ["*", "*"]


def test_heads_and_feet_are_furniture() -> None:
    parts = {
        name: f"<w:{tag} {NAMESPACES}>{p(text)}</w:{tag}>"
        for name, tag, text in (("header1", "hdr", "The Board"), ("footer1", "ftr", "Page 1"))
    }
    briefing = parse(word_file(p("MR. LEE: So.") + p("Q: Why?") + p("MR. LEE: Yes."), **parts))
    heads = [piece.text for piece in briefing.furniture if piece.kind is FurnitureKind.RUNNING_HEAD]
    assert heads == ["The Board", "Page 1"]
    assert briefing.turns[-1].text == "Yes."


def test_page_breaks_by_hand_are_milestones() -> None:
    turn = '<w:r><w:br w:type="page"/></w:r>'
    body = (
        p(r("MR. LEE: It was so and") + turn + r("so it is."))
        + p("Q: Why?", "", "<w:pageBreakBefore/>")
        + p("MR. LEE: So.", "", "<w:sectPr/>")
        + p("Q: And?", "", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
        + p("<w:r><w:lastRenderedPageBreak/><w:t>MR. LEE: No.</w:t></w:r>")
    )
    briefing = parse(word_file(body))
    assert len(briefing.page_breaks) == 3
    first = briefing.turns[0]
    assert [getattr(block, "continues", None) for block in first.blocks] == [False, None, True]
    assert isinstance(first.blocks[1], PageBreak)


def test_text_boxes_are_read_once_and_after_their_paragraph() -> None:
    box = f"<w:txbxContent>{p('In the box')}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx>"
        f"</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert words(p(r("Before ") + drawing + r("after"))) == ["Before after", "In the box"]
    assert words(p(f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>")) == ["In the box"]


def test_what_stands_around_runs_and_paragraphs_is_looked_through() -> None:
    inside = (
        f"<w:hyperlink>{r('a')}</w:hyperlink><w:smartTag>{r('b')}</w:smartTag>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{r('c')}</w:sdtContent></w:sdt>"
        f"<w:ruby><w:rubyPr/><w:rt>{r('no')}</w:rt><w:rubyBase>{r('d')}</w:rubyBase></w:ruby>"
        f"<m:oMath><m:r><m:t>e=1</m:t></m:r></m:oMath>"
        f"<w:r><w:ruby><w:rt>{r('no')}</w:rt><w:rubyBase>{r('f')}</w:rubyBase></w:ruby></w:r>"
    )
    assert words(f"<w:sdt><w:sdtContent>{p(inside)}</w:sdtContent></w:sdt><w:customXml>{p('g')}</w:customXml>") == [
        "abcde=1f",
        "g",
    ]


def test_properties_become_metadata() -> None:
    parts = parts_of(p("Words"))
    core = "http://schemas.openxmlformats.org/package/2006/metadata"
    parts["_rels/.rels"] = relations(("officeDocument", "word/document.xml")).replace(
        "</Relationships>",
        f'<Relationship Id="c" Type="{core}/core-properties" Target="/docProps/core.xml"/></Relationships>'.replace(
            f"{core}/core-properties",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        ),
    )
    parts["docProps/core.xml"] = (
        f'<cp:coreProperties xmlns:cp="{core}/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>A  title</dc:title><dc:creator/>'
        "<dcterms:created>2031-05-03T10:00:00Z</dcterms:created></cp:coreProperties>"
    )
    document = DocxReader().read(zipped(parts), None)
    assert isinstance(document, Document)
    assert document.metadata == (("title", "A title"), ("created", "2031-05-03T10:00:00Z"))


def test_strict_files_are_read() -> None:
    parts = {
        name: data.replace(W, STRICT).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, data in parts_of(p("Words", "Titel")).items()
        if isinstance(data, str)
    }
    document = DocxReader().read(zipped(dict(parts)), None)
    assert isinstance(document, Document)
    assert blocks(document) == [("heading", "Words")]


def test_nothing_to_read() -> None:
    assert [item.code for item in read(p("") + p(" ")).diagnostics] == ["BP104"]


@pytest.mark.parametrize(
    ("data", "name", "sure"),
    [
        (word_file(""), None, 1.0),
        (word_file(""), "a.txt", 1.0),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "a.odt", 0.3),
        (b"{\\rtf1\\ansi Words.}", "a.doc", 0.3),
        (zipped({"x": "y"}), "a.DOCX", 0.9),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", 0.9),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None, 0.3),
        (b"words", "a.docx", 0.0),
        (b"", "a.docx", 0.0),
    ],
)
def test_claims(data: bytes, name: str | None, sure: float) -> None:
    assert DocxReader().claims(data, name) == sure
