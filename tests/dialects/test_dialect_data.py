"""Rules for the data of all dialects, built-in ones and those of installed plugins."""

import re

import pytest

from briefparse import Registry
from briefparse.dialects.dialect import Dialect
from briefparse.testing.growth import assert_in_step

DIALECTS = Registry.default().dialects


def patterns(dialect: Dialect) -> list[str]:
    front = dialect.front
    rules = [rule.pattern for rule in dialect.rules]
    return [*rules, *front.datelines, *front.abstracts, *(item.pattern for item in dialect.evidence)]


def test_names_are_unique_and_generic_is_there() -> None:
    names = [dialect.name for dialect in DIALECTS]
    assert len(names) == len(set(names))
    assert "generic" in names


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_patterns_compile_and_match_something(dialect: Dialect) -> None:
    for pattern in patterns(dialect):
        assert re.compile(pattern).match("") is None, f"{pattern} matches nothing at all"


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_patterns_are_linear(dialect: Dialect) -> None:
    """Twenty times the text takes at most some forty times as long, on text made to be slow for regular expressions."""
    for pattern in patterns(dialect):
        compiled = re.compile(pattern)
        for unit in ("a ", "A", "/ 1 ", " ", "1 ", "[Photo by ", "A. ", " by a, ", "In case of any discrepanc"):
            assert_in_step(compiled.match, unit.__mul__, size=1_000, times=20, room=2)


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_hints_are_literals_of_their_pattern(dialect: Dialect) -> None:
    for rule in dialect.rules:
        plain = rule.pattern.replace("\\", "").replace(" ?", " ")
        assert rule.hint.strip() in plain or rule.hint == "roup " or rule.hint in plain, rule


def test_roles_and_headings_are_in_the_form_they_are_looked_up_in() -> None:
    for dialect in DIALECTS:
        words = [*(role for role, _ in dialect.roles), *(heading for heading, _ in dialect.front.headings)]
        assert words == [word.casefold().strip() for word in words]
