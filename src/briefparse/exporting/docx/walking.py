"""Walking along a paragraph from one beginning or end of a mark to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.model import AnnotationKind


class Marked(NamedTuple):
    """A mark, as far as it shows.

    Attributes:
        kind: Its kind, which is its look.
        start: First character.
        end: One past the last.
        adds: Whether something that is not in the paragraph is shown at its end.
    """

    kind: AnnotationKind
    start: int
    end: int
    adds: bool


class Stretch(NamedTuple):
    """Letters of one look; of several marks on them, the one that began last is seen."""

    start: int
    end: int
    kind: AnnotationKind | None


class Addition(NamedTuple):
    """What a mark adds, by the mark's number."""

    mark: int


def walk(length: int, marks: Sequence[Marked]) -> Iterator[Stretch | Addition]:
    """Yield what is shown of a paragraph, in order.

    Args:
        length: The paragraph's, in characters. Marks may reach past it, which does not lengthen it.
        marks: The marks, in any order.
    """
    waiting = sorted(range(len(marks)), key=lambda number: marks[number].start, reverse=True)
    active: list[int] = []
    place = 0
    while place < length or active or waiting:
        while waiting and marks[waiting[-1]].start <= place:
            active.append(waiting.pop())
        for number in [number for number in active if marks[number].end <= place]:
            active.remove(number)
            if marks[number].adds:
                yield Addition(number)
        starts = [marks[waiting[-1]].start] if waiting else []
        ends = [marks[number].end for number in active]
        if place >= length:
            place = max([place, *ends, *starts])
            continue
        after = min([length, *ends, *starts])
        yield Stretch(place, after, marks[active[-1]].kind if active else None)
        place = after
