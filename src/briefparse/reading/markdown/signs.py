"""The signs by which Markdown is told from plain text, whatever a file is called."""

from __future__ import annotations

from typing import Final

from briefparse.late import late
from briefparse.model import TurnKind

_COLON: Final = rb"(?::|\xef\xbc\x9a)"
# Each begins with a newline, which is found at once; to try a pattern at every character takes a hundred times as long.
_LABEL: Final = late(
    rb"\n[ \t]{0,3}(\*\*|__)(?![\s*_:])[^*\r\n]{0,120}?(?:" + _COLON + rb"\1|\1[ \t]?" + _COLON + rb")"
)
_HEADING: Final = late(rb"\n#{1,6}[ \t]{1,4}[^\s#]")
_EMPHASIS: Final = late(rb"\n[ \t]{0,3}(?:[-*+][ \t]{1,4})?(\*\*|__)(?![\s*_])[^*\r\n]{1,200}?\1")
_LINK: Final = late(rb"\[[^\[\]\r\n]{1,200}\]\((?:https?:|/|#)[^()\s]{0,500}\)")
_KINDS: Final = "|".join(kind.value for kind in TurnKind).encode()
_COMMENT: Final = late(rb"\n<!-- turn \S{1,200} (?:" + _KINDS + rb")\b")
_DIVISION: Final = late(rb"\n:::+ \{(?:#|name=)[^\s{}]{1,200} \.turn \.(?:" + _KINDS + rb")\b")
_ESCAPE: Final = late(rb"\\[\[\]*#]")
_SEVERAL: Final = 2  # labels: one may be a line that somebody made to stand out
_MANY: Final = 6  # escapes


def is_marked_up(sample: bytes) -> bool:
    """Say whether a text has what only Markdown has.

    That is several labels in bold, with their colon; headings together with bold
    letters at the beginning of a line, or links; or what our exporter says of a turn.

    Args:
        sample: A newline, and the beginning of a file.
    """
    # To ask for one letter costs next to nothing, and most texts lack it.
    if (b"<" in sample and _COMMENT.search(sample)) or (b"{" in sample and _DIVISION.search(sample)):
        return True
    is_bold = b"*" in sample or b"_" in sample  # to look for two takes longer than the patterns below
    is_headed = b"#" in sample
    if is_bold and len(_LABEL.findall(sample)) >= _SEVERAL:
        return True
    return (
        is_headed
        and _HEADING.search(sample) is not None
        and ((is_bold and _EMPHASIS.search(sample) is not None) or _LINK.search(sample) is not None)
    )


def is_escaped(sample: bytes) -> bool:
    """Say whether many signs are escaped; code, paths and formulas in plain text may look so too."""
    return b"\\" in sample and len(_ESCAPE.findall(sample)) >= _MANY
