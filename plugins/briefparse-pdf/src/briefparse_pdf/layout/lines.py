"""Words to lines, and lines that stand side by side to rows."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from briefparse_pdf.extraction.words import ASKEW, BOLD, GLUED, ITALIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefparse_pdf.extraction.words import Word

_SAME_LINE: Final = 0.5  # of the size: superscripts stand a third higher
_SAME_ROW: Final = 0.3
_WIDE_GAP: Final = 1.0  # of the size; a blank is a quarter of it, in justified lines up to three
_HAIR: Final = 0.2  # of the size
_OVERLAP: Final = 0.6  # of the size, that a word may reach back into the one before it
_TYPE: Final = BOLD | ITALIC
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_WIDE: Final = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]")


class Run(NamedTuple):
    """Words of one type, with the blanks before and between them."""

    text: str
    bits: int


@attrs.frozen
class Line:
    """Words on one baseline. Lengths are in points; y grows upwards.

    Attributes:
        runs: The words.
        left: The left edge.
        right: The right edge.
        y: The baseline.
        size: The size of most of its type.
        first: How much room its first word needs.
        turned: Whether it runs from right to left.
    """

    runs: tuple[Run, ...]
    left: float
    right: float
    y: float
    size: float
    first: float
    turned: bool = False

    @property
    def text(self) -> str:
        """The words, with one blank between them, and a tab where the gap is wide."""
        return "".join(run.text for run in self.runs)


@attrs.frozen
class Row:
    """The lines on one height of a page, from left to right."""

    y: float
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The words, with a tab between the lines."""
        return "\t".join(line.text for line in self.lines)

    @property
    def size(self) -> float:
        """The size of the largest type."""
        return max(line.size for line in self.lines)


def rows_of(words: Sequence[Word]) -> tuple[Row, ...]:
    """Gather the words that stand upright to rows, the highest first."""
    lines = [_line(group) for group in _groups(word for word in words if not word.bits & ASKEW)]
    lines.sort(key=lambda line: (-line.y, line.left))
    rows: list[list[Line]] = []
    for line in lines:
        if rows and rows[-1][0].y - line.y <= _SAME_ROW * max(rows[-1][0].size, line.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return tuple(Row(row[0].y, tuple(sorted(row, key=lambda line: line.left))) for row in rows)


def askew_texts(words: Sequence[Word]) -> tuple[str, ...]:
    """Return the texts that do not run as the page does, such as a watermark: one a stretch of words."""
    stretches = groupby(words, key=lambda word: bool(word.bits & ASKEW))
    return tuple(" ".join(word.text for word in stretch) for askew, stretch in stretches if askew)


def joined(lines: Sequence[Line]) -> Line:
    """Make one line of lines that stand side by side; a wide gap becomes a tab."""
    if len(lines) == 1:
        return lines[0]
    turned = sum(line.turned for line in lines) * 2 > len(lines)
    ordered = sorted(lines, key=lambda line: -line.right if turned else line.left)
    runs = list(ordered[0].runs)
    for before, line in pairwise(ordered):
        gap = before.left - line.right if turned else line.left - before.right
        blank = "\t" if gap > _WIDE_GAP * line.size else " "
        runs += [Run(blank + line.runs[0].text, line.runs[0].bits), *line.runs[1:]]
    return Line(
        tuple(runs),
        min(line.left for line in lines),
        max(line.right for line in lines),
        ordered[0].y,
        _main_size((line.size, len(line.text)) for line in lines),
        ordered[0].first,
        turned,
    )


def runs_right_to_left(text: str) -> bool:
    """Say whether most letters of a text are of a script that runs from right to left."""
    return len(_RIGHT_TO_LEFT.findall(text)) * 2 > len(_LETTER.findall(text))


def is_wide(character: str) -> bool:
    """Say whether a character is Chinese or Japanese, which are written without blanks."""
    return _WIDE.match(character) is not None


def _groups(words: Iterable[Word]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in words:
        if group and not _follows(group[-1], word):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _follows(before: Word, word: Word) -> bool:
    """Say whether a word goes on with the line of the one before it, in either direction."""
    size = max(before.size, word.size)
    if abs(before.y - word.y) > _SAME_LINE * size:
        return False
    nearest, farthest = -_OVERLAP * size, _WIDE_GAP * size
    return nearest <= word.left - before.right <= farthest or (
        nearest <= before.left - word.right <= farthest and _RIGHT_TO_LEFT.search(before.text + word.text) is not None
    )


def _line(words: list[Word]) -> Line:
    runs: list[Run] = []
    before: Word | None = None
    for word in words:
        text = f" {word.text}" if before is not None and _are_parted(before, word) else word.text
        before = word
        if runs and runs[-1].bits == word.bits & _TYPE:
            runs[-1] = Run(runs[-1].text + text, runs[-1].bits)
        else:
            runs.append(Run(text, word.bits & _TYPE))
    first = words[0]
    return Line(
        tuple(runs),
        min(word.left for word in words),
        max(word.right for word in words),
        median(word.y for word in words),
        _main_size((word.size, len(word.text)) for word in words),
        first.size if is_wide(first.text) else first.right - first.left,
        runs_right_to_left("".join(word.text for word in words)),
    )


def _are_parted(before: Word, word: Word) -> bool:
    """Say whether a blank stands between two words; PDFium sets one between Chinese letters that a hair parts."""
    if word.bits & GLUED:
        return False
    wide = is_wide(before.text[-1]) and is_wide(word.text[0])
    return not wide or abs(word.left - before.right) >= _HAIR * word.size


def _main_size(sizes: Iterable[tuple[float, int]]) -> float:
    """Return the size that most characters have; of equals, the largest."""
    counts: dict[float, int] = {}
    for size, characters in sizes:
        counts[size] = counts.get(size, 0) + characters
    return max(counts, key=lambda size: (counts[size], size))
