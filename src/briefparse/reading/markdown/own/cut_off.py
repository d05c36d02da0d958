"""A file of ours of which the end is missing, as far as what is there shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose
from briefparse.reading.markdown.own.comments import Comment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.model import Diagnostic
    from briefparse.reading.markdown.own.blocks import OwnBlock

_OPENS: Final = "\n<!--"


def missing_end(text: str, blocks: Sequence[OwnBlock], *, divided: bool) -> Iterator[Diagnostic]:
    """Report a file that ends in the middle; one that is cut between two paragraphs shows nothing of it.

    Args:
        text: The file.
        blocks: What stands in it below the head.
        divided: Whether turns are divisions, as in pandoc's flavour, which have an end.
    """
    opened = text.rfind(_OPENS)
    if opened >= 0 and text.find("-->", opened) < 0:
        yield diagnose("BP113", "the file ends in a comment that is not closed")
        return
    turns = [block for block in blocks if isinstance(block, Comment) and block.word in {"turn", "end"}]
    if not turns or turns[-1].word != "turn" or "empty" in turns[-1].values:
        return
    if divided or turns[-1] is blocks[-1]:
        yield diagnose("BP113", f"the file ends within turn {turns[-1].value(0)}")
