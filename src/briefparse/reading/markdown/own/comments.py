"""The comments that the exporter writes, read."""

from __future__ import annotations

import json
import re
from typing import Final

import attrs

_WORD: Final = re.compile(r"(?:([a-z_]+)=)?(?:(\"(?:[^\"\\]|\\.)*\")|([^\s\"=]+))(?=\s|$)")


@attrs.frozen
class Comment:
    """A comment: a word, and its values.

    Attributes:
        word: What it is about: ``turn``, ``page``, ``mark`` …
        values: The values without a name, in order.
        named: The values with a name.
        line: The number of its line.
    """

    word: str
    values: tuple[str, ...]
    named: tuple[tuple[str, str], ...]
    line: int

    def get(self, name: str) -> str | None:
        """Return the value of that name, or None."""
        return dict(self.named).get(name)

    def value(self, place: int) -> str | None:
        """Return the value in that place, from 0, or None."""
        return self.values[place] if place < len(self.values) else None


def comment_of(text: str, line: int) -> Comment | None:
    """Read what stands between ``<!--`` and ``-->``; None where it is no comment of ours."""
    values: list[str] = []
    named: list[tuple[str, str]] = []
    at = 0
    text = text.strip()
    while at < len(text):
        word = _WORD.match(text, at)
        if word is None:
            return None
        value = word[3] if word[2] is None else _unquoted(word[2])
        if value is None:
            return None
        if word[1] is None:
            values.append(value)
        else:
            named.append((word[1], value))
        at = word.end()
        while text[at : at + 1].isspace():
            at += 1
    return Comment(values[0], tuple(values[1:]), tuple(named), line) if values else None


def _unquoted(string: str) -> str | None:
    try:
        value: str = json.loads(string)
    except ValueError:
        return None
    return value
