from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from briefparse.exporting.tei import TeiExporter
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
    Person,
    Turn,
    TurnKind,
)
from briefparse.tei.vocabulary import bare
from exporting.tei_files import XML_ID, find, values, words_of
from sample import AOKI, LIN, REUTERS, TAN, sample

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefparse.model import BodyItem


def _file(*body: BodyItem, labels: bool = True) -> _Element:
    return etree.fromstring(TeiExporter(labels=labels).export(Briefing(id="x", body=body)))


def _turn(
    n: int, kind: TurnKind, speaker: Person | None = None, *blocks: Paragraph | PageBreak | Heading | Note
) -> Turn:
    return Turn(f"u{n}", n, None, speaker, None, kind, blocks)


def _seg(text: str, *marks: Annotation) -> str:
    file = _file(_turn(1, TurnKind.STATEMENT, None, Paragraph(text, annotations=marks)))
    (seg,) = find(file, "//t:seg")
    assert words_of(file) == [text]
    written = etree.tostring(seg, encoding="unicode", with_tail=False)
    return written.partition(">")[2].removesuffix("</seg>")


def test_sections_become_divisions() -> None:
    file = etree.fromstring(TeiExporter().export(sample()))
    assert [(div.get("type"), div.get("subtype"), div.get("n")) for div in find(file, "//t:body//t:div")] == [
        ("debateSection", "opening", None),
        ("debateSection", "statement", None),
        ("questions", None, None),
        ("debateSection", "exchange", "1"),
        ("debateSection", "exchange", "2"),
        ("debateSection", "closing", None),
    ]
    assert [len(find(div, "t:u")) for div in find(file, "//t:body//t:div")] == [1, 1, 0, 5, 2, 1]


def test_turns_say_who_and_what_and_to_whom() -> None:
    file = etree.fromstring(TeiExporter().export(sample()))
    turns = {str(u.get(XML_ID)).rpartition(".")[2]: u for u in find(file, "//t:u")}
    assert list(turns) == [f"u{n}" for n in range(1, 11)]
    assert (turns["u1"].get("who"), turns["u1"].get("ana")) == ("#person.tan-rui", "#chair #procedural")
    assert (turns["u4"].get("who"), turns["u4"].get("ana")) == ("#journalist.reuters", "#guest #question")
    assert (turns["u8"].get("who"), turns["u8"].get("corresp")) == ("#person.aoki", "#org.harbour-post")
    assert {name: u.get("toWhom") for name, u in turns.items() if u.get("toWhom")} == {
        **dict.fromkeys(("u5", "u6", "u7"), "#journalist.reuters"),
        "u9": "#person.aoki",
    }


def test_an_answer_goes_to_all_who_asked_each_once() -> None:
    asked = (
        Turn("u1", 1, None, None, REUTERS, TurnKind.QUESTION),
        _turn(2, TurnKind.QUESTION, AOKI),
        Turn("u3", 3, None, None, REUTERS, TurnKind.QUESTION),
        _turn(4, TurnKind.QUESTION),
        _turn(5, TurnKind.ANSWER, LIN),
    )
    assert values(_file(*asked), "//t:u/@toWhom") == ["#journalist.reuters #person.aoki"]


def test_an_unknown_voice_has_no_who_and_an_answer_to_it_no_addressee() -> None:
    file = _file(_turn(1, TurnKind.QUESTION), _turn(2, TurnKind.ANSWER))
    assert find(file, "//t:u[@who or @toWhom]") == []
    assert values(file, "//t:u/@ana") == ["#guest #question", "#answer"]


def test_who_moderates_without_a_name_is_the_chair() -> None:
    assert values(_file(_turn(1, TurnKind.MODERATION)), "//t:u/@ana") == ["#chair #procedural"]


def test_labels_stand_as_written_before_their_turn() -> None:
    file = etree.fromstring(TeiExporter().export(sample()))
    notes = find(file, "//t:note[@type='speaker']")
    assert [note.text for note in notes] == [turn.label.text for turn in sample().turns if turn.label]
    assert all(find(note, "following-sibling::*[1][self::t:u]") for note in notes)


def test_labels_can_be_left_out() -> None:
    file = etree.fromstring(TeiExporter(labels=False).export(sample()))
    assert find(file, "//t:note[@type='speaker']") == []
    assert len(find(file, "//t:u")) == 10


def test_milestones_between_sections_open_the_next_one_in_order() -> None:
    file = _file(
        _turn(1, TurnKind.MODERATION, TAN),
        PageBreak("_page_break_", 2),
        Note(NoteKind.EDITORIAL, "Here."),
        Heading("Fish", 2),
        _turn(2, TurnKind.STATEMENT, LIN),
        Heading("End"),
    )
    opening, statement = find(file, "//t:body/t:div")
    names = [child.tag.partition("}")[2] for child in statement]
    assert len(opening) == 1
    assert names == ["pb", "note", "head", "u", "label"]
    assert (statement[0].get("n"), statement[0].get("rend")) == ("2", "_page_break_")
    assert (statement[2].text, statement[2].get("type")) == ("Fish", "level2")


def test_a_page_break_with_an_odd_mark_keeps_it_beside() -> None:
    file = _file(PageBreak("a  e\u0301"), PageBreak(), PageBreak("Page 3 of 12", 3))
    assert [(pb.get("n"), pb.get("rend")) for pb in find(file, "//t:pb")] == [
        (None, None),
        (None, None),
        ("3", "Page 3 of 12"),
    ]
    assert values(file, "//t:fw[preceding-sibling::*[1][self::t:pb]]/text()") == ["a  e\u0301"]


def test_blocks_of_a_turn_stand_in_order() -> None:
    blocks = (Paragraph("a"), PageBreak("", 2), Heading("b"), Note(NoteKind.STAGE, "(Applause.)"), Paragraph("c"))
    (u,) = find(_file(_turn(1, TurnKind.STATEMENT, None, *blocks)), "//t:u")
    assert [child.tag.partition("}")[2] for child in u] == ["seg", "pb", "label", "kinesic", "seg"]


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("(Laughter.)", "vocal"),
        ("(LAUGHS)", "vocal"),
        ("（笑）", "vocal"),
        ("(Cross-talk.)", "vocal"),
        ("(Applause.)", "kinesic"),
        ("(掌声)", "kinesic"),
        ("(Nods.)", "kinesic"),
        ("(A video is played.)", "incident"),
        ("(Points of order are discussed.)", "incident"),
    ],
)
def test_stage_directions_are_told_apart(words: str, tag: str) -> None:
    mark = Annotation(AnnotationKind.STAGE, 3, 3 + len(words), bare(words))
    assert _seg(f"So {words} yes.", mark) == f"So <{tag}><desc>{words}</desc></{tag}> yes."


def test_marks_stand_at_their_words() -> None:
    assert _seg("He [inaudible] it.", Annotation(AnnotationKind.INAUDIBLE, 3, 14, "inaudible")) == (
        'He <gap reason="inaudible"><desc>[inaudible]</desc></gap> it.'
    )
    assert _seg("By [the official].", Annotation(AnnotationKind.REDACTION, 3, 17)) == (
        'By <gap reason="redacted"><desc>[the official]</desc></gap>.'
    )
    assert _seg("He [Lin] went.", Annotation(AnnotationKind.INSERTION, 3, 8)) == "He <supplied>[Lin]</supplied> went."
    assert _seg("teh [sic]", Annotation(AnnotationKind.SIC, 0, 3)) == "<sic>teh</sic> [sic]"
    assert _seg("teh [sic]", Annotation(AnnotationKind.SIC, 4, 9)) == 'teh <supplied reason="sic">[sic]</supplied>'
    assert _seg("(Sick)", Annotation(AnnotationKind.SIC, 0, 6)) == "<sic>(Sick)</sic>"
    assert _seg("In 2021.", Annotation(AnnotationKind.CORRECTION, 3, 7, "2022")) == (
        "In <choice><sic>2021</sic><corr>2022</corr></choice>."
    )
    assert _seg("Ten* boats.", Annotation(AnnotationKind.FOOTNOTE, 3, 4, "Eleven.")) == (
        'Ten<ref type="footnote" target="#x.note">*</ref><note type="footnote" xml:id="x.note">Eleven.</note> boats.'
    )
    assert _seg("Ten* boats.", Annotation(AnnotationKind.FOOTNOTE, 3, 4)) == 'Ten<ref type="footnote">*</ref> boats.'


def test_what_a_mark_says_beyond_its_words_is_a_note_after_it() -> None:
    assert _seg("x (.) y", Annotation(AnnotationKind.STAGE, 2, 5, "Pause")) == (
        'x <incident><desc>(.)</desc></incident><note type="value">Pause</note> y'
    )
    assert _seg("x [y]", Annotation(AnnotationKind.INSERTION, 2, 5, "z")) == (
        'x <supplied>[y]</supplied><note type="value">z</note>'
    )


def test_marks_that_touch_follow_each_other() -> None:
    marks = (Annotation(AnnotationKind.SIC, 0, 1), Annotation(AnnotationKind.SIC, 1, 2))
    assert _seg("ab", *marks) == "<sic>a</sic><sic>b</sic>"


def test_marks_that_overlap_or_point_outside_are_kept_with_their_place() -> None:
    marks = (
        Annotation(AnnotationKind.SIC, 0, 2),
        Annotation(AnnotationKind.SIC, 1, 3),
        Annotation(AnnotationKind.SIC, 2, 9),
    )
    assert _seg("abc", *marks) == (
        '<sic>ab</sic>c<note type="mark" subtype="sic" n="1-3"/><note type="mark" subtype="sic" n="2-9"/>'
    )


def test_a_mark_at_no_words_stands_in_its_place() -> None:
    assert _seg("ab", Annotation(AnnotationKind.CORRECTION, 1, 1, "x")) == ("a<choice><sic/><corr>x</corr></choice>b")


def _dateline(text: str, event: Event) -> str:
    briefing = Briefing(id="x", event=event, front=(FrontMatter(FrontMatterKind.DATELINE, text),))
    (line,) = find(etree.fromstring(TeiExporter().export(briefing)), "//t:ab[@type='dateline']")
    assert "".join(values(line, ".//text()")) == text
    return " ".join(f"{part.tag.partition('}')[2]}={part.text}" for part in line)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Port | 10:30 a.m. April 2, 2031", "placeName=Port time=10:30 a.m. date=April 2, 2031"),
        ("Apr. 2, 2031, Port, 10:30 AM EST", "date=Apr. 2, 2031 placeName=Port time=10:30 AM"),
        ("2 April 2031", "date=2 April 2031"),
        ("Puerto, 2 de abril de 2031", "date=2 de abril de 2031"),
        ("2 de abril del 2031", "date=2 de abril del 2031"),
        ("2031年4月2日", "date=2031年4月2日"),
        ("2031-04-02", "date=2031-04-02"),
        ("April 3, 2031, 10:30 p.m., Sport 2", "placeName=port"),
        ("Nothing sure", ""),
        ("\u202bPort", "placeName=Port"),
    ],
)
def test_only_what_is_sure_is_marked_in_a_dateline(text: str, marked: str) -> None:
    import datetime as dt

    place = "port" if "Sport" in text else "Port"
    assert _dateline(text, Event(dt.date(2031, 4, 2), dt.time(10, 30), None, place)) == marked


def test_marks_in_a_dateline_do_not_overlap() -> None:
    import datetime as dt

    assert _dateline("On April 2, 2031.", Event(dt.date(2031, 4, 2), place="April")) == "placeName=April"


def test_a_roster_entry_points_at_its_person_by_name_or_as_a_whole() -> None:
    people = (Person("a", "Ann Other"), Person("b", "Bo Ye"))
    front = tuple(
        FrontMatter(FrontMatterKind.ROSTER, text, refers)
        for text, refers in (("Ms. Ann Other, clerk", "a"), ("the other one", "b"), ("Nobody", None), ("Lost", "c"))
    )
    file = etree.fromstring(TeiExporter().export(Briefing(id="x", participants=people, front=front)))
    entries = find(file, "//t:item")
    assert [entry.get("corresp") for entry in entries] == [None, "#person.b", None, None]
    assert values(entries[0], "t:persName/@ref") == ["#person.a"]
    assert ["".join(values(entry, ".//text()")) for entry in entries] == [piece.text for piece in front]


def test_pictures_point_at_whom_they_show() -> None:
    file = etree.fromstring(TeiExporter().export(sample()))
    assert [(figure.get("type"), figure.get("corresp")) for figure in find(file, "//t:figure")] == [
        ("photo", None),
        ("gallery", "#person.lin-mo"),
    ]
    assert values(file, "//t:figure/t:note[@type='credit']/text()") == ["A. Nobody/Office of Tides"]
