"""What the head of our own Markdown says of its layout, by which a reader knows it."""

from __future__ import annotations

from typing import Final

LAYOUT_KEY: Final = "briefparse"
"""The key that tells our own files from others."""
LAYOUT: Final = 1
"""The version of what the comments in the file mean."""
END_KEY: Final = "end_mark"
"""The key that says that the file ends in a comment, so that a reader can miss it."""
