"""What a dialect or an outlet needs so that it can be used: fields of the types that they say, patterns that compile.

Other than a reader or an exporter it is no code that fails by itself when it is used: it would fail in the midst of
parsing, and not only the files that it is for.
"""

from __future__ import annotations

import re
from itertools import chain
from reprlib import repr as shortened
from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

import attrs

from briefparse.dialects.dialect import Dialect
from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

_NEEDED = ("id", "name")
_MODULES = late(r"\b(?:\w+\.)+(?=\w)")


def fault_of_value(value: object, known: Container[str] = ()) -> str | None:
    """Return why a dialect or an outlet cannot be used, or None where it can.

    Args:
        value: The dialect or the outlet.
        known: Patterns that compile.
    """
    return next(chain(_wrong_types(value), _wrong_patterns(value, known)), None)


def patterns_of(dialects: Iterable[Dialect]) -> frozenset[str]:
    """Return the regular expressions of dialects."""
    return frozenset(pattern for dialect in dialects for pattern, _, _ in _patterns(dialect))


def _wrong_types(value: Any) -> Iterator[str]:  # noqa: ANN401  (an instance of any attrs class)
    types = get_type_hints(type(value))
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        if not _fits(held, types[field.name]):
            yield f"its {field.name} is {shortened(held)}, and not {_named(types[field.name])}"
            continue
        if field.name in _NEEDED and not held:
            yield f"its {field.name} is empty"
        for part in held if isinstance(held, tuple) else (held,):
            if attrs.has(type(part)):
                yield from (f"in its {field.name}, {shortened(part)}: {fault}" for fault in _wrong_types(part))


def _named(kind: Any) -> str:  # noqa: ANN401  (a type, or what stands for one)
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else _MODULES.sub("", str(kind))


def _fits(value: object, kind: Any) -> bool:  # noqa: ANN401  (a type, or what stands for one)
    members = get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        return any(_fits(value, member) for member in members)
    if get_origin(kind) is not tuple:
        return isinstance(value, (int, float) if kind is float else kind)
    if not isinstance(value, tuple):
        return False
    if members[-1] is Ellipsis:
        return all(_fits(item, members[0]) for item in value)
    return len(value) == len(members) and all(map(_fits, value, members))


def _wrong_patterns(value: object, known: Container[str]) -> Iterator[str]:
    for pattern, where, groups in _patterns(value) if isinstance(value, Dialect) else ():
        if pattern in known:
            continue
        try:
            made = re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as failure:
            yield f"in its {where}, {shortened(pattern)} is no regular expression: {failure}"
            continue
        yield from (
            f"in its {where}, {shortened(pattern)} has no group {group!r}"
            for group in groups
            if group not in made.groupindex
        )


def _patterns(dialect: Dialect) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield the regular expressions, where each stands, and the groups that it must have."""
    front = dialect.front
    yield from ((item.pattern, "evidence", ()) for item in dialect.evidence)
    yield from ((rule.pattern, "rules", ()) for rule in dialect.rules)
    yield from ((pattern, "role_patterns", ()) for pattern, _ in dialect.role_patterns)
    yield from ((pattern, "label_patterns", ("label",)) for pattern in dialect.label_patterns)
    for name in ("datelines", "abstracts", "titles", "subtitles"):
        yield from ((pattern, f"front.{name}", ()) for pattern in getattr(front, name))
    if dialect.running:
        yield dialect.running, "running", ("label",)
    if front.key:
        yield front.key, "front.key", ("label", "name") if dialect.initials else ("name",)
