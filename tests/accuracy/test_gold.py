"""Gold is read, and what is wrong with it is said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import cattrs
import pytest
from gold import find_cases, find_real_cases, read_gold

if TYPE_CHECKING:
    from pathlib import Path

TURN: dict[str, Any] = {
    "label": "Q",
    "kind": "question",
    "speaker": None,
    "outlet": None,
    "starts": "Why?",
    "ends": "Why?",
}
GOLD: dict[str, Any] = {"dialect": "nato", "title": None, "date": "2031-03-04", "turns": [TURN], "exchanges": [[1]]}
HEAD = dict.fromkeys(("time", "timezone", "end_time", "place"))


def put(path: Path, gold: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(gold), "utf-8")
    return path


def test_a_head_is_read_where_there_is_one(tmp_path: Path) -> None:
    event = read_gold(put(tmp_path / "a.gold.json", {**GOLD, **HEAD})).event
    assert event is not None
    assert (event.title, event.date) == (None, "2031-03-04")
    bare = {key: GOLD[key] for key in ("dialect", "turns", "exchanges")}
    assert read_gold(put(tmp_path / "b.gold.json", bare)).event is None


def test_gold_without_a_kind_is_refused(tmp_path: Path) -> None:
    turn = {key: value for key, value in TURN.items() if key != "kind"}
    with pytest.raises(cattrs.BaseValidationError):
        read_gold(put(tmp_path / "a.gold.json", {**GOLD, **HEAD, "turns": [turn]}))


def test_transcripts_are_found_beside_their_gold(tmp_path: Path) -> None:
    put(tmp_path / "nato" / "two.gold.json", {**GOLD, **HEAD})
    put(tmp_path / "nato" / "one.gold.json", {**GOLD, **HEAD})
    (tmp_path / "nato" / "one.txt").write_text("Q Why?", "utf-8")
    (tmp_path / "nato" / "two.html").write_text("<p>Q Why?</p>", "utf-8")
    cases = find_cases(tmp_path)
    assert [(case.group, case.name, case.transcript.name) for case in cases] == [
        ("nato", "nato/one", "one.txt"),
        ("nato", "nato/two", "two.html"),
    ]


def test_gold_without_a_transcript_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "nato" / "one.gold.json", {**GOLD, **HEAD})
    with pytest.raises(FileNotFoundError, match="no transcript beside"):
        find_cases(tmp_path)


def test_real_transcripts_that_are_absent_are_named(tmp_path: Path) -> None:
    bare = {key: GOLD[key] for key in ("dialect", "turns", "exchanges")}
    put(tmp_path / "gold" / "here.md.gold.json", bare)
    put(tmp_path / "gold" / "gone.md.gold.json", bare)
    samples = tmp_path / "samples" / "deep"
    samples.mkdir(parents=True)
    (samples / "here.md").write_text("Q Why?", "utf-8")
    cases, absent = find_real_cases(tmp_path / "gold", tmp_path / "samples")
    assert [case.group for case in cases] == ["nato (real)"]
    assert absent == ("gone.md",)
    assert find_real_cases(tmp_path / "gold", tmp_path / "nowhere") == ((), ("gone.md", "here.md"))
