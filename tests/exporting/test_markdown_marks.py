"""Annotations in Markdown."""

from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt

from briefparse.exporting.markdown.flavours import flavour_of
from briefparse.exporting.markdown.marks import annotated
from briefparse.model import Annotation, AnnotationKind, Paragraph

PLAIN = flavour_of("commonmark")


def shown(text: str, *marks: tuple[str, int, int, str | None]) -> str:
    annotations = tuple(Annotation(AnnotationKind(kind), start, end, value) for kind, start, end, value in marks)
    return annotated(Paragraph(text, annotations=annotations), PLAIN, iter(())).markdown


@pytest.mark.parametrize("text", ["5 * 3 = 15", "in snake_case_name", "1 < 2", "at a/b ~ c", "[Laughter] and C#"])
def test_without_marks_no_more_is_escaped_than_must_be(text: str) -> None:
    assert shown(text) == text


def test_stage_directions_are_in_italics() -> None:
    assert shown("So. (Laughter.) Yes.", ("stage", 4, 15, "Laughter.")) == "So. *(Laughter.)* Yes."
    assert shown("[inaudible]", ("inaudible", 0, 11, None)) == "*[inaudible]*"


def test_beside_letters_a_tag_makes_italics() -> None:
    assert shown("好（笑声）的", ("stage", 1, 5, None)) == "好<em>（笑声）</em>的"


def test_corrections_follow_the_words() -> None:
    assert shown("In 2021, so.", ("correction", 3, 7, "2022")) == "In 2021 **[corrected: 2022]**, so."
    assert shown("In 2021.", ("correction", 3, 7, None)) == "In 2021 **[corrected]**."


def test_struck_words_are_struck() -> None:
    assert shown("is low [high] tide", ("correction", 3, 13, "high")) == "is <s>low</s> [high] tide"
    assert shown("is low tide", ("correction", 3, 6, "")) == "is <s>low</s> tide"


def test_inside_a_word_a_tag_makes_bold() -> None:
    assert shown("20x", ("footnote", 0, 1, "y")) == "2 <strong>[footnote: y]</strong>0x"


def test_marks_that_the_words_show_need_not_be_told() -> None:
    def complete(text: str, *marks: Annotation) -> bool:
        return annotated(Paragraph(text, annotations=marks), PLAIN, iter(())).complete

    assert complete("So. (Laughter.) Yes.", Annotation(AnnotationKind.STAGE, 4, 15, "Laughter."))
    assert complete("is low [high] tide", Annotation(AnnotationKind.CORRECTION, 3, 13, "high"))
    assert complete("So.")
    assert not complete("So. (Laughter.) Yes.")
    assert not complete("So. (Laughter.) Yes.", Annotation(AnnotationKind.STAGE, 4, 15, "laughter"))
    assert not complete("they was here", Annotation(AnnotationKind.SIC, 5, 8))


def test_sic_is_said_once() -> None:
    assert shown("they was here", ("sic", 5, 8, None)) == "they was **[sic]** here"
    assert shown("they was [sic]", ("sic", 9, 14, None)) == "they was [sic]"


def test_words_of_a_mark_are_escaped() -> None:
    assert shown("a b", ("footnote", 0, 1, "<b> *x*")) == r"a **[footnote: \<b> \*x\*]** b"


def test_remarks_make_no_links() -> None:
    html = MarkdownIt("commonmark").render(
        shown("(b) (c)", ("footnote", 0, 0, "x"), ("footnote", 4, 4, "y")) + "\n\n" + shown(": x", ("sic", 0, 0, None))
    )
    assert "<a" not in html
    assert "sic" in html


@pytest.mark.parametrize(
    "marks",
    [
        [("stage", 0, 3), ("stage", 3, 6)],
        [("stage", 0, 5), ("stage", 2, 8)],
        [("stage", 0, 9), ("stage", 2, 4)],
        [("stage", 5, 2), ("stage", -4, 99)],
        [("stage", 4, 4)],
        [("stage", 3, 6), ("stage", 0, 2)],
    ],
)
def test_overlapping_marks_lose_no_word(marks: list[tuple[str, int, int]]) -> None:
    text = "ab (c) d*"
    html = MarkdownIt("commonmark").render(shown(text, *((*mark, None) for mark in marks)))
    assert re.sub(r"</?(?:em|p)>", "", html).strip() == text
