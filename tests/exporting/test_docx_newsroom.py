"""What a newsroom asks of a Word file: contents, links, footnotes, a review copy, languages, line numbers."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import attrs
import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from briefparse import Briefing, Heading, ParticipantRole, Person, TurnKind, export, parse, parse_file
from briefparse.diagnostics import diagnose
from briefparse.errors import OptionError
from briefparse.model import Annotation, AnnotationKind, Note, NoteKind, Paragraph, Span
from exporting.docx_files import body_of, lines, notes_in, of_style, opened
from sample import sample, turn
from scio import CARD, OPENING, QUESTION

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

EXAMPLE = parse_file(Path(__file__).parents[2] / "examples" / "scio-tidal-energy.txt")
PAGE = "https://example.org/tides?y=2031&m=4"


def parts_of(briefing: Briefing, **options: Any) -> dict[str, bytes]:
    with ZipFile(BytesIO(export(briefing, "docx", **options))) as file:
        return {name: file.read(name) for name in file.namelist()}


def root(parts: dict[str, bytes], name: str) -> Any:
    return etree.fromstring(parts[name])


def bookmarks(document: WordDocument) -> dict[str, str]:
    return {
        mark.get(qn("w:name")): "".join(text.text for text in mark.getparent().iter(qn("w:t")))
        for mark in body_of(document).iter(qn("w:bookmarkStart"))
    }


def test_each_exchange_is_a_heading_with_outlet_and_answerers_and_a_bookmark() -> None:
    found = bookmarks(opened(sample()))
    assert found["Exchange_1"] == "Exchange 1: Reuters – Lin Mo, Qiu An"
    assert found["Exchange_2"] == "Exchange 2: Harbour Post – Lin Mo"
    assert found["Transcript"] == "Opening"
    numbers = [mark.get(qn("w:id")) for mark in body_of(opened(EXAMPLE)).iter(qn("w:bookmarkStart"))]
    assert len(numbers) == len(set(numbers)) > 30


def test_contents_are_a_field_over_the_sections_filled_in_with_links() -> None:
    (control,) = body_of(opened(sample())).iter(qn("w:sdt"))
    assert "".join(code.text for code in control.iter(qn("w:instrText"))).split()[:3] == ["TOC", "\\b", "Transcript"]
    marks = [mark.get(qn("w:fldCharType")) for mark in control.iter(qn("w:fldChar"))]
    assert marks == ["begin", "separate", "end"]
    shown = {
        link.get(qn("w:anchor")): "".join(text.text for text in link.iter(qn("w:t")))
        for link in control.iter(qn("w:hyperlink"))
    }
    assert list(shown.values()) == [
        "Opening",
        "Statement: Lin Mo",
        "Exchange 1: Reuters – Lin Mo, Qiu An",
        "Exchange 2: Harbour Post – Lin Mo",
        "Closing",
    ]
    found = bookmarks(opened(sample()))
    assert {anchor: found[anchor] for anchor in shown} == {**shown, "_Section_1": "Opening"}


@pytest.mark.parametrize("options", [{"contents": False}, {}])
def test_contents_can_be_left_out_and_are_where_there_is_one_exchange(options: dict[str, Any]) -> None:
    briefing = sample() if options else attrs.evolve(sample(), body=sample().body[:8])
    assert list(body_of(opened(briefing, **options)).iter(qn("w:sdt"))) == []


def test_every_run_names_its_language_in_three_scripts() -> None:
    for language, expected in (
        ("en-GB", ("en-GB", "zh-CN", "ar-SA")),
        ("zh-Hant", ("x-none", "zh-TW", "ar-SA")),
        ("fa", ("x-none", "zh-CN", "fa-IR")),
    ):
        parts = parts_of(attrs.evolve(sample(), language=language), review=True, links=PAGE)
        for name in ("word/document.xml", "word/header1.xml", "word/footer1.xml", "word/footnotes.xml"):
            runs = [run for run in root(parts, name).iter(qn("w:r")) if run.find(qn("w:t")) is not None]
            assert runs
            for run in runs:
                tongue = run.find(f"{qn('w:rPr')}/{qn('w:lang')}")
                assert tuple(tongue.get(qn(f"w:{kind}")) for kind in ("val", "eastAsia", "bidi")) == expected


def test_corrections_and_notes_are_footnotes_and_other_values_stand_in_brackets() -> None:
    marks = (
        Annotation(AnnotationKind.CORRECTION, 0, 2, "Ab"),
        Annotation(AnnotationKind.FOOTNOTE, 3, 3, "مرحبا"),
        Annotation(AnnotationKind.REDACTION, 3, 5, "a name"),
        Annotation(AnnotationKind.CORRECTION, 4, 5, ""),
    )
    briefing = Briefing(id="x", body=(turn(1, "A", None, TurnKind.ANSWER, Paragraph("aa bb", annotations=marks)),))
    document = opened(briefing)
    assert notes_in(document) == ["Correction: Ab", "مرحبا"]
    assert of_style(document, "Answer") == ["aa bb [a name]"]
    assert parse(export(briefing, "docx")) == briefing
    parts = parts_of(briefing)
    assert [note.get(qn("w:id")) for note in root(parts, "word/footnotes.xml")] == ["-1", "0", "1", "2"]
    used = [mark.get(qn("w:id")) for mark in root(parts, "word/document.xml").iter(qn("w:footnoteReference"))]
    assert used == ["1", "2"]


def test_a_file_without_footnotes_has_no_part_for_them() -> None:
    assert "word/footnotes.xml" not in parts_of(EXAMPLE)
    assert "word/comments.xml" not in parts_of(sample(), review=True)


REVIEWED = parse(
    CARD.replace("Luo Haiming", "Luo Haiming") + OPENING + QUESTION.replace("Luo Haiming:", "Luo Haimimg:")
)


def comments_of(parts: dict[str, bytes]) -> list[tuple[str, str]]:
    """List the comments: what each is on, and what it says."""
    body = root(parts, "word/document.xml")
    found = []
    for comment in root(parts, "word/comments.xml"):
        assert (comment.get(qn("w:author")), comment.get(qn("w:date"))) == ("briefparse", None)
        number = comment.get(qn("w:id"))
        (begin,) = [one for one in body.iter(qn("w:commentRangeStart")) if one.get(qn("w:id")) == number]
        (end,) = [one for one in body.iter(qn("w:commentRangeEnd")) if one.get(qn("w:id")) == number]
        (mark,) = [one for one in body.iter(qn("w:commentReference")) if one.get(qn("w:id")) == number]
        assert begin.getparent() is end.getparent() is mark.getparent().getparent()
        words = "".join(text.text for text in begin.getparent().iter(qn("w:t")))
        found.append((words, "".join(text.text for text in comment.iter(qn("w:t"))).strip()))
    return found


def test_a_review_copy_has_the_diagnostics_as_comments_on_their_words() -> None:
    assert "BP402" in {item.code for item in REVIEWED.diagnostics}
    found = comments_of(parts_of(REVIEWED, review=True))
    assert len(found) == len(REVIEWED.diagnostics)
    (on, said) = next(one for one in found if "BP402" in one[1])
    assert on == "Luo Haimimg"
    assert said.startswith("BP402 (warning): ")


def test_diagnostics_about_the_whole_file_are_on_its_first_paragraph() -> None:
    doubts = (diagnose("BP202", "no date"), diagnose("BP001", "unclear"), diagnose("BP601", "gone", Span(900, 910)))
    found = comments_of(parts_of(attrs.evolve(sample(), diagnostics=doubts), review=True))
    assert found == [(sample().title, f"{item.code} ({item.severity.value}): {item.message}") for item in doubts]
    empty = Briefing(id="x", diagnostics=doubts[:1])
    assert comments_of(parts_of(empty, review=True)) == [("", "BP202 (warning): no date")]


@pytest.mark.parametrize("options", [{}, {"front": False}, {"page_breaks": "none"}])
def test_no_diagnostic_is_lost_where_parts_are_left_out(options: dict[str, Any]) -> None:
    leaves = [piece.span for piece in EXAMPLE.front] + [piece.span for piece in EXAMPLE.furniture]
    leaves += [mark.span for mark in EXAMPLE.page_breaks] + [caption.span for caption in EXAMPLE.captions]
    doubts = tuple(diagnose("BP601", f"here {span.start}", span) for span in leaves)
    briefing = attrs.evolve(EXAMPLE, diagnostics=doubts)
    found = comments_of(parts_of(briefing, review=True, **options))
    assert sorted(said for _, said in found) == sorted(f"BP601 (warning): {doubt.message}" for doubt in doubts)


def test_a_review_copy_comes_back_equal_and_says_how_many_comments_it_has() -> None:
    after = parse(export(REVIEWED, "docx", review=True))
    assert after == REVIEWED
    assert [item.message for item in after.diagnostics] == [f"{len(REVIEWED.diagnostics)} comments were passed over"]


def test_labels_are_links_to_the_words_of_their_turn_on_the_page() -> None:
    parts = parts_of(sample(), links=PAGE)
    related = {one.get("Id"): one for one in root(parts, "word/_rels/document.xml.rels")}
    links = [link for link in root(parts, "word/document.xml").iter(qn("w:hyperlink")) if link.get(qn("r:id"))]
    assert {
        (related[link.get(qn("r:id"))].get("Target"), related[link.get(qn("r:id"))].get("TargetMode")) for link in links
    } == {(PAGE, "External")}
    anchors = {"".join(text.text for text in link.iter(qn("w:t"))): link.get(qn("w:anchor")) for link in links}
    assert anchors[PAGE] is None
    assert anchors["Reuters"] == ":~:text=How%20many%20lighthouses%20are%20there%3F%20Thank%20you."
    assert anchors["Harbour Post, Aoki"] == ":~:text=%2D%20And%20the%20harbours%3F"
    assert of_style(opened(sample(), links=PAGE), "Source") == [f"Source: {PAGE}"]
    assert parse(export(sample(), "docx", links=PAGE)) == sample()


@pytest.mark.parametrize(
    ("address", "place", "words"),
    [
        ("https://example.org/a#day-2", "day-2", "day-2:~:text=How"),
        ("https://example.org/a#:~:text=tides", ":~:text=tides", ":~:text=How"),
    ],
)
def test_a_place_on_the_page_stands_apart_from_its_address(address: str, place: str, words: str) -> None:
    parts = parts_of(sample(), links=address)
    (related,) = [one for one in root(parts, "word/_rels/document.xml.rels") if one.get("TargetMode") == "External"]
    assert related.get("Target") == "https://example.org/a"
    links = [link for link in root(parts, "word/document.xml").iter(qn("w:hyperlink")) if link.get(qn("r:id"))]
    anchors = {"".join(text.text for text in link.iter(qn("w:t"))): link.get(qn("w:anchor")) for link in links}
    assert anchors[address] == place
    assert anchors["Reuters"].partition("%")[0] == words


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "example.org", "https://", "http://a b", 'https://x"y']
)
def test_nothing_but_a_page_of_the_web_is_linked_to(address: str) -> None:
    with pytest.raises(OptionError, match="links must be"):
        export(sample(), "docx", links=address)


def test_lines_can_be_numbered() -> None:
    (numbers,) = body_of(opened(sample(), line_numbers=True)).iter(qn("w:lnNumType"))
    assert (numbers.get(qn("w:countBy")), numbers.get(qn("w:restart"))) == ("5", "newPage")
    assert list(body_of(opened(sample())).iter(qn("w:lnNumType"))) == []


def test_running_head_and_foot() -> None:
    section = opened(sample()).sections[0]
    assert section.header.paragraphs[0].text == sample().title
    assert section.first_page_header.paragraphs[0].text == ""
    for footer in (section.footer, section.first_page_footer):
        assert "".join(text.text for text in footer._element.iter(qn("w:t"))) == "Page 1 of 1"


@pytest.mark.parametrize("template", ["", "theirs.docx"])
def test_the_foot_runs_from_left_to_right_where_the_rest_does_not(
    template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Document().save("theirs.docx")
    for language, turned in (("ar", [("0", "left")]), ("en", [])):
        section = opened(attrs.evolve(sample(), language=language), template=template).sections[0]
        for footer in (section.footer, section.first_page_footer):
            foot = footer._element
            found = zip(foot.iter(qn("w:bidi")), foot.iter(qn("w:jc")), strict=True)
            assert [(bidi.get(qn("w:val")), jc.get(qn("w:val"))) for bidi, jc in found] == turned


def test_a_time_stays_on_the_page_of_what_it_is_the_time_of() -> None:
    time, remark = Note(NoteKind.TIME, "10:40"), Note(NoteKind.EDITORIAL, "So far.")
    asked = turn(2, "Q", None, TurnKind.QUESTION, "How many?")
    briefing = Briefing(id="x", body=(turn(1, "A", None, TurnKind.STATEMENT, "One."), remark, time, asked))
    document = opened(briefing)
    assert [words for _, words in lines(document)][2:] == [
        "One.",
        "So far.",
        "Exchange 1: Q",
        "10:40",
        "Q",
        "How many?",
    ]
    assert document.styles["Time Note"].paragraph_format.keep_with_next
    assert parse(export(briefing, "docx")) == briefing


def test_the_table_says_what_it_is_to_those_who_do_not_see_it() -> None:
    (caption,) = body_of(opened(sample())).iter(qn("w:tblCaption"))
    assert caption.get(qn("w:val")) == "Participants, with their offices and roles"


def test_headings_skip_no_level_and_come_back_with_the_level_that_they_had() -> None:
    levels = (3, 1, 5, 5, 2, 6)
    body = (
        Heading("Before", 4),
        turn(1, "A", None, TurnKind.STATEMENT, "One.", *(Heading(f"h{n}", level) for n, level in enumerate(levels))),
    )
    briefing = Briefing(id="x", body=body, participants=(Person("a", "A", role=ParticipantRole.SPEAKER),))
    shown = [int(style[-1]) for style, _ in lines(opened(briefing)) if style.startswith("Heading")]
    assert shown == [1, 1, 2, 3, 2, 3, 4, 3, 4]
    assert parse(export(briefing, "docx")) == briefing
