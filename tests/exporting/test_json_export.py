"""The JSON exporter."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from briefparse.errors import ExportError
from briefparse.exporting.json import JsonExporter
from briefparse.model import (
    Briefing,
    FrontMatter,
    FrontMatterKind,
    Paragraph,
    Person,
    Reason,
    Resolution,
    Source,
    Span,
    Turn,
    TurnKind,
)
from sample import LIN, REUTERS, sample

if TYPE_CHECKING:
    from collections.abc import Callable


def exported(briefing: Briefing, exporter: JsonExporter | None = None) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((exporter or JsonExporter()).export(briefing))
    return loaded


def test_sample_is_as_it_was(golden: Callable[[str, bytes], None]) -> None:
    golden("sample.json", JsonExporter().export(sample()))


def test_class_describes_the_format() -> None:
    assert (JsonExporter.name, JsonExporter.extensions) == ("json", (".json",))
    assert [field.name for field in attrs.fields(JsonExporter)] == ["indent", "source_text"]


def test_keys_have_a_fixed_order() -> None:
    keys = ["$schema", "schema_version", *attrs.fields_dict(Briefing), "exchanges"]
    assert list(exported(sample())) == keys


def test_turns_name_people_and_outlets_by_id() -> None:
    document = exported(sample())
    turns = {item["id"]: item for item in document["body"] if item["type"] == "turn"}
    assert (turns["u4"]["speaker"], turns["u4"]["outlet"]) == (None, "reuters")
    assert (turns["u8"]["speaker"], turns["u8"]["outlet"]) == ("aoki", "harbour-post")


def test_members_of_the_body_have_types() -> None:
    document = exported(sample())
    assert {item["type"] for item in document["body"]} == {"turn", "page-break", "heading", "note"}
    blocks = [block["type"] for item in document["body"] for block in item.get("blocks", ())]
    assert set(blocks) == {"paragraph", "page-break", "note"}


def test_exchanges_list_turns() -> None:
    assert exported(sample())["exchanges"] == [
        {"n": 1, "turns": ["u3", "u4", "u5", "u6", "u7"]},
        {"n": 2, "turns": ["u8", "u9"]},
    ]


def test_spans_stand_on_one_line() -> None:
    turn = Turn("u1", 1, None, None, None, TurnKind.ANSWER, (Paragraph("[\n 1,\n 2\n ]", Span(3, 8)),), Span(0, 9))
    text = JsonExporter().export(Briefing(id="x", body=(turn,))).decode()
    assert '"span": [3, 8]' in text
    assert r"[\n 1,\n 2\n ]" in text


def test_text_is_utf8_and_ends_with_a_newline() -> None:
    data = JsonExporter().export(Briefing(id="x", title="灯塔 é \u2028"))
    assert "灯塔 é \u2028".encode() in data
    assert data.endswith(b"}\n")


def test_indent_0_is_one_line() -> None:
    data = JsonExporter(indent=0).export(sample())
    assert data.count(b"\n") == 1
    assert json.loads(data) == exported(sample()) == exported(sample(), JsonExporter(indent=7))


def test_negative_indent_is_refused() -> None:
    with pytest.raises(ValueError, match="indent"):
        JsonExporter(indent=-1)


def test_source_text_can_be_left_out() -> None:
    briefing = Briefing(id="x", source=Source("Q: Why?", "a.txt", sha256="0" * 64))
    assert exported(briefing)["source"]["text"] == "Q: Why?"
    assert exported(briefing, JsonExporter(source_text=False))["source"] == {
        "text": None,
        "name": "a.txt",
        "media_type": "text/plain",
        "encoding": None,
        "sha256": "0" * 64,
    }


def test_lone_surrogates_are_escaped() -> None:
    data = JsonExporter().export(Briefing(id="x", title="a\ud800b\udfff", host="\udfff\ud800"))
    assert rb'"title": "a\ud800b\udfff"' in data
    assert exported(Briefing(id="x", title="a\ud800b\udfff"))["title"] == "a\ud800b\udfff"


def test_halves_of_a_pair_are_refused() -> None:
    with pytest.raises(ExportError, match="surrogate pair"):
        JsonExporter().export(Briefing(id="x", title="\ud83d\ude00"))


def speaking(person: Person | None = None, **changes: Any) -> Briefing:
    turn = Turn("u1", 1, None, person, None, TurnKind.ANSWER)
    return Briefing(id="x", body=(attrs.evolve(turn, **changes),), participants=(LIN,))


@pytest.mark.parametrize(
    ("briefing", "message"),
    [
        (speaking(Person("x", "X")), "speaker of turn u1"),
        (speaking(attrs.evolve(LIN, name="Else")), "speaker of turn u1"),
        (speaking(outlet=REUTERS), "outlet of turn u1"),
        (speaking(resolution=Resolution(Reason.AMBIGUOUS, 0.5, ("lin-mo", "x"))), "no participant: 'x'"),
        (speaking(resolution=Resolution(Reason.AMBIGUOUS, float("nan"))), "not finite"),
        (Briefing(id="x", participants=(LIN, LIN)), "one id"),
        (Briefing(id="x", front=(FrontMatter(FrontMatterKind.ROSTER, "A", "a"),)), "not there: 'a'"),
    ],
)
def test_what_could_not_be_read_again_is_refused(briefing: Briefing, message: str) -> None:
    with pytest.raises(ExportError, match=message):
        JsonExporter().export(briefing)


def test_same_briefing_same_bytes() -> None:
    assert JsonExporter().export(sample()) == JsonExporter().export(sample())
