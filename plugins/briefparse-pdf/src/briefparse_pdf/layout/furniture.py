"""Running heads: lines at the head or foot of pages that other pages repeat."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
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
_MOST: Final = 0.5  # of the places of a row, where it has to be set apart from the text
_APART: Final = 1.15  # times the usual distance of lines
_OTHER_SIZE: Final = 0.05  # share by which the type differs from most of the text
_LONGEST: Final = 200  # characters of a head
_LONGEST_LABEL: Final = 80  # characters of a line that may stand again and again in a text

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
    rows between it and the edge of the page do. A row that stands in the midst
    of pages, too, is text.
    """
    titles = frozenset(form_of(row.text) for row in pages[0][:_DEEPEST]) if pages else frozenset[str]()
    spoken = _within(pages)
    top = _repeated([rows[: _DEEPEST + 1] for rows in pages], size, leading, titles, spoken)
    bottom = _repeated([rows[::-1][: _DEEPEST + 1] for rows in pages], size, leading, frozenset(), spoken)
    return [_parted(page, rows, top, bottom) for page, rows in enumerate(pages)]


def _within(pages: Sequence[tuple[Row, ...]]) -> frozenset[str]:
    """Return the forms of short rows in the midst of pages: a label that happens to top two pages is among them."""
    rows = (row.text for page in pages for row in page[_DEEPEST:-_DEEPEST])
    return frozenset(form for text in rows if len(text) <= _LONGEST_LABEL and (form := form_of(text)) != "#")


def _parted(page: int, rows: tuple[Row, ...], top: _Test, bottom: _Test) -> Parted:
    head = tuple(takewhile(lambda row: top(page, row), rows[:_DEEPEST]))
    rest = rows[len(head) :]
    foot = tuple(takewhile(lambda row: bottom(page, row), rest[::-1][:_DEEPEST]))
    return Parted(head, rest[: len(rest) - len(foot)], foot[::-1])


if TYPE_CHECKING:
    _Test = Callable[[int, Row], bool]


def _repeated(
    edges: list[tuple[Row, ...]], size: float, leading: float, titles: frozenset[str], spoken: frozenset[str]
) -> _Test:
    """Return a test for the rows that pages repeat at one edge, or that repeat the title of the first page.

    Args:
        edges: The rows nearest to the edge, the nearest first, and one row more.
        size: As for `part_pages`.
        leading: As for `part_pages`.
        titles: Forms of the first rows of the first page.
        spoken: Forms of rows that are text.
    """
    forms = [[form_of(row.text) for row in rows] for rows in edges]
    counts = Counter(form for page in forms for form in set(page))
    places: defaultdict[str, list[_Place]] = defaultdict(list)
    for page, rows in enumerate(edges):
        apart = False
        for at in reversed(range(min(len(rows), _DEEPEST))):
            # Of a head of several lines, the last is apart from the text, and the others go with it.
            goes_with_next = apart and at + 1 < len(rows) and counts[forms[page][at + 1]] > 1
            apart = goes_with_next or _is_apart(rows, at, size, leading)
            if len(rows[at].text) <= _LONGEST:
                places[forms[page][at]].append(_Place(page, rows[at].y, apart))
    heights = {form: list(_heights(form, places[form], len(edges))) for form in places.keys() - spoken}
    for form in titles & heights.keys():
        heights[form] += [place.y for place in places[form] if place.page and place.apart]

    def test(page: int, row: Row) -> bool:
        near = any(abs(row.y - height) <= _DRIFT for height in heights.get(form_of(row.text), ()))
        return near or _is_number_of(page, row)

    return test


def _heights(form: str, found: list[_Place], pages: int) -> Iterator[float]:
    """Yield each height at which enough pages have a row of this form."""
    for together in _clusters(sorted(found, key=lambda place: place.y)):
        count = len({place.page for place in together})
        apart = sum(place.apart for place in together) >= _MOST * len(together)
        if count >= max(2, _SHARE * pages) and ("#" in form or apart):
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
