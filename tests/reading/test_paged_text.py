"""Plain text with form feeds, as programs make it of pages."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from briefparse import coverage, parse
from briefparse.model import PageBreak, Paragraph
from briefparse.reading.blocks import BLANK
from briefparse.reading.document import BlockHint
from briefparse.reading.text import TextReader
from briefparse.testing.growth import assert_in_step

TITLE = "Briefing on the tides of a fiction"
PAGES = (
    f"{TITLE}\n\n9 July 2031\n\nMARA VENN: Good morning. The tide is as high as it was, and\n",
    "nobody has complained so far.\n\nREPORTER: Why is it so high?\n",
    "MARA VENN: The moon is near.\n\nREPORTER: Go ahead.\n",
    "MARA VENN: It will be far again.\n\nREPORTER: Go ahead.\n",
)


def paged(head: str = "", foot: str = "", pages: tuple[str, ...] = PAGES) -> str:
    """Return the pages, with a form feed behind each, as pdftotext writes them."""
    return "".join(f"{head.format(n)}{page}{foot.format(n)}\f" for n, page in enumerate(pages, 1))


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.label.text if turn.label else None, turn.text) for turn in parse(text).turns]


SAID = [
    ("MARA VENN", "Good morning. The tide is as high as it was, and\n\nnobody has complained so far."),
    ("REPORTER", "Why is it so high?"),
    ("MARA VENN", "The moon is near."),
    ("REPORTER", "Go ahead."),
    ("MARA VENN", "It will be far again."),
    ("REPORTER", "Go ahead."),
]


@pytest.mark.parametrize(
    "head", ["", "Harbour office    NEWS\n\n", "{} of 4\n\n", "9 July 2031\nHarbour office {}\n\n"]
)
@pytest.mark.parametrize("foot", ["", "\n   {}\n", "\n\n- {} -\n", "Page {} of 4\n", "\n30{}   www.example.org\n"])
def test_heads_and_feet_are_not_said(head: str, foot: str) -> None:
    text = paged(head, foot)
    assert said(text) == SAID
    briefing = parse(text)
    assert briefing.title == TITLE
    assert str(briefing.event.date) == "2031-07-09"
    assert coverage(briefing).unassigned == coverage(briefing).unclassified == ()
    first = briefing.turns[0].blocks
    assert [type(block) for block in first] == [Paragraph, PageBreak, Paragraph]
    assert isinstance(first[2], Paragraph)
    assert first[2].continues


def test_pages_keep_their_numbers() -> None:
    breaks = [item.n for item in parse(paged(foot="\n- {} -\n")).page_breaks]
    assert breaks == [2, 3, 4]
    assert [item.n for item in parse(paged()).page_breaks] == [None] * 3


def test_a_number_that_only_one_page_has() -> None:
    assert said(paged(pages=(PAGES[0], f"  2\n\n{PAGES[1]}", *PAGES[2:]))) == SAID
    other = said(paged(pages=(PAGES[0], f"  7\n\n{PAGES[1]}", *PAGES[2:])))
    assert other[0][1].splitlines()[2] == "7"


@pytest.mark.parametrize("line", ["Go ahead.", "(Laughter.)", "Q", "REPORTER:", "[Applause]"])
def test_what_is_said_at_the_end_of_each_page_is_said(line: str) -> None:
    document = TextReader().read(paged(foot=f"\n{line}\n").encode(), None)
    assert [block.span.of(document.text) for block in document.blocks].count(line) == 4
    assert {block.hint for block in document.blocks} == {BlockHint.PARAGRAPH, BlockHint.PAGE_BREAK}


def test_a_paragraph_that_a_page_cuts_is_two_blocks() -> None:
    names = "harbour village seawall highway railway islands hamlets markets gardens".split()
    lines = [f"The {name} of Haicheng and all that had been built beside it since then" for name in names]
    lines[4] = f"\f{lines[4]}"
    text = "\n".join(lines)
    document = TextReader().read(text.encode(), None)
    assert [(block.hint, block.continues, block.where) for block in document.blocks] == [
        (BlockHint.PARAGRAPH, False, "line 1"),
        (BlockHint.PAGE_BREAK, False, "line 5"),
        (BlockHint.PARAGRAPH, True, "line 5"),
    ]


def test_form_feeds_at_the_ends_part_nothing() -> None:
    document = TextReader().read(b"\f\fHost: Welcome.\n\f\n\f", None)
    assert [(block.hint, block.span.of(document.text)) for block in document.blocks] == [
        (BlockHint.PARAGRAPH, "Host: Welcome.")
    ]


@given(st.text(alphabet=st.sampled_from("ab1 .:\n\f\f\t\u00a0\u3000\u200b"), max_size=200))
def test_every_character_that_is_not_blank_is_in_one_block(text: str) -> None:
    document = TextReader().read(f"x\f{text}".encode(), None)
    reached = 0
    for block in document.blocks:
        assert reached <= block.span.start
        assert not document.text[reached : block.span.start].strip(BLANK)
        words = block.span.of(document.text)
        assert words == words.strip(BLANK)
        assert (words == "") is (block.hint is BlockHint.PAGE_BREAK)
        reached = block.span.end
    assert not document.text[reached:].strip(BLANK)


def test_time_grows_in_step() -> None:
    assert_in_step(lambda data: TextReader().read(data, None), lambda size: b"Host: a\nb\n\f" * size, size=4_000)
    assert_in_step(lambda data: TextReader().read(data, None), lambda size: b"a\f" + b"b b\n" * size, size=20_000)
