"""Sorting the blocks of a page: the transcript with its title and captions, and what stands outside."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.document import Block, BlockHint
from briefparse.reading.html.captions import captions_in
from briefparse.reading.html.furniture import is_furniture_line, publication_in
from briefparse.reading.html.marked import marked_furniture
from briefparse.reading.html.notes import notes_in
from briefparse.reading.html.region import PAGE, region_of
from briefparse.reading.html.roles import Role
from briefparse.reading.html.titles import title_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.reading.html.layout import Layout

_BEFORE_TITLE: Final = 6  # blocks above a title that may tell the date
_INTO_REGION: Final = 8  # blocks of the transcript's element that may be its title
_INTO_PAGE: Final = 40  # the same, where the element is the whole page
_LONGEST_DATE: Final = 200  # characters of a line that says when and by whom
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATE: Final = re.compile(r"(?=[^\n]{0,60}\b(?:19|20)\d\d)(?=[^\n]{0,60}(?:[^\W\d_]{3}|[年月])).{6,80}", re.DOTALL)


@attrs.frozen
class Sorted:
    """The blocks of a page, sorted.

    Attributes:
        blocks: The blocks, with the hints that the page as a whole gives them.
        title: The words of the block that shows the title, or None.
        published: What a block outside says of when the page was published, or "".
        outside: How many characters lie outside the transcript.
    """

    blocks: tuple[Block, ...]
    title: str | None
    published: str
    outside: int


def sort_blocks(layout: Layout, titles: Sequence[str]) -> Sorted:
    """Tell the transcript from what stands around it; every block is kept.

    Args:
        layout: The page.
        titles: What its head says the title is, the surest first.
    """
    furniture = marked_furniture(layout)
    number = region_of(layout, furniture)
    region = layout.outline.elements[number]
    into = region.first + (_INTO_PAGE if number == PAGE else _INTO_REGION)
    title = title_block(layout, titles, furniture, range(region.first, into))
    end = _end(layout, furniture, number)
    inside = {at for at in range(region.first, end) if not furniture[at]}
    again = frozenset(layout.evidence.facts[end:]) - {""}  # such as stand beside each of several texts
    inside |= {
        at
        for at in range(region.first)
        if not furniture[at] and layout.evidence.facts[at] not in again and _belongs(layout, at, title, number)
    }
    inside -= _edges(layout, range(region.first, end), inside, title)
    hints = dict.fromkeys(notes_in(layout), BlockHint.NOTE) | dict.fromkeys(
        captions_in(layout, number), BlockHint.CAPTION
    )
    if title is not None and number != PAGE:
        hints[title] = BlockHint.HEADING
        inside.add(title)
    apart = [at for at in range(len(layout.blocks)) if at not in inside]
    hints |= dict.fromkeys(apart, BlockHint.OUTSIDE)
    return Sorted(
        tuple(attrs.evolve(block, hint=hints[at]) if at in hints else block for at, block in enumerate(layout.blocks)),
        None if title is None else layout.words(title),
        _published(layout, apart),
        sum(len(layout.blocks[at].span) for at in apart),
    )


def _published(layout: Layout, apart: Sequence[int]) -> str:
    """Return what the blocks outside say of when the page was published, those first that the page calls so."""
    called = (
        layout.words(at)
        for element in layout.outline.elements
        if element.role is Role.PUBLICATION
        for at in range(element.first, element.last)
    )
    dated = (words for words in called if len(words) <= _LONGEST_DATE and _YEAR.search(words))
    said = filter(None, (publication_in(layout.words(at)) for at in apart))
    return next(chain(dated, said), "")


def _belongs(layout: Layout, at: int, title: int | None, number: int) -> bool:
    """Say whether a block stands between title and transcript, or tells the date right above the title."""
    words = layout.words(at)
    if layout.evidence.linked[at] or is_furniture_line(words) or publication_in(words):
        return False
    if title is None:
        return at >= layout.outline.elements[layout.outline.elements[number].parent].first
    return at > title or (at >= title - _BEFORE_TITLE and _DATE.fullmatch(words) is not None)


def _end(layout: Layout, furniture: Sequence[bool], number: int) -> int:
    """Return where the transcript ends: with its element, or with what goes on with it right after.

    That is paragraphs like those in it, and elements like itself: some sites
    part a long text, with an advertisement between.
    """
    outline = layout.outline
    region = outline.elements[number]
    end, after = region.last, region.end
    if number == PAGE or not outline.homes:
        return end
    paragraph = outline.elements[outline.homes[end - 1]]
    while after < outline.elements[region.parent].end:
        element = outline.elements[after]
        blocks = [at for at in range(element.first, element.last) if not furniture[at]]
        alike = element.is_like(region) or (element.is_like(paragraph) and element.end == after + 1)
        if blocks and not (alike and _goes_on(layout, blocks)):
            break
        end = element.last if blocks else end
        after = element.end
    return end


def _goes_on(layout: Layout, blocks: Sequence[int]) -> bool:
    """Say whether blocks begin with words that are no link, and have no heading."""
    linked = layout.evidence.linked[blocks[0]] or is_furniture_line(layout.words(blocks[0]))
    return not linked and all(layout.blocks[at].hint is not BlockHint.HEADING for at in blocks)


def _edges(layout: Layout, region: range, inside: set[int], title: int | None) -> set[int]:
    """Return the links and lines of the page at both ends of a region, where no element parts them from the talk."""
    found: set[int] = set()
    orders: tuple[Iterable[int], ...] = (region, reversed(region))
    for order in orders:
        for at in order:
            if at not in inside or at == title:
                continue
            page = layout.evidence.linked[at] or is_furniture_line(layout.words(at))
            if not page or layout.evidence.recurs(at):
                break
            found.add(at)
    return found
