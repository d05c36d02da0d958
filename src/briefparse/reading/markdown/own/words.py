"""What a passage shows: its words, and which of them are bold, in italics or struck."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.editing.showing import Stretch
from briefparse.reading.document import MarkKind
from briefparse.reading.markdown.emphasis import Run
from briefparse.reading.markdown.paragraphs import without_comments
from briefparse.reading.markdown.scanning import has_markup, nodes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_REMARK: Final = re.compile(r"\[(stage|inaudible|insertion|sic|corrected|footnote|redaction)(?:: (.*))?\]", re.DOTALL)


Remark = tuple[str, str | None]
"""What bold words in brackets say of the words before them: a word (``corrected``), and a value or None."""


@attrs.frozen
class Words:
    """The words of a passage, without the remarks that the exporter put between them.

    Attributes:
        text: The words.
        bold, italic, struck: Stretches of them, in order.
        remarks: The remarks that were taken out, in order.
    """

    text: str
    bold: tuple[Stretch, ...] = ()
    italic: tuple[Stretch, ...] = ()
    struck: tuple[Stretch, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def is_all(self, stretches: tuple[Stretch, ...]) -> bool:
        """Say whether one stretch is all of the words."""
        return stretches == ((0, len(self.text)),)


def words_of(source: str, *, literal: bool = False) -> Words:
    """Read the source of a passage; a line that ends early is a space."""
    if "<!--" in source and not literal:
        source = without_comments(source)
    if literal or not has_markup(source):
        return Words(source)
    reader = _Reader()
    for node in nodes_of(source):
        if isinstance(node, str):
            reader.write(node)
        elif isinstance(node, Run):
            for kind in node.finishes:
                reader.finish(kind)
            reader.write(node.mark * node.left)
            for kind in node.begins:
                reader.begin(kind)
        elif isinstance(node, int):
            reader.write(" ")
        else:
            (reader.begin if node[0] else reader.finish)(node[1])
    return reader.words()


class _Reader:
    """Collects words and marks; lives for one call of `words_of`."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._open: dict[MarkKind, list[int]] = {kind: [] for kind in MarkKind}
        self._stretches: dict[MarkKind, list[Stretch]] = {kind: [] for kind in MarkKind}

    def write(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)

    def begin(self, kind: MarkKind) -> None:
        self._open[kind].append(self._length)

    def finish(self, kind: MarkKind) -> None:
        if self._open[kind]:
            start = self._open[kind].pop()
            if not self._open[kind] and start < self._length:
                self._stretches[kind].append((start, self._length))

    def words(self) -> Words:
        text = "".join(self._pieces)
        for kind in MarkKind:
            while self._open[kind]:
                self.finish(kind)
        bold, italic, struck = (
            tuple(sorted(self._stretches[kind])) for kind in (MarkKind.BOLD, MarkKind.ITALIC, MarkKind.STRIKE)
        )
        if len(bold) == 1 and bold[0] == (0, len(text)):  # a label, whatever it says
            return Words(text, bold, italic, struck)
        return _without_remarks(Words(text, bold, italic, struck))


def _without_remarks(words: Words) -> Words:
    """Take out the remarks, each with the space that sets it apart."""
    pieces: list[str] = []
    remarks: list[Remark] = []
    cuts: list[Stretch] = []
    bold: list[Stretch] = []
    done = length = 0
    for start, end in words.bold:
        remark = _REMARK.fullmatch(words.text, start, end)
        if remark is None:
            bold.append((start, end))
            continue
        kept = words.text[done:start]
        first = length == 0 and not kept
        kept = kept.removesuffix(" ")
        after = end + 1 if first and words.text[end : end + 1] == " " else end
        cuts.append((done + len(kept), after))
        pieces.append(kept)
        length += len(kept)
        done = after
        remarks.append((remark[1], remark[2]))
    if not remarks:
        return words
    pieces.append(words.text[done:])
    text = "".join(pieces)
    bold_now, italic, struck = (tuple(_moved(stretches, cuts)) for stretches in (bold, words.italic, words.struck))
    return Words(text, bold_now, italic, struck, tuple(remarks))


def _moved(stretches: Iterable[Stretch], cuts: list[Stretch]) -> Iterator[Stretch]:
    """Yield where stretches are when others are cut out."""
    starts = [start for start, _ in cuts]
    gone = list(accumulate((end - start for start, end in cuts), initial=0))

    def moved(place: int) -> int:
        at = bisect_left(starts, place)
        return place - gone[at] + (max(0, cuts[at - 1][1] - place) if at else 0)

    for start, end in stretches:
        if moved(start) < moved(end):
            yield moved(start), moved(end)
