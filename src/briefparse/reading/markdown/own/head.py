"""Whether a file is our own: its head says so, with the version of the layout, or all else where that is gone."""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefparse.exporting.markdown.layout import LAYOUT, LAYOUT_KEY
from briefparse.late import late
from briefparse.model import TurnKind

_FENCE: Final = late(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY: Final = late(rf"^{LAYOUT_KEY}[ \t]*:[ \t]*[\"']?{LAYOUT}( pandoc)?[\"']?[ \t]*$", re.MULTILINE)
_KEY_BYTES: Final = LAYOUT_KEY.encode()
_KINDS: Final = "|".join(TurnKind)
_SIGNS: Final = ((b"<", b"<!-- turn "), (b"{", b".turn ."), (b"#", b"## C"))
"""What one of the parts begins with, and one letter of it: one letter is found at once, several are looked for."""
_CLOSES: Final = late(rb"[\r\n](?:---|\.\.\.)[ \t]*+(?=[\r\n]|\Z)")
_OURS: Final = late(
    (
        rf"^(?:[ \t]*<!-- turn [^\n]{{1,200}}? (?:{_KINDS})(?= )"  # the comment above a turn
        rf"|:::+ ?\{{[^\n]{{1,200}}?\.turn \.(?:{_KINDS})\b"  # pandoc's division around one
        r"|## (?:Captions|Credits)[\r\n]{1,9}[-*+] (?:photo|gallery|translator|editor): )"  # what stands below the body
    ).encode(),
    re.MULTILINE,
)


@attrs.frozen(eq=False, repr=False)
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


def is_own(data: bytes, most: int) -> bool:
    """Say whether a file begins with a head of our own that takes so many bytes at most."""
    if not data.startswith((b"---", b"\xef\xbb\xbf---")):
        return False
    closes = _CLOSES.search(data, 0, most)
    if closes is None or data.find(_KEY_BYTES, 0, closes.end()) < 0:  # the heads of others are passed over at once
        return False
    return own_head(_beginning(data[: closes.end()])) is not None


def is_headless(data: bytes) -> bool:
    """Say whether a file without a head of ours is ours: by what its turns, captions and credits look like."""
    for letter, sign in _SIGNS:  # most files have none of these
        first = data.find(letter)
        if first >= 0 and data.find(sign, first) >= 0:
            return _OURS.search(data) is not None
    return False


def _beginning(data: bytes) -> str:
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
