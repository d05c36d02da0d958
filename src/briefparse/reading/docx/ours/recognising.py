"""Which turn that is remembered a shown one was."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from briefparse.exporting.docx.memory import digest
from briefparse.reading.docx.ours.aligning import gaps

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from briefparse.reading.docx.ours.chunks import Chunk
    from briefparse.reading.docx.ours.remembered import RememberedTurn

_NOTHING = digest("")


def recognise(chunks: tuple[Chunk, ...], remembered: tuple[RememberedTurn, ...]) -> list[int | None]:
    """Say which remembered turn each chunk was.

    A bookmark tells; of two with one bookmark the first has it, and the other
    is a copy. Where bookmarks are gone, equal words tell, then words that are
    shared, then a label that was kept between the same neighbours, and last
    the place, where just one turn is missing and one is new.

    Args:
        chunks: Chunks that have a label.
        remembered: The turns that the file remembers.

    Returns:
        For each chunk the number of its turn in ``remembered``, or None where somebody added it.
    """
    search = _Search(chunks, remembered)
    search.by_bookmark()
    if search.free:
        search.by_key([_whole(chunk) for chunk in chunks], [_remembered_whole(turn) for turn in remembered])
        search.by_shared_words()
        search.by_label_and_place()
        search.by_place()
    return search.found


class _Search:
    """Holds what was found, and which turns are free; lives for one file."""

    def __init__(self, chunks: tuple[Chunk, ...], remembered: tuple[RememberedTurn, ...]) -> None:
        self._chunks, self._remembered = chunks, remembered
        self.found: list[int | None] = [None] * len(chunks)
        self.free = set(range(len(remembered)))

    def by_bookmark(self) -> None:
        for number, chunk in enumerate(self._chunks):
            if chunk.turn is not None and chunk.turn - 1 in self.free:
                self._claim(number, chunk.turn - 1)

    def by_key(self, keys: Iterable[Hashable], remembered_keys: list[Hashable]) -> None:
        waiting: dict[Hashable, deque[int]] = defaultdict(deque)
        for turn in sorted(self.free):
            waiting[remembered_keys[turn]].append(turn)
        for number, key in enumerate(keys):
            if self.found[number] is None and waiting.get(key):
                self._claim(number, waiting[key].popleft())

    def by_shared_words(self) -> None:
        having: dict[str, deque[int]] = defaultdict(deque)
        for turn in sorted(self.free):
            for known in self._remembered[turn].blocks:
                having[known.digest].append(turn)
        for number, chunk in enumerate(self._chunks):
            for block in chunk.blocks if self.found[number] is None else ():
                turns = having.get(block.digest, deque()) if block.kind == "p" else deque[int]()
                while turns and turns[0] not in self.free:
                    turns.popleft()
                if turns:
                    self._claim(number, turns.popleft())
                    break

    def by_label_and_place(self) -> None:
        for numbers, turns in self._gaps():
            waiting = deque(turns)
            for number in numbers:
                label = _label(self._chunks[number])
                if any(_remembered_label(self._remembered[turn]) == label for turn in waiting):
                    while _remembered_label(self._remembered[waiting[0]]) != label:
                        waiting.popleft()
                    self._claim(number, waiting.popleft())

    def by_place(self) -> None:
        for numbers, turns in self._gaps():
            if len(numbers) == len(turns) == 1:
                self._claim(numbers[0], turns[0])

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield runs of chunks that nothing was found for, with the turns that are free between their neighbours.

        Where turns were moved a turn may be between the neighbours of several runs; the first that claims it has it.
        """
        for numbers, between in gaps(self.found, len(self._remembered)):
            yield numbers, [turn for turn in between if turn in self.free]

    def _claim(self, number: int, turn: int) -> None:
        self.found[number] = turn
        self.free.discard(turn)


def _label(chunk: Chunk) -> str:
    return _NOTHING if chunk.label is None else digest(chunk.label.text)


def _remembered_label(turn: RememberedTurn) -> str:
    return _NOTHING if turn.label is None else turn.label


def _whole(chunk: Chunk) -> Hashable:
    return _label(chunk), tuple(block.digest for block in chunk.blocks if block.kind == "p")


def _remembered_whole(turn: RememberedTurn) -> Hashable:
    return _remembered_label(turn), tuple(block.digest for block in turn.blocks if block.kind == "p")
