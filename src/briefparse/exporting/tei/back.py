"""The back: credits, pictures and the furniture of the page."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add

if TYPE_CHECKING:
    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Caption


def write_back(text: Element, edition: Edition) -> None:
    """Append the back, if anything belongs there."""
    briefing = edition.briefing
    if not (briefing.credits or briefing.captions or briefing.furniture):
        return
    back = add(text, "back")
    if briefing.credits:
        _write_credits(_division(back, "credits", edition), edition)
    if briefing.captions:
        _write_captions(_division(back, "gallery", edition), edition)
    if briefing.furniture:
        _write_furniture(_division(back, "furniture", edition), edition)


def _division(back: Element, kind: str, edition: Edition) -> Element:
    return add(back, "div", type=kind, xml_id=edition.claim(f"back{len(back.children) + 1}"))


def _write_credits(div: Element, edition: Edition) -> None:
    for role, people in groupby(edition.briefing.credits, key=lambda credit: credit.role):
        listed = add(div, "list", type=role.value)
        for person in people:
            add(add(listed, "item", source=edition.source(person.span)), "persName", person.name)


def _write_captions(div: Element, edition: Edition) -> None:
    shown = {person.name: edition.person(person) for person in edition.people}
    for n, caption in enumerate(edition.briefing.captions, start=1):
        _write_caption(div, caption, n, shown.get(caption.text), edition)


def _write_caption(div: Element, caption: Caption, n: int, shows: str | None, edition: Edition) -> None:
    figure = add(
        div,
        "figure",
        type=caption.kind.value,
        n=str(n),
        xml_id=edition.claim(f"fig{n}"),
        corresp=shows,
        source=edition.source(caption.span),
    )
    add(figure, "head", caption.text)
    if caption.credit is not None:
        add(figure, "note", caption.credit, type="credit")


def _write_furniture(div: Element, edition: Edition) -> None:
    for piece in edition.briefing.furniture:
        add(div, "ab", piece.text, type=piece.kind.value, source=edition.source(piece.span))
