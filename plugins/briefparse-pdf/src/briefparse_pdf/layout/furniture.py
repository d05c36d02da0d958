"""Running heads: lines at the head or foot of pages that other pages repeat."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import takewhile
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from briefparse_pdf.layout.lines import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


_DEEPEST: Final = 4  # rows of a head or foot
_DRIFT: Final = 4.0  # points that a head may stand higher or lower from page to page
_SHARE: Final = 0.2  # of the pages; left, right and first pages have heads of their own
_MOST: Final = 0.5  # of the pages: what stands on so many needs no other sign
_CERTAIN: Final = 3  # pages at least, for that
_APART: Final = 1.15  # times the usual distance of lines
_OTHER_SIZE: Final = 0.05  # share by which the type differs from most of the text
_LONGEST: Final = 200  # characters

_NUMBER: Final = re.compile(r"\d+")
_ROMAN: Final = re.compile(r"(?:(?<=^)|(?<=\s))[ivxlcIVXLC]{1,7}(?=\s|$)")
_MONTH_OR_DAY: Final = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August"
    r"|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b\.?",
)
_PAGE_NUMBER: Final = re.compile(
    r"[-–—|\s]*(?:(?:page|p\.)\s*)?(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?[-–—|\s]*", re.IGNORECASE
)


@attrs.frozen
class Parted:
    """The rows of a page: its head, its text, its foot."""

    head: tuple[Row, ...]
    text: tuple[Row, ...]
    foot: tuple[Row, ...]


class _Place(NamedTuple):
    """A row near an edge of a page, and whether it is set apart from the text."""

    page: int
    y: float
    apart: bool


def part_pages(pages: Sequence[tuple[Row, ...]], size: float, leading: float) -> list[Parted]:
    """Part the running heads from the text of every page.

    Args:
        pages: The rows of each page.
        size: The size of most of the type, in points.
        leading: The usual distance of lines, in points.

    Numbers and dates may differ from page to page. A row counts only if all
    rows between it and the edge of the page do.
    """
    titles = frozenset(form_of(row.text) for row in pages[0][:_DEEPEST]) if pages else frozenset[str]()
    top = _repeated([rows[:_DEEPEST] for rows in pages], size, leading, titles)
    bottom = _repeated([rows[::-1][:_DEEPEST] for rows in pages], size, leading)
    return [_parted(page, rows, top, bottom) for page, rows in enumerate(pages)]


def _parted(page: int, rows: tuple[Row, ...], top: _Test, bottom: _Test) -> Parted:
    head = tuple(takewhile(lambda row: top(page, row), rows[:_DEEPEST]))
    rest = rows[len(head) :]
    foot = tuple(takewhile(lambda row: bottom(page, row), rest[::-1][:_DEEPEST]))
    return Parted(head, rest[: len(rest) - len(foot)], foot[::-1])


if TYPE_CHECKING:
    _Test = Callable[[int, Row], bool]


def _repeated(edges: list[tuple[Row, ...]], size: float, leading: float, titles: frozenset[str] = frozenset()) -> _Test:
    """Return a test for the rows that pages repeat at one edge, or that repeat the title of the first page."""
    places: defaultdict[str, list[_Place]] = defaultdict(list)
    for page, rows in enumerate(edges):
        for at, row in enumerate(rows):
            if len(text := row.text) <= _LONGEST:
                places[form_of(text)].append(_Place(page, row.y, _is_apart(rows, at, size, leading)))
    heights = {form: list(_heights(form, found, len(edges))) for form, found in places.items()}
    for form in titles & places.keys():
        heights[form] += [place.y for place in places[form] if place.page and place.apart]

    def test(page: int, row: Row) -> bool:
        near = any(abs(row.y - height) <= _DRIFT for height in heights.get(form_of(row.text), ()))
        return near or _is_number_of(page, row)

    return test


def _heights(form: str, found: list[_Place], pages: int) -> Iterator[float]:
    """Yield each height at which enough pages have a row of this form."""
    for together in _clusters(sorted(found, key=lambda place: place.y)):
        count = len({place.page for place in together})
        signs = "#" in form or all(place.apart for place in together)
        if count >= max(2, _SHARE * pages) and (signs or count >= max(_CERTAIN, _MOST * pages)):
            yield median(place.y for place in together)


def _clusters(places: list[_Place]) -> Iterator[list[_Place]]:
    """Part places in the order of height where one is farther from the first of its cluster than heads drift."""
    cluster: list[_Place] = []
    for place in places:
        if cluster and place.y - cluster[0].y > _DRIFT:
            yield cluster
            cluster = []
        cluster.append(place)
    if cluster:
        yield cluster


def form_of(text: str) -> str:
    """Return what stays of a line when its numbers, months and days are left out."""
    return _NUMBER.sub("#", _ROMAN.sub("#", _MONTH_OR_DAY.sub("#", " ".join(text.split()))))


def _is_apart(rows: tuple[Row, ...], at: int, size: float, leading: float) -> bool:
    """Say whether a row differs in size from the text, or is farther from the next row than lines are."""
    if abs(rows[at].size - size) > _OTHER_SIZE * size or at + 1 == len(rows):
        return True
    return abs(rows[at].y - rows[at + 1].y) > _APART * leading


def _is_number_of(page: int, row: Row) -> bool:
    """Say whether a row is the number of its page, which no other page need confirm."""
    match = _PAGE_NUMBER.fullmatch(row.text)
    return match is not None and int(match[1]) == page + 1
