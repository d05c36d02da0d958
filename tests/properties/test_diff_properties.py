"""A comparison finds something exactly where two briefings are not equal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs
from hypothesis import given, settings, strategies as st

from briefparse import Briefing, EditKind, Turn, diff
from briefparse.comparing.data import to_json
from briefparse.comparing.words import edits_of
from briefparse.testing.strategies import briefings, wild_briefings
from briefparse.testing.words import folded_texts

if TYPE_CHECKING:
    from briefparse.model import BodyItem


@st.composite
def neighbours(draw: st.DrawFn) -> tuple[Briefing, Briefing]:
    """Draw two briefings with much in common: items taken out, copied or moved, or other fields."""
    one = draw(briefings())
    other = draw(st.one_of(briefings(), st.just(one)))
    items = draw(st.permutations(one.body)) if draw(st.booleans()) else one.body
    kept = [item for item in items if draw(st.integers(0, 5))]
    fields = draw(st.sets(st.sampled_from([field.name for field in attrs.fields(Briefing) if field.name != "body"])))
    body: list[BodyItem] = []
    n = 0
    for item in kept:
        n += isinstance(item, Turn)
        body.append(attrs.evolve(item, n=n) if isinstance(item, Turn) else item)
    return one, attrs.evolve(one, body=tuple(body), **{name: getattr(other, name) for name in fields})


@given(neighbours())
@settings(deadline=None)
def test_same_says_what_equality_says(pair: tuple[Briefing, Briefing]) -> None:
    one, other = pair
    assert diff(one, one).same
    assert diff(one, other).same == (one == other)
    assert diff(other, one).same == (one == other)


@given(wild_briefings(), wild_briefings())
@settings(deadline=None)
def test_any_two_can_be_compared(one: Briefing, other: Briefing) -> None:
    difference = diff(one, other)
    assert json.loads(to_json(difference))["same"] == difference.same
    gone = {turn.before.n for turn in difference.turns if turn.before is not None and turn.after is None}
    new = {turn.after.n for turn in difference.turns if turn.after is not None and turn.before is None}
    assert len(one.turns) - len(gone) == len(other.turns) - len(new)


@given(st.lists(folded_texts(), min_size=1, max_size=3), st.lists(folded_texts(), min_size=1, max_size=3))
def test_edits_hold_the_words_of_both(before: list[str], after: list[str]) -> None:
    edits = edits_of(before, after)
    for texts, kind in ((before, EditKind.REMOVED), (after, EditKind.ADDED)):
        said = "".join(edit.text for edit in edits if edit.kind in {EditKind.SAME, kind})
        assert said.replace(" ", "") == "¶".join(texts).replace(" ", "")
