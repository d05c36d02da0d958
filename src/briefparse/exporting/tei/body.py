"""The body: sections as ``div``, turns as ``u``, paragraphs as ``seg``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.milestones import write_milestone
from briefparse.exporting.tei.paragraphs import parts_of, write_paragraph
from briefparse.exporting.tei.taxonomies import categories_of
from briefparse.model import BodyItem, Paragraph, Section, SectionKind, Turn, TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Briefing


@attrs.frozen
class Part:
    """A section with the milestones in it, those before its first turn included."""

    section: Section
    items: list[BodyItem]


def write_body(text: Element, edition: Edition) -> None:
    """Append the body."""
    _Writer(edition).write(add(text, "body"))


def parts_of_body(briefing: Briefing, waiting: list[BodyItem]) -> Iterator[Part]:
    """Yield the sections with their milestones; where there is none, ``waiting`` keeps the milestones.

    A milestone between two sections goes to the second, one after the last turn to the last.
    """
    home = {turn.n: section for section in briefing.sections for turn in section.turns}
    part: Part | None = None
    for item in briefing.body:
        if not isinstance(item, Turn):
            waiting.append(item)
            continue
        section = home[item.n]
        if part is None or section is not part.section:
            if part is not None:
                yield part
            part = Part(section, [])
        part.items.extend((*waiting, item))
        waiting.clear()
    if part is not None:
        part.items.extend(waiting)
        waiting.clear()
        yield part


class _Writer:
    """Writes one body, counting divisions and paragraphs on the way."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._divisions = 0
        self._paragraphs = 0

    def write(self, body: Element) -> None:
        waiting: list[BodyItem] = []
        questions: Element | None = None
        for part in parts_of_body(self._edition.briefing, waiting):
            if part.section.kind is not SectionKind.EXCHANGE:
                questions = None
            elif questions is None:
                questions = self._division(body, "questions")
            self._write_part(body if questions is None else questions, part)
        if self._divisions == 0:
            self._write_items(self._division(body, None), waiting, None)

    def _division(self, parent: Element, kind: str | None, subtype: str | None = None, n: int | None = None) -> Element:
        self._divisions += 1
        name = self._edition.claim(f"div{self._divisions}")
        return add(parent, "div", type=kind, subtype=subtype, n=None if n is None else str(n), xml_id=name)

    def _write_part(self, parent: Element, part: Part) -> None:
        exchange = part.section.exchange
        if exchange is None:
            self._write_items(self._division(parent, "debateSection", part.section.kind.value), part.items, None)
            return
        asked = dict.fromkeys(map(self._edition.voice, exchange.questions))
        askers = " ".join(pointer for pointer in asked if pointer is not None)
        self._write_items(self._division(parent, "debateSection", "exchange", exchange.n), part.items, askers or None)

    def _write_items(self, div: Element, items: list[BodyItem], askers: str | None) -> None:
        top = True
        for item in items:
            if isinstance(item, Turn):
                top = False
                self._write_turn(div, item, askers)
            else:
                write_milestone(div, item, self._edition, top=top)

    def _write_turn(self, div: Element, turn: Turn, askers: str | None) -> None:
        edition = self._edition
        offsets = edition.options.offsets  # only then a source is asked for: this runs for each turn
        if turn.label is not None and edition.options.labels:
            source = edition.source(turn.label.span) if offsets else None
            add(div, "note", turn.label.text, type="speaker", source=source)
        u = add(
            div,
            "u",
            xml_id=edition.turns[turn.n - 1],
            who=edition.voice(turn),
            ana=" ".join(map(edition.category, categories_of(turn))),
            toWhom=askers if turn.kind is TurnKind.ANSWER else None,
            # Somebody named asks for an outlet; without a name, @who leads there.
            corresp=edition.outlet(turn.outlet) if turn.speaker and turn.outlet else None,
            source=edition.source(turn.span) if offsets else None,
        )
        parts = parts_of(turn.paragraphs)
        for block in turn.blocks:
            if isinstance(block, Paragraph):
                self._paragraphs += 1
                write_paragraph(u, block, self._paragraphs, next(parts), edition)
            else:
                write_milestone(u, block, edition)
