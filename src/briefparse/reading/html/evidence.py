"""What speaks for each block of a page being part of a transcript: labels that recur, and prose."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum, auto
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.document import BlockHint
from briefparse.reading.html.furniture import is_furniture_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.document import Block

_LABEL: Final = re.compile(
    r"[\W_]{0,3}(?P<letter>[QA](?=[.:：]|\s\s|\xa0)|Q(?=\s))"  # one blank after an A may be that after a word
    r"|【(?P<bracketed>[^】\n]{1,40})】"
    r"|(?P<timed>[^\W\d_][^:：\n]{0,79}?)[ \xa0]{1,4}[(\[]?\d{1,2}(?::\d\d){1,2}[)\]]?\Z"
    r"|[\W_]{0,3}(?P<name>[^\W\d_][^:：\n]{0,79}?)\s{0,3}[:：](?!//|\d\d)"
)
_MOST_WORDS: Final = 10  # of a label
_SENTENCE: Final = re.compile(r"[a-z]{3,}[.!?] +[A-Za-z]|[。！？，；]")
_ENDS: Final = '.!?。！？…"”’»)）]】-—'
_FEWEST_LETTERS: Final = 60  # of prose; Chinese says as much in a third
_HAN: Final = "\u2e80"
_SET_APART: Final = frozenset({BlockHint.HEADING, BlockHint.BOLD, BlockHint.TERM})
_START: Final = 100  # characters looked at for a label
_LONGEST_VALUE: Final = 40  # characters: a number, a date
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"(?<!\w)(?![ap]\.?m\b)[^\WA-Z\d_]")  # of speech; months and weekdays begin in upper case


class _Opening(Enum):
    """What a block may open with."""

    LABEL = auto()
    FACT = auto()
    MARKED = auto()
    """A label without a colon, as far as the page sets it apart; only where it recurs."""


_NO_LABEL: Final = ("", _Opening.LABEL)

ENOUGH: Final = 1_500
"""Five labels that recur, or as much prose: of less evidence nothing can be told."""

# A short turn weighs nearly as much as a long one, so that a page of many is found.
_RECURS: Final = 300
_ONCE: Final = 40
_MOST_PROSE: Final = 300
_LONG: Final = 10  # what more there is counts by a tenth


@attrs.frozen
class Evidence:
    """What the blocks of a page show.

    Attributes:
        labels: The label that each block opens with, in lower case, or "".
        facts: The same of blocks that are a name with a number or a date, which nobody says: ``Posts: 214``.
        places: For each label that stands on the page more than once, its first and last block.
        linked: Whether most of each block is in links.
        weights: How much each block speaks for a transcript.
        recurring: How many blocks before each open with a label that recurs, and how many in all.
        prose: How many characters of prose there are before each, and in all.
        plain: How many characters there are before each that are in no link, and in all.
        sizes: How many characters there are before each, and in all.
    """

    labels: tuple[str, ...]
    facts: tuple[str, ...]
    places: dict[str, tuple[int, int]]
    linked: tuple[bool, ...]
    weights: tuple[int, ...]
    recurring: tuple[int, ...]
    prose: tuple[int, ...]
    plain: tuple[int, ...]
    sizes: tuple[int, ...]

    def recurs(self, at: int) -> bool:
        """Say whether a block opens with a label that stands elsewhere too."""
        return self.labels[at] in self.places


def evidence_of(blocks: Sequence[Block], text: str, linked: Sequence[int]) -> Evidence:
    """Look at every block of a page once.

    Args:
        blocks: The blocks.
        text: The text that they lie in.
        linked: For each block, how many of its characters are in links.
    """
    plain = [len(block.span) - inside for block, inside in zip(blocks, linked, strict=True)]
    mostly = [unlinked <= inside for unlinked, inside in zip(plain, linked, strict=True)]
    openings = [_opening(text, block) for block in blocks]
    marked = Counter(label for label, kind in openings if kind is _Opening.MARKED)
    labels = tuple(
        label if kind is _Opening.LABEL or (kind is _Opening.MARKED and marked[label] > 1 and not many) else ""
        for (label, kind), many in zip(openings, mostly, strict=True)
    )
    prose = [
        0 if many or not _is_prose(text, block) else unlinked
        for block, unlinked, many in zip(blocks, plain, mostly, strict=True)
    ]
    places: dict[str, tuple[int, int]] = {}
    for at, label in enumerate(labels):
        if label:
            places[label] = (places.get(label, (at, at))[0], at)
    places = {label: ends for label, ends in places.items() if ends[0] < ends[1]}
    return Evidence(
        labels,
        tuple(label if kind is _Opening.FACT else "" for label, kind in openings),
        places,
        tuple(mostly),
        tuple(
            min(spoken, _MOST_PROSE) + spoken // _LONG + (_RECURS if label in places else _ONCE if label else 0)
            for spoken, label in zip(prose, labels, strict=True)
        ),
        tuple(accumulate((label in places for label in labels), initial=0)),
        tuple(accumulate(prose, initial=0)),
        tuple(accumulate(plain, initial=0)),
        tuple(accumulate((len(block.span) for block in blocks), initial=0)),
    )


def _opening(text: str, block: Block) -> tuple[str, _Opening]:
    """Return what may be a label at the beginning of a block, in lower case, or "", and what it is."""
    start, end = block.span.start, block.span.end
    found = _LABEL.match(text, start, min(end, start + _START))
    if found is None:
        return _marked(text, block)
    label = found[found.lastgroup or 0]
    named = found.lastgroup in {"name", "timed"}
    if named and (
        len(label.split()) > _MOST_WORDS
        or _SENTENCE.search(label)
        or is_furniture_line(text[start : found.end()].strip())
    ):
        return _NO_LABEL
    fact = found.lastgroup == "name" and _is_value(text[found.end() : min(end, found.end() + _LONGEST_VALUE + 1)])
    return " ".join(label.lower().split()), _Opening.FACT if fact else _Opening.LABEL


def _marked(text: str, block: Block) -> tuple[str, _Opening]:
    """Return the words of a block that may be a label because the page sets it apart."""
    words = block.span.of(text) if block.hint in _SET_APART and len(block.span) <= _START else ""
    few = 0 < len(words.split()) <= _MOST_WORDS and words[-1] not in _ENDS
    if not few or _SENTENCE.search(words) or is_furniture_line(words):
        return _NO_LABEL
    return " ".join(words.lower().split()), _Opening.MARKED


def _is_value(words: str) -> bool:
    """Say whether what follows a label is a number or a date."""
    return len(words) <= _LONGEST_VALUE and _DIGIT.search(words) is not None and _WORD.search(words) is None


def _is_prose(text: str, block: Block) -> bool:
    start, end = block.span.start, block.span.end
    letters = end - start
    if text[start] > _HAN or text[end - 1] > _HAN:
        letters *= 3
    return letters >= _FEWEST_LETTERS and text[end - 1] in _ENDS
