"""Data frames."""

from __future__ import annotations

import datetime as dt
import sys

import attrs
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given

from briefparse import Briefing, MissingDependencyError
from briefparse.testing import strategies
from briefparse_tables import TABLES, to_frames
from fiction import fiction, hostile
from reading import expected

EMPTY = Briefing(id="empty")


@pytest.mark.parametrize("briefing", [fiction(), hostile(), EMPTY], ids=["fiction", "hostile", "empty"])
def test_every_engine_holds_the_same_rows(briefing: Briefing) -> None:
    in_pandas, in_polars = to_frames(briefing), to_frames(briefing, engine="polars")
    in_arrow = to_frames(briefing, engine="pyarrow")
    for table in TABLES:
        rows = expected(table.name, briefing)
        assert in_polars[table.name].rows() == rows
        assert [tuple(row.values()) for row in in_arrow[table.name].to_pylist()] == rows
        pandas_rows = in_pandas[table.name].astype(object).itertuples(index=False, name=None)
        assert [tuple(None if cell is pd.NA else cell for cell in row) for row in pandas_rows] == rows
        assert tuple(in_pandas[table.name].columns) == tuple(in_polars[table.name].columns) == table.header


@given(strategies.wild_briefings())
def test_any_briefing_makes_frames(briefing: Briefing) -> None:
    for name, frame in to_frames(briefing, engine="polars").items():
        assert frame.rows() == expected(name, briefing)
    for name, made in to_frames(briefing).items():
        assert len(made) == len(expected(name, briefing))


@pytest.mark.parametrize("briefing", [fiction(), EMPTY], ids=["fiction", "empty"])
def test_types_in_pandas(briefing: Briefing) -> None:
    frames = to_frames(briefing, engine="pandas")
    assert frames["briefings"].dtypes["date"] == pd.ArrowDtype(pa.date32())
    assert frames["briefings"].dtypes["time"] == pd.ArrowDtype(pa.time64("us"))
    assert frames["turns"].dtypes["exchange"] == pd.ArrowDtype(pa.int64())
    assert frames["turns"].dtypes["confidence"] == pd.ArrowDtype(pa.float64())
    assert frames["turns"].dtypes["text"] == pd.ArrowDtype(pa.string())
    assert frames["people"].dtypes["listed"] == pd.ArrowDtype(pa.bool_())


@pytest.mark.parametrize("briefing", [fiction(), EMPTY], ids=["fiction", "empty"])
def test_types_in_polars(briefing: Briefing) -> None:
    frames = to_frames(briefing, engine="polars")
    assert frames["briefings"].schema["date"] == pl.Date
    assert frames["briefings"].schema["time"] == pl.Time
    assert frames["turns"].schema["exchange"] == pl.Int64
    assert frames["turns"].schema["confidence"] == pl.Float64
    assert frames["turns"].schema["text"] == pl.String
    assert frames["people"].schema["listed"] == pl.Boolean


def test_frames_join_and_group() -> None:
    frames = to_frames(fiction())
    joined = frames["turns"].merge(
        frames["people"], left_on=["briefing_id", "speaker_id"], right_on=["briefing_id", "person_id"]
    )
    words = joined.groupby("name")["words_x"].sum()
    assert dict(words) == {"Aoki": 3, "Lin Mo": 16, "Tan Rui": 11, "丘安": 13}
    assert list(frames["briefings"]["date"].dt.year) == [2031]


def test_several_briefings_follow_one_another() -> None:
    later = attrs.evolve(fiction(), id="later", event=attrs.evolve(fiction().event, date=dt.date(2032, 1, 1)))
    turns = to_frames((fiction(), later), engine="polars")["turns"]
    assert turns.height == 18
    assert turns["briefing_id"].unique(maintain_order=True).to_list() == ["fictional_2031-04-02", "later"]
    assert pd.concat([to_frames(fiction())["turns"], to_frames(later)["turns"]]).shape == (18, 21)


def test_no_briefings_make_empty_frames() -> None:
    assert {frame.height for frame in to_frames((), engine="polars").values()} == {0}


def test_an_engine_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingDependencyError, match=r"polars is not installed: .*briefparse-tables\[polars\]"):
        to_frames(fiction(), engine="polars")


def test_there_is_no_other_engine() -> None:
    with pytest.raises(ValueError, match="dask"):
        to_frames(fiction(), engine="dask")  # type: ignore[call-overload]  # what is tested
