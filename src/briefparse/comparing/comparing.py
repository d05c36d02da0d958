"""Two briefings compared as wholes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.comparing.blocks import blocks_of, moved_block
from briefparse.comparing.difference import Difference, TurnChange
from briefparse.comparing.facts import facts_of, members_of, turn_facts
from briefparse.comparing.pairing import Pairing, rising
from briefparse.model import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from briefparse.comparing.difference import BlockChange
    from briefparse.model import BodyItem, Briefing, Outlet, Person


def compare(before: Briefing, after: Briefing) -> Difference:
    """Compare two briefings; see `briefparse.diff`."""
    to = Pairing(before.turns, after.turns).pairs()
    return Difference(
        facts=facts_of(before, after),
        people=members_of(before.participants, after.participants),
        outlets=members_of(before.outlets, after.outlets),
        turns=tuple(_turns(before, after, to)),
        between=_between(before, after, to),
        around=tuple(
            change
            for name in ("front", "captions", "credits", "furniture")
            for change in blocks_of(getattr(before, name), getattr(after, name))
        ),
    )


def _turns(before: Briefing, after: Briefing, to: dict[int, int]) -> Iterator[TurnChange]:
    """Yield the turns that are not as they were; those that are gone before the turn that follows them."""
    listed: set[Person | Outlet] = {*before.participants, *before.outlets, *after.participants, *after.outlets}
    came_from = {other: one for one, other in to.items()}
    kept = {one for one, _ in rising([(one, to[one]) for one in sorted(to)])}
    gone = iter([place for place in range(len(before.turns)) if place not in to])
    upcoming = next(gone, None)
    for place, turn in enumerate(after.turns):
        one = came_from.get(place)
        if one is not None and one in kept:
            while upcoming is not None and upcoming < one:
                yield TurnChange(before.turns[upcoming], None)
                upcoming = next(gone, None)
        if one is None:
            yield TurnChange(None, turn)
        else:
            change = _turn(before.turns[one], turn, listed, moved=one not in kept)
            if change.kinds:
                yield change
    while upcoming is not None:
        yield TurnChange(before.turns[upcoming], None)
        upcoming = next(gone, None)


def _turn(before: Turn, after: Turn, listed: Collection[Person | Outlet], *, moved: bool) -> TurnChange:
    return TurnChange(before, after, moved, turn_facts(before, after, listed), blocks_of(before.blocks, after.blocks))


def _between(before: Briefing, after: Briefing, to: dict[int, int]) -> tuple[BlockChange, ...]:
    """Compare the milestones between turns, and where they stand."""
    old = list(_placed(before, to.get))
    paired = set(to.values())
    new = list(_placed(after, lambda place: place if place in paired else None))
    changes = blocks_of([item for item, _ in old], [item for item, _ in new])
    if changes or old == new:
        return changes
    places = enumerate(zip(old, new, strict=True), 1)
    return tuple(moved_block(item, n, _after(was), _after(now)) for n, ((item, was), (_, now)) in places if was != now)


def _placed(briefing: Briefing, paired: Callable[[int], int | None]) -> Iterator[tuple[BodyItem, int | None]]:
    """Yield milestones with the turn that they follow, by its place in the second briefing."""
    place, last = -1, None
    for item in briefing.body:
        if isinstance(item, Turn):
            place += 1
            last = last if paired(place) is None else paired(place)
        else:
            yield item, last


def _after(place: int | None) -> str:
    return "the beginning" if place is None else f"turn {place + 1}"
