from __future__ import annotations

from hypothesis import given, strategies as st

from briefparse.model import AnnotationKind
from briefparse.parsing.marks.annotations import annotate, stage_note

_PARTS = (
    *"( ) [ ] （ ） 【 】 ［ ］ * ** ~~ <s> </s> . , : ： /".split(),
    *(
        "Laughter",
        "inaudible",
        "sic",
        "senior official",
        "The tide turns.",
        "Lin",
        "笑",
        "1",
        "00:12:03",
        " ",
        "\ud800",
        "İ",
    ),
)
texts = st.lists(st.one_of(st.sampled_from(_PARTS), st.text(max_size=3)), max_size=30).map("".join)
stretches = st.lists(st.tuples(st.integers(-5, 80), st.integers(-5, 80)), max_size=3)


@given(texts, stretches)
def test_marks_are_inside_the_text_in_order_and_apart(text: str, struck: list[tuple[int, int]]) -> None:
    done = 0
    for mark in annotate(text, struck):
        assert done <= mark.start < mark.end <= len(text)
        done = mark.end


@given(texts, stretches)
def test_the_same_text_has_the_same_marks(text: str, struck: list[tuple[int, int]]) -> None:
    assert annotate(text, struck) == annotate(text, struck)
    assert stage_note(text) is stage_note(text)


@given(texts)
def test_what_happened_is_said_in_the_words_of_the_bracket(text: str) -> None:
    for mark in annotate(text):
        if mark.kind in {AnnotationKind.STAGE, AnnotationKind.INAUDIBLE}:
            assert mark.value == text[mark.start + 1 : mark.end - 1].strip()
        elif mark.kind not in {AnnotationKind.CORRECTION, AnnotationKind.FOOTNOTE}:
            assert mark.value is None


@given(texts)
def test_a_stage_note_is_nothing_but_stage_marks(text: str) -> None:
    if stage_note(text):
        kept = text.strip(" *_.。")
        assert {mark.kind for mark in annotate(kept)} == {AnnotationKind.STAGE}


@given(st.text(st.characters(exclude_characters="([（【［*~<")))
def test_a_text_without_marks_has_none(text: str) -> None:
    assert annotate(text) == ()
    assert not stage_note(text)
