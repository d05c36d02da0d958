"""Setting fictional transcripts in type: a small press that fills pages line by line, as a word processor does."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import attrs
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

Furniture = Callable[["Press", int], object]


@attrs.define
class Press:
    """Sets type on pages. Lengths are in points from the lower left corner, as PDF has them.

    Attributes:
        furniture: Draws the head and foot of a page, given its number.
        regular: The font of most type.
        bold: The font of bold type.
        size: The size of the type.
        leading: The distance of lines.
        left: Where lines begin.
        right: Where they end.
        top: The first baseline of a page.
        bottom: The last.
        paper: Width and height of a page.
        full: What is done when a page, or a column of it, is full.
    """

    furniture: Furniture = attrs.field(default=lambda _press, _number: None)
    regular: str = "Times-Roman"
    bold: str = "Times-Bold"
    size: float = 12
    leading: float = 16
    left: float = 72
    right: float = 540
    top: float = 700
    bottom: float = 90
    paper: tuple[float, float] = (612, 792)
    full: Callable[[Press], None] = attrs.field(default=lambda press: press.turn())
    pages: int = 1
    y: float = 0
    buffer: BytesIO = attrs.field(factory=BytesIO)
    canvas: Any = None

    def __attrs_post_init__(self) -> None:
        # invariant: no clock, no random id
        self.canvas = Canvas(self.buffer, pagesize=self.paper, invariant=1)
        self.furniture(self, self.pages)
        self.y = self.top

    def text(self, x: float, y: float, words: str, *, bold: bool = False, size: float | None = None) -> float:
        """Draw words, and return where they end."""
        font = self.bold if bold else self.regular
        self.canvas.setFont(font, size or self.size)
        self.canvas.drawString(x, y, words)
        return x + self.width(words, bold=bold, size=size)

    def width(self, words: str, *, bold: bool = False, size: float | None = None) -> float:
        """Return how wide words are."""
        return float(stringWidth(words, self.bold if bold else self.regular, size or self.size))

    def centred(self, words: str, *, bold: bool = False, size: float | None = None, after: float = 0) -> None:
        """Set a line in the middle of the page."""
        middle = (self.left + self.right - self.width(words, bold=bold, size=size)) / 2
        self.text(middle, self.y, words, bold=bold, size=size)
        self.down(self.leading + after)

    def paragraph(self, words: str, *, label: str = "", first: float = 0, hanging: float = 0, after: float = 0) -> None:
        """Set a paragraph, over as many pages as it takes.

        Args:
            words: What it says; ``|`` is where a word may be cut, with a hyphen unless one stands there.
            label: Bold words before it.
            first: The indent of its first line.
            hanging: The indent of all others; a label stands outside of it.
            after: The space below it.
        """
        x = self.left + first
        if label:
            x = self.text(x, self.y, label, bold=True) + self.width("  ")
        line = ""
        for word in words.split(" "):
            longer = f"{line} {word}".strip().replace("|", "")
            if x + self.width(longer) <= self.right:
                line = longer
                continue
            start, cut, rest = word.partition("|")
            hyphened = f"{line} {start.removesuffix('-')}-"
            fits = cut and x + self.width(hyphened) <= self.right
            self.text(x, self.y, hyphened if fits else line)
            line = rest if fits else word.replace("|", "")
            self.down(self.leading)
            x = self.left + hanging
        self.text(x, self.y, line)
        self.down(self.leading + after)

    def down(self, distance: float) -> None:
        """Go down, or to the next page."""
        self.y -= distance
        if self.y < self.bottom:
            self.full(self)

    def turn(self) -> None:
        """Go to the next page."""
        self.canvas.showPage()
        self.pages += 1
        self.furniture(self, self.pages)
        self.y = self.top

    def finished(self) -> bytes:
        """Return the file."""
        self.canvas.save()
        return self.buffer.getvalue()
