"""Other values of options, as their types tell them."""

from __future__ import annotations

from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")


def varied(part: T) -> tuple[tuple[T, ...], tuple[str, ...]]:
    """Change one option of an exporter or reader at a time.

    A flag is turned, a `Literal` or an enumeration takes each of its values, a
    number is one more, and what may be None is None.

    Returns:
        What came of it; and, of the options whose type tells no other value, or
        that refused it, which they are.
    """
    kind: Any = type(part)
    types = get_type_hints(kind)
    made: list[T] = []
    left_out: list[str] = []
    for field in attrs.fields(kind):
        if not field.init or field.name.startswith("_"):
            continue
        value = getattr(part, field.name)
        others = [other for other in _values(types[field.name], value) if other != value]
        if not others:
            left_out.append(f"the option {field.name} was not varied: its type tells no other value")
        for other in others:
            try:
                made.append(attrs.evolve(part, **{field.name: other}))  # type: ignore[misc]  # an attrs class
            except (TypeError, ValueError):
                left_out.append(f"the option {field.name} does not take {other!r}")
    return tuple(made), tuple(left_out)


def _values(kind: Any, value: object) -> Iterator[object]:  # noqa: ANN401  (a type, or what stands for one)
    if get_origin(kind) is Literal:
        yield from get_args(kind)
    elif get_origin(kind) in (Union, UnionType):
        for member in get_args(kind):
            yield from _values(member, value)
    elif kind is NoneType:
        yield None
    elif kind is bool:
        yield not value
    elif kind is int and isinstance(value, int):
        yield value + 1
    elif isinstance(kind, type) and issubclass(kind, Enum):
        yield from kind
