"""Whether a file is our own: its head says so, with the version of the layout."""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefparse.exporting.markdown.head import LAYOUT, LAYOUT_KEY

_FENCE: Final = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY: Final = re.compile(rf"^{LAYOUT_KEY}[ \t]*:[ \t]*[\"']?{LAYOUT}( pandoc)?[\"']?[ \t]*$", re.MULTILINE)


@attrs.frozen
class OwnHead:
    """The head of a file of our own.

    Attributes:
        yaml: What stands between its fences.
        lines: How many lines it takes, fences included.
        is_markdown: Whether its texts are Markdown, as pandoc takes them.
    """

    yaml: str
    lines: int
    is_markdown: bool


def own_head(text: str) -> OwnHead | None:
    """Return the head of a file that says it is in our layout, else None."""
    first = _FENCE.match(text)
    last = None if first is None or not text.startswith("---") else _FENCE.search(text, first.end())
    if first is None or last is None:
        return None
    key = _KEY.search(text, first.end(), last.start())
    if key is None:
        return None
    return OwnHead(text[first.end() + 1 : last.start()], text.count("\n", 0, last.start()) + 1, key[1] is not None)


def is_own(data: bytes) -> bool:
    """Say whether bytes begin with a head of our own."""
    return data.startswith((b"---", b"\xef\xbb\xbf---")) and own_head(_beginning(data)) is not None


def _beginning(data: bytes) -> str:
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
