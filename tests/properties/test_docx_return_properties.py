"""What goes out as a Word file comes back: any briefing that a parser may make; of any other, whatever can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings, strategies as st

from briefparse import export, parse
from briefparse.testing.strategies import briefings, wild_briefings

if TYPE_CHECKING:
    from briefparse import Briefing

_RELAXED = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_RELAXED
@given(briefings())
def test_a_briefing_comes_back_equal(briefing: Briefing) -> None:
    assert parse(export(briefing, "docx")) == briefing


@_RELAXED
@given(briefings())
def test_what_came_back_is_written_as_the_same_bytes(briefing: Briefing) -> None:
    data = export(briefing, "docx")
    assert export(parse(data), "docx") == data


_options = st.fixed_dictionaries(
    {
        "page_breaks": st.sampled_from(("note", "page")),
        "contents": st.booleans(),
        "review": st.booleans(),
        "line_numbers": st.booleans(),
        "links": st.sampled_from(("", "https://example.org/a?b&c")),
        "paper": st.sampled_from(("a4", "letter")),
    }
)


@_RELAXED
@given(briefings(), _options)
def test_it_comes_back_whatever_the_options_are(briefing: Briefing, options: dict[str, Any]) -> None:
    assert parse(export(briefing, "docx", **options)) == briefing


@_RELAXED
@given(wild_briefings())
def test_any_briefing_can_be_read_again(briefing: Briefing) -> None:
    others: tuple[dict[str, Any], ...] = ({}, {"page_breaks": "page"}, {"review": True}, {"memory": False})
    for options in others:
        assert parse(export(briefing, "docx", **options), from_format="docx").turns is not None
