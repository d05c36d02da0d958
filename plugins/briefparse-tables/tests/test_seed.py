"""The real briefing that briefparse was asked for, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import briefparse
from briefparse_tables import split_list, to_frames

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl


@pytest.fixture(scope="module")
def frames(seed_path: Path) -> dict[str, pl.DataFrame]:
    return to_frames(briefparse.parse_file(seed_path), engine="polars")


def test_rows(frames: dict[str, pl.DataFrame]) -> None:
    assert {name: frame.height for name, frame in frames.items()} == {
        "briefings": 1,
        "turns": 25,
        "paragraphs": 77,
        "exchanges": 8,
        "people": 6,
        "outlets": 8,
        "annotations": frames["annotations"].height,
    }


def test_who_asked_and_who_answered(frames: dict[str, pl.DataFrame]) -> None:
    rows = frames["exchanges"].select("outlet", "answerers").rows()
    answered = {outlet: split_list(names) for outlet, names in rows}
    assert answered["Zhejiang Daily"] == ("Wang Zhigang", "Wu Zhaohui")
    assert answered["China Daily"] == ("Zhang Guangjun",)
    assert len(answered) == 8


def test_turns_join_people(frames: dict[str, pl.DataFrame]) -> None:
    joined = frames["turns"].join(
        frames["people"], left_on=["briefing_id", "speaker_id"], right_on=["briefing_id", "person_id"]
    )
    assert joined.height == 17
    assert sum(frames["turns"]["words"]) == frames["briefings"]["words"][0]
