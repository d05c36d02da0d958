"""A dialect's rules made ready for use, once per process."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Rule
from briefparse.dialects.needs import needs_of
from briefparse.dialects.patterns import compiled

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect

ANY: Final = ""
"""Stands for every character that no rule names."""


@attrs.frozen(eq=False)
class ReadyRule:
    """A rule with its pattern.

    Attributes:
        rule: The rule.
        pattern: Its pattern.
        literals: One of these stands in every match; none where nothing is known.
        sought: The same where the first character tells nothing: to look for these costs less than to try the pattern.
        finds_hint: Whether every match holds the rule's hint, so that it need not be looked for.
    """

    rule: Rule
    pattern: re.Pattern[str]
    literals: tuple[str, ...]
    sought: tuple[str, ...]
    finds_hint: bool


@attrs.frozen(eq=False)
class Ready:
    """The rules of a dialect.

    Attributes:
        starting: For each character that a pattern may begin with, and for `ANY` other, the rules that
            may fit there, in order.
        inside: The rules that are looked for in the midst of blocks, too.
        doubtful: The rules whose hint has to be looked for before they are tried.
    """

    starting: dict[str, tuple[ReadyRule, ...]]
    inside: tuple[ReadyRule, ...]
    doubtful: tuple[Rule, ...]


@lru_cache(maxsize=256)
def prepared(dialect: Dialect) -> Ready:
    """Make a dialect's rules ready."""
    rules = [(_ready(rule), _firsts(rule)) for rule in dialect.rules]
    told = frozenset[str]().union(*(firsts for _, firsts in rules if firsts is not None))
    starting = {
        first: tuple(one for one, firsts in rules if firsts is None or first in firsts)
        for first in (ANY, *sorted(told))
    }
    # A rule that may fit at any character would be tried at every block: its hint is looked for once instead.
    doubtful = tuple(
        one.rule for one, firsts in rules if one.rule.hint and (firsts is None or one.rule.inside or not one.finds_hint)
    )
    return Ready(starting, tuple(one for one, _ in rules if one.rule.inside), doubtful)


def _ready(rule: Rule) -> ReadyRule:
    needs, first_tells = needs_of(rule.pattern), _firsts(rule) is not None
    literals = () if needs.ignores_case else needs.literals
    finds_hint = first_tells and bool(literals) and all(rule.hint in literal for literal in literals)
    return ReadyRule(rule, compiled(rule.pattern), literals, () if first_tells else literals, finds_hint)


def _firsts(rule: Rule) -> frozenset[str] | None:
    """Return the characters one of which a match begins with, or None where it may be any."""
    beginnings = needs_of(rule.pattern).beginnings
    return None if beginnings is None else frozenset(one[0] for one in beginnings)
