"""Everything that a briefing holds can be read on the page, without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import briefparse
import html5lib
import pytest
from briefparse import Paragraph, Turn

from transcripts import arabic, chinese, everything, lighthouses

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse import Briefing, Caption, FrontMatter, Furniture

XHTML = "{http://www.w3.org/1999/xhtml}"


def read(briefing: Briefing, **options: Any) -> str:
    """The text of the body as a reader gets it."""
    tree = html5lib.parse(briefparse.export(briefing, "html", **options).decode())
    (body,) = tree.iter(f"{XHTML}body")
    return "".join(body.itertext())


@pytest.mark.parametrize("made", [lighthouses, everything, chinese, arabic], ids=lambda made: made.__name__)
def test_every_leaf_is_there_in_order(made: Callable[[], Briefing]) -> None:
    briefing = made()
    text = read(briefing, script=False, source=False)
    place = 0
    for item in briefing.body:
        parts = [item.label.text if item.label else "", *item.blocks] if isinstance(item, Turn) else [item]
        for part in parts:
            if isinstance(part, Paragraph) and part.annotations:
                continue
            words = part if isinstance(part, str) else part.text
            place = text.index(words, place) + len(words)
    surroundings: list[FrontMatter | Caption | Furniture] = [*briefing.front, *briefing.captions, *briefing.furniture]
    for kind, words in ((piece.kind.value, piece.text) for piece in surroundings):
        assert f"{kind.replace('-', ' ')} {words}" in text
    for credit in briefing.credits:
        assert f"{credit.role.value} {credit.name}" in text


@pytest.mark.parametrize(
    "words",
    [
        *("The <maps> & the dunes", "6 May 2032", "Map Room", "Port Dune", "09:30–10:15 UTC+3", "Office of Maps"),
        *("A briefing that nobody held.", "Dr. Oda Reef", "keeper of maps", "Map Office", "also written: Dr. Reef"),
        *("Nil Quay", "keeper of silence", "says nothing", "Ash Dune", "journalist", "Dune Gazette", "chair"),
        *("2019", "12 [corrected: 13] dunes", "[inaudible]", "(Laughter.)", "wrote [sic].", "[name withheld]"),
        *("page 2 - 2 -", "page 3 ", "stage direction (A map is unrolled.)", "editor's note The recording ends here."),
        *("not understood, kept as it is ~ ~ ~", "time 9:31 A.M.", "On sand", "Older maps", "(no label)"),
        *("photo The Map Room [N. Obody/Office of Maps]", "gallery Oda Reef speaks"),
        *("navigation Share this page", "disclaimer None of this is so.", "running head Maps and Dunes"),
        *(
            "title THE <MAPS> & THE DUNES",
            "heading Present:",
            "roster Dr. Oda Reef, keeper of maps",
            "other as delivered",
        ),
    ],
)
def test_what_is_known_is_said(words: str) -> None:
    assert words in read(everything(), script=False)


def test_annotated_paragraphs_keep_their_words() -> None:
    text = read(everything())
    assert (
        "It shows 12 [corrected: 13] dunes, and a lake [inaudible] beside them. (Laughter.) So it was wrote [sic]."
        in text
    )


def test_doubts_are_told_with_their_passages() -> None:
    briefing = lighthouses()
    assert briefing.diagnostics
    text = read(briefing)
    for doubt in briefing.diagnostics:
        assert f"{doubt.severity.value} {doubt.code} {doubt.message}" in text


def test_the_source_text_is_there_to_the_last_character() -> None:
    briefing = lighthouses()
    tree = html5lib.parse(briefparse.export(briefing, "html").decode())
    (pane,) = [element for element in tree.iter() if element.get("id") == "source-text"]
    assert "".join(pane.itertext()) == briefing.source.text


def test_a_page_says_why_it_has_no_source() -> None:
    assert "came without its source text" in read(everything())
    assert "was left out of this page" in read(lighthouses(), source=False)
    assert "No passage of this briefing says where it stands" in read(chinese())
    assert "source text" not in read(lighthouses(), script=False).replace("Source text", "")
