"""Marks where a paragraph was split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from briefparse import Annotation, AnnotationKind
from briefparse.editing.cutting import cut
from briefparse.testing.strategies import paragraphs

if TYPE_CHECKING:
    from briefparse import Paragraph

TEXT = "We rest. (Laughter and applause.) It opened in 2021."


def of(kind: AnnotationKind, words: str, value: str | None) -> Annotation:
    start = TEXT.index(words)
    return Annotation(kind, start, start + len(words), value)


def test_a_stage_direction_over_a_cut_has_the_words_of_each_half() -> None:
    laughter = of(AnnotationKind.STAGE, "(Laughter and applause.)", "Laughter and applause.")
    at = TEXT.index(" applause")
    first, second = cut(TEXT, [laughter], [at, len(TEXT) - at - 1])
    assert first == (Annotation(AnnotationKind.STAGE, 9, 22, "Laughter and"),)
    assert second == (Annotation(AnnotationKind.STAGE, 0, 10, "applause."),)


def test_any_other_value_stays_with_the_end() -> None:
    opened = of(AnnotationKind.CORRECTION, "in 2021", "in 2022")
    at = TEXT.index(" 2021")
    assert cut(TEXT, [opened], [at, len(TEXT) - at - 1]) == [
        (),
        (Annotation(AnnotationKind.CORRECTION, 0, 4, "in 2022"),),
    ]


def test_a_mark_on_no_words_at_a_cut_stays_before_it() -> None:
    note = Annotation(AnnotationKind.FOOTNOTE, 8, 8, "x")
    assert cut(TEXT, [note], [8, len(TEXT) - 9]) == [(note,), ()]


@given(paragraphs(), st.integers(0, 20))
def test_each_piece_has_the_letters_that_were_marked_in_it(paragraph: Paragraph, at: int) -> None:
    text = paragraph.text
    at = min(at, len(text))
    joined = f"{text[:at]} {text[at:]}"
    marks = [
        Annotation(mark.kind, mark.start + (mark.start >= at), mark.end + (mark.end > at), mark.value)
        for mark in paragraph.annotations
        if mark.value is None and mark.start < mark.end
    ]
    begin = 0
    for length, own in zip((at, len(text) - at), cut(joined, marks, [at, len(text) - at]), strict=True):
        inside = {place + begin for mark in own for place in range(mark.start, mark.end)}
        marked = {place for mark in marks for place in range(mark.start, mark.end)}
        assert inside == marked & set(range(begin, begin + length))
        begin += length + 1
