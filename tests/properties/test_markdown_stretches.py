"""Markdown that is read by its paragraphs is what it is when every line is looked at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from briefparse.reading.composing import Composer
from briefparse.reading.markdown.body import compose
from briefparse.reading.markdown.flavours import plain
from briefparse.reading.markdown.head import Head
from briefparse.reading.markdown.inline import render
from briefparse.reading.markdown.paragraphs import Gatherer, without_comments
from briefparse.reading.markdown.stretches import Look, stretches_of
from briefparse.reading.markdown.wrapping import are_wrapped

if TYPE_CHECKING:
    from briefparse.reading.composing import Composed

_words = st.sampled_from(
    [
        "words",
        "More words.",
        "MS. REED:  Yes",
        "Q\u00a0\u00a0Why?",
        "10:02 AM",
        "and so on",
        "\u00a0",
        "罗海明：",
        "1999. A",
        "x",
    ]
)
_letters = (
    r"* ** _ ~~ ` ``` ~~~ [ ] ](a.b) ') [a]: [^1] [[w]] \[ \\ \ &amp; & <br> <b> </b> <b > >b --- === *** | |a|b|"
    r" |---|---| ::: <!-- --> {.x} ! _a_b_ <s>x</s> <p>y</p> <b>\</b>"
)
_signs = st.sampled_from(
    [*_letters.split(), "](a.b 'c", "[a]: b.c", "# ", "## Head", "> ", "- ", "1. ", "2) ", "* * *", "::: {.x}", " ^id"]
)
_blanks = st.sampled_from(
    [" ", "  ", "\t", "\n", "\n", "\n\n", "  \n", "  \n", " \n", "   \n", "\n ", "\n \n", "\t\n", "\n\t"]
)
_text = st.lists(_words | _signs | _blanks | _blanks, max_size=30).map("".join)


def by_lines(text: str) -> Composed:
    lines = plain(without_comments(text).split("\n"))
    gatherer = Gatherer(joins=are_wrapped(lines))
    for number, line in enumerate(lines, 1):
        gatherer.take(number, line)
    composer = Composer()
    for passage in gatherer.finish():
        render(passage, composer)
    return composer.finished()


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_text)
@example("words  \n\u00a0  \nmore *words  \nand* more  \nend")
@example("a  \n\\[x\\]  \nb & c  \n**d**  \ne\n\nf")
@example("```\ncode\n\n# no heading\n```\nwords")
@example("one\nTwo\nThree\nFour\nFive\nSix\n\nseven *x*\nEight")
def test_no_line_is_read_otherwise_than_alone(text: str) -> None:
    assert compose(text, Head()) == by_lines(text)


@settings(max_examples=300, deadline=None)
@given(_text)
def test_stretches_are_the_lines_that_are_not_blank(text: str) -> None:
    lines = text.split("\n")
    seen: dict[int, str] = {}
    for number, words, look in stretches_of(text):
        assert look is Look.WORDS or "\n\n" not in words
        seen |= dict(enumerate(words.split("\n"), number))
    for number, line in enumerate(lines, 1):
        assert seen.get(number, "").strip(" \t") == line.strip(" \t")


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("Words, and 10:02 of them;\nmore -- and (more).", Look.WORDS),
        ("A line that ends.  \nAnother.", Look.WORDS),
        ("An \\[escape\\] or a *mark*", Look.MARKS),
        ("A [link](https://a.b)", Look.LINES),
        ("words\n# Heading", Look.LINES),
        ("words\n1. an item", Look.LINES),
        ("words \nafter a lone blank", Look.LINES),
        ("words\n  and two before others", Look.LINES),
        ("a break\\\nof another kind", Look.LINES),
    ],
)
def test_how_closely_a_stretch_is_looked_at(text: str, look: Look) -> None:
    assert [found for _, _, found in stretches_of(f"\n\n{text}\n\n")] == [look]
    assert re.sub(r"\s", "", text) in re.sub(r"\s", "", "".join(words for _, words, _ in stretches_of(text)))


def test_words_are_parted_around_what_holds_signs_alone() -> None:
    text = " \none\n\ntwo  \nthree\n\n\na *mark*\n   \nfour\n\n- five\n\nsix"
    assert [(number, look) for number, _, look in stretches_of(text)] == [
        (2, Look.WORDS),
        (8, Look.MARKS),
        (10, Look.WORDS),
        (12, Look.LINES),
        (14, Look.WORDS),
    ]
