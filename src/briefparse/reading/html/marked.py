"""Which blocks a page itself marks as furniture: by elements, by headings, by links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.reading.document import BlockHint
from briefparse.reading.html.evidence import ENOUGH
from briefparse.reading.html.furniture import begins_furniture, is_furniture_line
from briefparse.reading.html.roles import Role

if TYPE_CHECKING:
    from briefparse.reading.html.evidence import Evidence
    from briefparse.reading.html.layout import Layout

_AROUND: Final = frozenset({Role.FURNITURE, Role.PUBLICATION})
_MOST: Final = 0.9  # of the labels; comments under a short transcript may have more of them than it has
_MOST_PLAIN: Final = 0.4  # of the characters in a box of links: its heading, dates and marks
_LEVEL: Final = re.compile("h([1-6])")
_LOWEST: Final = 9
_PLAIN_WORDS: Final = 4  # of a heading that the page does not mark as one
_RUN: Final = 2  # links one below the other that are a list


def marked_furniture(layout: Layout) -> list[bool]:
    """Say of each block whether the page marks it as furniture.

    What holds nearly all of the page's labels is none, whatever it is called:
    some servers put a form around the whole page. Where no transcript would be
    left, nothing is: there are pages that call turns comments.
    """
    found = [False] * len(layout.blocks)
    reached = 0
    for element in layout.outline.elements:
        first, last = max(element.first, reached), element.last
        if first >= last:
            continue
        called = element.role in _AROUND and not _holds_most(layout.evidence, first, last)
        if called or _is_of_links(layout.evidence, first, last):
            found[first:last] = [True] * (last - first)
            reached = last
    _mark_below_headings(found, layout)
    _mark_teasers(found, layout)
    _mark_links(found, layout)
    weights = layout.evidence.weights
    left = sum(weight for weight, out in zip(weights, found, strict=True) if not out)
    return [False] * len(found) if left < ENOUGH <= sum(weights) else found


def _holds_most(evidence: Evidence, first: int, last: int) -> bool:
    """Say whether some blocks hold nearly all labels that recur and nearly all words."""
    measures = (evidence.recurring, evidence.prose, evidence.plain)
    return all(measure[last] - measure[first] > _MOST * measure[-1] for measure in measures if measure[-1])


def _is_of_links(evidence: Evidence, first: int, last: int) -> bool:
    """Say whether several blocks are mostly links, and none opens with a label that recurs."""
    size = evidence.sizes[last] - evidence.sizes[first]
    plain = evidence.plain[last] - evidence.plain[first]
    spoken = evidence.recurring[last] - evidence.recurring[first]
    return last - first >= _RUN and not spoken and plain <= _MOST_PLAIN * size


def _mark_below_headings(found: list[bool], layout: Layout) -> None:
    reached = 0
    for at in range(len(layout.blocks)):
        if at >= reached and not found[at] and _is_heading(layout, at):
            reached = _end_below(layout, at)
            found[at:reached] = [True] * (reached - at)


def _is_heading(layout: Layout, at: int) -> bool:
    words = layout.words(at)
    marked = layout.blocks[at].hint in {BlockHint.HEADING, BlockHint.BOLD}
    return (marked or (len(words.split()) <= _PLAIN_WORDS and words[-1] not in ".?!")) and begins_furniture(words)


def _end_below(layout: Layout, at: int) -> int:
    """Return where what a heading leads to ends: with the element around both, or where the transcript begins."""
    outline, evidence = layout.outline, layout.evidence
    home = outline.homes[at]
    level = _level(outline.elements[home].tag)
    while home and outline.elements[home].last - outline.elements[home].first == 1:
        home = outline.elements[home].parent
    end = outline.elements[home].last
    elsewhere = evidence.recurring[at] + evidence.recurring[-1] - evidence.recurring[end]
    for after in range(at + 1, end):
        if _level(outline.elements[outline.homes[after]].tag) <= level < _LOWEST:
            return after
        first, last = evidence.places.get(evidence.labels[after], (after, after))
        if first < at or last >= end or (first < last and not elsewhere):
            return after
    return end


def _mark_teasers(found: list[bool], layout: Layout) -> None:
    """Mark a box whose heading is a link, which leads elsewhere, where nobody speaks in it who speaks outside."""
    outline, evidence = layout.outline, layout.evidence
    for at, block in enumerate(layout.blocks):
        if found[at] or block.hint is not BlockHint.HEADING or not evidence.linked[at]:
            continue
        box = outline.elements[outline.homes[at]]
        while box.parent and box.last - box.first == 1:
            box = outline.elements[box.parent]
        spoken = evidence.recurring[box.last] - evidence.recurring[box.first]
        prose = evidence.prose[box.last] - evidence.prose[box.first]
        if box.first == at and not spoken and 2 * prose < evidence.prose[-1]:
            found[at : box.last] = [True] * (box.last - at)


def _level(tag: str) -> int:
    found = _LEVEL.fullmatch(tag)
    return int(found[1]) if found else _LOWEST


def _mark_links(found: list[bool], layout: Layout) -> None:
    """Mark links one below the other, and links alone whose words are only a page's."""
    run: list[int] = []
    for at, many in enumerate((*layout.evidence.linked, False)):
        if many and not layout.evidence.recurs(at):
            run.append(at)
            continue
        if len(run) >= _RUN or (run and is_furniture_line(layout.words(run[0]))):
            for one in run:
                found[one] = True
        run = []
