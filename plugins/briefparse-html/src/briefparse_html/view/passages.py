"""A passage: one leaf of the briefing as it is shown, with a number that the source view shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from briefparse import Span

from briefparse_html.view.languages import language_of
from briefparse_html.view.marks import Piece, pieces_of

if TYPE_CHECKING:
    from briefparse import Paragraph

_PAGE_LANGUAGE = "en"
"""The language of the page's own words."""


@attrs.frozen
class Passage:
    """One leaf of the briefing.

    Attributes:
        n: Its number on the page, from 1.
        kind: What it is: ``paragraph``, ``page-break``, ``heading``, ``note`` …
        pieces: The text.
        lang: The value of ``lang``, or None where it is the page's own.
        about: What the page says of it, in English: ``stage direction``, ``photo`` …
        level: The level of a heading, else 0.
        continues: Whether a paragraph goes on from the one before.
    """

    n: int
    kind: str
    pieces: tuple[Piece, ...]
    lang: str | None
    about: str = ""
    level: int = 0
    continues: bool = False


@attrs.frozen
class Passages:
    """Makes passages, numbers them, and keeps where each stands in the source.

    Attributes:
        language: The language of the briefing.
        spans: The places of the passages made so far, in order of their numbers.
    """

    language: str
    spans: list[Span] = attrs.field(factory=list, init=False)

    def add(self, kind: str, text: str, span: Span, *, about: str = "", level: int = 0) -> Passage:
        """Make the passage of a leaf without marks."""
        self.spans.append(span)
        return Passage(len(self.spans), kind, (Piece(text),), self.lang(text), about, level)

    def add_paragraph(self, paragraph: Paragraph) -> Passage:
        """Make the passage of a paragraph, with its marks."""
        self.spans.append(paragraph.span)
        return Passage(
            len(self.spans),
            "paragraph",
            pieces_of(paragraph),
            self.lang(paragraph.text),
            continues=paragraph.continues,
        )

    def lang(self, text: str) -> str | None:
        """Return the value of ``lang`` for a text of the briefing, or None where it is the page's own."""
        language = language_of(text, self.language)
        return None if language == _PAGE_LANGUAGE else language
