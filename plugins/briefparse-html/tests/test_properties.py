"""Any briefing at all: the page has no error that HTML knows of, and the text is all there."""

from __future__ import annotations

import re

import html5lib
from hypothesis import HealthCheck, given, settings

import briefparse
from briefparse import Briefing
from briefparse.testing.strategies import briefings, wild_briefings
from briefparse_html.characters import html_safe

XHTML = "{http://www.w3.org/1999/xhtml}"
thorough = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


def parsed(briefing: Briefing) -> dict[str, str]:
    """Parse strictly, and return the text of every element that has an id."""
    data = briefparse.export(briefing, "html")
    tree = html5lib.HTMLParser(strict=True).parse(data.decode())
    with_ids = [element for element in tree.iter() if element.get("id")]
    found = {element.get("id"): "".join(element.itertext()) for element in with_ids}
    assert len(found) == len(with_ids), "an id stands twice"
    links = {element.get("href")[1:] for element in tree.iter() if element.get("href")}
    assert links <= found.keys(), "a link leads nowhere"
    return found


def as_read(text: str) -> str:
    """Text as an HTML parser hands it on."""
    return re.sub("\r\n?", "\n", html_safe(text))


def check(briefing: Briefing) -> None:
    found = parsed(briefing)
    said = [found[f"u{turn.n}"] for turn in briefing.turns]
    for turn, text in zip(briefing.turns, said, strict=True):
        if turn.label is not None:
            assert as_read(turn.label.text) in text
        for paragraph in turn.paragraphs:
            if not paragraph.annotations:
                assert as_read(paragraph.text) in text
    read = "".join(found.get(part, "") for part in ("reading",))
    for piece in (*briefing.front, *briefing.captions, *briefing.furniture):
        assert as_read(piece.text) in read
    for credit in briefing.credits:
        assert as_read(credit.name) in read
    for person in briefing.participants:
        assert as_read(person.name) in read
    if briefing.source.text:
        assert found["source-text"] == as_read(briefing.source.text)


@given(wild_briefings())
@thorough
def test_any_briefing_that_the_types_allow(briefing: Briefing) -> None:
    check(briefing)


@given(briefings())
@thorough
def test_any_briefing_that_a_parser_makes(briefing: Briefing) -> None:
    check(briefing)
