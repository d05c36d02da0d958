"""Footnotes: the right words of a correction, and notes of the source, below the page that they belong to."""

from __future__ import annotations

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.direction import is_rtl
from briefparse.exporting.docx.markup import NAMESPACE, XML, paragraph, run, sign
from briefparse.model import AnnotationKind

NOTED = frozenset({AnnotationKind.CORRECTION, AnnotationKind.FOOTNOTE})
"""The kinds of marks whose value is a footnote; that of others follows in brackets."""

CORRECTED = "Correction: "
"""What stands before the right words, so that a reader of the foot of the page knows what they are."""

_FIRST = 1  # Word has the lines above and between notes under the numbers -1 and 0
_LINES = (
    ("separator", -1, "<w:separator/>"),
    ("continuationSeparator", 0, "<w:continuationSeparator/>"),
)


class Footnotes:
    """Collects the footnotes of one file."""

    def __init__(self) -> None:
        self._notes: list[str] = []

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._notes)

    def mark(self, text: str) -> str:
        """Add a footnote, and return the run that refers to it."""
        number = _FIRST + len(self._notes)
        rtl = is_rtl(text)
        words = sign("<w:footnoteRef/>", styles.FOOTNOTE_REFERENCE) + run(f" {text}", rtl=rtl)
        said = paragraph(styles.FOOTNOTE_TEXT, words, rtl=rtl)
        self._notes.append(f'<w:footnote w:id="{number}">{said}</w:footnote>')
        return sign(f'<w:footnoteReference w:id="{number}"/>', styles.FOOTNOTE_REFERENCE)

    def part(self) -> str:
        """Return the part of the file that holds them."""
        lines = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}">'
            f'<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
            f"<w:r>{line}</w:r></w:p></w:footnote>"
            for kind, number, line in _LINES
        )
        return f'{XML}<w:footnotes xmlns:w="{NAMESPACE}">{lines}{"".join(self._notes)}</w:footnotes>'
