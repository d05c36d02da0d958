"""The differences of one file, for whoever wants to mend them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import score as scoring
from align import Fit, Pair, Words, align, squeeze
from gold import EVENT_FIELDS

from briefparse import Heading, LineIndex, Note, PageBreak, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gold import Case, GoldTurn

    from briefparse import Briefing, Span, Turn

_SHORT = 60


class Details:
    """Tells the differences of one file."""

    def __init__(self, case: Case, briefing: Briefing) -> None:
        self._case = case
        self._gold = case.gold
        self._briefing = briefing
        self._pairs = align(case.gold.turns, briefing.turns)
        self._lines = LineIndex(briefing.source.text)
        self._wrong = {pair.gold: list(self._differences(pair)) for pair in self._pairs}
        self._places: dict[str, list[int]] = {}
        for place, lines in self._wrong.items():
            for line in lines:
                self._places.setdefault(line, []).append(place)

    def lines(self) -> Iterator[str]:
        """Yield the lines for one file: a headline with the score, then what differs, in the order of the text."""
        scores = scoring.score(self._gold, self._briefing)
        below = [f"{name} {count.f1:.2f}" for name, count in scores.items() if count.f1 < 1]
        yield ""
        yield f"━━ {self._case.name}   {self._case.transcript}"
        yield f"   {', '.join(below) or 'all right'}"
        yield from self._head()
        yield from self._turns()
        yield from self._exchanges()
        yield from self._doubts()

    def _head(self) -> Iterator[str]:
        if self._gold.dialect != self._briefing.dialect:
            yield f"   dialect      gold {self._gold.dialect}, read as {self._briefing.dialect}"
        if self._gold.event is None:
            return
        found = scoring.found_event(self._briefing)
        for field in EVENT_FIELDS:
            expected: str | None = getattr(self._gold.event, field)
            if not scoring.event_fits(expected, found[field]):
                yield f"   {field:<12} gold  {_quote(expected)}"
                yield f"   {'':<12} found {' / '.join(map(_quote, found[field][:2])) or '—'}"

    def _turns(self) -> Iterator[str]:
        """Go through both lists side by side, as the pairs lead."""
        row = column = 0
        ends = Pair(len(self._gold.turns), len(self._briefing.turns), Fit.NONE)
        for pair in (*self._pairs, ends):
            for missing in range(row, pair.gold):
                yield from self._missing(missing)
            for extra in range(column, pair.found):
                yield from self._extra(self._briefing.turns[extra])
            if pair is not ends:
                yield from self._pair(pair)
            row, column = pair.gold + 1, pair.found + 1

    def _missing(self, place: int) -> Iterator[str]:
        gold = self._gold.turns[place]
        yield f" − gold {place + 1:<3} {_gold_name(gold)} {gold.kind}: “{gold.starts} … {gold.ends}”  NOT FOUND"
        starts, ends = self._where(gold.starts), self._where(gold.ends)
        yield f"            its first words: {starts}" + (f"; its last: {ends}" if ends != starts else "")

    def _extra(self, turn: Turn) -> Iterator[str]:
        words = Words.of(turn).text
        yield f" + found {self._name(turn)} {turn.kind.value}: “{_abbreviate(turn.text)}”  NOT IN THE GOLD"
        inside = [n for n, gold in enumerate(self._gold.turns, 1) if squeeze(gold.starts) in words]
        if inside:
            yield f"            holds the first words of gold {', '.join(map(str, inside))}"

    def _pair(self, pair: Pair) -> Iterator[str]:
        """Tell each difference where it is first seen, and there where else."""
        turn = self._briefing.turns[pair.found]
        new = [line for line in self._wrong[pair.gold] if self._places[line][0] == pair.gold]
        if new:
            yield f" ≠ gold {pair.gold + 1:<3} found {self._name(turn)}: “{_abbreviate(turn.text)}”"
        for line in new:
            yield f"            {line}"
            others = [str(place + 1) for place in self._places[line][1:]]
            if others:
                yield f"                … and so at {len(others)} more: gold {_abbreviate(', '.join(others))}"

    def _differences(self, pair: Pair) -> Iterator[str]:
        gold, turn = self._gold.turns[pair.gold], self._briefing.turns[pair.found]
        return self._attributes(gold, turn) if pair.fit is Fit.BOTH else _boundaries(gold, turn, pair.fit)

    def _attributes(self, gold: GoldTurn, turn: Turn) -> Iterator[str]:
        reason = f"({turn.resolution.reason.value}, {turn.resolution.confidence:.2f})"
        if not scoring.same_label(gold, turn):
            yield _versus("label", gold.label, turn.label.text if turn.label else None)
        if not scoring.same_kind(gold, turn):
            yield _versus("kind", gold.kind, turn.kind.value)
        if not scoring.same_speaker(gold, turn):
            yield _versus("speaker", gold.speaker, turn.speaker.name if turn.speaker else None) + f"  {reason}"
        if not scoring.same_outlet(gold, turn):
            named = "  (the words name it, not the label)" if gold.outlet_evidence else ""
            yield _versus("outlet", gold.outlet, turn.outlet.name if turn.outlet else None) + f"  {reason}{named}"
        if gold.paragraphs is not None and not scoring.same_paragraphs(gold, turn):
            blocks = "".join(f"\n{' ' * 16}{_block_name(block)} “{_abbreviate(block.text)}”" for block in turn.blocks)
            yield f"paragraphs  gold {gold.paragraphs}, found {scoring.spoken_paragraphs(turn)}:{blocks}"

    def _exchanges(self) -> Iterator[str]:
        expected, found = scoring.exchange_sets(self._gold, self._briefing, self._pairs)
        for exchange in expected:
            if exchange not in found:
                near = [_numbers(other) for other in found if other & exchange]
                yield f" ⇄ exchange  gold {_numbers(exchange)}, found {' and '.join(near) or 'none of it'}"
        for other in found:
            if not any(other & exchange for exchange in expected):
                yield f" ⇄ exchange  found {_numbers(other)}, which the gold has not"

    def _doubts(self) -> Iterator[str]:
        for doubt in self._briefing.diagnostics:
            if doubt.severity.value != "info":
                yield f"   {doubt.code} {self._line(doubt.span)}: {doubt.message}"

    def _name(self, turn: Turn) -> str:
        label = f"[{turn.label.text}]" if turn.label else "[no label]"
        return f"{turn.n:<3} {self._line(turn.span)} {label}"

    def _line(self, span: Span) -> str:
        return f"line {self._lines.position(span.start)[0]}"

    def _where(self, words: str) -> str:
        """Say what became of some words of the transcript."""
        sought = squeeze(words)
        for name, text, span in self._leaves():
            if sought in squeeze(text):
                return f"{name} ({self._line(span)})"
        return "in no one leaf" if sought in squeeze(self._briefing.source.text) else "NOT IN THE TEXT as quoted"

    def _leaves(self) -> Iterator[tuple[str, str, Span]]:
        for item in self._briefing.body:
            if isinstance(item, (Heading, Note, PageBreak)):
                yield f"a {_block_name(item)} between turns", item.text, item.span
                continue
            for number, block in enumerate(item.blocks, 1):
                yield f"{_block_name(block)} {number} of found {item.n}", block.text, block.span
        for piece in self._briefing.front:
            yield f"front matter ({piece.kind.value})", piece.text, piece.span
        for thing in self._briefing.furniture:
            yield f"furniture ({thing.kind.value})", thing.text, thing.span
        for caption in self._briefing.captions:
            yield "a caption", caption.text, caption.span
        for turn in self._briefing.turns:
            if turn.label:
                yield f"the label of found {turn.n}", turn.label.text, turn.label.span


def _boundaries(gold: GoldTurn, turn: Turn, fit: Fit) -> Iterator[str]:
    text = turn.text
    if fit is Fit.STARTS:
        yield _versus("ends", f"… {gold.ends}", f"… {_tail(text)}")
    else:
        yield _versus("starts", f"{gold.starts} …", f"{_abbreviate(text, 30)}")
    if not scoring.same_label(gold, turn):
        yield _versus("label", gold.label, turn.label.text if turn.label else None)


def _versus(what: str, gold: str | None, found: str | None) -> str:
    return f"{what:<11} gold {_quote(gold)}, found {_quote(found)}"


def _block_name(block: Paragraph | PageBreak | Heading | Note) -> str:
    if isinstance(block, Note):
        return f"note ({block.kind.value})"
    if isinstance(block, Paragraph) and block.continues:
        return "paragraph (continues)"
    return {Paragraph: "paragraph", PageBreak: "page break", Heading: "heading"}[type(block)]


def _gold_name(gold: GoldTurn) -> str:
    return f"[{gold.label}]" if gold.label is not None else "[no label]"


def _numbers(exchange: frozenset[int]) -> str:
    """Write gold numbers; a turn that was found and has no match is written ``+n``."""
    return "[" + ", ".join(str(n) if n > 0 else f"+{-n}" for n in sorted(exchange, key=abs)) + "]"


def _quote(value: str | None) -> str:
    return "—" if value is None else f"“{value}”"


def _abbreviate(text: str, size: int = _SHORT) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= size else f"{folded[: size // 2]} … {folded[-size // 2 :]}"


def _tail(text: str) -> str:
    return " ".join(text.split())[-40:]
