"""A dialect's rules made ready for use, once per process."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.beginnings import DIGIT, DIGITS
from briefparse.dialects.dialect import Rule
from briefparse.dialects.needs import needs_of
from briefparse.dialects.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect

ANY: Final = ""
"""Stands for every character that no rule names."""


@attrs.frozen(eq=False, repr=False)
class ReadyRule:
    """A rule with its pattern.

    Attributes:
        rule: The rule.
        pattern: Its pattern.
        literals: One of these stands in every match; none where nothing is known.
        sought: The same where the first character tells nothing: to look for these costs less than to try the pattern.
        beginnings: Every match begins with one of these; none where nothing is known, or it may be a digit.
        finds_hint: Whether every match holds the rule's hint, so that it need not be looked for.
    """

    rule: Rule
    pattern: re.Pattern[str]
    literals: tuple[str, ...]
    sought: tuple[str, ...]
    beginnings: tuple[str, ...]
    finds_hint: bool


@attrs.frozen(eq=False, repr=False)
class Ready:
    """The rules of a dialect.

    Attributes:
        starting: For each character that a pattern may begin with, and for `ANY` other, the rules that
            may fit there, in order.
        beginnings: With what the matches begin that begin with some character; the digits of ASCII are among them.
        inside: The rules that are looked for in the midst of blocks, too.
    """

    starting: dict[str, tuple[ReadyRule, ...]]
    beginnings: dict[str, tuple[str, ...]]
    inside: tuple[ReadyRule, ...]


@lru_cache(maxsize=256)
def prepared(dialect: Dialect) -> Ready:
    """Make a dialect's rules ready."""
    rules = [(_ready(rule), _beginnings(rule)) for rule in dialect.rules]
    told = frozenset[str]().union(*(found for _, found in rules if found is not None))
    firsts = {one[0] for one in told}
    starting = {
        first: tuple(one for one, found in rules if found is None or any(beginning[0] == first for beginning in found))
        for first in (ANY, *sorted(firsts))
    }
    beginnings = {first: _spelt(one for one in told if one[0] == first) for first in sorted(firsts - {DIGIT})}
    if DIGIT in firsts:
        beginnings |= {digit: (digit,) for digit in DIGITS}
    return Ready(starting, beginnings, tuple(one for one, _ in rules if one.rule.inside))


def _ready(rule: Rule) -> ReadyRule:
    needs, beginnings = needs_of(rule.pattern), _beginnings(rule)
    literals = () if needs.ignores_case else needs.literals
    # A rule that may fit at any character would be tried at every block: its hint is looked for once instead.
    finds_hint = (
        beginnings is not None
        and not rule.inside
        and bool(literals)
        and all(rule.hint in literal for literal in literals)
    )
    sought = literals if beginnings is None else ()
    return ReadyRule(rule, compiled(rule.pattern), literals, sought, _spelt(beginnings or ()), finds_hint)


def _beginnings(rule: Rule) -> frozenset[str] | None:
    """Return with what a match begins, or None where it may be anything."""
    return needs_of(rule.pattern).beginnings


def _spelt(beginnings: Iterable[str]) -> tuple[str, ...]:
    """Return beginnings up to their first digit, since one stands there for all; nothing where one begins with it."""
    spelt = {one.partition(DIGIT)[0] for one in beginnings}
    return () if "" in spelt else tuple(sorted(spelt))
