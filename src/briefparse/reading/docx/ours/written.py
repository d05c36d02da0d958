"""What stood in the paragraphs of a file of ours when it was written: so it is told what somebody typed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.docx.memory import digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.reading.docx.ours.remembered import Memory


@attrs.frozen
class Written:
    """The paragraphs of a file as they were.

    Attributes:
        digests: The checksums of their words.
        leads: The checksums of the words before a colon, of paragraphs that are
            not shown any more as they were: an edited one still leads with them.
        is_known: Whether the file remembers any paragraph.
    """

    digests: frozenset[str]
    leads: frozenset[str]
    is_known: bool

    @classmethod
    def of(cls, memory: Memory, shown: Iterable[str]) -> Written:
        """Gather what a file remembers.

        Args:
            memory: What it remembers.
            shown: The checksums of the paragraphs that it shows now.
        """
        blocks = [block for those in (memory.before, *(turn.blocks for turn in memory.turns)) for block in those]
        leading = [block for block in blocks if block.lead is not None]
        now = set(shown) if leading else set()
        leads = (block.lead for block in leading if block.lead is not None and block.digest not in now)
        return cls(frozenset(block.digest for block in blocks), frozenset(leads), bool(memory.turns))

    def led(self, lead: str) -> bool:
        """Say whether a paragraph that was edited, or taken out, began with these words and a colon."""
        return digest(lead) in self.leads
