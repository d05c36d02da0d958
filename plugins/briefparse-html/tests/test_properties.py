"""Any briefing at all: the page has no error that HTML knows of, and the text is all there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import briefparse
import html5lib
from briefparse.testing.strategies import briefings, wild_briefings
from hypothesis import HealthCheck, given, settings

from briefparse_html.characters import html_safe

if TYPE_CHECKING:
    from briefparse import Briefing

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
    read = found["reading"]
    front, captions, furniture = briefing.front, briefing.captions, briefing.furniture
    for pieces in ([p.text for p in front], [p.text for p in captions], [p.text for p in furniture]):
        assert all(as_read(words) in read for words in pieces)
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
