"""The JSON reader: the whole model comes back, and damage is named."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from briefparse import Registry, parse
from briefparse.errors import ReadError
from briefparse.exporting.json import JsonExporter
from briefparse.model import (
    Briefing,
    Diagnostic,
    Event,
    Label,
    Paragraph,
    Reason,
    Resolution,
    Severity,
    Source,
    Span,
    Turn,
    TurnKind,
)
from briefparse.reading.json import JsonReader
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable

    Damage = Callable[[dict[str, Any]], object]

READER = JsonReader()


def full() -> Briefing:
    """Return the sample with spans, resolutions, a source and a diagnostic."""
    people = sample().participants
    body = tuple(
        attrs.evolve(item, span=Span(5, 9), resolution=Resolution(Reason.AMBIGUOUS, 0.25, (people[0].id, people[1].id)))
        if isinstance(item, Turn)
        else attrs.evolve(item, span=Span(1, 2))
        for item in sample().body
    )
    return attrs.evolve(
        sample(),
        body=body,
        source=Source("Text.\n", "a.txt", "text/html", "utf-8", "0" * 64),
        diagnostics=(Diagnostic("BP202", Severity.WARNING, "No date.", Span(0, 3)),),
    )


def document() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(JsonExporter().export(full()))
    return made


def read(changed: object) -> Briefing:
    return READER.read(json.dumps(changed).encode(), "a.json")


def test_everything_comes_back() -> None:
    for indent in (0, 2):
        found = READER.read(JsonExporter(indent=indent).export(full()), None)
        assert found == full()
        assert attrs.asdict(found) == attrs.asdict(full())


def test_speakers_are_the_participants_themselves() -> None:
    found = read(document())
    assert found.turns[0].speaker is found.participants[2]


def test_source_text_that_was_left_out_is_empty() -> None:
    found = READER.read(JsonExporter(source_text=False).export(full()), None)
    assert found.source == attrs.evolve(full().source, text="")
    assert found.turns[0].span == Span(5, 9)


def test_whole_confidence_may_be_written_without_a_point() -> None:
    changed = document()
    changed["body"][1]["resolution"]["confidence"] = 1
    confidence = read(changed).turns[0].resolution.confidence
    assert (confidence, type(confidence)) == (1.0, float)


def test_byte_order_mark_is_no_obstacle() -> None:
    data = b"\xef\xbb\xbf" + JsonExporter().export(sample())
    assert READER.claims(data, None) == 1.0
    assert READER.read(data, None) == sample()


def test_claims_only_its_own_files() -> None:
    assert READER.claims(JsonExporter().export(sample()), None) == 1.0
    assert READER.claims(JsonExporter(indent=0).export(sample()), "x.txt") == 1.0
    for other in (
        b"",
        b'Q: What is "schema_version": 1?',
        b"\x00\xff",
        b"{Laughter} Q: Why?",
        b"[Laughter] Q: Why?",
    ):
        assert READER.claims(other, "x.json") == 0.0


@pytest.mark.parametrize("data", [b"{}", b'{"a": 1}', b"[]", b'[{"a": 1}]', b'["schema_version":1]', b'{"a":'])
def test_other_json_is_refused_and_not_read_as_text(data: bytes) -> None:
    assert READER.claims(data, "x.txt") == 0.0
    with pytest.raises(ReadError):
        parse(data, name="x.json", registry=Registry.builtin())


def test_it_is_said_who_did_not_write_it() -> None:
    with pytest.raises(ReadError, match="briefparse did not write it"):
        READER.read(b'{"a": 1}', "x.json")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_read_as_powershell_writes_it(encoding: str) -> None:
    mark = "" if encoding == "utf-16" else "\ufeff"
    data = (mark + JsonExporter().export(sample()).decode()).encode(encoding)
    assert parse(data, registry=Registry.builtin()) == sample()


def _set(*path: str | int, value: object) -> Damage:
    def change(changed: Any) -> None:
        for key in path[:-1]:
            changed = changed[key]
        changed[path[-1]] = value

    return change


def _drop(*path: str | int) -> Damage:
    def change(changed: Any) -> None:
        for key in path[:-1]:
            changed = changed[key]
        del changed[path[-1]]

    return change


def _swap(changed: dict[str, Any]) -> None:
    body = changed["body"]
    body[1], body[2] = body[2], body[1]


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (_set("schema_version", value=2), "$.schema_version"),
        (_set("schema_version", value=True), "$.schema_version"),
        (_drop("schema_version"), "$.schema_version"),
        (_set("$schema", value="http://example.org"), "$.$schema"),
        (_set("title", value=5), "expected a string, not a whole number @ $.title"),
        (_set("title", value=None), "expected a string, not null @ $.title"),
        (_set("host", value=[]), "@ $.host"),
        (_set("extra", value=1), "extra"),
        (_drop("abstract"), "missing keys: abstract @ $"),
        (_drop("participants"), "missing keys: participants"),
        (_set("participants", value={}), "expected a list, not an object @ $.participants"),
        (_set("participants", 1, "role", value="king"), "@ $.participants[1].role"),
        (_set("participants", 1, "listed", value=1), "@ $.participants[1].listed"),
        (_set("participants", 1, "aliases", value="abc"), "@ $.participants[1].aliases"),
        (_set("participants", 1, "id", value="lin-mo"), "same id @ $.participants"),
        (_set("outlets", 0, "known", value=None), "@ $.outlets[0].known"),
        (_set("event", "date", value="20310402"), "@ $.event.date"),
        (_set("event", "date", value="2031-02-30"), "@ $.event.date"),
        (_set("event", "time", value="10:30"), "@ $.event.time"),
        (_set("event", value=None), "@ $.event"),
        (_set("front", 4, "refers", value="nobody"), "$.front[4].refers"),
        (_set("body", value="u1"), "@ $.body"),
        (_set("body", 0, value="u1"), "@ $.body[0]"),
        (_set("body", 0, "type", value="paragraph"), "@ $.body[0]"),
        (_set("body", 0, "type", value=["turn"]), "@ $.body[0]"),
        (_drop("body", 0, "type"), "@ $.body[0]"),
        (_set("body", 1, "speaker", value="nobody"), "nobody has the id 'nobody' @ $.body[1].speaker"),
        (_set("body", 1, "speaker", value={"id": "lin-mo"}), "@ $.body[1].speaker"),
        (_drop("body", 1, "speaker"), "missing keys: speaker @ $.body[1]"),
        (_set("body", 1, "outlet", value="lin-mo"), "@ $.body[1].outlet"),
        (_set("body", 1, "n", value=7), "numbered"),
        (_set("body", 1, "n", value=0), "@ $.body[1]"),
        (_set("body", 1, "n", value=1.0), "@ $.body[1].n"),
        (_set("body", 1, "span", value=[3, 2]), "@ $.body[1].span"),
        (_set("body", 1, "span", value=[0, True]), "@ $.body[1].span"),
        (_set("body", 1, "span", value=[0, 1, 2]), "@ $.body[1].span"),
        (_set("body", 1, "resolution", "confidence", value="high"), "@ $.body[1].resolution.confidence"),
        (_set("body", 1, "resolution", "candidates", value=["nobody"]), "'nobody'"),
        (_set("body", 1, "blocks", 0, "annotations", value=[{}]), "$.body[1].blocks[0].annotations[0]"),
        (_set("source", "text", value=1), "@ $.source.text"),
        (_set("exchanges", 0, "turns", value=["u3"]), "$.exchanges"),
        (_drop("exchanges"), "$.exchanges"),
        (_swap, "numbered"),
    ],
)
def test_damage_is_named_with_its_place(damage: Damage, message: str) -> None:
    changed = document()
    damage(changed)
    with pytest.raises(ReadError) as caught:
        read(changed)
    assert message in str(caught.value)
    assert str(caught.value).startswith("cannot read a.json: ")


def test_many_faults_are_summed_up() -> None:
    changed = document()
    changed.update(title=1, id=2, language=3, dialect=4, host=5)
    with pytest.raises(ReadError, match="; and 2 more"):
        read(changed)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe{}",
        b"{",
        b"[]",
        b"null",
        b'{"schema_version": 1',
        b'{"schema_version": 1, "schema_version": 1}',
        b'{"schema_version": ' + b"9" * 5000 + b"}",
        b'{"schema_version": NaN}',
        b'{"schema_version": -Infinity}',
        b'{"schema_version":' + b"[" * 200_000,
        b'{"schema_version":' + b'{"a":' * 200_000 + b"1" + b"}" * 200_001,
    ],
    ids=range(12),
)
def test_what_is_no_json_of_ours_is_a_read_error(data: bytes) -> None:
    with pytest.raises(ReadError):
        READER.read(data, None)


def test_every_cut_of_a_file_is_a_read_error() -> None:
    data = JsonExporter(indent=0).export(sample())
    for end in range(0, len(data) - 2, 37):
        with pytest.raises(ReadError):
            READER.read(data[:end], None)


def test_lone_surrogates_come_back() -> None:
    turn = Turn("u1", 1, Label("\udfff"), None, None, TurnKind.ANSWER, (Paragraph("\ud800 x"),))
    briefing = Briefing(id="x", event=Event(venue="\udc00\ud800"), body=(turn,), source=Source("\ud800"))
    assert attrs.asdict(READER.read(JsonExporter().export(briefing), None)) == attrs.asdict(briefing)


def test_importing_loads_nothing_heavy() -> None:
    program = (
        "import sys, briefparse.exporting.json, briefparse.reading.json; print({'cattrs', 'lxml'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
