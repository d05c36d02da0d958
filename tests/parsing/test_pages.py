"""Page breaks and running heads that the format itself tells. All of it is fictional."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse import FurnitureKind, PageBreak, Paragraph, coverage
from briefparse.parsing import parse_document
from briefparse.reading.composing import Composer
from briefparse.reading.document import BlockHint, Document
from scio import BUILTIN

if TYPE_CHECKING:
    from briefparse import Briefing

HEAD = "MS. ALDER: A fictional head"
"""A running head with the form of a label."""


def read(*pages: tuple[str, ...], continues: bool = False, dialect: str = "white-house") -> Briefing:
    """Parse pages of paragraphs, each under a running head, the first of the second page going on or not."""
    composer = Composer()
    composer.write("Press Briefing by Press Secretary Ann Alder, May 3, 2031")
    composer.cut(BlockHint.HEADING, "")
    for number, page in enumerate(pages, 1):
        if number > 1:
            composer.turn_page(number + 10, f"page {number}")
        composer.write(HEAD)
        composer.cut(BlockHint.RUNNING_HEAD, f"page {number}")
        for at, words in enumerate(page):
            composer.write(words)
            composer.cut(BlockHint.PARAGRAPH, f"page {number}", continues=continues and number > 1 and at == 0)
    composed = composer.finished()
    document = Document(text=composed.text, blocks=composed.blocks)
    return parse_document(document, BUILTIN, BUILTIN.dialect(dialect))


def paragraphs(briefing: Briefing) -> list[tuple[str, bool]]:
    return [(item.text, item.continues) for turn in briefing.turns for item in turn.paragraphs]


def test_a_page_break_in_a_sentence_keeps_its_number_and_the_turn() -> None:
    briefing = read(("MS. ALDER: Good day. We",), ("begin.", "Q Why?"))
    first = briefing.turns[0]
    assert [type(block) for block in first.blocks] == [Paragraph, PageBreak, Paragraph]
    assert [item.n for item in briefing.page_breaks] == [12]
    assert paragraphs(briefing) == [("Good day. We", False), ("begin.", True), ("Why?", False)]


def test_the_format_says_that_a_paragraph_goes_on_after_the_end_of_a_sentence() -> None:
    pages = ("MS. ALDER: Good day.",), ("We begin.", "Then we end.")
    assert paragraphs(read(*pages)) == [("Good day.", False), ("We begin.", False), ("Then we end.", False)]
    assert paragraphs(read(*pages, continues=True)) == [
        ("Good day.", False),
        ("We begin.", True),
        ("Then we end.", False),
    ]


def test_a_running_head_is_furniture_whatever_its_form_and_nothing_is_lost() -> None:
    briefing = read(("MS. ALDER: Good day. We",), ("begin.",))
    assert [(item.kind, item.text) for item in briefing.furniture] == [(FurnitureKind.RUNNING_HEAD, HEAD)] * 2
    assert len(briefing.turns) == 1
    assert coverage(briefing).complete


def test_labels_in_running_text_are_found_after_a_page_break() -> None:
    briefing = read(
        ("CHAIR RENN. Good day. We",),
        ("begin. PAULA STROM. Howard. HOWARD LIND. Why? CHAIR RENN. Because.",),
        continues=True,
        dialect="fomc",
    )
    assert paragraphs(briefing) == [
        ("Good day. We", False), ("begin.", True), ("Howard.", False), ("Why?", False), ("Because.", False)
    ]  # fmt: skip
    assert [turn.label.text for turn in briefing.turns if turn.label] == [
        "CHAIR RENN", "PAULA STROM", "HOWARD LIND", "CHAIR RENN"
    ]  # fmt: skip


def test_a_page_break_between_turns_stands_in_the_body() -> None:
    briefing = read(("MS. ALDER: Good day.",), ("Q Why?",))
    assert [type(item).__name__ for item in briefing.body] == ["Turn", "PageBreak", "Turn"]
    assert briefing.page_breaks[0].text == ""
