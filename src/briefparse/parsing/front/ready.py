"""What a dialect says of the front matter, made ready for use once per process."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from briefparse.dialects.dialect import FrontRules, HeadingKind, Opening
from briefparse.dialects.patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect

_SHORTEST_HEADING, _LONGEST_HEADING = 2, 30  # characters, without colon
_LAST_COLON = _LONGEST_HEADING + 2  # a blank may stand before it

Patterns = tuple["re.Pattern[str]", ...]
Heading = tuple[HeadingKind, str]


@attrs.frozen(eq=False, repr=False)
class FrontReady:
    """How a dialect's front matter is written, with its patterns compiled.

    Attributes:
        rules: The dialect's rules.
        headings: What follows a heading, by the heading in lower case without a colon.
        titles, subtitles, datelines, abstracts: As in the rules.
        opening: What words before the first label are.
    """

    rules: FrontRules
    headings: dict[str, HeadingKind]
    titles: Patterns
    subtitles: Patterns
    datelines: Patterns
    abstracts: Patterns
    opening: Opening

    @classmethod
    @lru_cache(maxsize=256)
    def of(cls, dialect: Dialect) -> FrontReady:
        """Make a dialect's rules ready."""
        rules = dialect.front
        headings: dict[str, HeadingKind] = {}
        for heading, kind in rules.headings:
            headings.setdefault(heading, kind)
        return cls(
            rules,
            headings,
            _compiled(rules.titles),
            _compiled(rules.subtitles),
            _compiled(rules.datelines),
            _compiled(rules.abstracts),
            dialect.opening,
        )

    def heading(self, words: str) -> Heading | None:
        """Return what a heading leads to, and what follows it on its line; None where a line is no heading."""
        if not self.headings:
            return None
        colon, wide = words.find(":", 0, _LAST_COLON), words.find("：", 0, _LAST_COLON)
        if wide >= 0 and not 0 <= colon < wide:
            colon = wide
        if colon < 0 and len(words) > _LONGEST_HEADING:  # most lines
            return None
        head = words if colon < 0 else words[:colon].rstrip()
        if not _SHORTEST_HEADING <= len(head) <= _LONGEST_HEADING:
            return None
        kind = self.headings.get(head.casefold())
        return None if kind is None else (kind, "" if colon < 0 else words[colon + 1 :].lstrip())

    def dateline(self, words: str) -> re.Match[str] | None:
        """Return the match of the first dateline pattern that fits the whole line, or None."""
        for pattern in self.datelines:
            match = pattern.fullmatch(words)
            if match is not None:
                return match
        return None


def first_match(patterns: Patterns, words: str) -> re.Match[str] | None:
    """Return the match of the first pattern that fits where a line begins, or None."""
    for pattern in patterns:
        match = pattern.match(words)
        if match is not None:
            return match
    return None


def _compiled(patterns: Iterable[str]) -> Patterns:
    return tuple(map(compiled, patterns))
