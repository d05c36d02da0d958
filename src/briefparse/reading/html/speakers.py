"""Elements that a page calls speakers: a name in each, and after it what was said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.reading.document import BlockHint
from briefparse.reading.tables import are_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.document import Block
    from briefparse.reading.html.outline import Outline

# As classes are written: ``speaker``, ``speaker-name``, ``transcript__speaker``, ``TranscriptSpeaker``.
_CALLED: Final = re.compile(r"(?:^|\s)[\w-]{0,40}?speaker(?:[-_]{0,2}(?:name|label))?(?:$|\s)", re.IGNORECASE)


def is_called_speaker(called: str) -> bool:
    """Say whether an element is called a speaker, by its class."""
    return "peaker" in called and _CALLED.search(called) is not None


def speakers_in(outline: Outline, blocks: Sequence[Block], text: str) -> dict[int, BlockHint]:
    """Return the blocks that are names because the page calls them so; nothing where they do not read as names do."""
    called = [
        element.first
        for element in outline.elements
        if element.last - element.first == 1 and is_called_speaker(element.called)
    ]
    names = list(dict.fromkeys(called))  # one element may hold another that is called so, too
    return dict.fromkeys(names, BlockHint.TERM) if are_names([blocks[at].span.of(text) for at in names]) else {}
