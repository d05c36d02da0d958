"""The source text is cut where passages begin and end, and no character is lost."""

from __future__ import annotations

import attrs
from briefparse import Briefing, Source, Span
from hypothesis import given, strategies as st

from briefparse_html.view.page import page_of
from briefparse_html.view.source import Stretch, source_of
from transcripts import lighthouses

TEXT = "0123456789"
spans = st.tuples(st.integers(0, 12), st.integers(0, 14)).map(sorted).map(lambda ends: Span(*ends))


def stretches(*places: Span) -> tuple[Stretch, ...]:
    return source_of(Briefing(id="b", source=Source(TEXT)), places, wanted=True).stretches


def test_passages_and_what_lies_between() -> None:
    assert stretches(Span(2, 4), Span(4, 6)) == (
        Stretch("01"),
        Stretch("23", (1,)),
        Stretch("45", (2,)),
        Stretch("6789"),
    )


def test_passages_that_overlap_share_a_stretch() -> None:
    assert stretches(Span(0, 6), Span(4, 10)) == (Stretch("0123", (1,)), Stretch("45", (1, 2)), Stretch("6789", (2,)))


def test_places_beyond_the_text_and_empty_ones_do_no_harm() -> None:
    assert stretches(Span(8, 99), Span(), Span(50, 60), Span(3, 3)) == (Stretch("01234567"), Stretch("89", (1,)))


@given(st.lists(spans, max_size=6))
def test_every_character_is_there_and_belongs_to_its_passages(places: list[Span]) -> None:
    found = stretches(*places)
    assert "".join(stretch.text for stretch in found) == TEXT
    offset = 0
    for stretch in found:
        for place in range(offset, offset + len(stretch.text)):
            assert set(stretch.passages) == {n for n, span in enumerate(places, 1) if span.start <= place < span.end}
        offset += len(stretch.text)


def test_what_a_parser_made_is_in_passages_but_for_blanks() -> None:
    briefing = lighthouses()
    page = page_of(briefing, with_source=True)
    between = [stretch.text for stretch in page.source.stretches if not stretch.passages]
    assert "".join(between).strip() == ""
    assert all(len(stretch.passages) <= 1 for stretch in page.source.stretches)
    assert "".join(stretch.text for stretch in page.source.stretches) == briefing.source.text


def test_a_page_tells_why_there_is_nothing_to_compare() -> None:
    with_text = Briefing(id="b", source=Source(TEXT))
    assert source_of(with_text, [Span(0, 2)], wanted=True).absence == ""
    assert "No passage" in source_of(with_text, [Span()], wanted=True).absence
    assert "left out" in source_of(with_text, [Span(0, 2)], wanted=False).absence
    without = attrs.evolve(with_text, source=Source())
    assert "came without" in source_of(without, [], wanted=True).absence
