"""The part of a document that tells which office wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from briefparse.reading.document import Document

_TELLING: Final = ("og:site_name", "sitename", "og:url", "url", "canonical")


def telling_text(document: Document) -> str:
    """Return a document's text without what stands outside the transcript, which may be of other offices.

    In its place comes what a page says of its own site.
    """
    outside = BlockHint.OUTSIDE
    for block in document.blocks:
        if block.hint is outside:
            break
    else:
        return document.text
    metadata = dict(document.metadata)
    told = [metadata[name] for name in _TELLING if name in metadata]
    inside = [block.span.of(document.text) for block in document.blocks if block.hint is not outside]
    return "\n".join((*told, *inside))
