"""The rules of a dialect at work on one text: which of them fits where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.dialects.beginnings import DIGIT
from briefparse.dialects.ready import ANY, prepared

if TYPE_CHECKING:
    import re

    from briefparse.dialects.dialect import Dialect, Rule
    from briefparse.dialects.ready import Ready, ReadyRule


class Rules:
    """The rules of a dialect at work on one text, whose stretches are looked at in their order.

    Attributes:
        beginnings: With what that begins which rules fit, by its first character; where one may begin with a
            digit, the digits of ASCII stand for all.
        watched: One of these stands wherever a rule fits that ``beginnings`` do not tell of.
        tells_nothing: Whether there are rules that neither tells of.
    """

    def __init__(self, text: str, ready: Ready) -> None:
        self.beginnings = ready.beginnings
        self._text = text
        self._ready = ready
        # Where the literals stand next, and whether hints stand at all: each is looked for once, when first needed.
        self._next: dict[str, int] = {}
        self._hinted: dict[str, bool] = {"": True}
        self._fitting: dict[str, tuple[ReadyRule, ...]] = {}
        self._inside = self._with_hints(ready.inside)
        watched = (*self._inside, *self._at(ANY))
        self.watched = sorted({literal for one in watched for literal in one.literals})
        self.tells_nothing = not all(one.literals for one in watched)

    @classmethod
    def of(cls, text: str, dialect: Dialect) -> Rules:
        """Take the rules of a dialect."""
        return cls(text, prepared(dialect))

    def first(self, start: int, end: int) -> tuple[Rule, re.Match[str]] | None:
        """Return the first rule that fits where a piece begins, with its match."""
        text = self._text
        for one in self._fitting.get(text[start]) or self._at(text[start]):
            if one.beginnings and not text.startswith(one.beginnings, start):
                continue
            if one.sought and not self._stands(one.sought, start, end):
                continue
            match = one.pattern.match(text, start, end)
            if match is not None and match.end() > start:
                return one.rule, match
        return None

    def inside(self, start: int, end: int) -> list[int]:
        """Return where rules fit in the midst of a block, in order."""
        found: list[int] = []
        for one in self._inside:
            if not one.literals or self._stands(one.literals, start, end):
                found += [match.start() for match in one.pattern.finditer(self._text, start, end)]
        return sorted(found)

    def _at(self, first: str) -> tuple[ReadyRule, ...]:
        """Return the rules that may fit where some character stands."""
        fitting = self._fitting.get(first)
        if fitting is None:
            starting = self._ready.starting
            fitting = starting.get(first)
            if fitting is None:
                fitting = starting.get(DIGIT if first.isdecimal() else ANY, starting[ANY])
            self._fitting[first] = fitting = self._with_hints(fitting)
        return fitting

    def _with_hints(self, rules: tuple[ReadyRule, ...]) -> tuple[ReadyRule, ...]:
        """Return the rules whose hints the text holds; a rule that must itself find its hint needs no such look."""
        return tuple([one for one in rules if one.finds_hint or self._hints(one.rule.hint)])

    def _hints(self, hint: str) -> bool:
        found = self._hinted.get(hint)
        if found is None:
            # To look for one character costs a tenth of looking for several, and many hints begin with a rare one.
            self._hinted[hint] = found = hint[0] in self._text and hint in self._text
        return found

    def _stands(self, literals: tuple[str, ...], start: int, end: int) -> bool:
        return any(self._place(literal, start) < end for literal in literals)

    def _place(self, literal: str, start: int) -> int:
        """Return where a literal stands next, or the end of the text."""
        at = self._next.get(literal, -1)
        if at < start:
            at = self._text.find(literal, start)
            self._next[literal] = at = len(self._text) if at < 0 else at
        return at
