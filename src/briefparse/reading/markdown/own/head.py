"""Whether a file is our own: its head says so, with the version of the layout, or all else where that is gone."""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefparse.exporting.markdown.head import LAYOUT, LAYOUT_KEY
from briefparse.model import TurnKind

_FENCE: Final = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY: Final = re.compile(rf"^{LAYOUT_KEY}[ \t]*:[ \t]*[\"']?{LAYOUT}( pandoc)?[\"']?[ \t]*$", re.MULTILINE)
_KINDS: Final = "|".join(TurnKind)
_SIGNS: Final = (b"<!-- turn ", b".turn .", b"## C")
_OURS: Final = re.compile(
    (
        rf"^(?:[ \t]*<!-- turn [^\n]{{1,200}}? (?:{_KINDS})(?= )"  # the comment above a turn
        rf"|:::+ ?\{{[^\n]{{1,200}}?\.turn \.(?:{_KINDS})\b"  # pandoc's division around one
        r"|## (?:Captions|Credits)[\r\n]{1,9}[-*+] (?:photo|gallery|translator|editor): )"  # what stands below the body
    ).encode(),
    re.MULTILINE,
)


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


def is_headless(data: bytes) -> bool:
    """Say whether a file without a head of ours is ours: by what its turns, captions and credits look like."""
    # A search for letters as they stand costs next to nothing; most files have none of these.
    return any(sign in data for sign in _SIGNS) and _OURS.search(data) is not None


def _beginning(data: bytes) -> str:
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
