"""The few kinds of Markdown block that the exporter writes."""

from __future__ import annotations

from briefparse.exporting.markdown.escape import escape

_DEEPEST = 6


def heading(text: str, level: int) -> str:
    """Return a heading; a level deeper than 6 is written as 6."""
    written = escape(text)
    if written.endswith("#") and not written.endswith("\\#"):  # else taken for a closing sequence
        written = f"{written[:-1]}\\#"
    return f"{'#' * min(level, _DEEPEST)} {written}"


def strong(text: str) -> str:
    """Return ``text`` in bold, which must not be empty."""
    return f"**{escape(text)}**"


def emphasis(text: str) -> str:
    """Return ``text`` in italics, which must not be empty."""
    return f"*{escape(text)}*"
