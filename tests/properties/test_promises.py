"""The promises of the design, on every real sample beside the checkout and on text that hypothesis makes up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from briefparse import Paragraph, Registry, Turn, coverage, export, parse
from briefparse.reading.blocks import BLANK
from scio import PAGE

if TYPE_CHECKING:
    from briefparse import Briefing

SHARED = Path(__file__).resolve().parents[3] / "shared"
SAMPLES = sorted([*SHARED.glob("seeds/*"), *SHARED.glob("samples/*/*")])
COMING_BACK = ("json", "tei", "markdown", "docx")
DIALECTS = [dialect.name for dialect in Registry.builtin().dialects]

_LINES = st.sampled_from(
    [
        *(
            "Speakers",
            "Speakers:",
            "Chairperson:",
            "Date:",
            "Sept. 12, 2031",
            "Mr. Luo Haiming, minister of tides",
            "Moderator:",
        ),
        *(
            "Luo Haiming:",
            "Reuters:",
            "Reuters: Why?",
            "Q    Why?",
            "A: Because.",
            "MS. LEE:  Good morning.",
            "【Reuters】 Why?",
        ),
        *(
            "_ueditor_page_break_tag_",
            "_ueditor_page_break_tag_Luo Haiming:",
            "A caption. [Photo by Bo Ye]",
            "/7    Group photo",
        ),
        *(
            "Translated and edited by Bo Ye, and Cy. In case of any discrepancy, none.",
            "Read in Chinese",
            "12:45",
            ":",
            "：",
            "[",
        ),
        *(
            "Some words of speech.",
            "A title",
            "Beijing | 10 a.m. Sept. 12, 2031",
            "[]:",
            "【】",
            "Q",
            "(Laughter.)",
            "\x00\ufffe",
        ),
    ]
)
pages = st.lists(st.one_of(_LINES, st.text(max_size=40)), max_size=30).map("\n".join)


def keeps_the_promises(briefing: Briefing) -> None:
    measured = coverage(briefing)
    assert measured.complete, (measured.unassigned, measured.overlapping)
    text = briefing.source.text
    assert measured.total == sum(char not in BLANK for char in text)
    reached = 0
    for turn in briefing.turns:
        assert reached <= turn.span.start <= turn.span.end <= len(text)
        reached = turn.span.end
        if turn.label is not None:
            assert turn.label.text in " ".join(turn.label.span.of(text).split()) or "\ufffd" in turn.label.text
    assert sum(len(section.turns) for section in briefing.sections) == len(briefing.turns)
    people = set(briefing.participants)
    outlets = set(briefing.outlets)
    for item in briefing.body:
        if isinstance(item, Turn):
            assert item.speaker is None or item.speaker in people
            assert item.outlet is None or item.outlet in outlets
            assert all(block.text.strip() for block in item.blocks if isinstance(block, Paragraph))
    ids = [person.id for person in briefing.participants]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("path", SAMPLES or [None], ids=lambda path: path.name[:40] if path else "none")
def test_every_sample(path: Path | None) -> None:
    if path is None:
        pytest.skip("the folder `shared` with real transcripts is not beside the checkout")
    data = path.read_bytes()
    briefing = parse(data, name=path.name)
    keeps_the_promises(briefing)
    assert parse(data, name=path.name) == briefing
    for name in COMING_BACK:
        assert parse(export(briefing, name)) == briefing, name


@given(pages, st.sampled_from(DIALECTS))
@example(PAGE, "scio-en")
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_in_any_dialect(text: str, dialect: str) -> None:
    keeps_the_promises(parse(text, dialect=dialect))


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_bytes_as_text(data: bytes) -> None:
    keeps_the_promises(parse(data, from_format="text"))


@given(pages)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_goes_out_comes_back(text: str) -> None:
    briefing = parse(text)
    for name in COMING_BACK:
        assert parse(export(briefing, name)) == briefing, name
