"""The rules for dialects."""

from __future__ import annotations

import pickle
import time
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.api import coverage, parse
from briefparse.dialects.detection import choose
from briefparse.plugins.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.dialects.dialect import Dialect

_LINES: Final = 500
_GROWTH: Final = 4
_MOST_GROWTH: Final = 3 * _GROWTH
"""A text four times as long may take twelve times the time: linear, with room for noise, but not quadratic."""

# What made patterns slow that were written in haste.
_HOSTILE: Final = (" " * 60 + "x", "A" * 80, "a " * 40, "(" * 40, "Mr. " * 20, ":" * 40, "[[" * 20, "12:" * 20)


def check_dialect(dialect: Dialect, examples: Sequence[str]) -> None:
    """Check that a dialect keeps the rules.

    Its examples are recognised as its own among all dialects that are
    registered; each has labels, and loses no character; any other text loses
    none either; and no pattern takes more than linear time.

    Args:
        dialect: The dialect.
        examples: Transcripts in its manner, whole; at least one.

    Raises:
        AssertionError: It breaks a rule; the message says which.
    """
    assert pickle.loads(pickle.dumps(dialect)) == dialect, "it does not survive pickling, as workers need"  # noqa: S301  (our own bytes)
    assert dialect.name, "its name is empty"
    assert dialect.summary, "its summary is empty"
    assert examples, "there is no example to read"
    registry = _with(dialect)
    for number, example in enumerate(examples, 1):
        _check_example(dialect, registry, example, f"example {number}")
    for line in _HOSTILE:
        _check_linear(dialect, registry, line)


def _with(dialect: Dialect) -> Registry:
    default = Registry.default()
    others = tuple(known for known in default.dialects if known.name != dialect.name)
    return attrs.evolve(default, dialects=(dialect, *others))


def _check_example(dialect: Dialect, registry: Registry, text: str, name: str) -> None:
    chosen, _ = choose(text, registry.dialects)
    assert chosen.name == dialect.name, f"{name} is taken for {chosen.name}"
    briefing = parse(text, registry=registry)
    assert any(turn.label is not None for turn in briefing.turns), f"{name} has no turn with a label"
    _check_whole(dialect, registry, text, name)


def _check_whole(dialect: Dialect, registry: Registry, text: str, name: str) -> None:
    briefing = parse(text, dialect=dialect.name, registry=registry)
    measured = coverage(briefing)
    assert measured.complete, f"{name} lost characters: {measured.unassigned}, {measured.overlapping}"
    assert parse(text, dialect=dialect.name, registry=registry) == briefing, f"{name} is read otherwise each time"


def _check_linear(dialect: Dialect, registry: Registry, line: str) -> None:
    short, long = ("\n".join([line] * lines) for lines in (_LINES, _LINES * _GROWTH))
    _check_whole(dialect, registry, short, f"a text of {line[:8]!r}")
    seconds = [min(_timed(dialect, registry, text) for _ in range(2)) for text in (short, long)]
    assert seconds[1] <= _MOST_GROWTH * seconds[0] + 0.1, (
        f"of lines like {line[:8]!r}, {_GROWTH} times as many take {seconds[1] / seconds[0]:.0f} times the time"
    )


def _timed(dialect: Dialect, registry: Registry, text: str) -> float:
    begun = time.process_time()
    parse(text, dialect=dialect.name, registry=registry)
    return time.process_time() - begun
