"""The cattrs converter between briefings and JSON values.

Strict: every key is there and none is unknown, and nothing is changed from one
type into another. Errors carry the path to the value.
"""

from __future__ import annotations

import datetime as dt
from functools import cache, partial
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from briefparse.model import (
    Heading,
    Note,
    Outlet,
    PageBreak,
    Paragraph,
    Person,
    Span,
    Turn,
)
from briefparse.model.briefing import BodyItem
from briefparse.model.turn import TurnBlock

if TYPE_CHECKING:
    from collections.abc import Callable

TAGS: dict[str, type] = {
    "turn": Turn,
    "paragraph": Paragraph,
    "page-break": PageBreak,
    "heading": Heading,
    "note": Note,
}
"""What ``type`` says of the members of a body or a turn."""

UNIONS: tuple[Any, ...] = (BodyItem, TurnBlock)

TAG_OF = {cls: tag for tag, cls in TAGS.items()}


@cache
def converter() -> Converter:
    """Return the converter, made when first used and never changed after."""
    made = Converter(forbid_extra_keys=True)
    for leaf in (int, bool):
        made.register_structure_hook(leaf, _exactly)
    made.register_structure_hook(str, _string)
    made.register_structure_hook(float, _number)
    for moment in (dt.date, dt.time):
        made.register_structure_hook(moment, _moment)
        made.register_unstructure_hook(moment, moment.isoformat)
    made.register_structure_hook(Span, _span)
    made.register_unstructure_hook(Span, _written_span)
    made.register_structure_hook_factory(attrs.has, partial(_strict_class, made))
    made.register_structure_hook_factory(_is_tuple, partial(_strict_list, made))
    for union in UNIONS:
        made.register_structure_hook(union, partial(_structure_tagged, made))
    made.register_structure_hook(Person, partial(_already, made.get_structure_hook(Person)))
    made.register_structure_hook(Outlet, partial(_already, made.get_structure_hook(Outlet)))
    _register_unstructuring(made)
    return made


def _register_unstructuring(made: Converter) -> None:
    """Write people and outlets of turns as ids, and tags before everything else."""
    by_id = override(unstruct_hook=_id)
    for tag, cls in TAGS.items():
        plain: Callable[[Any], dict[str, Any]] = (
            make_dict_unstructure_fn(cls, made, speaker=by_id, outlet=by_id)
            if cls is Turn
            else make_dict_unstructure_fn(cls, made)
        )
        made.register_unstructure_hook(cls, partial(_tagged, tag, plain))
    for union in UNIONS:
        made.register_unstructure_hook(union, made.unstructure)


def _tagged(tag: str, plain: Callable[[Any], dict[str, Any]], value: object) -> dict[str, Any]:
    return {"type": tag, **plain(value)}


def _id(member: Person | Outlet | None) -> str | None:
    return None if member is None else member.id


def _exactly(value: object, kind: type) -> object:
    if type(value) is not kind:
        raise TypeError(f"expected {_NAMES[kind]}, not {_named(value)}")
    return value


def _string(value: object, kind: type[str]) -> object:
    """Read a string, or a member of a `StrEnum`: cattrs gives us both, as subclasses."""
    text = _exactly(value, str)
    return text if kind is str else kind(text)


def _number(value: object, _: type) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"expected a number, not {_named(value)}")
    return float(value)


def _moment(value: object, kind: type[dt.date | dt.time]) -> object:
    """Read the one form that is written: ``fromisoformat`` knows several."""
    text = _exactly(value, str)
    moment = kind.fromisoformat(str(text))
    if moment.isoformat() != text:
        raise ValueError(f"expected {moment.isoformat()!r}, not {text!r}")
    return moment


def _span(value: object, _: type) -> Span:
    match value:
        case [int(start), int(end)] if type(start) is type(end) is int and 0 <= start <= end:
            return Span(start, end)
    raise ValueError("expected two numbers [start, end] with 0 <= start <= end")


def _written_span(span: Span) -> list[int]:
    return [span.start, span.end]


def _is_tuple(kind: Any) -> bool:  # noqa: ANN401  (a generic alias is no type)
    return get_origin(kind) is tuple


def _strict_list(made: Converter, kind: Any) -> Callable[[object, Any], tuple[Any, ...]]:  # noqa: ANN401  (a generic alias)
    listed = made.get_structure_hook(list[get_args(kind)[0]])  # type: ignore[misc]  # a type made at run time

    def structure(value: object, _: object) -> tuple[Any, ...]:
        return tuple(listed(_exactly(value, list), list))

    return structure


def _strict_class(made: Converter, cls: type) -> Callable[[object, Any], Any]:
    plain: Callable[[Any, Any], Any] = make_dict_structure_fn(cls, made, _cattrs_forbid_extra_keys=True)
    names = frozenset(attrs.fields_dict(cls))

    def structure(value: object, kind: object) -> Any:  # noqa: ANN401  (an instance of cls)
        keys = _exactly(value, dict)
        missing = sorted(names - keys.keys())  # type: ignore[attr-defined]  # a dict, as was checked
        if missing:
            raise ValueError(f"missing keys: {', '.join(missing)}")
        return plain(keys, kind)

    return structure


def _structure_tagged(made: Converter, value: object, union: Any) -> object:  # noqa: ANN401  (a union is no type)
    fields = dict(_exactly(value, dict))  # type: ignore[call-overload]  # a dict, as was checked
    tag = fields.pop("type", None)
    cls = TAGS.get(tag) if isinstance(tag, str) else None
    if cls is None or cls not in get_args(union):
        known = ", ".join(TAG_OF[member] for member in get_args(union))
        raise ValueError(f"expected a type that is one of {known}, not {tag!r}")
    return made.structure(fields, cls)


def _already(plain: Callable[[object, Any], Any], value: object, cls: type) -> object:
    """Let people and outlets pass that have been put in the place of their ids."""
    return value if isinstance(value, cls) else plain(value, cls)


def _named(value: object) -> str:
    return "null" if value is None else _NAMES.get(type(value), type(value).__name__)


_NAMES: dict[type, str] = {
    str: "a string",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
}
