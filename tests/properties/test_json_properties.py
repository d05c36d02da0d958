"""Any briefing goes through JSON unchanged, and any damage is a ReadError."""

from __future__ import annotations

import contextlib
import json

import attrs
from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator

from briefparse.errors import ExportError, ReadError
from briefparse.exporting.json import JsonExporter
from briefparse.model import Briefing
from briefparse.reading.json import JsonReader
from briefparse.schema import schema_text
from briefparse.testing.strategies import wild_briefings

VALIDATOR = Draft202012Validator(json.loads(schema_text()))


@given(wild_briefings(), st.sampled_from([0, 1, 2]))
def test_json_gives_everything_back(briefing: Briefing, indent: int) -> None:
    data = JsonExporter(indent=indent).export(briefing)
    found = JsonReader().read(data, None)
    assert found == briefing
    assert attrs.asdict(found) == attrs.asdict(briefing)
    assert JsonExporter(indent=indent).export(found) == data
    assert JsonReader().claims(data, None) == 1.0


@given(wild_briefings(), st.booleans())
def test_json_follows_the_schema(briefing: Briefing, source_text: bool) -> None:  # noqa: FBT001  (hypothesis gives it)
    VALIDATOR.validate(json.loads(JsonExporter(source_text=source_text).export(briefing)))


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_comes_back_or_is_refused(text: str) -> None:
    briefing = Briefing(id="x", title=text)
    try:
        data = JsonExporter().export(briefing)
    except ExportError:
        assert text != text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    else:
        assert JsonReader().read(data, None).title == text


@given(wild_briefings(), st.data())
def test_changed_bytes_never_crash(briefing: Briefing, data: st.DataObject) -> None:
    written = bytearray(JsonExporter(indent=0).export(briefing))
    place = data.draw(st.integers(0, len(written) - 1))
    written[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    with contextlib.suppress(ReadError):  # any other exception fails the test
        assert isinstance(JsonReader().read(bytes(written), None), Briefing)
