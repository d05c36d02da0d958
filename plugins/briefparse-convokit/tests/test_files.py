"""The five files, held against the format that ConvoKit documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given

from briefparse import Briefing, ExportError
from briefparse.testing import strategies
from briefparse_convokit import ConvokitExporter
from briefparse_convokit.fields import CONVERSATION_FIELDS, CORPUS_FIELDS, SPEAKER_FIELDS, UTTERANCE_FIELDS
from briefparse_convokit.names import corpus_id
from fiction import REPLIES, ROOTS, fiction, turn
from reading import from_zip

if TYPE_CHECKING:
    from briefparse_convokit.fields import Field
    from reading import Read

README = Path(__file__).parents[1] / "README.md"
HERE = "fictional_2031-04-02"


@pytest.fixture(scope="module")
def read() -> Read:
    return from_zip(ConvokitExporter().export(fiction()))


def test_utterances(read: Read) -> None:
    assert [one["id"] for one in read.utterances] == [f"{HERE}/u{n}" for n in range(1, 15)]
    mandatory = {"id", "speaker", "conversation_id", "reply_to", "timestamp", "text"}
    assert all(set(one) == mandatory | {"meta", "vectors"} for one in read.utterances)
    assert {one["id"]: one["reply_to"] for one in read.utterances} == {
        f"{HERE}/{turn_id}": to and f"{HERE}/{to}" for turn_id, to in REPLIES.items()
    }
    assert {one["id"]: one["conversation_id"] for one in read.utterances} == {
        f"{HERE}/{turn_id}": f"{HERE}/{root}" for turn_id, root in ROOTS.items()
    }
    assert [one["text"] for one in read.utterances] == [one.text for one in fiction().turns]
    assert [one["timestamp"] for one in read.utterances] == list(range(1, 15))


def test_metadata_of_an_utterance(read: Read) -> None:
    asked = read.utterances[7]["meta"]
    assert (asked["kind"], asked["section"], asked["exchange"]) == ("question", "exchange", 2)
    assert (asked["label"], asked["outlet"], asked["words"]) == ("Harbour Post, Aoki", "Harbour Post", 3)
    assert [one["meta"]["hand_over"] for one in read.utterances].index(True) == 4
    assert [one["meta"]["supplement"] for one in read.utterances].index(True) == 6


def test_marks_are_placed_in_the_text_of_the_utterance(read: Read) -> None:
    stated = read.utterances[1]
    (mark,) = stated["meta"]["annotations"]
    assert (mark["kind"], mark["value"]) == ("stage", "Laughter.")
    assert stated["text"][mark["start"] : mark["end"]] == "(Laughter.)"


def test_speakers_say_what_is_known_of_them(read: Read) -> None:
    known = {key.removeprefix(f"{HERE}/"): speaker["meta"] for key, speaker in read.speakers.items()}
    assert {key: (meta["kind"], meta["individual"], meta["name"]) for key, meta in known.items()} == {
        "person/tan-rui": ("person", True, "Tan Rui"),
        "person/lin-mo": ("person", True, "Lin Mo"),
        "person/qiu-an": ("person", True, "丘安"),
        "person/aoki": ("person", True, "Aoki"),
        "outlet/reuters": ("outlet", False, "Reuters"),
        "label/Q": ("label", False, None),
        "unlabelled": ("unlabelled", False, None),
    }
    assert known["label/Q"]["label"] == "Q"
    lin, reuters = known["person/lin-mo"], known["outlet/reuters"]
    assert (lin["title"], lin["role"], lin["listed"], lin["country"]) == ("minister of tides", "speaker", True, None)
    assert (reuters["outlet_kind"], reuters["country"], reuters["wikidata"]) == ("agency", "GB", "Q130879")
    assert (reuters["title"], reuters["listed"]) == (None, None)


def test_conversations(read: Read) -> None:
    assert list(read.conversations) == [f"{HERE}/{root}" for root in dict.fromkeys(ROOTS.values())]
    metas = [conversation["meta"] for conversation in read.conversations.values()]
    assert [meta["kind"] for meta in metas] == ["opening", "statement", *["exchange"] * 3, "closing"]
    assert [meta["exchange"] for meta in metas] == [None, None, 1, 2, 3, None]
    assert [meta["outlet"] for meta in metas] == [None, None, "Reuters", "Harbour Post", None, None]
    assert {(meta["date"], meta["time"], meta["place"]) for meta in metas} == {
        ("2031-04-02", "10:30:00", "Port Meridian")
    }


def test_a_briefing_as_one_conversation() -> None:
    read = from_zip(ConvokitExporter(conversations="briefing").export(fiction()))
    assert list(read.conversations) == [f"{HERE}/u1"]
    assert read.conversations[f"{HERE}/u1"]["meta"]["kind"] == "briefing"
    assert sum(one["reply_to"] is None for one in read.utterances) == 1
    assert read.corpus == {"conversations": "briefing", "briefings": [HERE]}


def test_the_index_names_the_type_of_each_field(read: Read) -> None:
    assert read.index["utterances-index"]["exchange"] == ["<class 'int'>"]
    assert read.index["speakers-index"]["individual"] == ["<class 'bool'>"]
    assert read.index["conversations-index"]["date"] == ["<class 'str'>"]
    assert read.index["overall-index"] == {"conversations": ["<class 'str'>"], "briefings": ["<class 'list'>"]}
    assert (read.index["version"], read.index["vectors"]) == (1, [])


def test_an_empty_briefing_is_an_empty_corpus() -> None:
    read = from_zip(ConvokitExporter().export(Briefing(id="empty")))
    assert (read.utterances, read.speakers, read.conversations) == ([], {}, {})
    assert read.corpus["briefings"] == ["empty"]


def test_two_turns_of_one_id_are_an_error() -> None:
    first = turn(1, None, None, fiction().turns[0].kind)
    twice = Briefing(id="twice", body=(first, attrs.evolve(first, n=2)))
    with pytest.raises(ExportError, match="two turns of 'twice'"):
        ConvokitExporter().export(twice)


def sound(read: Read, briefing: Briefing) -> None:
    """Check what ConvoKit takes for granted, and that the index tells the truth."""
    ids = [one["id"] for one in read.utterances]
    assert len(set(ids)) == len(ids) == len(briefing.turns)
    assert {one["speaker"] for one in read.utterances} == set(read.speakers)
    assert {one["conversation_id"] for one in read.utterances} == set(read.conversations)
    roots = {one["id"] for one in read.utterances if one["reply_to"] is None}
    assert roots == set(read.conversations)
    assert {one["reply_to"] for one in read.utterances} - {None} <= set(ids)
    metas = {
        "utterances-index": [one["meta"] for one in read.utterances],
        "speakers-index": [one["meta"] for one in read.speakers.values()],
        "conversations-index": [one["meta"] for one in read.conversations.values()],
        "overall-index": [read.corpus],
    }
    for name, held in metas.items():
        index = read.index[name]
        for meta in held:
            assert list(meta) == list(index)
            assert all(value is None or str(type(value)) in index[key] for key, value in meta.items())


@given(strategies.briefings())
def test_any_briefing_makes_a_sound_corpus(briefing: Briefing) -> None:
    read = from_zip(ConvokitExporter().export(briefing))
    sound(read, briefing)
    assert [one["text"] for one in read.utterances] == [one.text for one in briefing.turns]


@given(strategies.wild_briefings())
def test_a_wild_briefing_makes_a_sound_corpus_or_an_export_error(briefing: Briefing) -> None:
    try:
        data = ConvokitExporter(conversations="briefing").export(briefing)
    except ExportError:
        return
    read = from_zip(data)
    sound(read, briefing)
    "".join(one["text"] for one in read.utterances).encode("utf-8")


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (("a", "person", "b"), "a/person/b"),
        (("a/b", "c"), "a%2Fb/c"),
        (("a", "b/c"), "a/b%2Fc"),
        (("a%2Fb", "c"), "a%252Fb/c"),
        (("\ud800",), "%D800"),
        (("路透社", ""), "路透社/"),
    ],
)
def test_ids_of_different_parts_differ(parts: tuple[str, ...], joined: str) -> None:
    assert corpus_id(*parts) == joined


@pytest.mark.parametrize(
    ("heading", "fields"),
    [
        ("Utterances", UTTERANCE_FIELDS),
        ("Speakers", SPEAKER_FIELDS),
        ("Conversations", CONVERSATION_FIELDS),
        ("Corpus", CORPUS_FIELDS),
    ],
)
def test_the_readme_documents_every_field(heading: str, fields: tuple[Field[object], ...]) -> None:
    section = README.read_text(encoding="utf-8").split(f"### {heading}\n")[1].split("\n#")[0]
    assert as_markdown(fields) in section


def as_markdown(fields: tuple[Field[object], ...]) -> str:
    lines = [f"| `{field.name}` | {field.kind.__name__} | {field.about} |\n" for field in fields]
    return "| Field | Type | What it holds |\n|---|---|---|\n" + "".join(lines)
