"""Saved web pages: a transcript read from a page is the transcript read from plain text, whatever stands around it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse import Registry, coverage, parse
from briefparse.reading.html import HtmlReader
from briefparse.reading.text import TextReader
from reading.saved.held_out import HELD_OUT
from reading.saved.layouts import LAYOUTS
from reading.saved.more_transcripts import MORE_TRANSCRIPTS
from reading.saved.parts import speeches
from reading.saved.settings import SETTINGS
from reading.saved.systems import SYSTEMS
from reading.saved.transcripts import HARBOR, TRANSCRIPTS, Transcript

if TYPE_CHECKING:
    from briefparse import Briefing
    from reading.saved.layouts import Layout

BUILTIN = Registry.builtin()
ALL = LAYOUTS | HELD_OUT | SYSTEMS | SETTINGS
EVERY = TRANSCRIPTS + MORE_TRANSCRIPTS
GOLD = Path(__file__).parents[2] / "benchmarks" / "accuracy" / "gold"
NOT_IN_PARTS = {
    "running-text-one-block.txt",  # it is one paragraph: no part of it is a title
    "virtual-press-conference-web.txt",  # time code and initials are two paragraphs: what is put between parts them
}


def page_of(layout: Layout, transcript: Transcript) -> bytes:
    return layout.page(transcript).encode(layout.encoding, "xmlcharrefreplace")


def said(briefing: Briefing) -> list[tuple[str | None, list[str]]]:
    return [
        (turn.label.text if turn.label else None, [paragraph.text for paragraph in turn.paragraphs])
        for turn in briefing.turns
    ]


@pytest.mark.parametrize("transcript", EVERY, ids=lambda transcript: transcript.name)
@pytest.mark.parametrize("name", ALL)
def test_a_page_gives_what_its_text_gives(name: str, transcript: Transcript) -> None:
    layout = ALL[name]
    if transcript.name in layout.unlike:
        return
    page = parse(page_of(layout, transcript), name="saved.html", registry=BUILTIN)
    assert said(page) == [(who, list(words)) for who, words in speeches(transcript)]
    assert page.title == transcript.title
    assert coverage(page).complete
    if not layout.colon:
        return  # nothing of the kind can stand in plain text
    text = parse(transcript.text(own_line=layout.own_line, dateline=layout.dateline), registry=BUILTIN)
    assert page.turns == text.turns
    assert page.participants == text.participants
    assert page.event.date == (text.event.date or transcript.published)
    assert (page.dialect, page.language) == (text.dialect, text.language)


@pytest.mark.parametrize("name", ALL)
def test_what_stands_outside_is_counted(name: str) -> None:
    document = HtmlReader().read(page_of(ALL[name], HARBOR), "saved.html")
    outside = [block for block in document.blocks if block.hint == "outside"]
    messages = [item.message for item in document.diagnostics if item.code == "BP151"]
    assert bool(outside) == ALL[name].around
    if outside:
        size, whole = (sum(len(block.span) for block in blocks) for blocks in (outside, document.blocks))
        assert messages == [f"{size:,} of {whole:,} characters lie outside the transcript"]
    else:
        assert messages == []


@pytest.mark.parametrize("name", ALL)
def test_every_short_turn_is_kept(name: str) -> None:
    """Twenty-four times “Go ahead.” are twenty-four turns; article extractors keep two."""
    briefing = parse(page_of(ALL[name], HARBOR), name="saved.html", registry=BUILTIN)
    assert HARBOR.name in ALL[name].unlike or sum(turn.text == "Go ahead." for turn in briefing.turns) == 24


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in ALL if not ALL[name].by_turn])
def test_every_way_to_write_is_read_from_every_layout(name: str) -> None:
    """The fictional gold transcripts, of all dialects, as the text of a page."""
    layout, lost = ALL[name], []
    for path in sorted(GOLD.glob("*/*.txt")):
        if path.name in NOT_IN_PARTS:
            continue
        data = path.read_bytes()
        read = TextReader().read(data, path.name)
        blocks = [" ".join(block.span.of(read.text).split()) for block in read.blocks]
        found = parse(data, registry=BUILTIN)
        first = next(at for at, block in enumerate(blocks) if found.title in block or at == len(blocks) - 1)
        first = 0 if first == len(blocks) - 1 else first
        talk = tuple(("", block) for block in blocks[first + 1 :])
        transcript = Transcript(path.stem, blocks[first], "", dt.date(2031, 1, 1), "en", "Example Office", (), talk)
        text = parse("\n\n".join(blocks[first:]), dialect=found.dialect, registry=BUILTIN)
        page = parse(page_of(layout, transcript), name="saved.html", dialect=found.dialect, registry=BUILTIN)
        if said(page) != said(text):
            lost.append(path.name)
    assert lost == []


TURNS = "<p>MR. LUO: Yes, that is so, and it has been so for as long as anybody here can remember.</p><p>Q  Why?</p>"
PROSE = "<p>The tide came in at six and went out at noon, which the office had announced a year before.</p>"


def hints(page: str) -> list[str]:
    return [str(block.hint) for block in HtmlReader().read(page.encode(), "page.html").blocks]


def test_an_opening_statement_in_an_element_of_its_own_is_kept() -> None:
    page = (
        f"<h1>Tides</h1><div class=opening>{PROSE * 2}</div><div class=questions>{TURNS * 9}</div><div>About us</div>"
    )
    assert hints(page) == ["heading", *["paragraph"] * 20, "outside"]


def test_a_talk_that_goes_on_elsewhere_is_kept_whole() -> None:
    page = f"<div><div class=a>{TURNS * 9}</div><p>Notice</p><div class=b>{TURNS}</div></div>"
    assert set(hints(page)) == {"paragraph"}


def test_comments_that_outnumber_the_turns_are_outside() -> None:
    comments = "".join(
        f"<li><b>Anna {n % 3}:</b> I have seen the tide, and it was wet, as tides are.</li>" for n in range(60)
    )
    page = f"<div class=talk>{TURNS * 4}</div><div id=comments><ol>{comments}</ol></div>"
    assert hints(page) == ["paragraph"] * 8 + ["outside"] * 60


def test_turns_that_are_called_comments_are_kept() -> None:
    turns = "".join(f"<div class=comment>{TURNS}</div>" for _ in range(9))
    assert set(hints(f"<div>{turns}</div>")) == {"paragraph"}


def test_related_matter_above_the_talk_hides_none_of_it() -> None:
    page = f"<div><h3>Related news</h3><p><a href=x>Ferry late</a></p><p>It was late.</p>{TURNS * 5}</div>"
    assert hints(page) == ["outside"] * 3 + ["paragraph"] * 10


def test_captions() -> None:
    box = "<div><img src=a><div>The pier at dusk. Photo: A. Bo</div></div>"
    called = "<p class=photo-caption>The mole.</p>"
    inline = "<p><img src=smile>MR. LUO: No.</p>"
    page = f"<div>{TURNS * 4}{box}{TURNS}{called}{inline}{TURNS}</div>"
    document = HtmlReader().read(page.encode(), "page.html")
    captions = [block.span.of(document.text) for block in document.blocks if block.hint == "caption"]
    assert captions == ["The pier at dusk. Photo: A. Bo", "The mole."]
    assert [item.text for item in parse(page, registry=BUILTIN).captions] == captions


def test_a_page_with_little_on_it_is_taken_as_it_is() -> None:
    assert set(hints("<div><p>Hello.</p></div><div><p>World.</p></div>")) == {"paragraph"}
