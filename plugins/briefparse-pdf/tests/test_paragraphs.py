"""Paragraphs: told by indent, space, size and type. All of it is fictional."""

from __future__ import annotations

import pytest

from briefparse.reading.document import BlockHint, MarkKind
from fiction import talk
from press import Press
from reading import hints, paragraphs, read, whole_paragraphs

WORDS = (talk(5), "Howard.", talk(7, 2), talk(3, 5), "Soon.", talk(9, 1))


@pytest.mark.parametrize(
    ("first", "hanging", "after"), [(24, 0, 0), (0, 0, 8), (0, 30, 0)], ids=["indented", "apart", "hanging"]
)
def test_lines_are_joined(first: float, hanging: float, after: float) -> None:
    press = Press()
    for words in WORDS * 4:
        press.paragraph(words, first=first, hanging=hanging, after=after)
    assert whole_paragraphs(read(press.finished())) == list(WORDS * 4)


def test_a_paragraph_goes_on_behind_a_page_break_though_a_sentence_ended_there() -> None:
    press = Press()
    press.paragraph(talk(60), first=24)
    document = read(press.finished())
    assert [(block.hint.value, block.continues, block.page) for block in document.blocks] == [
        ("paragraph", False, None),
        ("page-break", False, 2),
        ("paragraph", True, None),
    ]


def test_a_paragraph_that_begins_a_page_is_none_that_goes_on() -> None:
    press = Press()
    press.paragraph(talk(9), first=24)
    press.turn()
    press.paragraph(talk(9), first=24)
    assert [block.continues for block in read(press.finished()).blocks] == [False, False, False]


def test_labels_on_lines_of_their_own() -> None:
    press = Press()
    for _ in range(3):
        press.paragraph("Luo Haiming:")
        press.paragraph(talk(6))
    assert paragraphs(read(press.finished())) == ["Luo Haiming:", talk(6)] * 3


def test_bold_labels_are_marks_and_bold_paragraphs_a_hint() -> None:
    press = Press()
    press.paragraph(talk(6), label="CHAIR RENN.")
    press.text(press.left, press.y, "Why do the tides rise?", bold=True)
    press.down(press.leading)
    press.paragraph(talk(4))
    document = read(press.finished())
    assert [mark.span.of(document.text) for mark in document.marks if mark.kind is MarkKind.BOLD] == [
        "CHAIR RENN.",
        "Why do the tides rise?",
    ]
    assert [block.hint for block in document.blocks] == [BlockHint.PARAGRAPH, BlockHint.BOLD, BlockHint.PARAGRAPH]


def test_a_bold_label_right_before_its_words() -> None:
    press = Press()
    end = press.text(press.left, press.y, "Renn:", bold=True)
    press.text(end, press.y, "Good day.")
    document = read(press.finished())
    assert document.text == "Renn:Good day."
    assert [mark.span.of(document.text) for mark in document.marks] == ["Renn:"]


def test_italics_are_marks() -> None:
    press = Press(bold="Times-Italic")
    press.paragraph("rose.", label="The tides")
    assert [mark.kind for mark in read(press.finished()).marks] == [MarkKind.ITALIC]


def test_large_type_is_a_heading() -> None:
    press = Press()
    press.centred("Tides and Ports of Lanhai", size=18, after=12)
    press.paragraph(talk(9))
    assert hints(read(press.finished())) == ["heading", "paragraph"]


def test_a_heading_of_two_lines_is_one() -> None:
    press = Press()
    for words in ("A Fictional Press Conference on Tides and Ports of", "Lanhai"):
        press.text(press.left, press.y, words, size=20)
        press.down(25)
    press.paragraph(talk(9))
    document = read(press.finished())
    assert paragraphs(document)[0] == "A Fictional Press Conference on Tides and Ports of Lanhai"
    assert hints(document) == ["heading", "paragraph"]


def test_a_centred_title_of_two_lines_is_one() -> None:
    press = Press()
    press.centred("Transcript of a Press Conference that Nobody has Held in the Harbour of a Town that was", bold=True)
    press.centred("Never Built", bold=True, after=12)
    press.paragraph(talk(9))
    assert paragraphs(read(press.finished()))[0].endswith("that was Never Built")


def test_a_wide_gap_is_a_tab() -> None:
    press = Press()
    press.text(72, 700, "Q")
    press.text(110, 700, "Why do the tides rise?")
    assert read(press.finished()).text == "Q\tWhy do the tides rise?"


def test_a_raised_sign_stays_in_its_line() -> None:
    press = Press()
    end = press.text(72, 700, "the 19")
    end = press.text(end, 704, "th", size=7)
    press.text(end, 700, " of March")
    assert read(press.finished()).text.replace(" ", "") == "the19thofMarch"


def test_a_quotation_is_indented_as_a_whole() -> None:
    press = Press()
    press.paragraph(talk(5), after=6)
    press.left = 110
    press.paragraph(talk(6, 3), after=6)
    press.left = 72
    press.paragraph(talk(5, 1))
    assert paragraphs(read(press.finished())) == [talk(5), talk(6, 3), talk(5, 1)]


def test_bullets_begin_paragraphs() -> None:
    press = Press()
    for at in range(4):
        press.paragraph(f"• {talk(3, at)} {talk(1)[:20]}")
    assert paragraphs(read(press.finished())) == [f"• {talk(3, at)} {talk(1)[:20]}" for at in range(4)]


def test_a_dash_that_stands_alone_glues_nothing() -> None:
    press = Press(right=250, bottom=690)
    for line in ("And the tides in the spring quarter --", "MINISTER LUO: They rise."):
        press.text(press.left, press.y, line)
        press.down(16)
    assert [words for words in paragraphs(read(press.finished())) if words] == [
        "And the tides in the spring quarter --",
        "MINISTER LUO: They rise.",
    ]


def test_left_and_right_pages_have_margins_of_their_own() -> None:
    def furniture(press: Press, number: int) -> None:
        press.left, press.right = (90, 558) if number % 2 else (54, 522)

    press = Press(furniture=furniture)
    spoken = [talk(9 + at % 4, at) for at in range(30)]
    for words in spoken:
        press.paragraph(words, first=24)
    assert press.pages >= 5
    assert whole_paragraphs(read(press.finished())) == spoken
