"""One page: its words, each with its place, size and type."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import pypdfium2.raw as pdfium

from briefparse_pdf.extraction.words import ASKEW, BOLD, GLUED, ITALIC, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE_END_HYPHEN: Final = "\x02"  # what PDFium makes of a hyphen at the end of a line
_WORD: Final = re.compile(rf"[^\s{_LINE_END_HYPHEN}]+{_LINE_END_HYPHEN}?|{_LINE_END_HYPHEN}")
_NO_CHARACTER: Final = "\0"
_BOLD_NAME: Final = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC_NAME: Final = re.compile(r"ital|obli", re.IGNORECASE)
_BOLD_WEIGHT: Final = 600
_FORCE_BOLD: Final = 1 << 18  # flags of ISO 32000-1, table 123
_ITALIC: Final = 1 << 6
_FILL_AND_STROKE: Final = 2  # how programs embolden a font that has no bold
_UPRIGHT: Final = math.radians(5)
_FARTHEST: Final = 100_000.0  # points; no page is larger, and no number of a hostile file leads to infinity


class PageReader:
    """Reads the words of one page; lives for that page, and remembers the types that it has met."""

    def __init__(self, textpage: Any) -> None:  # noqa: ANN401  (pypdfium2 has no types)
        self._page = textpage
        self._types: dict[int | None, tuple[float, int, int | None]] = {}
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = pdfium.FS_RECTF()

    def words(self) -> list[Word]:
        """Return the words in the order of the file, turned so that most of them run from left to right."""
        text = self._characters()
        found = [item for match in _WORD.finditer(text) for item in self._in_one_type(text, match.start(), match.end())]
        ways = Counter[int]()
        for words, _, _, way, *_ in found:
            if way is not None:
                ways[way] += len(words)
        main = ways.most_common(1)[0][0] if ways else 0
        return [_turned(item, main) for item in found]

    def _characters(self) -> str:
        """Return one character for each of PDFium's, so that indices are the same."""
        count = max(0, pdfium.FPDFText_CountChars(self._page))
        units = (ctypes.c_ushort * (count + 1))()
        written = pdfium.FPDFText_GetText(self._page, 0, count, units) - 1
        text = ctypes.string_at(units, max(0, written) * 2).decode("utf-16-le", "surrogatepass")
        if len(text) != count:  # characters without Unicode are left out there
            text = "".join(_character(pdfium.FPDFText_GetUnicode(self._page, at)) for at in range(count))
        return text.replace("\ufffe", _LINE_END_HYPHEN)

    def _in_one_type(self, text: str, start: int, end: int) -> Iterator[_Found]:
        """Yield a word, or its parts where the type changes inside it: a bold label right before its turn."""
        first = self._type(start)
        if end - start > 1 and self._type(end - 1) != first:
            cuts = [at for at in range(start + 1, end) if self._type(at) != self._type(at - 1)]
        else:
            cuts = []
        for begin, stop in zip((start, *cuts), (*cuts, end), strict=True):
            yield self._placed(text[begin:stop], begin, stop - 1, glued=begin > start)

    def _placed(self, words: str, first: int, last: int, *, glued: bool) -> _Found:
        size, bits, way = self._type(first)
        x, y, box = self._x, self._y, self._box
        pdfium.FPDFText_GetCharOrigin(self._page, first, x, y)
        origin = (x.value, y.value)
        pdfium.FPDFText_GetLooseCharBox(self._page, first, box)
        corners = [(box.left, box.bottom), (box.right, box.top)]
        if last > first:
            pdfium.FPDFText_GetLooseCharBox(self._page, last, box)
            corners += [(box.left, box.bottom), (box.right, box.top)]
        words = words.replace(_LINE_END_HYPHEN, "-").replace(_NO_CHARACTER, "\ufffd")
        return words, size, bits | (GLUED if glued else 0), way, origin, corners

    def _type(self, at: int) -> tuple[float, int, int | None]:
        """Return size in points, bits of the type, and the quarter turns of a character's direction, if it has one."""
        handle = pdfium.FPDFText_GetTextObject(self._page, at)
        key = ctypes.cast(handle, ctypes.c_void_p).value
        known = self._types.get(key)
        if known is None:
            known = self._types[key] = self._look_at(at, handle)
        return known

    def _look_at(self, at: int, handle: object) -> tuple[float, int, int | None]:
        matrix = pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0)
        pdfium.FPDFText_GetMatrix(self._page, at, matrix)
        size = _bounded(pdfium.FPDFText_GetFontSize(self._page, at) * math.hypot(matrix.c, matrix.d))
        flags, name = ctypes.c_int(), ctypes.create_string_buffer(128)
        pdfium.FPDFText_GetFontInfo(self._page, at, name, 128, flags)
        family = name.value.decode("utf-8", "replace")
        bold = (
            _BOLD_NAME.search(family) is not None
            or flags.value & _FORCE_BOLD
            or pdfium.FPDFText_GetFontWeight(self._page, at) >= _BOLD_WEIGHT
            or (handle and pdfium.FPDFTextObj_GetTextRenderMode(handle) == _FILL_AND_STROKE)
        )
        italic = _ITALIC_NAME.search(family) is not None or flags.value & _ITALIC
        return max(1.0, abs(size)), (BOLD if bold else 0) | (ITALIC if italic else 0), _way(matrix.a, matrix.b)


_Found = tuple[str, float, int, int | None, tuple[float, float], list[tuple[float, float]]]


def _character(code: int) -> str:
    return chr(code) if 0 < code <= 0x10FFFF else _NO_CHARACTER  # noqa: PLR2004  (the last code point)


def _bounded(number: float) -> float:
    return round(min(max(number, -_FARTHEST), _FARTHEST), 1) if math.isfinite(number) else 0.0


def _way(a: float, b: float) -> int | None:
    """Return how many quarters a direction is turned to the left, or None where it is askew."""
    if not (math.isfinite(a) and math.isfinite(b)):
        return 0
    angle = math.atan2(b, a)
    quarters = round(angle / (math.pi / 2))
    return quarters % 4 if abs(angle - quarters * math.pi / 2) <= _UPRIGHT else None


def _turned(found: _Found, main: int) -> Word:
    words, size, bits, way, origin, corners = found
    xs = [_turn(corner, main)[0] for corner in corners]
    baseline = _turn(origin, main)[1]
    return Word(words, min(xs), max(xs), baseline, size, bits if way == main else bits | ASKEW)


def _turn(point: tuple[float, float], quarters: int) -> tuple[float, float]:
    x, y = _bounded(point[0]), _bounded(point[1])
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarters]
