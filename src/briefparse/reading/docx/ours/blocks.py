"""What stands in a turn and after it, paired with what is remembered of it."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from briefparse.model import TurnBlock
from briefparse.reading.docx.ours.aligning import align, gaps
from briefparse.reading.docx.ours.chunks import Block
from briefparse.reading.docx.ours.marks import paragraphs
from briefparse.reading.docx.ours.milestones import milestone
from briefparse.reading.docx.ours.parts import parts_before, parts_of, shown_length
from briefparse.reading.docx.ours.remembered import RememberedBlock

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable


@attrs.frozen
class Returned:
    """A block that came back.

    Attributes:
        block: The block.
        outer: Whether it is remembered to stand between turns; None where nothing is remembered.
    """

    block: TurnBlock
    outer: bool | None


@attrs.frozen
class Meeting:
    """A turn as it is shown, and what is remembered of it.

    Attributes:
        shown: What it shows.
        remembered: What is remembered of it; nothing of a turn that somebody added.
        after: What is remembered of turns that stood behind it, and are not shown any more.
    """

    shown: Sequence[Block]
    remembered: Sequence[RememberedBlock] = ()
    after: Sequence[RememberedBlock] = ()


def pair(meetings: Iterable[Meeting]) -> list[list[Returned]]:
    """Make blocks of what is shown.

    Equal words are the same block: in their own turn first; then in the order of
    turns that are gone from behind it, of which words and milestones were left;
    then anywhere, for a paragraph may have been moved, or got a new label above
    it. What is left of a turn on both sides is what was edited.
    """
    meetings = tuple(meetings)
    turns = [_Turn(meeting.shown, meeting.remembered) for meeting in meetings]
    gone = [_Turn((), meeting.after) for meeting in meetings]
    for turn, behind in zip(turns, gone, strict=True):
        _find_left_behind(turn, behind)
    _find_moved(turns, [*turns, *gone])
    return [turn.returned() for turn in turns]


class _Turn:
    """What a turn shows, and what is known of each block; lives for one call of `pair`."""

    def __init__(self, shown: Sequence[Block], before: Sequence[RememberedBlock]) -> None:
        self.shown, self._before = shown, before
        often = _repeated(before) if shown else frozenset()
        self._places = align([_seen(block, often) for block in shown], [_was_seen(block, often) for block in before])
        self._made: list[Returned | None] = [
            None if place is None else _made(block, before[place])
            for block, place in zip(shown, self._places, strict=True)
        ]
        matched = set(self._places)
        self._left = {place: block for place, block in enumerate(before) if place not in matched}

    def left(self) -> list[tuple[int, RememberedBlock]]:
        """List what is remembered and was not found, with its places."""
        return list(self._left.items())

    def take(self, place: int) -> RememberedBlock:
        """Give away what is remembered at a place."""
        return self._left.pop(place)

    def missing(self) -> list[int]:
        """List what nothing is known of."""
        return [at for at, made in enumerate(self._made) if made is None]

    def give(self, at: int, remembered: RememberedBlock) -> None:
        """Take what was remembered of another turn."""
        self._made[at] = attrs.evolve(_made(self.shown[at], remembered), outer=None)

    def returned(self) -> list[Returned]:
        """Return all blocks; what nothing is known of is paired with what is left at the same place."""
        for run, free in gaps(self._places, len(self._before)):
            waiting = [at for at in run if self._made[at] is None]
            left = [self._left[place] for place in free if place in self._left]
            for at, block in zip(waiting, _edited([self.shown[at] for at in waiting], left), strict=True):
                self._made[at] = block
        return [block for block in self._made if block is not None]


def _key(block: Block | RememberedBlock) -> tuple[str, str]:
    return block.kind, block.digest


def _repeated(blocks: Iterable[RememberedBlock]) -> frozenset[str]:
    """Return the checksums of words that several paragraphs have."""
    counted = Counter(block.digest for block in blocks if block.kind == "p")
    return frozenset(digest for digest, times in counted.items() if times > 1)


def _seen(block: Block, often: frozenset[str]) -> Hashable:
    """Return what a block is known by: its words, and of words that several paragraphs have also their looks."""
    if block.kind != "p" or block.digest not in often:
        return block.kind, block.digest, ()
    return block.kind, block.digest, tuple((part.look, len(part.text)) for part in parts_of(block.shown))


def _was_seen(block: RememberedBlock, often: frozenset[str]) -> Hashable:
    """Return the same of what is remembered."""
    if block.kind != "p" or block.digest not in often:
        return block.kind, block.digest, ()
    marks, parts = parts_before([block])
    return block.kind, block.digest, tuple((part.look, shown_length(part, marks)) for part in parts)


def _find_left_behind(turn: _Turn, gone: _Turn) -> None:
    """Match what is left of turns that are gone, in their order, with what the turn before them shows."""
    left, missing = gone.left(), turn.missing()
    if not left or not missing:
        return
    places = align([_key(turn.shown[at]) for at in missing], [_key(block) for _, block in left])
    for at, place in zip(missing, places, strict=True):
        if place is not None:
            turn.give(at, gone.take(left[place][0]))


def _find_moved(turns: list[_Turn], having: list[_Turn]) -> None:
    """Match what stands elsewhere than it did."""
    free: dict[tuple[str, str], deque[tuple[_Turn, int]]] = defaultdict(deque)
    for turn in having:
        for place, block in turn.left():
            free[_key(block)].append((turn, place))
    for turn in turns if free else ():
        for at in turn.missing():
            if free.get(_key(turn.shown[at])):
                owner, place = free[_key(turn.shown[at])].popleft()
                turn.give(at, owner.take(place))


def _edited(shown: list[Block], left: list[RememberedBlock]) -> list[Returned]:
    """Pair blocks of which no words are known: as they stand, else those of each kind in order."""
    if [block.kind for block in shown] == [block.kind for block in left]:
        return [_made(block, was) for block, was in zip(shown, left, strict=True)]
    waiting: dict[str, deque[RememberedBlock]] = defaultdict(deque)
    for was in left:
        waiting[was.kind].append(was)
    spoken = iter(paragraphs([block.shown for block in shown if block.kind == "p"], tuple(waiting["p"])))
    made = []
    for block in shown:
        if block.kind == "p":
            made.append(Returned(next(spoken), None))
        else:
            made.append(_made(block, waiting[block.kind].popleft() if waiting[block.kind] else None))
    return made


def _made(shown: Block, was: RememberedBlock | None) -> Returned:
    if shown.kind == "p":
        (paragraph,) = paragraphs([shown.shown], () if was is None else (was,))
        return Returned(paragraph, None)
    return Returned(milestone(shown, was), None if was is None else was.outer)
