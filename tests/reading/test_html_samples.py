"""Real pages beside the checkout: the turns of a page are those of its text, which the test takes out by itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse import Registry, coverage, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "shared" / "samples" / "white-house-html").glob("*.html"))
BUILTIN = Registry.builtin()


def text_of(page: bytes) -> str:
    """Return heading and content of a page as plain text: a line for each line that a browser shows."""
    from lxml import html

    tree = html.document_fromstring(page)
    (heading,) = tree.iter("h1")
    (content,) = (element for element in tree.iter("div") if "forall-body" in element.get("class", "").split())
    return f"{''.join(_words(heading))}\n\n{''.join(_words(content))}"


def _words(element: _Element) -> list[str]:
    """Return the words in an element with line ends where a browser has them."""
    ends = {"br": "\n", "p": "\n\n", "div": "\n\n", "li": "\n\n"}
    end = ends.get(str(element.tag), "")
    words = [end if element.tag != "br" else "", re.sub(r"[ \t\r\n]+", " ", element.text or "")]
    for child in element:
        words += [*_words(child), re.sub(r"[ \t\r\n]+", " ", child.tail or "")]
    return [*words, end]


@pytest.mark.parametrize("path", SAMPLES or [None], ids=lambda path: path.name if path else "none")
def test_the_turns_of_a_page_are_those_of_its_text(path: Path | None) -> None:
    if path is None:
        pytest.skip("the folder `shared` with real pages is not beside the checkout")
    data = path.read_bytes()
    page = parse(data, name=path.name, registry=BUILTIN)
    text = parse(text_of(data), registry=BUILTIN)
    assert len(page.turns) > 30
    assert [turn.label for turn in page.turns] == [turn.label for turn in text.turns]
    assert [[paragraph.text for paragraph in turn.paragraphs] for turn in page.turns] == [
        [paragraph.text for paragraph in turn.paragraphs] for turn in text.turns
    ]
    assert [(turn.speaker, turn.outlet, turn.kind) for turn in page.turns] == [
        (turn.speaker, turn.outlet, turn.kind) for turn in text.turns
    ]
    assert (page.title, page.event, page.dialect) == (text.title, text.event, text.dialect)
    assert "BP151" not in [item.code for item in page.diagnostics]  # these pages hold nothing else
    assert coverage(page).complete


@pytest.mark.parametrize("path", SAMPLES or [None], ids=lambda path: path.name if path else "none")
def test_a_sample_in_the_midst_of_a_site_keeps_its_turns(path: Path | None) -> None:
    """The same content where a site would have it, with menus, teasers and comments around it."""
    if path is None:
        pytest.skip("the folder `shared` with real pages is not beside the checkout")
    from reading.saved.parts import COMMENTS, FOOTER, MENU, TEASERS, links

    page = path.read_text(encoding="utf-8")
    start, end = page.index("<body>") + len("<body>"), page.rindex("</body>")
    teasers = "".join(f"<div><h3><a href=x>{title}</a></h3><p>{words}</p></div>" for title, words in TEASERS)
    comments = "".join(f"<div><b>{name}:</b> {words}</div>" for name, words in COMMENTS)
    below = f"<div><h2>Related news</h2>{teasers}</div><div><h2>3 Comments</h2>{comments}</div><div>{FOOTER}</div>"
    menu = links(MENU, "<div>{}</div>")
    around = f"{page[:start]}<div>{menu}</div><div>{page[start:end]}</div>{below}</body></html>"
    alone = parse(page, name=path.name, registry=BUILTIN)
    found = parse(around, name=path.name, registry=BUILTIN)
    assert found.turns == alone.turns
    assert (found.title, found.event) == (alone.title, alone.event)
    assert "BP151" in [item.code for item in found.diagnostics]
    assert coverage(found).complete
