"""What every match of a pattern must hold, so that most patterns need not be looked for at all.

A search for a literal costs a tenth of a search by pattern, and to look up how lines begin costs next
to nothing. What can be told from a pattern is told once per process, by reading it as `re` does.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import attrs

from briefparse.dialects.beginnings import beginnings_of
from briefparse.dialects.signs import signs_of, without_small_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.dialects.signs import Sign


@attrs.frozen(eq=False, repr=False)
class Needs:
    """What is known of the matches of a pattern; each is told when it is first asked for.

    Attributes:
        pattern: The pattern.
        begins_line: Whether every match begins where a line does.
        literals: One of these stands in every match; none where nothing is known.
        literals_with_signs: The literals, each with what it is without its small letters.
        ignores_case: Whether the literals, then in lower case, may stand in any case.
        signs: Each of these stands in every match without its small letters.
        beginnings: Every match begins with one of these, after blanks where it begins a line; all
            digits are written as one. None where nothing is known.
        in_line: Whether no match holds a newline.
    """

    pattern: str

    @cached_property
    def begins_line(self) -> bool:  # noqa: D102  (described above)
        if _MULTILINE.match(self.pattern) is None:  # nor is it read
            return False
        items, _ = _parsed(self.pattern)
        return [str(part) for part in items[0]] == ["AT", "AT_BEGINNING"]

    @cached_property
    def literals(self) -> tuple[str, ...]:  # noqa: D102  (described above)
        return _told(self.pattern)[0]

    @cached_property
    def ignores_case(self) -> bool:  # noqa: D102  (described above)
        return _told(self.pattern)[1]

    @cached_property
    def literals_with_signs(self) -> tuple[tuple[str, bytes], ...]:  # noqa: D102  (described above)
        return tuple((literal, without_small_letters(literal)) for literal in self.literals)

    @cached_property
    def signs(self) -> tuple[Sign, ...]:  # noqa: D102  (described above)
        items, flags = _parsed(self.pattern)
        return () if flags & re.IGNORECASE else signs_of(items)

    @cached_property
    def beginnings(self) -> frozenset[str] | None:  # noqa: D102  (described above)
        items, flags = _parsed(self.pattern)
        ignores_case = bool(flags & re.IGNORECASE)
        return beginnings_of(items[self.begins_line :], ignores_case=ignores_case, blanks=self.begins_line)

    @cached_property
    def in_line(self) -> bool:  # noqa: D102  (described above)
        return not _may_hold_newline(*_parsed(self.pattern))


@cache
def needs_of(pattern: str) -> Needs:
    """Tell what every match of a pattern must hold."""
    return Needs(pattern)


_Items = list[tuple[Any, Any]]
"""A part of a parsed pattern, as the standard library has it: pairs of an operation and its argument."""
_MULTILINE: Final = re.compile(r"\(\?[ailsux]*m[ailsux]*\)\^")
_NEWLINE: Final = ord("\n")
_REPEATS: Final = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})


@lru_cache(maxsize=1)  # several things are told of one pattern in a row
def _parsed(pattern: str) -> tuple[_Items, int]:
    # The parser of `re` has no public name; its tree has been the same from Python 3.11 to 3.14.
    parsed: Any = import_module("re._parser").parse(pattern)
    return list(parsed), parsed.state.flags


@lru_cache(maxsize=1)
def _told(pattern: str) -> tuple[tuple[str, ...], bool]:
    """Return the literals of a pattern, and whether they may stand in any case."""
    items, flags = _parsed(pattern)
    return _literals(items, ignores_case=bool(flags & re.IGNORECASE))


def _literals(items: _Items, *, ignores_case: bool) -> tuple[tuple[str, ...], bool]:
    """Return the literals of which every match holds one, the longest that can be told, and whether in any case."""
    found = list(_candidates(items, ignores_case=ignores_case))
    literals, any_case = max(found, key=lambda one: (min(map(len, one[0])), -len(one[0])), default=((), False))
    # Where a literal stands that holds another, that other stands, too.
    return tuple(one for one in literals if not any(other != one and other in one for other in literals)), any_case


def _candidates(items: _Items, *, ignores_case: bool) -> Iterator[tuple[tuple[str, ...], bool]]:
    run = ""
    for operation, argument in items:
        name = str(operation)
        if name == "LITERAL" and (chr(argument).isascii() or not ignores_case):
            run += chr(argument).lower() if ignores_case else chr(argument)
            continue
        if name == "AT":  # has no width
            continue
        if run:
            yield (run,), ignores_case
            run = ""
        if name == "SUBPATTERN" and not argument[2] & re.IGNORECASE:
            yield from _candidates(list(argument[3]), ignores_case=ignores_case or bool(argument[1] & re.IGNORECASE))
        elif name == "BRANCH":
            branches = [_literals(list(branch), ignores_case=ignores_case) for branch in argument[1]]
            if all(literals for literals, _ in branches) and len({any_case for _, any_case in branches}) == 1:
                yield tuple(literal for literals, _ in branches for literal in literals), branches[0][1]
        elif name in _REPEATS and argument[0] > 0:
            yield from _candidates(list(argument[2]), ignores_case=ignores_case)
    if run:
        yield (run,), ignores_case


def _may_hold_newline(items: _Items, flags: int) -> bool:
    """Say whether a match of some items may hold a newline."""
    return any(_may_be_newline(str(operation), argument, flags) for operation, argument in items)


def _may_be_newline(operation: str, argument: Any, flags: int) -> bool:  # noqa: ANN401  (the parsed pattern has no types)
    may = operation not in {"AT", "ASSERT", "ASSERT_NOT"}  # those have no width
    match operation:
        case "LITERAL":
            may = argument == _NEWLINE
        case "NOT_LITERAL":
            may = argument != _NEWLINE
        case "ANY":
            may = bool(flags & re.DOTALL)
        case "IN":
            may = _takes_newline(argument)
        case "BRANCH":
            may = any(_may_hold_newline(list(branch), flags) for branch in argument[1])
        case "SUBPATTERN":
            may = _may_hold_newline(list(argument[3]), flags | argument[1])
        case "MAX_REPEAT" | "MIN_REPEAT":
            may = _may_hold_newline(list(argument[2]), flags)
    return may


def _takes_newline(members: _Items) -> bool:
    """Say whether a class of characters may take a newline: of ``[^…]`` none does only where it is named."""
    excludes = str(members[0][0]) == "NEGATE"
    takes = False
    for operation, argument in members[excludes:]:
        match str(operation), str(argument):
            case "LITERAL", _:
                takes = takes or argument == _NEWLINE
            case "RANGE", _:
                takes = takes or argument[0] <= _NEWLINE <= argument[1]
            case _, "CATEGORY_DIGIT" | "CATEGORY_WORD" | "CATEGORY_NOT_SPACE":
                pass
            case _, _:  # white space, or what is no digit or no letter
                takes = True
    return takes is not excludes
