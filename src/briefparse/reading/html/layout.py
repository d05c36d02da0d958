"""A page as it is laid out: its elements, its blocks, and what the blocks show."""

from __future__ import annotations

import attrs

from briefparse.reading.document import Block
from briefparse.reading.html.evidence import Evidence, evidence_of
from briefparse.reading.html.outline import Outline
from briefparse.reading.html.tables import with_terms


@attrs.frozen
class Layout:
    """A page as it is laid out.

    Attributes:
        outline: Its elements, and where the blocks are in them.
        blocks: Its blocks.
        text: Its text.
        evidence: What the blocks show.
    """

    outline: Outline
    blocks: tuple[Block, ...]
    text: str
    evidence: Evidence

    @classmethod
    def of(cls, outline: Outline, blocks: tuple[Block, ...], text: str) -> Layout:
        """Look at every block of a page once."""
        blocks = with_terms(outline, blocks, text)
        return cls(outline, blocks, text, evidence_of(blocks, text, outline.linked))

    def words(self, at: int) -> str:
        """Return the words of a block."""
        return self.blocks[at].span.of(self.text)
