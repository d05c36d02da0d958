"""Which blocks of a page are captions: those so called, and few words in the box of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.reading.html.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.reading.html.layout import Layout
    from briefparse.reading.html.outline import Outline

_LONGEST: Final = 1_000  # characters of what the page calls a caption
_LONGEST_UNCALLED: Final = 300
_UP: Final = 3  # elements around a picture that may be its box


def captions_in(layout: Layout, region: int) -> frozenset[int]:
    """Return the blocks that are captions.

    Args:
        layout: The page.
        region: The element that holds the transcript: neither it nor what is around it is a box.
    """
    outline = layout.outline
    called = (
        number
        for number, element in enumerate(outline.elements)
        if element.role is Role.CAPTION and not outline.is_around(number, region)
    )
    boxes = (box for picture in outline.pictures for box in _boxes(outline, picture, region))
    return frozenset(
        at
        for group, longest in ((called, _LONGEST), (boxes, _LONGEST_UNCALLED))
        for number in group
        for at in _short(layout, number, longest)
    )


def _boxes(outline: Outline, picture: int, region: int) -> Iterator[int]:
    """Yield the elements that may be the box of a picture, the innermost first, up to one that has words."""
    box = picture
    for _ in range(_UP):
        if outline.is_around(box, region):
            return
        yield box
        if outline.elements[box].first < outline.elements[box].last:
            return
        box = outline.elements[box].parent


def _short(layout: Layout, number: int, longest: int) -> range:
    """Return the blocks in an element if they are as short as a caption is, and no voice's."""
    first, last = layout.outline.elements[number].first, layout.outline.elements[number].last
    spoken = layout.evidence.recurring[last] - layout.evidence.recurring[first]
    if first == last or spoken or layout.blocks[last - 1].span.end - layout.blocks[first].span.start > longest:
        return range(0)
    return range(first, last)
