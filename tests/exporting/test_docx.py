"""What the Word file holds, seen through python-docx."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from docx import Document
from docx.oxml.ns import qn

from briefparse import export, parse
from briefparse.exporting.docx import DocxExporter
from briefparse.model import (
    Annotation,
    AnnotationKind,
    Briefing,
    Event,
    FrontMatter,
    FrontMatterKind,
    Heading,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    TurnKind,
)
from exporting.docx_files import body_of, lines, notes_in, of_style, opened, said_in, words_of
from sample import sample, turn

if TYPE_CHECKING:
    from pathlib import Path

    from briefparse.model import TurnBlock


def one_turn(*blocks: str | TurnBlock) -> Briefing:
    return Briefing(id="x", body=(turn(1, "Lin Mo", None, TurnKind.ANSWER, *blocks),))


def test_title_block() -> None:
    document = opened(sample())
    assert lines(document)[:3] == [
        ("Title", "Briefing on the <tides> & harbours: a *fictional* example"),
        ("Event", "2 April 2031, 10:30–11:45 · Harbour Hall, Port Meridian · Office of Tides"),
        ("Abstract", "The Office of Tides held a press conference that never took place."),
    ]


@pytest.mark.parametrize(
    ("event", "language", "line"),
    [
        (Event(), "en", ""),
        (Event(dt.date(2031, 4, 2)), "zh-Hans", "2031-04-02"),
        (Event(dt.date(2031, 4, 2)), "en-GB", "2 April 2031"),
        (Event(time=dt.time(9, 5), timezone="EST"), "en", "09:05 EST"),
        (Event(time=dt.time(9, 5, 30)), "en", "09:05:30"),
        (Event(end_time=dt.time(11)), "en", "until 11:00"),
        (Event(place="Port Meridian"), "en", "Port Meridian"),
    ],
)
def test_event_line_says_what_is_known(event: Event, language: str, line: str) -> None:
    document = opened(Briefing(id="x", event=event, language=language))
    assert of_style(document, "Event") == ([line] if line else [])


def test_people_are_a_table_with_a_header_row_that_repeats() -> None:
    (table,) = opened(sample()).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Name", "Office", "Role"],
        ["Mr. Lin Mo", "minister of tides and harbours", "speaker"],
        ["Ms. Qiu An", "director general of the Department of Lighthouses", "speaker"],
        ["Tan Rui", "spokesperson of the Press Bureau", "chair"],
        ["Aoki", "Harbour Post", "journalist"],
    ]
    repeated = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
    assert repeated == [True, False, False, False, False]
    assert table.style is not None
    assert table.style.name == "People Table"


def test_outlets_are_named_below_the_table() -> None:
    assert of_style(opened(sample()), "Outlets") == ["News outlets: Reuters, Harbour Post"]


def test_a_table_is_followed_by_a_paragraph_even_without_outlets() -> None:
    document = opened(attrs.evolve(sample(), outlets=(), body=(), captions=(), credits=(), front=(), furniture=()))
    table = body_of(document).find(qn("w:tbl"))
    assert table.getnext().tag == qn("w:p")


def test_sections_are_headings_in_order() -> None:
    assert of_style(opened(sample()), "Heading 1") == [
        "Participants",
        "Opening",
        "Statement: Lin Mo",
        "Exchange 1: Reuters – Lin Mo, Qiu An",
        "Exchange 2: Harbour Post – Lin Mo",
        "Closing",
        "Pictures",
        "Credits",
        "Front matter as published",
        "From the published page",
    ]


def test_an_exchange_without_outlet_is_named_after_its_label() -> None:
    questions = (turn(1, "Q", None, TurnKind.QUESTION, "Why?"), turn(2, None, None, TurnKind.ANSWER, "So."))
    assert of_style(opened(Briefing(id="x", body=questions)), "Heading 1") == ["Exchange 1: Q"]


@pytest.mark.parametrize(
    ("kind", "style"),
    [
        (TurnKind.STATEMENT, "Statement"),
        (TurnKind.QUESTION, "Question"),
        (TurnKind.ANSWER, "Answer"),
        (TurnKind.MODERATION, "Moderation"),
    ],
)
def test_each_kind_of_turn_has_its_style(kind: TurnKind, style: str) -> None:
    document = opened(Briefing(id="x", body=(turn(1, "Lin Mo", None, kind, "One.", "Two."),)))
    assert lines(document)[-3:] == [("Speaker Label", "Lin Mo"), (style, "One."), (style, "Two.")]


def test_labels_are_as_written_and_stay_with_what_follows() -> None:
    document = opened(sample())
    assert of_style(document, "Speaker Label") == [turn.label.text for turn in sample().turns if turn.label]
    assert document.styles["Speaker Label"].paragraph_format.keep_with_next


def test_a_turn_without_label_is_parted_by_an_empty_one() -> None:
    document = opened(Briefing(id="x", body=(turn(1, None, None, TurnKind.ANSWER, "Words."),)))
    assert lines(document)[-2:] == [("Speaker Label", ""), ("Answer", "Words.")]


def test_enter_after_a_label_begins_speech() -> None:
    styles = opened(Briefing(id="x")).styles
    after = {name: styles[name].next_paragraph_style.name for name in ("Title", "Speaker Label", "Question")}
    assert after == {"Title": "Event", "Speaker Label": "Answer", "Question": "Question"}


def test_headings_of_the_source_are_below_ours() -> None:
    headings = tuple(Heading(f"level {n}", n) for n in (1, 2, 8, 9, 20))
    document = opened(Briefing(id="x", body=headings))
    assert lines(document) == [
        ("Heading 2", "level 1"),
        ("Heading 3", "level 2"),
        ("Heading 4", "level 8"),  # a reader who listens steps from level to level
        ("Heading 5", "level 9"),
        ("Heading 6", "level 20"),
    ]


def test_notes_have_the_style_of_their_kind() -> None:
    notes = tuple(Note(kind, kind.value) for kind in NoteKind)
    assert lines(opened(Briefing(id="x", body=notes))) == [
        ("Unclassified Note", "unclassified"),
        ("Editorial Note", "editorial"),
        ("Stage Direction", "stage"),
        ("Time Note", "time"),
    ]


def test_a_heading_before_a_section_belongs_to_it_and_a_note_to_the_one_before() -> None:
    body = (
        turn(1, "A", None, TurnKind.STATEMENT, "One."),
        Note(NoteKind.STAGE, "(Applause.)"),
        Heading("Questions"),
        turn(2, "Q", None, TurnKind.QUESTION, "Two?"),
    )
    assert [text for _, text in lines(opened(Briefing(id="x", body=body)))] == [
        "Statement: A",
        "A",
        "One.",
        "(Applause.)",
        "Exchange 1: Q",
        "Questions",
        "Q",
        "Two?",
    ]


def test_page_breaks_are_small_notes_with_the_mark_hidden() -> None:
    document = opened(one_turn("One.", PageBreak("_page_break_", 2), PageBreak(), "Two."))
    marks = [paragraph for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Page Mark"]
    assert [[run.text for run in mark.runs] for mark in marks] == [["page 2", "_page_break_"], ["new page"]]
    assert document.styles["Source Mark"].font.hidden


def test_page_breaks_can_begin_pages() -> None:
    document = opened(one_turn("One.", PageBreak("", 2), "Two."), page_breaks="page")
    breaks = list(body_of(document).iter(qn("w:br")))
    assert [mark.get(qn("w:type")) for mark in breaks] == ["page"]


def test_page_breaks_can_be_left_out() -> None:
    document = opened(sample(), page_breaks="none")
    assert of_style(document, "Page Mark") == []
    assert len(of_style(opened(sample()), "Page Mark")) == 2


def runs_of(paragraph: Paragraph) -> list[tuple[str, str | None]]:
    (made,) = [made for made in opened(one_turn(paragraph)).paragraphs if made.style and made.style.name == "Answer"]
    plain = "Default Paragraph Font"
    return [(run.text, None if run.style.name == plain else run.style.name) for run in made.runs]


def test_stage_directions_in_speech_are_in_italics() -> None:
    mark = Annotation(AnnotationKind.STAGE, 5, 16, "Laughter.")
    assert runs_of(Paragraph("Yes. (Laughter.) No.", annotations=(mark,))) == [
        ("Yes. ", None),
        ("(Laughter.)", "Stage"),
        (" No.", None),
    ]
    assert opened(Briefing(id="x")).styles["Stage"].font.italic


def test_corrections_show_both_wordings() -> None:
    mark = Annotation(AnnotationKind.CORRECTION, 3, 7, "2022")
    assert runs_of(Paragraph("In 2021.", annotations=(mark,))) == [
        ("In ", None),
        ("2021", "Corrected"),
        ("", "footnote reference"),
        (".", None),
    ]
    assert notes_in(opened(one_turn(Paragraph("In 2021.", annotations=(mark,))))) == ["Correction: 2022"]
    assert opened(Briefing(id="x")).styles["Corrected"].font.strike


def test_marks_may_overlap_touch_or_reach_past_the_text() -> None:
    marks = (
        Annotation(AnnotationKind.INSERTION, 0, 4),
        Annotation(AnnotationKind.SIC, 2, 3),
        Annotation(AnnotationKind.FOOTNOTE, 4, 4, "a note"),
        Annotation(AnnotationKind.REDACTION, 5, 99, "withheld"),
        Annotation(AnnotationKind.INAUDIBLE, 50, 60, "later"),
    )
    assert runs_of(Paragraph("abcdef", annotations=marks)) == [
        ("ab", "Insertion"),
        ("c", "Sic"),
        ("d", "Insertion"),
        ("", "footnote reference"),
        ("e", None),
        ("f", "Redaction"),
        (" [withheld]", "Added in Brackets"),
        (" [later]", "Added in Brackets"),
    ]


def test_captions_credits_front_matter_and_furniture_follow() -> None:
    document = opened(sample())
    assert of_style(document, "Caption") == ["The hall is empty. (A. Nobody/Office of Tides)"]
    assert of_style(document, "Gallery Caption") == ["Lin Mo"]
    assert of_style(document, "Credit") == ["Translated by Bo Ye", "Edited by Ann Other"]
    assert of_style(document, "Page Furniture") == ["Read in Chinese"]
    assert of_style(document, "Disclaimer") == ["In case of doubt, everything here is invented."]
    front = [text for style, text in lines(document) if style.startswith("Front Matter")]
    assert front == [piece.text for piece in sample().front]


def test_front_matter_can_be_left_out() -> None:
    assert "Front matter as published" not in of_style(opened(sample(), front=False), "Heading 1")


def test_core_properties_are_those_of_the_event() -> None:
    told = opened(sample()).core_properties
    assert told.title == "Briefing on the <tides> & harbours: a *fictional* example"
    assert told.author == "Office of Tides"
    assert told.keywords == "Reuters, Harbour Post"
    assert told.language == "en"
    assert told.identifier == "fictional_2031-04-02"
    assert told.category == "Press briefing"
    assert told.subject == "2 April 2031, 10:30–11:45 · Harbour Hall, Port Meridian · Office of Tides"
    assert told.created == told.modified == dt.datetime(2031, 4, 2, tzinfo=dt.UTC)
    assert (told.comments, told.last_modified_by, told.revision) == ("", "", 1)


def test_without_date_or_host_nothing_is_made_up() -> None:
    told = opened(Briefing(id="x")).core_properties
    assert (told.author, told.title, told.created, told.modified) == ("", "", None, None)


def test_pages_repeat_title_and_number() -> None:
    section = opened(sample()).sections[0]
    assert section.header.paragraphs[0].text == sample().title
    assert section.first_page_header.paragraphs[0].text == ""
    for footer in (section.footer, section.first_page_footer):
        fields = [field.get(qn("w:instr")) for field in footer._element.iter(qn("w:fldSimple"))]
        assert fields == [" PAGE ", " NUMPAGES "]


@pytest.mark.parametrize(("paper", "millimetres"), [("a4", (210, 297)), ("letter", (216, 279))])
def test_paper(paper: str, millimetres: tuple[int, int]) -> None:
    section = opened(Briefing(id="x"), paper=paper).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == millimetres


@pytest.mark.parametrize("options", [{"paper": "a5"}, {"page_breaks": "all"}, {"front": "no"}])
def test_options_take_no_other_value(options: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        DocxExporter(**options)


@pytest.mark.parametrize(
    ("tag", "latin", "east_asian", "bidi"),
    [
        ("en", "en-US", "zh-CN", "ar-SA"),
        ("en-GB", "en-GB", "zh-CN", "ar-SA"),
        ("und", "x-none", "zh-CN", "ar-SA"),
        ("no tag", "x-none", "zh-CN", "ar-SA"),
        ("zh-Hant", "x-none", "zh-TW", "ar-SA"),
        ("ja", "x-none", "ja-JP", "ar-SA"),
        ("he", "x-none", "zh-CN", "he-IL"),
        ("zh-Hant-HK", "x-none", "zh-HK", "ar-SA"),
        ("zh-Hant-CN", "x-none", "zh-TW", "ar-SA"),
        ("zh-Hans-HK", "x-none", "zh-CN", "ar-SA"),
        ("zh-SG", "x-none", "zh-SG", "ar-SA"),
        ("yue", "x-none", "zh-HK", "ar-SA"),
        ("yue-Hans", "x-none", "zh-CN", "ar-SA"),
        ("cmn-Hans-CN", "x-none", "zh-CN", "ar-SA"),
        ("ja-Jpan-JP", "x-none", "ja-JP", "ar-SA"),
        ("ko-Kore", "x-none", "ko-KR", "ar-SA"),
        ("zh-Latn-pinyin", "zh-Latn-pinyin", "zh-CN", "ar-SA"),
        ("ar-Arab", "x-none", "zh-CN", "ar-SA"),
        ("ar-Arab-EG", "x-none", "zh-CN", "ar-EG"),
        ("pa-Arab-PK", "x-none", "zh-CN", "pa-PK"),
        ("ar-Latn", "ar-Latn", "zh-CN", "ar-SA"),
    ],
)
def test_the_language_is_told_for_all_three_kinds_of_script(tag: str, latin: str, east_asian: str, bidi: str) -> None:
    styles: Any = opened(Briefing(id="x", language=tag)).styles.element
    (language,) = styles.find(qn("w:docDefaults")).iter(qn("w:lang"))
    assert [language.get(qn(name)) for name in ("w:val", "w:eastAsia", "w:bidi")] == [latin, east_asian, bidi]


def test_east_asian_fonts_follow_the_language() -> None:
    def fonts(language: str) -> list[str]:
        styles: Any = opened(Briefing(id="x", language=language)).styles.element
        return [fonts.get(qn("w:eastAsia")) for fonts in styles.iter(qn("w:rFonts"))]

    assert set(fonts("zh-Hans")) == {"SimSun", "Microsoft YaHei"}
    assert set(fonts("ja")) == {"Yu Mincho", "Yu Gothic"}


def test_right_to_left_text_is_marked_run_by_run() -> None:
    (made,) = [p for p in opened(one_turn("See مرحبا بك now.")).paragraphs if p.style and p.style.name == "Answer"]
    assert [(run.text, bool(run.font.rtl)) for run in made.runs] == [
        ("See ", False),
        ("مرحبا بك", True),
        (" now.", False),
    ]
    assert made._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is None


def test_right_to_left_paragraphs_are_marked_whole() -> None:
    (made,) = [p for p in opened(one_turn("نعم، GDP نما.")).paragraphs if p.style and p.style.name == "Answer"]
    assert [(run.text, bool(run.font.rtl)) for run in made.runs] == [("نعم، ", True), ("GDP", False), (" نما.", True)]
    assert made._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None


def test_a_right_to_left_language_turns_the_page_round() -> None:
    document = opened(attrs.evolve(sample(), language="ar"))
    normal: Any = document.styles["Normal"].element
    assert normal.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
    assert next(document.element.iter(qn("w:bidiVisual")), None) is not None
    assert next(opened(sample()).element.iter(qn("w:bidiVisual")), None) is None


def test_in_a_right_to_left_document_other_paragraphs_run_from_left_to_right() -> None:
    """Else their full stops and question marks would stand before their first words."""
    document = opened(attrs.evolve(sample(), language="ar"))
    looks = {p.text: p._p.pPr for p in document.paragraphs}
    for text, side in {"How many lighthouses are there? Thank you.": "right", "page 2_page_break_": "left"}.items():
        look: Any = looks[text]
        assert [one.tag for one in look] == [qn("w:pStyle"), qn("w:bidi"), qn("w:jc")]
        assert (look[1].get(qn("w:val")), look[2].get(qn("w:val"))) == ("0", side)
    assert parse(export(attrs.evolve(sample(), language="ar"), "docx")).turns == sample().turns


def test_in_a_template_of_theirs_the_sides_are_theirs(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "theirs.docx"))
    document = opened(attrs.evolve(sample(), language="ar"), template=str(tmp_path / "theirs.docx"))
    (look,) = [p._p.find(qn("w:pPr")) for p in document.paragraphs if p.text.startswith("How many")]
    assert look is not None
    assert [one.tag for one in look] == [qn("w:pStyle"), qn("w:bidi")]


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    bad = "a\x00b\ud800c\x0bd\uffff"
    briefing = attrs.evolve(one_turn(bad), title=bad, host=bad, abstract=bad, language=f"en{bad}\"'<&>")
    document = opened(briefing)
    assert of_style(document, "Answer") == ["a\ufffdb\ufffdc\ufffdd\ufffd"]
    assert document.core_properties.title == "a\ufffdb\ufffdc\ufffdd\ufffd"


def test_white_space_is_kept() -> None:
    assert of_style(opened(one_turn("  two  blanks\ta tab\na line  ")), "Answer") == ["  two  blanks\ta tab\na line  "]


def test_an_empty_briefing_is_an_empty_file() -> None:
    document = opened(Briefing(id="x"))
    assert [child.tag for child in body_of(document)] == [qn("w:sectPr")]


def test_no_text_is_lost() -> None:
    said = said_in(opened(sample()))
    words = words_of(sample())
    assert len(words) > 50
    assert [text for text in words if text not in said] == []
    # The control: without its front matter the file lacks some of them.
    fewer = said_in(opened(sample(), front=False))
    assert [text for text in words if text not in fewer] != []


def test_the_module_is_light() -> None:
    script = (
        "import sys, briefparse.exporting.docx as d; d.DocxExporter();"
        "assert not {'docx', 'lxml'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_front_matter_headings_stand_out() -> None:
    front = (FrontMatter(FrontMatterKind.HEADING, "Speakers:"), FrontMatter(FrontMatterKind.ROSTER, "Mr. Lin Mo"))
    assert lines(opened(Briefing(id="x", front=front)))[1:] == [
        ("Front Matter Heading", "Speakers:"),
        ("Front Matter", "Mr. Lin Mo"),
    ]
