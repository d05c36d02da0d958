"""To look for little finds the same as to look for everything."""

from __future__ import annotations

import attrs
from hypothesis import HealthCheck, given, settings, strategies as st

from briefparse import Span
from briefparse.dialects.detection import choose, score
from briefparse.dialects.patterns import compiled
from briefparse.dialects.sample import Sample
from briefparse.parsing.text.pieces import cut
from briefparse.parsing.text.ruling import Rules
from briefparse.reading.document import Block, Document
from scio import BUILTIN, PAGE

DIALECTS = BUILTIN.dialects
EVIDENCE = [item.pattern for dialect in DIALECTS for item in dialect.evidence]
QUIET = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Lines of which most hold evidence of some dialect."""
    evidence = st.sampled_from(EVIDENCE).flatmap(st.from_regex)
    lines = draw(st.lists(st.one_of(evidence, st.text(max_size=20), st.sampled_from(PAGE.split("\n"))), max_size=12))
    return draw(st.sampled_from(["\n", "\n\n", "\n \xa0"])).join(lines)


@QUIET
@given(texts(), st.sampled_from(EVIDENCE))
def test_a_sample_holds_what_a_search_finds(text: str, pattern: str) -> None:
    assert Sample.of(text).holds(pattern) == (compiled(pattern).search(text) is not None)


@QUIET
@given(texts())
def test_the_choice_is_that_of_the_scores(text: str) -> None:
    best, second, *_ = score(text, DIALECTS)
    chosen, doubts = choose(text, DIALECTS)
    clear = best.total >= 0.5 and not best.total - second.total < 0.1
    assert chosen.name == (best.dialect.name if clear else "generic")
    assert bool(doubts) is not clear


@QUIET
@given(st.data())
def test_rules_are_tried_in_their_order_wherever_they_may_fit(data: st.DataObject) -> None:
    dialect = data.draw(st.sampled_from([dialect for dialect in DIALECTS if dialect.rules]))
    pattern = st.sampled_from([rule.pattern for rule in dialect.rules])
    text = data.draw(pattern.flatmap(st.from_regex)).strip() or "x"
    hinted = [rule for rule in dialect.rules if not rule.hint or rule.hint in text]
    matches = ((rule, compiled(rule.pattern).match(text)) for rule in hinted)
    expected = next((rule for rule, match in matches if match is not None and match.end() > 0), None)
    found = Rules.of(text, dialect).first(0, len(text))
    assert (found[0] if found is not None else None) == expected
    unparted = attrs.evolve(dialect, running="")
    first = cut(Document(text=text, blocks=(Block(Span(0, len(text))),)), unparted)[0]
    assert first.rule == expected
