"""A file that mdformat wrote anew reads back as the same briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings, strategies as st

from briefparse import export, parse
from briefparse.testing.strategies import briefings
from sample import sample

if TYPE_CHECKING:
    from briefparse import Briefing

mdformat = pytest.importorskip("mdformat")
pytest.importorskip("mdformat_frontmatter")
pytest.importorskip("mdformat_gfm")


def rewritten(data: bytes, wrap: int | str) -> str:
    text: str = mdformat.text(data.decode(), extensions={"frontmatter", "gfm"}, options={"wrap": wrap})
    return text


@pytest.mark.parametrize("wrap", ["keep", "no", 60])
def test_the_sample(wrap: int | str) -> None:
    assert parse(rewritten(export(sample(), "markdown", wrap=72), wrap)) == sample()


@given(briefings(), st.sampled_from(("commonmark", "gfm")), st.sampled_from(("keep", "no", 40)))
@settings(deadline=None, max_examples=60)
def test_any_briefing(briefing: Briefing, flavour: str, wrap: int | str) -> None:
    assert parse(rewritten(export(briefing, "markdown", flavour=flavour), wrap)) == briefing
