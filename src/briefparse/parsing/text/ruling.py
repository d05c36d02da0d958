"""The rules of a dialect at work on one text: which of them fits where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.dialects.beginnings import DIGIT
from briefparse.dialects.ready import ANY, prepared

if TYPE_CHECKING:
    import re

    from briefparse.dialects.dialect import Dialect, Rule
    from briefparse.dialects.ready import ReadyRule


class Rules:
    """The rules of a dialect at work on one text, whose stretches are looked at in their order."""

    def __init__(self, text: str, starting: dict[str, tuple[ReadyRule, ...]], inside: tuple[ReadyRule, ...]) -> None:
        self._text = text
        self._starting = starting
        self._anywhere = starting[ANY]
        self._inside = inside
        # Where the literals of the rules that are looked for inside blocks stand next: each is looked for once.
        self._next = dict.fromkeys((literal for one in inside for literal in one.literals), -1)
        self._any = any(not one.literals for one in inside)

    @classmethod
    def of(cls, text: str, dialect: Dialect) -> Rules:
        """Take the rules whose hints the text holds; a rule that must itself find its hint needs no such look."""
        ready = prepared(dialect)
        absent = {rule.hint for rule in ready.doubtful if rule.hint not in text}
        if not absent:
            return cls(text, ready.starting, ready.inside)
        starting = {
            first: tuple(one for one in rules if one.rule.hint not in absent or one.finds_hint)
            for first, rules in ready.starting.items()
        }
        return cls(text, starting, tuple(one for one in ready.inside if one.rule.hint not in absent))

    def may_fit(self, start: int, end: int) -> bool:
        """Say whether a rule may fit a block, or a part of it; of most the first character tells that none does."""
        if self._inside and self._may_fit_inside(start, end):
            return True
        return self._at(self._text[start]) != () and self.first(start, end) is not None

    def first(self, start: int, end: int) -> tuple[Rule, re.Match[str]] | None:
        """Return the first rule that fits where a piece begins, with its match."""
        for one in self._at(self._text[start]):
            if one.sought and all(self._text.find(literal, start, end) < 0 for literal in one.sought):
                continue
            match = one.pattern.match(self._text, start, end)
            if match is not None and match.end() > start:
                return one.rule, match
        return None

    def inside(self, start: int, end: int) -> list[int]:
        """Return where rules fit in the midst of a block, in order."""
        if not self._inside or not self._may_fit_inside(start, end):
            return []
        matches = (found for one in self._inside for found in one.pattern.finditer(self._text, start, end))
        return sorted(found.start() for found in matches)

    def _at(self, first: str) -> tuple[ReadyRule, ...]:
        found = self._starting.get(first)
        if found is None:
            found = self._starting.get(DIGIT, self._anywhere) if first.isdecimal() else self._anywhere
        return found

    def _may_fit_inside(self, start: int, end: int) -> bool:
        return self._any or any(self._stands(literal, start, end) for literal in self._next)

    def _stands(self, literal: str, start: int, end: int) -> bool:
        at = self._next[literal]
        if at < start:
            at = self._text.find(literal, start)
            self._next[literal] = at = len(self._text) if at < 0 else at
        return at < end
