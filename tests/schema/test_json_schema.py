"""The published schema follows the model, and files follow the schema."""

from __future__ import annotations

import copy
import json
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from briefparse import model
from briefparse.exporting.json import JsonExporter
from briefparse.schema import SCHEMA_ID, schema_text
from briefparse.schema.generate import generate
from sample import sample

SCHEMA: dict[str, Any] = json.loads(schema_text())
VALIDATOR = Draft202012Validator(SCHEMA)


def document(exporter: JsonExporter | None = None) -> dict[str, Any]:
    made: dict[str, Any] = json.loads((exporter or JsonExporter()).export(sample()))
    return made


def test_published_file_is_what_the_model_gives() -> None:
    assert schema_text() == generate(), "write what `python -m briefparse.schema.generate` prints to briefing-1.json"


def test_schema_is_a_schema_with_our_name() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == SCHEMA_ID


def test_every_field_of_the_model_is_there_and_required() -> None:
    classes = [cls for cls in vars(model).values() if isinstance(cls, type) and attrs.has(cls)]
    derived = {model.Exchange, model.Section}
    assert len(classes) > 15
    for cls in set(classes) - derived - {model.Span}:
        found = SCHEMA if cls is model.Briefing else SCHEMA["$defs"][cls.__name__]
        own = set(found["properties"]) - {"type", "$schema", "schema_version", "exchanges"}
        assert own == set(attrs.fields_dict(cls)), cls
        assert set(found["required"]) == set(found["properties"]), cls
        assert found["additionalProperties"] is False, cls


def test_sample_is_valid() -> None:
    VALIDATOR.validate(document())
    VALIDATOR.validate(document(JsonExporter(source_text=False)))


@pytest.mark.parametrize("key", sorted(document()))
def test_every_key_is_required(key: str) -> None:
    changed = document()
    del changed[key]
    assert not VALIDATOR.is_valid(changed)


def _objects(value: object) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(found for member in value.values() for found in _objects(member))]
    return [found for member in value for found in _objects(member)] if isinstance(value, list) else []


def test_unknown_and_missing_keys_are_refused_everywhere() -> None:
    whole = document()
    for index, place in enumerate(_objects(whole)):
        changed = copy.deepcopy(whole)
        _objects(changed)[index]["extra"] = 1
        assert not VALIDATOR.is_valid(changed), place
        for key in place:
            changed = copy.deepcopy(whole)
            del _objects(changed)[index][key]
            assert not VALIDATOR.is_valid(changed), (place, key)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("event", "date"), "2 April"),
        (("event", "time"), "10h30"),
        (("participants", 0, "role"), "king"),
        (("body", 0, "type"), "paragraph"),
        (("body", 1, "speaker"), {"id": "lin-mo"}),
        (("body", 1, "span"), [1]),
        (("body", 1, "span"), [1, 2, 3]),
        (("body", 1, "span"), [-1, 2]),
        (("body", 1, "n"), 0),
        (("schema_version",), 2),
        (("title",), None),
    ],
)
def test_wrong_values_are_refused(path: tuple[str | int, ...], value: object) -> None:
    changed: Any = document()
    place = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    assert not VALIDATOR.is_valid(changed)
