"""Wrapping long lines without changing what is shown."""

from __future__ import annotations

import re

# A word that would be markup, or part of it, at the beginning of a line.
_MARKUP = re.compile(r"[-+*#=>|:~<\[\]]|[0-9]{1,9}[.)]")

# What pandoc takes for the number of a list where a line ends behind it.
_CAPITAL = re.compile(r"\(?[A-Z]\.")


def wrap(markdown: str, width: int) -> str:
    """Break a paragraph's Markdown at single spaces into lines of at most ``width`` characters.

    Words longer than that stay whole. No line begins with what would be
    markup there. A width of 0 leaves the paragraph as it is.
    """
    if not width or len(markdown) <= width:
        return markdown
    lines = []
    line = ""
    before = ""
    for word in markdown.split(" "):
        if line and len(line) + 1 + len(word) > width and _may_break(before, word):
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if before or line else word
        before = word
    return "\n".join((*lines, line))


def _may_break(before: str, word: str) -> bool:
    return bool(before) and bool(word) and _MARKUP.match(word) is None and _CAPITAL.fullmatch(before) is None
