"""The transcript: sections, turns, and the milestones between and inside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
from briefparse import (
    Heading,
    NoteKind,
    PageBreak,
    Paragraph,
    Reason,
    SectionKind,
    Turn,
)

from briefparse_html.view.languages import direction_of
from briefparse_html.view.passages import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import (
        Briefing,
        Note,
        Section,
    )

    from briefparse_html.view.passages import Passages
    from briefparse_html.view.voices import Voices

_TITLES: Final = {SectionKind.OPENING: "Opening", SectionKind.STATEMENT: "Statements", SectionKind.CLOSING: "Closing"}
_NOTES: Final = {
    NoteKind.UNCLASSIFIED: "not understood, kept as it is",
    NoteKind.EDITORIAL: "editor's note",
    NoteKind.STAGE: "stage direction",
    NoteKind.TIME: "time",
}
_DOUBTS: Final = {
    Reason.MISSPELLING: "the label is misspelt",
    Reason.OUTLET_IN_TEXT: "the question names the outlet",
    Reason.OUTLET_CALLED: "whoever gave the floor named the outlet",
    Reason.OUTLET_SHAPE: "an outlet by the look of the label",
    Reason.AMBIGUOUS: "several people fit the label",
}


@attrs.frozen
class TurnView:
    """One turn.

    Attributes:
        n: Its number; the page has it as ``#u7``.
        kind: What it does, in a word.
        label: The label as written, or None.
        who: Names of the speaker and the outlet, where the label does not have them.
        doubt: How the label was understood, where that is not plain, or "".
        tone: The class of its colour.
        keys: The keys of its voices.
        exchange: The number of its exchange, or 0.
        direction: ``rtl`` or ``ltr``.
        blocks: Paragraphs and milestones.
    """

    n: int
    kind: str
    label: Passage | None
    who: tuple[str, ...]
    doubt: str
    tone: str
    keys: tuple[str, ...]
    exchange: int
    direction: str
    blocks: tuple[Passage, ...]


@attrs.frozen
class SectionView:
    """A section of the transcript; what precedes the first turn has no title.

    Attributes:
        anchor: Its name on the page: ``x3`` for exchange 3, ``opening`` …
        title: ``Exchange 3``, ``Opening`` … or "".
        outlets: The names of the outlets that ask.
        items: Turns and the milestones between them.
    """

    anchor: str
    title: str
    outlets: tuple[str, ...]
    items: tuple[TurnView | Passage, ...]


def transcript_of(briefing: Briefing, voices: Voices, passages: Passages) -> tuple[SectionView, ...]:
    """Return the transcript by sections, in order."""
    section_of = {turn.n: section for section in briefing.sections for turn in section.turns}
    groups: list[tuple[Section | None, list[TurnView | Passage]]] = [(None, [])]
    waiting: list[Passage] = []
    for item in briefing.body:
        if not isinstance(item, Turn):
            waiting.append(milestone(item, passages, inside=False))
            continue
        section = section_of[item.n]
        if section is not groups[-1][0]:
            ending, waiting = _parted(waiting)
            groups[-1][1].extend(ending)
            groups.append((section, []))
        groups[-1][1].extend((*waiting, _turn(item, section, voices, passages)))
        waiting = []
    groups[-1][1].extend(waiting)
    return tuple(_section(section, n, items) for n, (section, items) in enumerate(groups) if items)


_AHEAD = frozenset({"heading", f"note {NoteKind.TIME.value}"})


def _parted(waiting: list[Passage]) -> tuple[list[Passage], list[Passage]]:
    """Part milestones between two sections: a heading belongs to the words below it, and so does a time."""
    first = next((n for n, passage in enumerate(waiting) if passage.kind in _AHEAD), len(waiting))
    return waiting[:first], waiting[first:]


def _section(section: Section | None, n: int, items: list[TurnView | Passage]) -> SectionView:
    if section is None:
        return SectionView("before", "", (), tuple(items))
    exchange = section.exchange
    if exchange is None:
        return SectionView(f"{section.kind.value}-{n}", _TITLES[section.kind], (), tuple(items))
    outlets = tuple(outlet.name for outlet in exchange.outlets)
    return SectionView(f"x{exchange.n}", f"Exchange {exchange.n}", outlets, tuple(items))


def _turn(turn: Turn, section: Section, voices: Voices, passages: Passages) -> TurnView:
    written = "" if turn.label is None else turn.label.text
    return TurnView(
        turn.n,
        turn.kind.value,
        None if turn.label is None else passages.add("label", written, turn.label.span),
        tuple(_names(turn, written)),
        _DOUBTS.get(turn.resolution.reason, ""),
        voices.tones[turn.n - 1],
        voices.keys[turn.n - 1],
        0 if section.exchange is None else section.exchange.n,
        direction_of(f"{written} {turn.text}"),
        tuple(
            passages.add_paragraph(block) if isinstance(block, Paragraph) else milestone(block, passages, inside=True)
            for block in turn.blocks
        ),
    )


def _names(turn: Turn, written: str) -> Iterator[str]:
    for who in (turn.speaker, turn.outlet):
        if who is not None and who.name and who.name not in written:
            yield who.name


def milestone(item: PageBreak | Heading | Note, passages: Passages, *, inside: bool) -> Passage:
    """Return the passage of what nobody spoke; ``inside`` a turn a heading is one level lower."""
    if isinstance(item, PageBreak):
        return passages.add(
            "page-break", item.text, item.span, about="page break" if item.n is None else f"page {item.n}"
        )
    if isinstance(item, Heading):
        # Below the sections' h3 and the labels' h4, and never leaving out a level.
        return passages.add("heading", item.text, item.span, level=5 if inside else 4)
    return passages.add(f"note {item.kind.value}", item.text, item.span, about=_NOTES[item.kind])
