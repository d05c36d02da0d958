"""Labels that stand otherwise than the dialect sets them, and labels without a colon that only markup makes plain."""

from __future__ import annotations

import pytest

from briefparse import Registry, parse
from briefparse.testing.growth import assert_in_step

BUILTIN = Registry.builtin()
WORDS = "The tide is as high as it was yesterday, and nobody at the harbor has complained about it so far."


def labels(data: str, name: str | None = None) -> list[str | None]:
    briefing = parse(data, name=name, registry=BUILTIN)
    return [turn.label.text if turn.label else None for turn in briefing.turns]


def codes(data: str, name: str | None = None) -> set[str]:
    return {item.code for item in parse(data, name=name, registry=BUILTIN).diagnostics}


def name_of(form: str) -> str:
    return "saved.md" if form.startswith("markdown") else "saved.html"


BRADY = "Press Briefing by Press Secretary Owen Hartigan\n\nJames S. Brady Press Briefing Room\n\n1:02 P.M. EDT\n\n"


def test_labels_on_lines_of_their_own_in_a_dialect_that_sets_them_inline() -> None:
    talk = "\n\n".join(f"MR. HARTIGAN:\n\n{WORDS}\n\nQ:\n\nWhy?" for _ in range(3))
    briefing = parse(BRADY + talk, registry=BUILTIN)
    assert briefing.dialect == "white-house"
    assert [turn.label.text for turn in briefing.turns if turn.label] == ["MR. HARTIGAN", "Q"] * 3
    assert [turn.kind.value for turn in briefing.turns[1:]] == ["question", "answer"] * 2 + ["question"]
    (doubt,) = (item for item in briefing.diagnostics if item.code == "BP002")
    assert (
        doubt.message
        == "most labels do not stand as white-house sets them; read as white-house, with labels of all shapes"
    )


def test_generic_is_taken_where_it_finds_clearly_more() -> None:
    talk = "\n\n".join(f"问：为什么？\n\n答：{WORDS}" for _ in range(9))
    told = "\n\n".join(f"【Hartigan】 {WORDS}\n\n【Reuters】 Why?" for _ in range(4))
    assert parse(BRADY + talk, registry=BUILTIN).dialect == "generic"
    assert labels(BRADY + talk) == ["问", "答"] * 9
    assert labels(BRADY + told) == ["Hartigan", "Reuters"] * 4


def test_a_dialect_that_was_asked_for_is_kept() -> None:
    talk = "\n\n".join(f"PRIME MINISTER:\n\n{WORDS}\n\nJOURNALIST:\n\nWhy?" for _ in range(3))
    briefing = parse(BRADY + talk, dialect="australia-pm", registry=BUILTIN)
    assert briefing.dialect == "australia-pm"
    assert len(briefing.turns) == 6


def test_what_has_its_labels_is_read_once() -> None:
    talk = "\n\n".join(f"MR. HARTIGAN:  {WORDS}\n\nQ  Why?" for _ in range(9))
    assert "BP002" not in codes(BRADY + talk)


def test_what_has_no_labels_has_none() -> None:
    found = codes(BRADY + "\n\n".join([WORDS] * 30))
    assert "BP301" in found
    assert "BP002" not in found


SET_APART = {
    "html-heading": ("<h1>Tides</h1>", "<h4>{}</h4><p>{}</p>"),
    "html-bold": ("<h1>Tides</h1>", "<p><b>{}</b></p><p>{}</p>"),
    "html-bold-above-a-break": ("<h1>Tides</h1>", "<p><b>{}</b><br>{}</p>"),
    "html-term": ("<h1>Tides</h1><dl>", "<dt>{}</dt><dd>{}</dd>"),
    "html-table": ("<h1>Tides</h1><table>", "<tr><td>{}</td><td>{}</td></tr>"),
    "html-bold-run-in": ("<h1>Tides</h1>", "<p><b>{}</b> {}</p>"),
    "html-bold-run-in-after-a-break": ("<h1>Tides</h1><p>", "<strong>{}</strong> {}<br>"),
    "html-speaker-run-in": ("<h1>Tides</h1><p>", '<span class="speaker-name">{}</span> {} '),
    "html-speaker-above": ("<h1>Tides</h1>", '<p><span class="speaker">{}</span></p><p>{}</p>'),
    "markdown-bold-run-in": ("# Tides\n\n", "**{}** {}\n\n"),
    "markdown-table": ("# Tides\n\n| Who | What |\n|---|---|\n", "| {} | {} |\n"),
    "markdown-heading": ("# Tides\n\n", "### {}\n\n{}\n\n"),
    "markdown-bold": ("# Tides\n\n", "**{}**\n\n{}\n\n"),
}
TALK = ("Ann Lee", "Journalist", "Ann Lee", "Bo Quay, Minister of Tides", "Reuters", "Bo Quay", "Journalist", "Ann Lee")


@pytest.mark.parametrize("form", SET_APART)
def test_names_that_only_markup_sets_apart(form: str) -> None:
    top, turn = SET_APART[form]
    page = top + "".join(turn.format(name, WORDS) for name in TALK)
    assert labels(page, name=name_of(form)) == list(TALK)
    assert "BP002" in codes(page, name=name_of(form))


@pytest.mark.parametrize("form", SET_APART)
@pytest.mark.parametrize(
    "heading", ["Background", "Ports", "The state of the harbor", "What comes next?", "Harbor Tide"]
)
def test_a_section_heading_is_no_label(form: str, heading: str) -> None:
    if "table" in form and heading == "What comes next?":
        return  # a cell of its own row all the same
    top, turn = SET_APART[form]
    turns = [turn.format(name, WORDS) for name in TALK]
    turns.insert(4, turn.format(heading, WORDS))
    assert labels(top + "".join(turns), name=name_of(form)) == list(TALK)


@pytest.mark.parametrize("mark", ["<b>{}:</b>", "<strong>{}</strong>:", '<span class="speaker">{}:</span>'])
def test_labels_in_the_midst_of_paragraphs(mark: str) -> None:
    """Several turns in one paragraph, told by bold labels that other paragraphs begin with, or by the page's word."""
    talk = [f"{mark.format(name)} {WORDS} Now <b>this</b> is bold, and <b>so: is this</b>." for name in TALK]
    pages = ["<h1>Tides</h1>", *(f"<p>{' '.join(talk)}</p>" for _ in range(2))]
    named = TALK[1:] + TALK[:1]
    pages.append("".join(f"<p>{mark.format(name)} So.</p>" for name in named))
    found = parse("".join(pages), registry=BUILTIN)
    assert [turn.label and turn.label.text for turn in found.turns] == [*TALK, *TALK, *named]
    assert {turn.text for turn in found.turns} == {f"{WORDS} Now this is bold, and so: is this.", "So."}


def test_words_that_are_bold_again_and_again_part_no_paragraph() -> None:
    words = "<p><b>Steel</b> is dear. <b>Wood</b> is not, and <b>Steel</b> rusts.</p><p><b>Wood</b> rots.</p>"
    page = "<h1>Tides</h1>" + "".join(f"<p>Ann Lee: {WORDS}</p>{words}<p>Q: Why <b>Steel</b>?</p>" for _ in range(3))
    briefing = parse(page, registry=BUILTIN)
    assert [turn.text for turn in briefing.turns] == [
        f"{WORDS}\n\nSteel is dear. Wood is not, and Steel rusts.\n\nWood rots.",
        "Why Steel?",
    ] * 3
    alone = parse("<h1>Tides</h1>" + words * 4, registry=BUILTIN)
    assert len(alone.turns) == 1
    assert len(alone.turns[0].paragraphs) == 8


def test_a_heading_above_a_heading_is_no_label() -> None:
    page = "<h1>Tides</h1><h2>Opening Statement</h2>" + "".join(f"<h4>{name}</h4><p>{WORDS}</p>" for name in TALK)
    assert labels(page) == list(TALK)


@pytest.mark.parametrize("form", SET_APART)
def test_sections_of_an_article_are_no_turns(form: str) -> None:
    top, turn = SET_APART[form]
    page = top + "".join(turn.format(name, WORDS) for name in ("Background", "The Harbor", "The Ferries", "Outlook"))
    assert labels(page, name=name_of(form)) == [None]


@pytest.mark.parametrize("form", SET_APART)
def test_headings_beside_labels_with_a_colon_stay_headings(form: str) -> None:
    top, turn = SET_APART[form]
    if "table" in form or "term" in form or "run-in" in form:
        return
    talk = "".join(turn.format("Boris Quay", f"Ann Lee: {WORDS}") for _ in range(9))
    assert set(labels(top + talk, name=name_of(form))) == {"Ann Lee"}


@pytest.mark.parametrize("head", ["Ann Lee  0{}:10", "[Ann Lee] 10:00:0{}", "Ann Lee   {}:03", "Ann Lee 00:00:0{}.120"])
@pytest.mark.parametrize("title", ["Tides\n\n", ""])
def test_a_name_and_when_it_began_to_speak(head: str, title: str) -> None:
    assert labels(title + "\n\n".join(f"{head.format(n)}\n\n{WORDS}" for n in range(5))) == ["Ann Lee"] * 5


@pytest.mark.parametrize("time", ["0{}:10", "1{}:03 "])
def test_a_bold_name_beside_when_it_began_to_speak(time: str) -> None:
    page = "".join(f"<p><b>{name}</b>  {time.format(n)}<br>{WORDS}</p>" for n, name in enumerate(TALK[:3] * 3))
    assert labels("<h1>Tides</h1>" + page) == list(TALK[:3]) * 3


def test_trying_again_is_linear() -> None:
    def page_of(size: int) -> str:
        return "<h1>Tides</h1>" + "".join(f"<h4>{TALK[n % 8]}</h4><p>{WORDS}</p>" for n in range(size))

    assert_in_step(lambda page: parse(page, registry=BUILTIN), page_of, size=200)


def test_letters_on_lines_of_their_own_beside_labels_before_their_words() -> None:
    talk = "\n\n".join(f"MR. HARTIGAN:  {WORDS}\n\nQ\n\nWhy?\n\nMR. HARTIGAN:  So.\n\nQ:\n\nNow?" for _ in range(3))
    briefing = parse(BRADY + talk, registry=BUILTIN)
    assert [(str(turn.kind), len(turn.paragraphs)) for turn in briefing.turns[1:]] == [
        ("question", 1),
        ("answer", 1),
    ] * 5 + [("question", 1)]
    assert "BP002" not in {item.code for item in briefing.diagnostics}


def test_label_parted_from_its_words_where_the_others_are_not() -> None:
    talk = "\n\n".join(
        f"MR. HARTIGAN:  {WORDS}\n\nQ    Why?\n\nMR. HARTIGAN:\n\nSo.\n\nBottom line:\n\nGo." for _ in range(4)
    )
    assert labels(BRADY + talk) == ["MR. HARTIGAN", "Q", "MR. HARTIGAN"] * 4


def test_label_joined_with_its_words_where_the_others_are_not() -> None:
    talk = "\n\n".join(f"Ann Lee:\n\n{WORDS}\n\nReuters:\n\nWhy?\n\nAnn Lee: So.\n\nIn short: no." for _ in range(3))
    briefing = parse(f"SCIO briefing on the tide\n\n{talk}", dialect="scio-en", registry=BUILTIN)
    assert [turn.label.text for turn in briefing.turns if turn.label] == ["Ann Lee", "Reuters", "Ann Lee"] * 3


@pytest.mark.parametrize("others", ["**{}**\n\n", "### {}\n\n"])
def test_most_labels_set_apart_and_some_with_a_colon(others: str) -> None:
    asks, answers = others.format("Q"), others.format("MR. HARTIGAN")
    talk = "".join(f"{answers}{WORDS}\n\n{asks}Why?\n\nMR. HARTIGAN:  So.\n\n{asks}When?\n\n" for _ in range(5))
    found = labels(f"# {BRADY}{talk}", name="saved.md")
    assert found == ["MR. HARTIGAN", "Q", "MR. HARTIGAN", "Q"] * 5


def test_most_labels_in_a_shape_that_the_dialect_does_not_have() -> None:
    lead = "**{}**\n\n{}\n\n"
    talk = "".join(
        f"MS. ORR:  So.\n\nQ    Why?\n\n{lead.format('MR. HARTIGAN', WORDS)}{lead.format('MR. QUAY', WORDS)}"
        for _ in range(5)
    )
    page = f"# {BRADY}{talk}"
    assert labels(page, name="saved.md") == ["MS. ORR", "Q", "MR. HARTIGAN", "MR. QUAY"] * 5
    assert "BP002" in codes(page, name="saved.md")
    assert parse(page, name="saved.md", registry=BUILTIN).dialect == "white-house"


def test_labels_without_a_colon_in_plain_text() -> None:
    briefing = parse(
        "Port council press conference\n10 May 2031\n\n"
        "Council President Ines Maro\nWelcome to the house. We have decided on the pier.\n\n"
        "Question\nHow long will it be?\n\nCouncil President Ines Maro\nTwo hundred metres.\n\n"
        "Question\nWho builds it?\n\nTreasurer Paul Bering\nThree firms.\nAll are from here.\n\n"
        "Council President Ines Maro\nThank you.",
        registry=BUILTIN,
    )
    assert [(str(turn.kind), turn.speaker and turn.speaker.name) for turn in briefing.turns] == [
        ("statement", "Ines Maro"),
        ("question", None),
        ("answer", "Ines Maro"),
        ("question", None),
        ("answer", "Paul Bering"),
        ("answer", "Ines Maro"),
    ]
    assert len(briefing.turns[4].paragraphs) == 2


def test_names_that_stand_once_among_names_that_recur_on_lines_of_their_own() -> None:
    briefing = parse(
        "Media Conference Harbour Tariffs\n\nWatch the film: Media Conference, Port Stanmer\n\nTranscript\n\n"
        "Ines Maro\n\nThe tariffs stay where they are.\n\nWe shall look at them again in May.\n\n"
        "Paul Bering\n\nWho asked you for that?\n\nInes Maro\n\nNobody did.\n\n"
        "Ada Quillfeather\n\nWill they rise?\n\nInes Maro\n\nI do not know.\n\nNobody does.\n\n"
        "Jon Tremlett\n\nWhen will you know?\n\nInes Maro\n\nIn May.\n\n",
        registry=BUILTIN,
    )
    assert briefing.title == "Media Conference Harbour Tariffs"
    assert [(str(turn.kind), turn.speaker and turn.speaker.name) for turn in briefing.turns] == [
        ("statement", "Ines Maro"),
        ("question", "Paul Bering"),
        ("answer", "Ines Maro"),
        ("question", "Ada Quillfeather"),
        ("answer", "Ines Maro"),
        ("question", "Jon Tremlett"),
        ("answer", "Ines Maro"),
    ]


def test_lines_that_recur_and_name_nobody_are_no_labels() -> None:
    song = "\n\n".join(
        f"The tide comes in\nverse {n} of it, and nobody knows\n\nWeigh, hey\nand over it goes" for n in range(9)
    )
    assert labels(song) == [None]


@pytest.mark.parametrize("sign", ["\t", " – ", " - "])
def test_labels_before_signs_where_only_those_who_ask_have_letters(sign: str) -> None:
    asked = "Q\tWhy, pray?" if sign == "\t" else "Q  Why, pray?"
    talk = "\n\n".join(f"MS. ORR{sign}{WORDS}\n\n{asked}" for _ in range(5))
    assert labels(f"Harbor briefing\n\n{talk}") == ["MS. ORR", "Q"] * 5
    assert codes(f"Harbor briefing\n\n{talk}") >= {"BP002"}


def test_dashes_in_speech_are_no_signs_of_labels() -> None:
    talk = "\n\n".join(f"Q  Why, pray?\n\nThe tide – the high one – {WORDS}" for _ in range(5))
    assert labels(f"Harbor briefing\n\n{talk}")[-5:] == ["Q"] * 5


def test_names_in_brackets_on_lines_of_their_own() -> None:
    talk = "\n".join(
        f"[DAVID THORN]\n{WORDS}\n[QUESTION]\nWhy?\n[ANN MALLOW]\n{WORDS}\n[VIDEO PLAYS]\n{WORDS}" for _ in range(3)
    )
    assert labels(f"Spring Meetings Press Conference\n{talk}") == ["DAVID THORN", "QUESTION", "ANN MALLOW"] * 3
    assert codes(f"Spring Meetings Press Conference\n{talk}") >= {"BP002"}


def test_sounds_in_brackets_on_lines_of_their_own_are_no_names() -> None:
    speech = "\n".join(f"{WORDS}\n[Applause]\n{WORDS}\n[MUSIC PLAYING]\n{WORDS}\n[LAUGHTER]" for _ in range(4))
    assert labels(f"Remarks on the tide\n{speech}") == [None]


def test_those_who_answer_before_two_dashes() -> None:
    talk = "\n\n".join(f"Q. Why?\n\nMR. REED -- {WORDS}\n\nGENERAL KOST -- {WORDS}" for _ in range(5))
    assert labels(f"Excerpts from a news conference\n\n{talk}") == ["Q", "MR. REED", "GENERAL KOST"] * 5
