"""The tables themselves: names, columns, keys, and that ids join."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given

from briefparse import Briefing, ExportError
from briefparse.testing import strategies
from briefparse_tables import TABLES, TableName, to_frames, workbook_bytes
from briefparse_tables.tables import BY_NAME
from fiction import LIN, fiction, hostile

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse_tables.columns import AnyTable

README = Path(__file__).parents[1] / "README.md"


def records(table: str, *briefings: Briefing) -> list[dict[str, object]]:
    chosen = BY_NAME[table]
    return [dict(zip(chosen.header, row, strict=True)) for briefing in briefings for row in chosen.rows(briefing)]


def as_markdown(table: AnyTable) -> str:
    lines = [f"| `{column.name}` | {column.type} | {column.about} |\n" for column in table.columns]
    return "| Column | Type | What it holds |\n|---|---|---|\n" + "".join(lines)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_readme_documents_every_column_with_its_type(table: AnyTable) -> None:
    readme = README.read_text(encoding="utf-8")
    assert f"### `{table.name}`\n" in readme
    assert as_markdown(table) in readme


def test_the_readme_documents_no_other_table() -> None:
    readme = README.read_text(encoding="utf-8")
    headings = [line[5:-1] for line in readme.splitlines() if line.startswith("### `")]
    assert headings == [table.name for table in TABLES]


def test_the_names_of_the_option_are_those_of_the_tables() -> None:
    assert get_args(TableName) == tuple(table.name for table in TABLES)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_each_row_names_its_briefing_first(table: AnyTable) -> None:
    assert table.header[0] == "briefing_id" == table.key[0]
    assert len(set(table.header)) == len(table.header)
    assert set(table.key) <= set(table.header)


def test_turns() -> None:
    turns = records("turns", fiction())
    assert [turn["turn_id"] for turn in turns] == [f"u{n}" for n in range(1, 10)]
    assert [turn["section"] for turn in turns] == ["opening", "statement", *["exchange"] * 7]
    assert [turn["exchange"] for turn in turns] == [None, None, 1, 1, 1, 1, 1, 2, 2]
    asked = turns[7]
    assert (asked["voice"], asked["speaker_id"], asked["outlet_id"]) == ("Aoki", "aoki", "harbour-post")
    assert (asked["label"], asked["kind"], asked["words"]) == ("Harbour Post, Aoki", "question", 3)
    assert (asked["start"], asked["end"], asked["confidence"], asked["reason"]) == (800, 850, 0.5, "roster-name")
    last = turns[8]
    assert (last["label"], last["speaker"], last["outlet"], last["voice"]) == (None, None, None, "")
    assert last["text"] == "Twelve.\n\nThank you."


def test_exchanges_say_who_asked_what_who_answered_and_how_long() -> None:
    first, second = records("exchanges", fiction())
    assert (first["outlet_id"], first["askers"]) == ("reuters", "Reuters")
    assert (first["answerer_ids"], first["answerers"]) == ("lin-mo|qiu-an", "Lin Mo|丘安")
    assert (first["turn_ids"], first["question_ids"], first["answer_ids"]) == ("u3|u4|u5|u6|u7", "u4", "u5|u6|u7")
    assert (first["hand_over_ids"], first["supplement_ids"]) == ("u5", "u7")
    # Seven Chinese characters in u6, and two in u5, are a word each.
    assert (first["question_words"], first["answer_words"]) == (5, 4 + 6 + 7 + 3)
    assert first["question"] == "How many lighthouses are there?"
    assert (second["answerers"], second["answer"]) == (None, "Twelve.\n\nThank you.")


def test_people_and_outlets() -> None:
    people = {person["person_id"]: person for person in records("people", fiction())}
    assert people["lin-mo"]["aliases"] == "Mr. Lin|L\\|M"
    assert (people["lin-mo"]["turns"], people["lin-mo"]["role"], people["lin-mo"]["listed"]) == (3, "speaker", True)
    assert people["aoki"]["listed"] is False
    reuters, post = records("outlets", fiction())
    assert (reuters["kind"], reuters["country"], reuters["aliases"]) == ("agency", "GB", "Reuters News|路透社")
    assert (post["kind"], post["known"], post["turns"]) == (None, False, 1)


def test_annotations_hold_the_words_they_mark() -> None:
    marks = [(mark["turn_id"], mark["paragraph"], mark["annotation"]) for mark in records("annotations", fiction())]
    assert marks == [("u2", 2, 1), ("u6", 2, 1), ("u6", 2, 2)]
    words = [(mark["kind"], mark["text"], mark["value"]) for mark in records("annotations", fiction())]
    assert words == [("stage", "(Laughter.)", "Laughter."), ("correction", "2021", "2022"), ("sic", "withh", None)]


def test_paragraphs_add_up_to_the_turns() -> None:
    turns = {turn["turn_id"]: turn for turn in records("turns", fiction())}
    spoken: dict[object, list[dict[str, object]]] = {}
    for paragraph in records("paragraphs", fiction()):
        spoken.setdefault(paragraph["turn_id"], []).append(paragraph)
    for key, turn in turns.items():
        assert "\n\n".join(str(one["text"]) for one in spoken[key]) == turn["text"]
        assert sum(int(str(one["words"])) for one in spoken[key]) == turn["words"]


def test_whoever_speaks_without_being_a_participant_has_a_row_too() -> None:
    lost = Briefing(id="x", body=(fiction().turns[0].__class__("u1", 1, None, LIN, None, fiction().turns[0].kind),))
    assert [person["person_id"] for person in records("people", lost)] == ["lin-mo"]


def test_an_empty_briefing_has_one_row() -> None:
    assert {table.name: len(list(table.rows(Briefing(id="empty")))) for table in TABLES} == {
        **{table.name: 0 for table in TABLES},
        "briefings": 1,
    }


def test_lone_surrogates_become_replacement_characters() -> None:
    names = [person["name"] for person in records("people", hostile())]
    assert "\ufffd alone" in names
    assert "".join(map(str, names)).encode("utf-8")


@given(strategies.briefings())
def test_ids_join_and_keys_are_unique(briefing: Briefing) -> None:
    rows = {table.name: records(table.name, briefing) for table in TABLES}
    for table in TABLES:
        keys = [tuple(row[name] for name in table.key) for row in rows[table.name]]
        assert len(set(keys)) == len(keys)
    people = {row["person_id"] for row in rows["people"]}
    outlets = {row["outlet_id"] for row in rows["outlets"]}
    turns = {row["turn_id"] for row in rows["turns"]}
    assert {row["speaker_id"] for row in rows["turns"]} - {None} <= people
    assert {row["outlet_id"] for row in rows["turns"]} - {None} <= outlets
    assert {row["exchange"] for row in rows["turns"]} - {None} == {row["exchange"] for row in rows["exchanges"]}
    assert {row["turn_id"] for row in rows["paragraphs"]} <= turns
    spoken = {(row["turn_id"], row["paragraph"]) for row in rows["paragraphs"]}
    assert {(row["turn_id"], row["paragraph"]) for row in rows["annotations"]} <= spoken


@given(strategies.wild_briefings())
def test_every_legal_briefing_has_rows_as_long_as_the_header(briefing: Briefing) -> None:
    for table in TABLES:
        for row in table.rows(briefing):
            assert len(row) == len(table.header)


@pytest.mark.parametrize("made", [to_frames, workbook_bytes])
def test_two_briefings_of_one_id_are_an_error(made: Callable[..., object]) -> None:
    with pytest.raises(ExportError, match="two briefings have the id 'fictional_2031-04-02'"):
        made((fiction(), fiction()))
