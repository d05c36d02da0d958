"""The title of a page: what its head says, without the name of the site, and the block that shows it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefparse.reading.html.layout import Layout

_BETWEEN: Final = re.compile(
    r"\s+[|\-–—:·•»«/]+\s+|:\s+|\s?[|»«_]+\s?|::|(?<=[\u2e80-\uffef])[-–—]+(?=[\u2e80-\uffef])"
)
_HAN: Final = re.compile("[\u2e80-\uffef]")
_MOST_MARKS: Final = 8
_SHORTEST: Final = 4  # characters of a title
_LONGEST: Final = 400
_BY_HEADING: Final = 12  # blocks above the transcript in which its heading is looked for


def parts_of(title: str) -> tuple[str, ...]:
    """Return the parts of a title between marks such as ``|``: the whole, all but the last, all but the first, ….

    What is left when fewer parts are taken away comes first; each part alone comes last.
    """
    title = title[:_LONGEST]
    marks = [(found.start(), found.end()) for found in _BETWEEN.finditer(title)]
    if not marks:
        return (title,)
    single = [title[after:before] for (_, after), (before, _) in pairwise(((0, 0), *marks, (len(title), 0)))]
    marks = marks[:_MOST_MARKS]
    less = (
        part
        for before, after in zip(reversed(marks), marks, strict=True)
        for part in (title[: before[0]], title[after[1] :])
    )
    return tuple(dict.fromkeys(filter(None, map(str.strip, (title, *less, *single)))))


def title_block(layout: Layout, told: Sequence[str], furniture: Sequence[bool], region: range) -> int | None:
    """Return the block that shows the title, or None.

    The last one that says what the head of the page says, what is told first
    and headings first; else the last heading above the transcript.

    Args:
        layout: The page.
        told: The titles that its head tells, the surest first.
        furniture: Which blocks the page marks as furniture.
        region: The first blocks of the transcript's element, in which its title may be.
    """
    wanted: dict[str, int] = {}
    for title in told:
        for part in parts_of(title):
            if 2 * _weight(part) >= _weight(title[:_LONGEST]):  # the lesser part is more often the site's name
                wanted.setdefault(folded(part), -len(wanted))
    best: tuple[int, bool, int] | None = None
    above = None
    for at, block in enumerate(layout.blocks[: region.stop]):
        heading = block.hint is BlockHint.HEADING
        if len(block.span) > _LONGEST or (furniture[at] and not heading):
            continue
        rank = wanted.get(folded(layout.words(at))) if len(block.span) >= _SHORTEST else None
        if rank is not None:
            this = (rank, heading, at)
            best = this if best is None else max(best, this)
        elif (
            heading and not furniture[at] and region.start - _BY_HEADING <= at and (above is None or at < region.start)
        ):
            above = at
    return best[2] if best else above


def _weight(words: str) -> int:
    """Return how much words say: a Chinese character as much as three letters."""
    return len(words) + 2 * len(_HAN.findall(words))


def clean_title(title: str, shown: str | None, site: str, elsewhere: Collection[str]) -> str:
    """Return a title without the name of the site.

    Args:
        title: What the head of the page says.
        shown: The words of the block that shows the title, if there is one.
        site: The name of the site, or "".
        elsewhere: Words of blocks outside the transcript, folded: a site shows its name at the top of its pages.
    """
    whole = title[:_LONGEST]
    parts = [part for part in map(str.strip, _BETWEEN.split(whole)) if part]
    if shown and folded(shown) in folded(whole):
        return " ".join(shown.split())
    names = {folded(site), *elsewhere}
    kept = [part for part in parts if folded(part) not in names]
    if not kept or len(kept) == len(parts):
        return whole
    begin = whole.index(kept[0])
    return whole[begin : whole.rindex(kept[-1]) + len(kept[-1])]


def folded(words: str) -> str:
    """Return words for comparison: in lower case, with plain quotes and single blanks."""
    return " ".join(words.translate(_QUOTES).casefold().split())


_QUOTES: Final = str.maketrans("‘’“”\u00a0", "''\"\" ")
