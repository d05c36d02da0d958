"""Marks in paragraphs. All sentences are fictional."""

from __future__ import annotations

import time

import pytest

from briefparse.model import Annotation, AnnotationKind
from briefparse.parsing.marks.annotations import annotate, stage_note

K = AnnotationKind


def found(text: str, struck: tuple[tuple[int, int], ...] = ()) -> list[tuple[str, str, str | None]]:
    """Return the kind, the covered words and the value of each mark."""
    return [(mark.kind.value, text[mark.start : mark.end], mark.value) for mark in annotate(text, struck)]


def in_speech(mark: str) -> str:
    return f"The tide turns at noon. {mark} The ferry waits."


STAGE = [
    "(Laughter.)",
    "(laughter)",
    "(LAUGHTER)",
    "[Laughter]",
    "(Laughs.)",
    "(laughs and claps)",
    "(Laughter and applause.)",
    "(light laughter)",
    "(laughter from the press)",
    "(Cross-talk by reporters.)",
    "(CROSSTALK)",
    "[crosstalk 00:05:01]",
    "(Pause.)",
    "(long pause)",
    "(No audible response.)",
    "(A video is played.)",
    "(video plays)",
    "(BEGIN VIDEO CLIP)",
    "(END VIDEOTAPE)",
    "(briefing resumes)",
    "(As interpreted.)",
    "(through translator)",
    "(Speaks Spanish.)",
    "(speaking in Mandarin)",
    "(interpretation from Arabic)",
    "[in Spanish]",
    "[Question in Hindi: Approximate translation]",
    "[foreign language 00:02:00]",
    "(APLAUSOS)",
    "(Risas y aplausos)",
    "(INICIA VIDEO)",
    "(PROYECCIÓN DE VIDEO “LAS MAREAS”)",
    "(Risos)",
    "(Rires)",
    "(Heiterkeit und Beifall)",
    "(Смех, аплодисменты)",
    "（笑）",
    "（热烈掌声）",
    "（笑声、掌声）",
    "（播放视频）",
    "（拍手）",
    "(웃음)",
    "【掌声】",
    "(staffer moving the lectern)",
    "[Operator provides instructions.]",
]


@pytest.mark.parametrize("mark", STAGE)
def test_stage_directions_are_known_by_their_words(mark: str) -> None:
    assert found(in_speech(mark)) == [("stage", mark, mark[1:-1])]


@pytest.mark.parametrize(
    "mark",
    [
        "(The minister holds up a map.)",
        "(Bumps the lectern.)",
        "(Mr. Lin and Ms. Qiu shake hands.)",
        "(He unrolls a chart…)",
        "(Gulls cry over the hall.)",
    ],
)
def test_stage_directions_are_known_by_the_form_of_a_transcribers_sentence(mark: str) -> None:
    assert found(in_speech(mark)) == [("stage", mark, mark[1:-1])]


@pytest.mark.parametrize(
    "aside",
    [
        "(OTH)",
        "(R&D)",
        "(the pact we signed in May)",
        "(1)",
        "(2031)",
        "(October 12, 2031)",
        "(Lin et al., 2030)",
        "(a)",
        "(transiting)",
        "(Ret.)",
        "(U.S.)",
        "(No.)",
        "(D-P.M.)",
        "(WORLD TIDE ORGANIZATION)",
        "(Ministry of Tides.)",
        "(Meridian Time.)",
        "(Ten percent of the boats, or 1,250.)",
        "(That is what the law of tides says.)",
        "(We signed it in spring.)",
        "(See the second annex.)",
        "(in Chinese)",
        "(said Chinese sailors)",
        "(as interpreted by the court)",
        "(pause in the dredging)",
        "(the applause was long)",
        "(music industry)",
        "(video games)",
        "(silence is golden)",
        "(break)",
        "(phone calls)",
        "(operator fees)",
        "(As delivered)",
        "(https://example.org/tides.html)",
        "（国潮办）",
        "（以下简称《方案》）",
        "( )",
        "()",
        "(Laughter.]",
    ],
)
def test_asides_in_round_brackets_are_part_of_the_speech(aside: str) -> None:
    assert found(in_speech(aside)) == []


def test_a_sentence_in_brackets_that_touches_a_word_is_part_of_it() -> None:
    assert found("It is tide(The one that rises.) so.") == []


def test_a_direction_is_short() -> None:
    assert found(in_speech("(The minister holds up " + "a very " * 15 + "old map.)")) == []


@pytest.mark.parametrize(
    "mark",
    [
        "(inaudible)",
        "(Inaudible.)",
        "[inaudible]",
        "[inaudible 00:12:03]",
        "[00:12:03 inaudible]",
        "(inaudible question)",
        "(off mic)",
        "(OFF-MIKE)",
        "(unintelligible)",
        "[indiscernible 00:12:03]",
        "(Audio drops out.)",
        "(ininteligible)",
        "(неразборчиво)",
        "（听不清）",
    ],
)
def test_words_that_nobody_could_hear(mark: str) -> None:
    assert found(in_speech(mark)) == [("inaudible", mark, mark[1:-1])]


@pytest.mark.parametrize(
    "mark", ["[Dujarric]", "[without]", "[$5 million]", "[2031]", "[ph]", "[T]", "[I mean harbours.]"]
)
def test_words_that_the_transcriber_put_in(mark: str) -> None:
    assert found(in_speech(mark)) == [("insertion", mark, None)]


@pytest.mark.parametrize(
    "mark",
    [
        "[00:12:03]",
        "[09:25]",
        "[1]",
        "[ ]",
        "[]",
        "[…]",
        "[Photo by Li Na/Tide Office]",
        "[the map](http://example.org/map)",
        "[http://example.org]",
        "【林墨】",
    ],
)
def test_square_brackets_that_put_nothing_in(mark: str) -> None:
    assert found(in_speech(mark)) == []


def test_a_label_in_brackets_is_no_insertion() -> None:
    assert found("[Lin Mo]: The tide turns.") == []
    assert found("Lin [Mo]: The tide turns.") == [("insertion", "[Mo]", None)]


@pytest.mark.parametrize("mark", ["[sic]", "(sic)", "[sic.]", "[Sic]", "[sic: tides]"])
def test_sic_covers_its_bracket(mark: str) -> None:
    assert found(f"It is stigning {mark} now.") == [("sic", mark, None)]


@pytest.mark.parametrize(
    "mark",
    [
        "[senior administration official]",
        "[Senior Administration Official Two]",
        "[senior administration officials]",
        "[a senior tide official]",
        "[U.S. official]",
        "[SAO 2]",
        "[REDACTED]",
        "[redacted]",
        "[name redacted]",
        "[omitted]",
        "(redacted)",
        "(name withheld)",
        "（略）",
    ],
)
def test_words_withheld(mark: str) -> None:
    assert found(in_speech(mark)) == [("redaction", mark, None)]


def test_officials_who_are_not_withheld() -> None:
    assert found("They [harbour officials] agreed.") == [("insertion", "[harbour officials]", None)]


def test_struck_words_with_the_right_ones_in_brackets() -> None:
    text = "Until January [July 31st]."
    assert found(text, ((6, 13),)) == [("correction", "January [July 31st]", "July 31st")]


def test_struck_words_without_right_ones_are_only_taken_out() -> None:
    assert found("which are is so", ((6, 9),)) == [("correction", "are", "")]
    assert found("It is stigning [sic] now", ((6, 14),)) == [("correction", "stigning", ""), ("sic", "[sic]", None)]


@pytest.mark.parametrize("struck", ["<s>aisle</s>", "<del>aisle</del>", "<strike>aisle</strike>", "~~aisle~~"])
def test_struck_words_written_out(struck: str) -> None:
    assert found(f"Both sides of the {struck} [border].") == [("correction", f"{struck} [border]", "border")]
    assert found(f"Both sides of the {struck} border.") == [("correction", struck, "")]


@pytest.mark.parametrize(
    "text", ["a <s>b</del> c", "about ~5 and ~6 boats", "a ~~ b ~~ c", "x < y and y </ z", "<s></s>"]
)
def test_what_looks_struck_but_is_not(text: str) -> None:
    assert found(text) == []


def test_struck_stretches_outside_the_text_are_cut() -> None:
    assert annotate("abc", ((-5, 2),)) == (Annotation(K.CORRECTION, 0, 2, ""),)
    assert annotate("abc", ((2, 99), (50, 60), (1, 1))) == (Annotation(K.CORRECTION, 2, 3, ""),)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("It opens on Tuesday* at noon.", "*"),
        ("It opens on Tuesday.*", "*"),
        ("It opens on “Tuesday”** at noon.", "**"),
        ("It opens on *Tuesday at noon.", "*"),
        ("It opens on Tuesday[1] at noon.", "[1]"),
    ],
)
def test_marks_that_point_to_footnotes(text: str, mark: str) -> None:
    assert found(text) == [("footnote", mark, None)]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("*The office later said Monday", "The office later said Monday"),
        ("**Please see below for a correction.", "Please see below for a correction."),
    ],
)
def test_a_paragraph_that_is_a_footnote(text: str, note: str) -> None:
    assert found(text) == [("footnote", text, note)]


@pytest.mark.parametrize(
    "text",
    [
        "* an item",
        "**bold** and *italic* words",
        "*The whole paragraph is italic (so).*",
        "It is 5*3 and a * b.",
        "**Lighthouses",
        "What the f*** is that, s***?",
        "***** and ****",
        "*",
    ],
)
def test_asterisks_that_point_to_nothing(text: str) -> None:
    assert found(text) == []


def test_marks_are_in_order_and_do_not_overlap() -> None:
    text = "(Laughter.) Mr. [Lin] said stigning [sic] on Tuesday*. (Laughter [loud].)"
    assert [words for _, words, _ in found(text)] == ["(Laughter.)", "[Lin]", "[sic]", "*", "[loud]"]
    assert found("a (Laughter.) b", ((0, 5), (2, 13))) == [("correction", "a (La", "")]


def test_text_without_marks_has_none() -> None:
    assert annotate("") == ()
    assert annotate("The tide turns at noon, and the ferry waits.") == ()


@pytest.mark.parametrize("text", ["(" * 200_000, "([" * 100_000, "(aaaa " * 40_000, " *a" * 70_000, "~~a" * 70_000])
def test_long_texts_of_open_marks_take_no_long_time(text: str) -> None:
    begun = time.process_time()
    annotate(text)
    assert time.process_time() - begun < 5  # a pattern that backs up would take hours


@pytest.mark.parametrize(
    "block",
    [
        "(Laughter.)",
        "[Applause]",
        "（笑）",
        "（掌声）。",
        "*(Laughter.)*",
        "(INICIA VIDEO)",
        "(ENTREGA SIMBÓLICA DE FAROS)",
        "(HONORES A LA MAREA)",
        "(A recess was taken.)",
        "(A recess was taken)",
        "(The minister signs the charter)",
        "(Mr. Lin stands.) (Laughter and applause.)",
        "[Operator provides instructions.]",
    ],
)
def test_blocks_that_are_stage_directions(block: str) -> None:
    assert stage_note(block)


@pytest.mark.parametrize(
    "block",
    [
        "",
        "*",
        "Laughter.",
        "(Laughter.) Thank you.",
        "Thank you. (Laughter.)",
        "(Laughter.) (OTH)",
        "(Inaudible.)",
        "(March 9, 2031)",
        "(OTH)",
        "(Provisional Translation)",
        "(FOR IMMEDIATE RELEASE)",
        "(As delivered)",
        "(We signed it in spring)",
        "[Senior administration official]",
        "[SAO 2]",
        "[Dujarric]",
        "(Laughter.",
    ],
)
def test_blocks_that_are_not(block: str) -> None:
    assert not stage_note(block)
