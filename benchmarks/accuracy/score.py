"""Counting what is right: for each file, each dialect, and everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from align import Fit, align
from gold import EVENT_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from align import Pair
    from gold import Gold, GoldTurn

    from briefparse import Briefing, Turn

TURN_LEVEL = ("boundaries", "labels", "kinds", "speakers", "outlets", "paragraphs", "exchanges")
"""The attributes whose counts are added up for the overall score."""
ATTRIBUTES = (*TURN_LEVEL, "named speakers", "named outlets", "event", "detection")
OVERALL = "overall"


@attrs.frozen
class Count:
    """How much was right of what was found, and of what the gold has."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 1 where the gold has nothing."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
        both = self.found + self.gold
        return 2 * self.right / both if both else 1.0


Scores = dict[str, Count]
"""A count for each attribute, and the overall one."""


def score(gold: Gold, briefing: Briefing) -> Scores:
    """Count what is right in one briefing. An attribute that the gold is silent about is left out."""
    pairs = align(gold.turns, briefing.turns)
    matched = [(gold.turns[pair.gold], briefing.turns[pair.found]) for pair in pairs if pair.fit is Fit.BOTH]
    size = Count(0, len(briefing.turns), len(gold.turns))
    counts = {
        "boundaries": attrs.evolve(size, right=len(matched)),
        "labels": attrs.evolve(size, right=sum(same_label(*both) for both in matched)),
        "kinds": attrs.evolve(size, right=sum(same_kind(*both) for both in matched)),
        "speakers": attrs.evolve(size, right=sum(same_speaker(*both) for both in matched)),
        "outlets": attrs.evolve(size, right=sum(same_outlet(*both) for both in matched)),
        "exchanges": _exchanges(gold, briefing, pairs),
        "named speakers": _named_speakers(gold, briefing, matched),
        "named outlets": _named_outlets(gold, briefing, matched),
        "detection": Count(int(gold.dialect == briefing.dialect), 1, 1),
    }
    if all(turn.paragraphs is not None for turn in gold.turns):
        counts["paragraphs"] = attrs.evolve(size, right=sum(same_paragraphs(*both) for both in matched))
    if gold.event is not None:
        counts["event"] = _event(gold, briefing)
    return with_overall(counts)


def total(scores: Iterable[Mapping[str, Count]]) -> Scores:
    """Add up the counts of several files."""
    sums: Scores = {}
    for counts in scores:
        for name, count in counts.items():
            sums[name] = sums.get(name, Count()) + count
    return with_overall(sums)


def with_overall(counts: Mapping[str, Count]) -> Scores:
    """Put the attributes in their order and the micro-average of the turn-level ones after them."""
    ordered = {name: counts[name] for name in ATTRIBUTES if name in counts}
    ordered[OVERALL] = sum((ordered[name] for name in TURN_LEVEL if name in ordered), Count())
    return ordered


def same_label(gold: GoldTurn, turn: Turn) -> bool:
    """Compare labels to the letter, white space folded."""
    return fold(gold.label) == fold(turn.label.text if turn.label else None)


def same_kind(gold: GoldTurn, turn: Turn) -> bool:
    """Compare what the turns do."""
    return gold.kind == turn.kind.value


def same_speaker(gold: GoldTurn, turn: Turn) -> bool:
    """Compare names without regard to case; accents count. An inferred name is as good as nobody."""
    found = caseless(turn.speaker.name if turn.speaker else None)
    return found == caseless(gold.speaker) or (found is not None and found == caseless(gold.speaker_inferred))


def same_outlet(gold: GoldTurn, turn: Turn) -> bool:
    """Compare names of outlets without regard to case."""
    return caseless(gold.outlet) == caseless(turn.outlet.name if turn.outlet else None)


def same_paragraphs(gold: GoldTurn, turn: Turn) -> bool:
    """Compare how many paragraphs were spoken."""
    return gold.paragraphs == spoken_paragraphs(turn)


def spoken_paragraphs(turn: Turn) -> int:
    """Count paragraphs; one that a page break cut in two is one."""
    return sum(not paragraph.continues for paragraph in turn.paragraphs)


def found_event(briefing: Briefing) -> dict[str, tuple[str, ...]]:
    """Give each field of the head as found, in every form that the gold may have it in."""
    event = briefing.event
    place, venue = event.place or "", event.venue or ""
    places = (place, venue, f"{venue}, {place}", f"{place}, {venue}", f"{place} {venue}", f"{venue} {place}")
    return {
        "title": _some(briefing.title),
        "date": _some(event.date.isoformat() if event.date else ""),
        "time": _some(f"{event.time:%H:%M}" if event.time else ""),
        "timezone": _some(event.timezone or ""),
        "end_time": _some(f"{event.end_time:%H:%M}" if event.end_time else ""),
        "place": places if place and venue else _some(place or venue),
    }


def event_fits(expected: str | None, forms: tuple[str, ...]) -> bool:
    """Say whether the gold's value is among the forms of the value found."""
    return caseless(expected) in [caseless(form) for form in forms] if expected is not None else not forms


def exchange_sets(gold: Gold, briefing: Briefing, pairs: Iterable[Pair]) -> tuple[list[frozenset[int]], ...]:
    """Give the exchanges of both sides as sets of gold numbers; a turn that has no match is a negative number."""
    number = {briefing.turns[pair.found].n: pair.gold + 1 for pair in pairs if pair.fit is Fit.BOTH}
    found = [frozenset(number.get(turn.n, -turn.n) for turn in exchange.turns) for exchange in briefing.exchanges]
    return [frozenset(exchange) for exchange in gold.exchanges], found


def fold(text: str | None) -> str | None:
    """Fold white space to single spaces."""
    return None if text is None else " ".join(text.split())


def caseless(text: str | None) -> str | None:
    """Fold white space and case."""
    return None if text is None else " ".join(text.split()).casefold()


def _exchanges(gold: Gold, briefing: Briefing, pairs: Iterable[Pair]) -> Count:
    expected, found = exchange_sets(gold, briefing, pairs)
    return Count(len(set(expected) & set(found)), len(found), len(expected))


def _named_speakers(gold: Gold, briefing: Briefing, matched: Iterable[tuple[GoldTurn, Turn]]) -> Count:
    inferred = sum(
        turn.speaker is not None and item.speaker is None and same_speaker(item, turn) for item, turn in matched
    )
    right = sum(item.speaker is not None and same_speaker(item, turn) for item, turn in matched)
    found = sum(turn.speaker is not None for turn in briefing.turns)
    return Count(right, found - inferred, sum(item.speaker is not None for item in gold.turns))


def _named_outlets(gold: Gold, briefing: Briefing, matched: Iterable[tuple[GoldTurn, Turn]]) -> Count:
    right = sum(item.outlet is not None and same_outlet(item, turn) for item, turn in matched)
    found = sum(turn.outlet is not None for turn in briefing.turns)
    return Count(right, found, sum(item.outlet is not None for item in gold.turns))


def _event(gold: Gold, briefing: Briefing) -> Count:
    count = Count()
    found = found_event(briefing)
    for field in EVENT_FIELDS:
        expected: str | None = getattr(gold.event, field)
        right = expected is not None and event_fits(expected, found[field])
        count += Count(int(right), int(bool(found[field])), int(expected is not None))
    return count


def _some(value: str) -> tuple[str, ...]:
    return (value,) if value else ()
