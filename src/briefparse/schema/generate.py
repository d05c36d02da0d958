"""Making the JSON Schema from the model, so that the two cannot drift apart.

``python -m briefparse.schema.generate`` prints it; a test holds the published
file against it.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
import sys
from enum import StrEnum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from briefparse.model import Briefing, Source, Span, Turn
from briefparse.schema import SCHEMA_ID, SCHEMA_VERSION
from briefparse.schema.converter import TAG_OF, UNIONS

if TYPE_CHECKING:
    from collections.abc import Callable

_ATTRIBUTE = re.compile(r"^    (\w+): (.+(?:\n      +.+)*)", re.MULTILINE)

_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    # The format is what is asked; the pattern is what checkers that ignore formats see.
    dt.date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    dt.time: {"type": "string", "pattern": r"^\d{2}:\d{2}:\d{2}(\.\d{6})?([+-]\d{2}:\d{2}(:\d{2}(\.\d{6})?)?)?$"},
}

_ID = {"type": ["string", "null"]}
_SPECIAL: dict[tuple[type, str], dict[str, Any]] = {
    (Turn, "speaker"): {**_ID, "description": "The id of a participant, or null."},
    (Turn, "outlet"): {**_ID, "description": "The id of an outlet, or null. Independent of the speaker."},
    (Turn, "n"): {"type": "integer", "minimum": 1, "description": "The turn's number, from 1."},
    (Source, "text"): {
        "type": ["string", "null"],
        "description": "The decoded text with line ends made \\n, or null where it was left out.",
    },
}

_EXCHANGES = {
    "type": "array",
    "description": "The exchanges, which follow from the kinds of the turns: given for convenience.",
    "items": {
        "type": "object",
        "properties": {
            "n": {"type": "integer", "minimum": 1, "description": "The exchange's number, from 1."},
            "turns": {
                "type": "array",
                "items": {"type": "string"},
                "description": "The ids of its turns, in order.",
            },
        },
        "required": ["n", "turns"],
        "additionalProperties": False,
    },
}


def generate() -> str:
    """Return the text of the schema file."""
    definitions: dict[str, Any] = {}
    briefing = _object(Briefing, definitions)
    header = {"$schema": {"const": SCHEMA_ID}, "schema_version": {"const": SCHEMA_VERSION}}
    properties = {**header, **briefing["properties"], "exchanges": _EXCHANGES}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "A press briefing, as briefparse writes it",
        **briefing,
        "properties": properties,
        "required": list(properties),
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _object(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    described = _descriptions(cls)
    properties: dict[str, Any] = {"type": {"const": TAG_OF[cls]}} if cls in TAG_OF else {}
    for field in attrs.fields(attrs.resolve_types(cls)):
        special = _SPECIAL.get((cls, field.name))
        made = special or _schema(field.type, definitions)
        words = described.get(field.name)
        properties[field.name] = {**made, "description": words} if words and not special else made
    return {
        "type": "object",
        "description": inspect.getdoc(cls).split("\n\n")[0].replace("\n", " "),  # type: ignore[union-attr]  # all have one
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _descriptions(cls: type) -> dict[str, str]:
    """Return what the docstring says of each attribute, in the words of JSON."""
    found = _ATTRIBUTE.findall(inspect.getdoc(cls) or "")
    return {name: re.sub(r"\s+", " ", words).replace("`", "").replace("None", "null") for name, words in found}


def _schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401  (a type, union or alias)
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if kind is Span:
        return _defined("Span", definitions, _span)
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0], definitions)}
    if isinstance(kind, UnionType):
        return _union(kind, definitions)
    if issubclass(kind, StrEnum):
        return _defined(kind.__name__, definitions, lambda: {"enum": [member.value for member in kind]})
    return _defined(kind.__name__, definitions, lambda: _object(kind, definitions))


def _union(kind: UnionType, definitions: dict[str, Any]) -> dict[str, Any]:
    members = [_schema(member, definitions) for member in get_args(kind)]
    if kind in UNIONS or not all(set(member) == {"type"} for member in members):
        return {"oneOf": members}
    return {"type": [member["type"] for member in members]}


def _span() -> dict[str, Any]:
    number = {"type": "integer", "minimum": 0}
    return {
        "description": "Start and end in the source's text, in code points; [0, 0] where no place is known.",
        "type": "array",
        "prefixItems": [number, number],
        "items": False,
        "minItems": 2,
    }


def _defined(name: str, definitions: dict[str, Any], make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    if name not in definitions:
        definitions[name] = {}  # so that a class that holds itself ends
        definitions[name] = make()
    return {"$ref": f"#/$defs/{name}"}


if __name__ == "__main__":
    sys.stdout.write(generate())
