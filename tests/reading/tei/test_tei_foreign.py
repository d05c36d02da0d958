"""TEI that others wrote. Every text is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from briefparse import (
    Annotation,
    AnnotationKind,
    Heading,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    ParticipantRole,
    ReadError,
    Reason,
    Turn,
    TurnKind,
    parse,
    parse_file,
)

if TYPE_CHECKING:
    from pathlib import Path

    from briefparse import (
        Briefing,
    )

NS = 'xmlns="http://www.tei-c.org/ns/1.0"'
HEADER = """
<teiHeader>
  <fileDesc><titleStmt>
    <title type="sub">Sitting of 2 April</title>
    <title type="main" xml:lang="xx">Xxxx</title>
    <title type="main" xml:lang="en">Debates of the
      Isle of Lanhai</title>
  </titleStmt></fileDesc>
  <profileDesc>
    <settingDesc><setting>
      <name type="org">Assembly</name><name type="city">Haicheng</name><date when="2031-04-02">2 April</date>
    </setting></settingDesc>
    <particDesc>
      <listOrg><org xml:id="gull" role="mediaOutlet"><orgName full="yes">The Gull</orgName></org></listOrg>
      <listPerson>
        <person xml:id="MoLin">
          <persName><surname>Lin</surname><forename>Mo</forename><roleName>Dr.</roleName></persName>
          <affiliation><roleName>Speaker of the House</roleName></affiliation></person>
        <person xml:id="RuiTan"><persName><surname>Tan</surname><forename>Rui</forename></persName></person>
        <person xml:id="of.gull"><persName><term>Journalist of The Gull</term></persName>
          <affiliation ref="#gull"/></person>
      </listPerson>
    </particDesc>
  </profileDesc>
</teiHeader>"""


def body(inside: str, header: str = HEADER) -> Briefing:
    return parse(f'<TEI {NS} xml:id="XX_2031-04-02" xml:lang="en">{header}<text><body>{inside}</body></text></TEI>')


def only(inside: str) -> Turn:
    (turn,) = body(inside).turns
    return turn


def codes(briefing: Briefing) -> list[str]:
    return [item.code for item in briefing.diagnostics]


def test_the_example_of_the_conventions(shared: Path) -> None:
    briefing = parse_file(shared / "tei" / "SCIO_2023-02-24-en.xml")
    assert (len(briefing.turns), len(briefing.exchanges), briefing.paragraph_count) == (25, 8, 77)
    assert [person.name for person in briefing.participants] == [
        *("Wang Zhigang", "Wu Zhaohui", "Zhang Guangjun", "Xie Min", "Chen Jiachang", "Chen Wenjun"),
    ]
    assert briefing.chair is not None
    assert briefing.chair.name == "Chen Wenjun"
    assert [exchange.outlet.name for exchange in briefing.exchanges if exchange.outlet] == [
        *("Xinhua News Agency", "Science and Technology Daily", "Zhejiang Daily", "Reuters", "China Daily"),
        *("Red Star News", "Hong Kong Bauhinia Magazine", "China Media Group"),
    ]
    assert briefing.event.date == dt.date(2023, 2, 24)
    assert (briefing.event.place, briefing.host) == ("Beijing", "State Council Information Office")
    assert [turn.label.text for turn in briefing.turns[:2] if turn.label] == ["Chen Wenjun", "Wang Zhigang"]
    assert len(briefing.page_breaks) == 9
    assert (len(briefing.captions), len(briefing.credits)) == (7, 20)
    assert codes(briefing) == []


def test_the_example_says_the_same_as_the_parse_of_its_transcript(shared: Path, seed_path: Path) -> None:
    encoded = parse_file(shared / "tei" / "SCIO_2023-02-24-en.xml")
    parsed = parse_file(seed_path)
    assert [turn.text for turn in encoded.turns] == [turn.text for turn in parsed.turns]
    assert [turn.kind for turn in encoded.turns] == [turn.kind for turn in parsed.turns]
    assert [turn.voice for turn in encoded.turns] == [turn.voice for turn in parsed.turns]


def test_the_header() -> None:
    briefing = body("<u/>")
    assert (briefing.id, briefing.title, briefing.language) == (
        "XX_2031-04-02", "Debates of the Isle of Lanhai", "en",
    )  # fmt: skip
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 4, 2), "Haicheng")
    assert codes(briefing) == []


def test_a_header_without_title_and_day_is_reported() -> None:
    assert codes(body("<u/>", "")) == ["BP201", "BP202"]


def test_people_and_outlets_of_the_header() -> None:
    briefing = body('<u who="#MoLin" ana="#chair"/><u who="#of.gull"/>')
    lin, tan = briefing.participants
    assert (lin.id, lin.name, lin.honorific, lin.title) == ("MoLin", "Mo Lin", "Dr.", "Speaker of the House")
    assert (lin.role, lin.listed) == (ParticipantRole.CHAIR, True)
    assert (tan.name, tan.role) == ("Rui Tan", ParticipantRole.UNKNOWN)
    assert [outlet.name for outlet in briefing.outlets] == ["The Gull"]
    assert [(turn.voice, turn.kind) for turn in briefing.turns] == [
        ("Mo Lin", TurnKind.MODERATION),
        ("The Gull", TurnKind.QUESTION),
    ]
    assert briefing.turns[0].resolution.reason is Reason.ENCODED


def test_the_order_of_a_name_is_that_of_the_text_or_the_language() -> None:
    said = body('<note type="speaker">Lin Mo:</note><u who="#MoLin"/>')
    assert [person.name for person in said.participants] == ["Lin Mo", "Rui Tan"]
    header = HEADER.replace('xml:lang="en"', 'xml:lang="zh"')
    read = parse(f'<TEI {NS} xml:lang="zh">{header}<text><body><u/></body></text></TEI>')
    assert [person.name for person in read.participants] == ["Lin Mo", "Tan Rui"]


def test_who_is_listed_in_another_file_is_called_as_the_pointer() -> None:
    briefing = body('<u who="ParlaMint-XX-listPerson.xml#AnnOther" ana="#regular"/><u who="#nobody"/>')
    *_, ann, nobody = briefing.participants
    assert (ann.id, ann.name, ann.listed, ann.role) == ("AnnOther", "AnnOther", False, ParticipantRole.SPEAKER)
    assert nobody.name == "nobody"
    assert [turn.speaker for turn in briefing.turns] == [ann, nobody]
    assert codes(briefing) == ["BP121", "BP121"]


def test_who_speaks_may_stand_on_the_block_around_a_turn() -> None:
    turns = body(
        '<annotationBlock who="#MoLin" start="#T0" end="#T1"><u><seg>One.</seg></u></annotationBlock>'
        '<annotationBlock who="#MoLin"><u who="#RuiTan"><seg>Two.</seg></u></annotationBlock>'
    ).turns
    assert [turn.speaker and turn.speaker.id for turn in turns] == ["MoLin", "RuiTan"]


def test_a_group_of_people_may_speak() -> None:
    header = HEADER.replace("</particDesc>", '<personGrp xml:id="All" role="audience"/></particDesc>')
    assert header != HEADER
    briefing = body('<u who="#All"><seg>Yes!</seg></u>', header)
    assert briefing.turns[0].speaker in briefing.participants
    assert codes(briefing) == []


def test_a_turn_of_several_is_given_to_nobody() -> None:
    briefing = body('<u who="#MoLin #RuiTan"><seg>Aye.</seg></u>')
    assert briefing.turns[0].speaker is None
    assert codes(briefing) == ["BP403"]


@pytest.mark.parametrize(
    ("ana", "kind"),
    [
        ("#question", TurnKind.QUESTION),
        ("#guest #answer", TurnKind.ANSWER),
        ("#procedural", TurnKind.MODERATION),
        ("ParlaMint-taxonomy-speaker_types.xml#chair", TurnKind.MODERATION),
        ("parla:guest", TurnKind.QUESTION),
        ("#regular", TurnKind.STATEMENT),
        ("#something.else", TurnKind.STATEMENT),
    ],
)
def test_what_a_turn_does_is_told_from_its_categories(ana: str, kind: TurnKind) -> None:
    assert only(f'<u who="#RuiTan" ana="{ana}"/>').kind is kind


def test_without_categories_a_turn_after_a_question_answers() -> None:
    briefing = body('<u who="#RuiTan"/><u who="#of.gull"/><u who="#RuiTan"/>')
    assert [turn.kind for turn in briefing.turns] == [TurnKind.STATEMENT, TurnKind.QUESTION, TurnKind.ANSWER]


@pytest.mark.parametrize(
    "inside",
    [
        '<note type="speaker">Rui Tan:</note><u><seg>One.</seg><seg>Two.</seg></u>',
        '<u><note type="speaker">Rui Tan :</note><seg>One.</seg><seg>Two.</seg></u>',
        "<u><note type='speaker'>Rui Tan</note><p>One.</p><p>Two.</p></u>",
        "<sp><speaker>Rui Tan:</speaker><p>One.</p><ab>Two.</ab></sp>",
        "<div><sp><speaker>Rui Tan</speaker><lg><l>One.</l><l>Two.</l></lg></sp></div>",
        (
            "<annotationBlock><note type='speaker'>Rui Tan</note><u><list><item>One.</item><item>Two.</item></list></u>"
            "</annotationBlock>"
        ),
    ],
)
def test_labels_and_paragraphs_in_every_form(inside: str) -> None:
    turn = only(inside)
    assert turn.label is not None
    assert turn.label.text == "Rui Tan"
    assert [block.text for block in turn.paragraphs] == ["One.", "Two."]


def test_words_right_in_a_turn_are_one_paragraph_with_what_lies_among_them() -> None:
    turn = only("<u>Yes <vocal><desc>(laughs)</desc></vocal> I\n  do <pause/>.<note>Or not.</note></u>")
    assert turn.blocks == (
        Paragraph(
            "Yes (laughs) I do .",
            annotations=(
                Annotation(AnnotationKind.STAGE, 4, 12, "laughs"),
                Annotation(AnnotationKind.STAGE, 18, 18, "pause"),
                Annotation(AnnotationKind.FOOTNOTE, 19, 19, "Or not."),
            ),
        ),
    )


def test_what_stands_between_paragraphs_and_turns() -> None:
    briefing = body(
        '<div><head>Fish</head><pb n="3"/><note type="time">It is <time>ten</time>.</note><note>Noted.</note>'
        "<kinesic><desc>(Applause.)</desc></kinesic>"
        '<u><seg>a</seg><pb n="iv"/><incident><desc>(A door.)</desc></incident>'
        '<gap reason="inaudible"/><note>b</note></u>'
        '<div><head>Deep</head><vocal type="noise"/></div></div>'
    )
    assert [item for item in briefing.body if not isinstance(item, Turn)] == [
        Heading("Fish", 1),
        PageBreak("", 3),
        Note(NoteKind.TIME, "It is ten."),
        Note(NoteKind.EDITORIAL, "Noted."),
        Note(NoteKind.STAGE, "(Applause.)"),
        Heading("Deep", 2),
        Note(NoteKind.STAGE, "noise"),
    ]
    assert briefing.turns[0].blocks == (
        Paragraph("a"),
        PageBreak("iv"),
        Note(NoteKind.STAGE, "(A door.)"),
        Note(NoteKind.STAGE, "inaudible"),
        Note(NoteKind.EDITORIAL, "b"),
    )


@pytest.mark.parametrize(
    ("seg", "text", "marks"),
    [
        ("He [<gap reason='inaudible'/>] it", "He [] it", [("inaudible", 4, 4, "inaudible")]),
        ("By <gap reason='redacted'><desc>X</desc></gap>.", "By X.", [("redaction", 3, 4, None)]),
        ("<choice><sic>teh</sic><corr>the</corr></choice> end", "teh end", [("correction", 0, 3, "the")]),
        ("<choice><abbr>Mr.</abbr><expan>Mister</expan></choice>", "Mr.", [("correction", 0, 3, "Mister")]),
        ("<choice><seg>a</seg><seg>b</seg></choice>", "a", [("correction", 0, 1, "b")]),
        ("<del>no</del> yes", "no yes", [("correction", 0, 2, "")]),
        ("a<supplied>b</supplied>", "ab", [("insertion", 1, 2, None)]),
        ("<hi>a</hi> <name><w>b</w></name> <unknown>c</unknown>", "a b c", []),
        ("a<lb/>b<lb break='no'/>c", "a bc", []),
        ("a<list><item>b</item><item>c</item></list>", "a b c", []),
        ("<s>One.</s>\n<s>Two.</s>", "One. Two.", []),
        (
            "<s><w>One</w><w>two</w><w join='right'>three</w><pc>.</pc><pc join='left'>”</pc></s>\n<s><w>Four</w></s>",
            "One two three.” Four",
            [],
        ),
        ("a<spanGrp><span>b</span></spanGrp><linkGrp><link target='#x'/></linkGrp>", "a", []),
        ("a\u00a0 b", "a\u00a0 b", []),
    ],
)  # fmt: skip
def test_what_elements_do_to_the_words_of_a_paragraph(
    seg: str, text: str, marks: list[tuple[str, int, int, str | None]]
) -> None:
    (paragraph,) = only(f"<u><seg>{seg}</seg></u>").paragraphs
    assert paragraph.text == text
    assert [(mark.kind.value, mark.start, mark.end, mark.value) for mark in paragraph.annotations] == marks


def test_a_page_that_turns_inside_a_paragraph_cuts_it() -> None:
    turn = only('<u><seg>One <pb n="2"/>two <fw>Page 2</fw> three.</seg></u>')
    assert turn.blocks == (
        Paragraph("One"),
        PageBreak("", 2),
        Paragraph("two", continues=True),
        Note(NoteKind.EDITORIAL, "Page 2"),
        Paragraph("three.", continues=True),
    )


def test_words_outside_any_turn_become_notes() -> None:
    briefing = body("stray<u><seg>a</seg></u><p>Prose.</p><note type='speaker'>Left alone</note>")
    notes = [item.text for item in briefing.body if isinstance(item, Note)]
    assert notes == ["stray", "Prose.", "Left alone"]
    assert codes(briefing) == ["BP601", "BP601", "BP601"]


def test_running_heads_and_pictures_of_the_body() -> None:
    briefing = body("<u/><fw>Hansard</fw><figure><head>A hall.</head><figDesc>Empty.</figDesc></figure>")
    assert [piece.text for piece in briefing.furniture] == ["Hansard"]
    assert [caption.text for caption in briefing.captions] == ["A hall. Empty."]


def test_front_and_back() -> None:
    briefing = parse(
        f"<TEI {NS}>{HEADER}<text><front>loose<titlePage><docTitle><titlePart>Title</titlePart></docTitle></titlePage>"
        "<div><p>Summary.</p><p>On <date>2 April</date></p><list><head>Who</head>"
        "<item><persName ref='#RuiTan'>Rui Tan</persName>, clerk</item></list></div></front>"
        "<body><u><seg>a</seg></u></body><back><div><p>The end.</p><figure><head>B</head></figure></div></back>"
        "</text></TEI>"
    )
    assert [(piece.kind.value, piece.text, piece.refers) for piece in briefing.front] == [
        ("other", "loose", None),
        ("title", "Title", None),
        ("abstract", "Summary.", None),
        ("dateline", "On 2 April", None),
        ("heading", "Who", None),
        ("roster", "Rui Tan, clerk", "RuiTan"),
    ]
    assert briefing.body[-1] == Note(NoteKind.EDITORIAL, "The end.")
    assert [caption.text for caption in briefing.captions] == ["B"]


def test_names_with_a_prefix_and_without_a_namespace() -> None:
    prefixed = f"<t:TEI xmlns:t={NS[6:]}><t:text><t:body><t:u><t:seg>Hi</t:seg></t:u></t:body></t:text></t:TEI>"
    for file in (prefixed, "<TEI><text><body><u><seg>Hi</seg></u></body></text></TEI>"):
        assert [turn.text for turn in parse(file).turns] == ["Hi"]


def test_a_corpus_of_one_text_shares_its_lists() -> None:
    text = f"<TEI {NS}><text><body><u who='#MoLin'><seg>Hi</seg></u></body></text></TEI>"
    briefing = parse(f"<teiCorpus {NS}>{HEADER}{text}</teiCorpus>")
    assert [person.name for person in briefing.participants] == ["Mo Lin"]  # of the shared list, who speaks
    with pytest.raises(ReadError, match="2 texts"):
        parse(f"<teiCorpus {NS}>{HEADER}{text}{text}</teiCorpus>")
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="a.xml"/>'
    with pytest.raises(ReadError, match="files of their own"):
        parse(f"<teiCorpus {NS}>{HEADER}{include}</teiCorpus>")


def test_prose_is_parsed_for_labels() -> None:
    briefing = body(
        "<head>Briefing on <hi>tides</hi></head><p>Tan Rui:</p><p>Good\n morning.</p><p>Reuters:</p><p>Why?</p>"
        "<p>Tan Rui:</p><p>Because.</p>"
    )
    assert [turn.voice for turn in briefing.turns] == ["Tan Rui", "Reuters", "Tan Rui"]
    assert briefing.turns[0].text == "Good morning."
    assert briefing.source.media_type == "application/tei+xml"


@pytest.mark.parametrize("declared", ["UTF-8", "utf-8", "iso-8859-1"])
@pytest.mark.parametrize(
    ("encoding", "words"),
    [("cp1252", "Voilà l’été, à Nîmes déjà."), ("gb18030", "大家好，欢迎出席今天的发布会。请各位记者提问。")],
)
def test_a_file_that_an_editor_saved_in_another_encoding_than_it_declares(
    declared: str, encoding: str, words: str
) -> None:
    body = f"<text><body><u><seg>{words}</seg></u></body></text>"
    file = f'<?xml version="1.0" encoding="{declared}"?>\n<TEI {NS}>{body}</TEI>'
    briefing = parse(file.encode(encoding))
    assert briefing.turns[0].text == words


def drama(*turns: str) -> str:
    """Return a file of turns as plays have them, in a file without people."""
    header = "<teiHeader><fileDesc><titleStmt><title>Tides</title></titleStmt></fileDesc></teiHeader>"
    return f"<TEI {NS}>{header}<text><body><head>Tides, 9 July 2031</head>{''.join(turns)}</body></text></TEI>"


def test_a_pointer_to_nobody_is_called_as_its_label() -> None:
    briefing = parse(
        drama(
            '<sp who="#mv"><speaker>Mara Venn:</speaker><p>Good morning.</p></sp>',
            '<sp who="#r"><p>Why?</p></sp>',
            '<sp who="#mv"><speaker>Venn</speaker><p>So.</p></sp>',
        )
    )
    assert [(person.id, person.name) for person in briefing.participants] == [("mv", "Mara Venn"), ("r", "r")]
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == ["Mara Venn", "r", "Mara Venn"]
    assert [item.message for item in briefing.diagnostics if item.code == "BP121"] == [
        "nobody in the file has the id 'mv'; one was added, called 'Mara Venn'",
        "nobody in the file has the id 'r'; one was added, called 'r'",
    ]


def test_turns_with_labels_that_point_at_nobody_are_told_by_their_labels() -> None:
    briefing = parse(
        drama(
            "<sp><speaker>Mara Venn</speaker><p>Good morning.</p><p>We begin.</p></sp><stage>Laughter</stage>",
            "<sp><speaker>Reporter.</speaker><p>When: now?</p></sp>",
            "<sp><speaker>Mara Venn</speaker><p>In spring.<note>At low tide.</note></p></sp>",
        )
    )
    assert [(turn.speaker and turn.speaker.name, turn.text, turn.kind) for turn in briefing.turns] == [
        ("Mara Venn", "Good morning.\n\nWe begin.", TurnKind.STATEMENT),
        (None, "When: now?", TurnKind.QUESTION),
        ("Mara Venn", "In spring.", TurnKind.ANSWER),
    ]
    assert [(item.kind, item.text) for item in briefing.body if isinstance(item, Note)] == [
        (NoteKind.STAGE, "Laughter"),
        (NoteKind.EDITORIAL, "At low tide."),
    ]
    assert str(briefing.event.date) == "2031-07-09"
