"""Marks find the words that they covered, after edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from briefparse import Annotation, AnnotationKind
from briefparse.reading.returning.anchoring import Anchored, place
from briefparse.testing.strategies import paragraphs

if TYPE_CHECKING:
    from briefparse import Paragraph

TEXT = "We count twice. (Laughter.) Then we rest. (Laughter.)"
LAUGHS = tuple(
    Anchored(Annotation(AnnotationKind.STAGE, start, start + 11, "Laughter."), "(Laughter.)") for start in (16, 42)
)


def places(text: str) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in place(text, LAUGHS)]


def test_words_put_in_before_move_all_marks_after() -> None:
    assert places("We shall count twice. (Laughter.) Then we rest. (Laughter.)") == [(22, 33), (48, 59)]


def test_words_put_in_between_move_the_second_alone() -> None:
    assert places("We count twice. (Laughter.) Then all of us rest. (Laughter.)") == [(16, 27), (49, 60)]


def test_words_taken_out_before() -> None:
    assert places("Twice. (Laughter.) Then we rest. (Laughter.)") == [(7, 18), (33, 44)]


def test_a_mark_whose_words_are_gone_is_gone() -> None:
    assert places("We count twice. Then we rest.") == []


def test_a_mark_on_no_words_moves_with_the_one_before() -> None:
    empty = Anchored(Annotation(AnnotationKind.FOOTNOTE, 27, 27, "x"), "")
    marks = place("We shall count twice. (Laughter.) Then.", (LAUGHS[0], empty))
    assert [(mark.start, mark.end) for mark in marks] == [(22, 33), (33, 33)]


def test_a_mark_on_no_words_stays_inside_a_text_that_was_cut() -> None:
    empty = Anchored(Annotation(AnnotationKind.FOOTNOTE, 27, 27, "x"), "")
    assert [(mark.start, mark.end) for mark in place("We count.", (empty,))] == [(9, 9)]


@given(paragraphs())
def test_a_text_that_was_not_edited_has_its_marks_where_they_were(paragraph: Paragraph) -> None:
    text, marks = paragraph.text, paragraph.annotations
    assert place(text, [Anchored.of(mark, text) for mark in marks]) == marks


@given(paragraphs(), st.text(max_size=5), st.integers(0, 20))
def test_after_any_insertion_marks_cover_the_words_that_they_covered(paragraph: Paragraph, put: str, at: int) -> None:
    text, marks = paragraph.text, paragraph.annotations
    edited = text[:at] + put + text[at:]
    for mark in place(edited, [Anchored.of(mark, text) for mark in marks]):
        assert 0 <= mark.start <= mark.end <= len(edited)
        assert edited[mark.start : mark.end] in {text[was.start : was.end] for was in marks}
