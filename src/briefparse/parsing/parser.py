"""The way of a document through the five stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.parsing.completing import briefing_of
from briefparse.parsing.stages import run_stages

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.model import Briefing
    from briefparse.parsing.registered import Registered
    from briefparse.reading.document import Document


def parse_document(document: Document, registry: Registered, dialect: Dialect | None = None) -> Briefing:
    """Parse a document.

    Args:
        document: What a reader made of a file.
        registry: Where dialects and outlets come from.
        dialect: The dialect; by default it is recognised.

    Returns:
        The briefing, with every doubt among its diagnostics.
    """
    return briefing_of(run_stages(document, registry, dialect))
