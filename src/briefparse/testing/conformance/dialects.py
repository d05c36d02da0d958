"""The rules for dialects."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.api import coverage, parse
from briefparse.dialects.detection import choose, score
from briefparse.dialects.ready import prepared
from briefparse.plugins.registry import Registry
from briefparse.plugins.values import fault_of_value
from briefparse.testing.conformance.foreign import PAGES
from briefparse.testing.growth import assert_in_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.dialects.dialect import Dialect

_LINES: Final = 30
_TIMES: Final = (2, 4, 8, 16)
"""The texts begin short, and what is slow is found before they are long."""
_ROOM: Final = 3
"""A text sixteen times as long may take 48 times the time: linear, with room for noise, but not quadratic."""

# What made patterns slow that were written in haste: one long block, and many that are short.
_JOINTS: Final = ("\n", "\n\n")
_HOSTILE: Final = (" " * 60 + "x", "A" * 80, "a " * 40, "(" * 40, "Mr. " * 20, ":" * 40, "[[" * 20, "12:" * 20)


def check_dialect(dialect: Dialect, examples: Sequence[str]) -> None:
    """Check that a dialect keeps the rules.

    Its fields are of their types, and its patterns are regular expressions; its
    examples are recognised as its own among all dialects that are registered; each
    has labels, and loses no character; pages of other press offices are not taken
    for its own; any other text loses no character either; no pattern takes more
    than linear time; and its name is free.

    Args:
        dialect: The dialect.
        examples: Transcripts in its manner, whole; at least one.

    Raises:
        AssertionError: It breaks a rule; the message says which.
    """
    fault = fault_of_value(dialect)
    assert fault is None, fault
    assert pickle.loads(pickle.dumps(dialect)) == dialect, "it does not survive pickling, as workers need"  # noqa: S301  (our own bytes)
    assert dialect.name, "its name is empty"
    assert dialect.summary, "its summary is empty"
    assert examples, "there is no example to read"
    registry = _with(dialect)
    for number, example in enumerate(examples, 1):
        _check_example(dialect, registry, example, f"example {number}")
    _check_modest(dialect)
    for line in _HOSTILE:
        for joint in _JOINTS:
            _check_linear(dialect, registry, line, joint)
    known = next((known for known in Registry.default().dialects if known.name == dialect.name), dialect)
    assert known == dialect, f"the name {dialect.name!r} is taken by another dialect"


def _with(dialect: Dialect) -> Registry:
    default = Registry.default()
    others = tuple(known for known in default.dialects if known.name != dialect.name)
    return attrs.evolve(default, dialects=(dialect, *others))


def _check_modest(dialect: Dialect) -> None:
    """Check that pages of others, and pages of nobody, are read as they were without the dialect."""
    others = tuple(known for known in Registry.builtin().dialects if known.name != dialect.name)
    for page in PAGES:
        before, _ = choose(page, Registry.builtin().dialects)
        after, _ = choose(page, (dialect, *others))
        assert after.name == before.name, f"a page of {before.name} is taken for {after.name}: {page[:40]!r}"


def _check_example(dialect: Dialect, registry: Registry, text: str, name: str) -> None:
    chosen, _ = choose(text, registry.dialects)
    assert chosen.name == dialect.name, f"{name} is taken for {chosen.name}"
    briefing = parse(text, registry=registry)
    widened = any(found.code == "BP002" for found in briefing.diagnostics)
    assert any(turn.label is not None for turn in briefing.turns), f"{name} has no turn with a label"
    assert not widened, f"{name} has hardly a label that stands as the dialect says"
    _check_whole(dialect, registry, text, name)


def _check_whole(dialect: Dialect, registry: Registry, text: str, name: str) -> None:
    briefing = parse(text, dialect=dialect.name, registry=registry)
    measured = coverage(briefing)
    assert measured.complete, (
        f"in {name} characters are lost: {measured.unassigned}, or twice there: {measured.overlapping}"
    )
    assert parse(text, dialect=dialect.name, registry=registry) == briefing, f"{name} is read otherwise each time"


def _check_linear(dialect: Dialect, registry: Registry, line: str, joint: str) -> None:
    first = " ".join((line, *_literals(dialect)))  # without them many a rule would not be tried

    def text(lines: int) -> str:
        return joint.join((first, *[line] * (lines - 1)))

    def read(given: str) -> None:
        score(given, (dialect,))
        parse(given, dialect=dialect.name, registry=registry)

    _check_whole(dialect, registry, text(_LINES), f"a text of {line[:8]!r}")
    for times in _TIMES:
        assert_in_step(read, text, size=_LINES, times=times, room=_ROOM, what=f"a text of {line[:8]!r}")


def _literals(dialect: Dialect) -> list[str]:
    """Return what has to stand in a text for the rules to be tried on it."""
    found = {rule.hint for rule in dialect.rules}
    found.update(literal for rules in prepared(dialect).starting.values() for one in rules for literal in one.literals)
    return sorted(found)
