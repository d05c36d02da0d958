"""One page: its words, each with its place, size and type."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pypdfium2.raw as pdfium

from briefparse_pdf.extraction.words import ASKEW, BOLD, GLUED, ITALIC, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


class _Type(NamedTuple):
    """Size in points, bits of the type, and the quarter turns of its direction, or None where it is askew."""

    size: float
    bits: int
    way: int | None


class _Found(NamedTuple):
    """A word where the file has it: its origin, and the box around its first and last character."""

    text: str
    type: _Type
    glued: bool
    x: float
    y: float
    left: float
    bottom: float
    right: float
    top: float


class PageReader:
    """Reads the words of one page; lives for that page, and remembers the types that it has met."""

    def __init__(self, textpage: Any) -> None:  # noqa: ANN401  (pypdfium2 has no types)
        self._page = textpage.raw
        self._types: dict[int | None, _Type] = {}
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._first, self._last = pdfium.FS_RECTF(), pdfium.FS_RECTF()

    def words(self) -> list[Word]:
        """Return the words in the order of the file, turned so that most of them run from left to right."""
        text = self._characters()
        found: list[_Found] = []
        for match in _WORD.finditer(text):
            start, end = match.span()
            if end - start == 1 or self._type(start) == self._type(end - 1):
                found.append(self._placed(text, start, end, glued=False))
            else:
                found += self._parted(text, start, end)
        ways = Counter[int]()
        for word in found:
            if word.type.way is not None:
                ways[word.type.way] += len(word.text)
        main = ways.most_common(1)[0][0] if ways else 0
        return [_turned(word, main) for word in found]

    def _characters(self) -> str:
        """Return one character for each of PDFium's, so that indices are the same."""
        count = max(0, pdfium.FPDFText_CountChars(self._page))
        units = (ctypes.c_ushort * (count + 1))()
        written = pdfium.FPDFText_GetText(self._page, 0, count, units) - 1
        text = ctypes.string_at(units, max(0, written) * 2).decode("utf-16-le", "surrogatepass")
        if len(text) != count:  # characters without Unicode are left out there
            text = "".join(_character(pdfium.FPDFText_GetUnicode(self._page, at)) for at in range(count))
        return text.replace("\ufffe", _LINE_END_HYPHEN)

    def _parted(self, text: str, start: int, end: int) -> Iterator[_Found]:
        """Yield the parts of a word between which the type changes: a bold label right before its turn."""
        cuts = [at for at in range(start + 1, end) if self._type(at) != self._type(at - 1)]
        for begin, stop in zip((start, *cuts), (*cuts, end), strict=True):
            yield self._placed(text, begin, stop, glued=begin > start)

    def _placed(self, text: str, start: int, end: int, *, glued: bool) -> _Found:
        page, x, y, first, last = self._page, self._x, self._y, self._first, self._last
        pdfium.FPDFText_GetCharOrigin(page, start, x, y)
        pdfium.FPDFText_GetLooseCharBox(page, start, first)
        pdfium.FPDFText_GetLooseCharBox(page, end - 1, last)
        return _Found(
            text[start:end].replace(_LINE_END_HYPHEN, "-").replace(_NO_CHARACTER, "\ufffd"),
            self._type(start),
            glued,
            x.value,
            y.value,
            min(first.left, last.left),
            min(first.bottom, last.bottom),
            max(first.right, last.right),
            max(first.top, last.top),
        )

    def _type(self, at: int) -> _Type:
        """Return the type of a character."""
        key = _handle_of(self._page, at)
        known = self._types.get(key)
        if known is None:
            known = self._types[key] = self._look_at(at)
        return known

    def _look_at(self, at: int) -> _Type:
        matrix = pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0)
        pdfium.FPDFText_GetMatrix(self._page, at, matrix)
        size = _bounded(pdfium.FPDFText_GetFontSize(self._page, at) * math.hypot(matrix.c, matrix.d))
        flags, name = ctypes.c_int(), ctypes.create_string_buffer(128)
        pdfium.FPDFText_GetFontInfo(self._page, at, name, 128, flags)
        family = name.value.decode("utf-8", "replace")
        handle = pdfium.FPDFText_GetTextObject(self._page, at)
        bold = (
            _BOLD_NAME.search(family) is not None
            or flags.value & _FORCE_BOLD
            or pdfium.FPDFText_GetFontWeight(self._page, at) >= _BOLD_WEIGHT
            or (handle and pdfium.FPDFTextObj_GetTextRenderMode(handle) == _FILL_AND_STROKE)
        )
        italic = _ITALIC_NAME.search(family) is not None or flags.value & _ITALIC
        bits = (BOLD if bold else 0) | (ITALIC if italic else 0)
        return _Type(max(1.0, abs(size)), bits, _way(matrix.a, matrix.b))


def _as_number(function: Any) -> Callable[[Any, int], int | None]:  # noqa: ANN401  (pypdfium2 has no types)
    """Give a function of PDFium that returns a handle anew, so that it returns it as a number: quick to compare."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(address or 0)


_handle_of: Final = _as_number(pdfium.FPDFText_GetTextObject)


def _character(code: int) -> str:
    return chr(code) if 0 < code <= 0x10FFFF else _NO_CHARACTER  # noqa: PLR2004  (the last code point)


def _bounded(number: float) -> float:
    if -_FARTHEST < number < _FARTHEST:
        return round(number, 1)
    return 0.0 if math.isnan(number) else math.copysign(_FARTHEST, number)


def _way(a: float, b: float) -> int | None:
    """Return how many quarters a direction is turned to the left, or None where it is askew."""
    if not (math.isfinite(a) and math.isfinite(b)):
        return 0
    angle = math.atan2(b, a)
    quarters = round(angle / (math.pi / 2))
    return quarters % 4 if abs(angle - quarters * math.pi / 2) <= _UPRIGHT else None


def _turned(found: _Found, main: int) -> Word:
    left, right, y = (
        (found.left, found.right, found.y),
        (found.bottom, found.top, -found.x),
        (-found.right, -found.left, -found.y),
        (-found.top, -found.bottom, found.x),
    )[main]
    size, bits, way = found.type
    bits |= (GLUED if found.glued else 0) | (0 if way == main else ASKEW)
    return Word(found.text, _bounded(left), _bounded(right), _bounded(y), size, bits)
