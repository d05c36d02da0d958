"""A file of ours of which the end is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose
from briefparse.exporting.markdown.surroundings import END
from briefparse.reading.markdown.own.comments import Comment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.model import Diagnostic
    from briefparse.reading.markdown.own.blocks import OwnBlock

_OPENS: Final = "\n<!--"


def missing_end(text: str, blocks: Sequence[OwnBlock], *, expected: bool) -> Iterator[Diagnostic]:
    """Report a file that ends in the middle, wherever it was cut.

    The exporter's last comment tells: what was taken out or put in above it
    leaves it where it is, and a file without comments has none to miss.

    Args:
        text: The file.
        blocks: What stands in it below the head.
        expected: Whether it was written with a comment at its end.
    """
    opened = text.rfind(_OPENS)
    if opened >= 0 and text.find("-->", opened) < 0:
        yield diagnose("BP113", "the file ends in a comment that is not closed")
        return
    comments = [block for block in blocks if isinstance(block, Comment)]
    if expected and not any(comment.word == END for comment in comments):
        turn = next((comment.value(0) for comment in reversed(comments) if comment.word == "turn"), None)
        where = "above the first turn" if turn is None else f"after the beginning of turn {turn}"
        yield diagnose("BP113", f"the comment at the end of the file is missing; what is there ends {where}")
