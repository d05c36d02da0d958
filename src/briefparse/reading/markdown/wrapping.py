"""Whether the lines of a Markdown file are wrapped, so that those that follow each other are one paragraph."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from math import ceil
from typing import Final

from briefparse.reading.blocks import BLANK, lines_of, wrap_width

_FEWEST: Final = 4  # places where a line follows a line; fewer tell nothing, and Markdown's own rule stands
_NARROWEST: Final = 30  # columns; a few labels on lines of their own may look wrapped at their length
_CONTINUING: Final = 0.3  # of those places; prose wrapped by hand has three in four, paragraphs of a line none
_SURELY_GOES_ON: Final = re.compile(r"\n(?<=[!-~]\n)[a-z]")
_BLANK_LINES: Final = re.compile(r"\n(?:[ \t]*+\n)++")
_CJK_FROM: Final = "\u2e80"
_ENDS: Final = frozenset('.!?:;)]"”’»…。！？：；）】》」』')


def seem_wrapped(text: str, start: int = 0) -> bool:
    """Say, at a glance, whether `are_wrapped` is sure to say so; if not, it has to be asked.

    Args:
        text: A file, with the signs of all flavours.
        start: Where its lines begin.
    """
    newlines = text.count("\n", start)
    if "|" not in text and _go_on(text, start, newlines):  # as most wrapped texts do, however many lines are blank
        return True
    at_most = newlines - 2 * len(_BLANK_LINES.findall(text, start))  # places where a line follows a line
    return at_most < _FEWEST or ("|" not in text and _go_on(text, start, at_most))


def _go_on(text: str, start: int, places: int) -> bool:
    """Say whether lines surely go on with the one before at enough of so many places, of which there are some."""
    found = _SURELY_GOES_ON.finditer(text, start)
    return places > 0 and next(islice(found, ceil(_CONTINUING * places) - 1, None), None) is not None


def are_wrapped(lines: list[str]) -> bool:
    """Say whether lines that follow each other are one paragraph.

    In Markdown they are. But plain text that was only named so has a paragraph
    a line: its lines are of any length, and each begins as a sentence does.
    """
    spans = lines_of(lines)
    follows = [at for at, (line, after) in enumerate(pairwise(spans)) if line[0] < line[1] and after[0] < after[1]]
    if len(follows) < _FEWEST or (wrap_width("\n".join(lines), spans) or 0) >= _NARROWEST:
        return True
    continuing = sum(_goes_on(lines[at].strip(BLANK), lines[at + 1].strip(BLANK)) for at in follows)
    return continuing >= _CONTINUING * len(follows)


def _goes_on(line: str, after: str) -> bool:
    first = after[0]
    return first.islower() or (first >= _CJK_FROM and line[-1] not in _ENDS)
