"""Word comments that carry the diagnostics of a review copy to the words that they are about."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.markup import NAMESPACE, XML, escaped, paragraph, run, sign

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Diagnostic, Span

_AUTHOR = "briefparse"
_INITIALS = "bp"


class Comments:
    """Places diagnostics on paragraphs, and collects the comments of one file."""

    def __init__(self, diagnostics: Iterable[Diagnostic], leaves: Iterable[Span]) -> None:
        """Give each diagnostic to the piece of text that it points into.

        Args:
            diagnostics: The diagnostics.
            leaves: The spans of the paragraphs that are going to be written.
        """
        known = sorted({(span.start, span.end) for span in leaves if span})
        starts = [start for start, _ in known]
        self._waiting: dict[tuple[int, int], list[Diagnostic]] = {}
        self._homeless: list[Diagnostic] = []
        for diagnostic in diagnostics:
            at = bisect_right(starts, diagnostic.span.start) - 1
            if diagnostic.span and at >= 0 and diagnostic.span.start < known[at][1]:
                self._waiting.setdefault(known[at], []).append(diagnostic)
            else:
                self._homeless.append(diagnostic)
        self._made: list[str] = []

    def __len__(self) -> int:
        """Return how many comments were made."""
        return len(self._made)

    def on(self, made: str, span: Span) -> str:
        """Return a paragraph with the comments on what it shows.

        Args:
            made: The paragraph, as markup.
            span: Where its words stand in the source.
        """
        if not self._waiting:
            return made
        return self._commented(made, self._waiting.pop((span.start, span.end), ()))

    def on_file(self, made: str) -> str:
        """Return the first paragraph of a file with the comments that are about the whole of it."""
        homeless, self._homeless = self._homeless, []
        return self._commented(made, homeless)

    def part(self) -> str:
        """Return the part of the file that holds the comments."""
        return f'{XML}<w:comments xmlns:w="{NAMESPACE}">{"".join(self._made)}</w:comments>'

    def _commented(self, made: str, diagnostics: Iterable[Diagnostic]) -> str:
        numbers = [self._add(diagnostic) for diagnostic in diagnostics]
        if not numbers:
            return made
        begins = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
        ends = "".join(
            f'<w:commentRangeEnd w:id="{number}"/>'
            + sign(f'<w:commentReference w:id="{number}"/>', styles.COMMENT_REFERENCE)
            for number in numbers
        )
        at, end = made.index("</w:pPr>") + len("</w:pPr>"), made.rindex("</w:p>")
        return f"{made[:at]}{begins}{made[at:end]}{ends}{made[end:]}"

    def _add(self, diagnostic: Diagnostic) -> int:
        number = len(self._made)
        words = run(f"{diagnostic.code} ({diagnostic.severity.value}): {diagnostic.message}")
        said = paragraph(styles.COMMENT_TEXT, sign("<w:annotationRef/>", styles.COMMENT_REFERENCE) + words)
        self._made.append(
            f'<w:comment w:id="{number}" w:author="{escaped(_AUTHOR)}" w:initials="{_INITIALS}">{said}</w:comment>'
        )
        return number
