"""All tables of many briefings as files of a folder."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import attrs
import polars as pl
import pytest

from briefparse import ExportError, TargetExistsError, WriteError
from briefparse_tables import TABLES, CsvExporter, JsonLinesExporter, ParquetExporter, write_tables
from fiction import fiction, hostile
from reading import expected, from_csv, from_json_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefparse import Briefing

MANY = (fiction(), hostile(), attrs.evolve(fiction(), id="again"))


def test_one_file_a_table(tmp_path: Path) -> None:
    paths = write_tables(fiction(), tmp_path / "new" / "tables")
    assert [path.name for path in paths] == [f"{table.name}.csv" for table in TABLES]
    assert sorted(path.name for path in (tmp_path / "new" / "tables").iterdir()) == sorted(path.name for path in paths)
    for table, path in zip(TABLES, paths, strict=True):
        assert path.read_bytes() == CsvExporter(table=table.name).export(fiction())  # type: ignore[arg-type]  # a name


def test_the_briefings_are_taken_one_by_one_and_their_rows_follow_one_another(tmp_path: Path) -> None:
    paths = write_tables(iter(MANY), tmp_path, to=CsvExporter(guard=False))
    for table, path in zip(TABLES, paths, strict=True):
        rows = [row for one in MANY for row in expected(table.name, one, empty_is_missing=True)]
        assert from_csv(path.read_bytes(), table.name, guard=False) == rows


def test_other_formats(tmp_path: Path) -> None:
    lines = write_tables(MANY, tmp_path, to=JsonLinesExporter())
    parquet = write_tables(MANY, tmp_path, to=ParquetExporter())
    for table, as_lines, as_parquet in zip(TABLES, lines, parquet, strict=True):
        rows = [row for one in MANY for row in expected(table.name, one)]
        assert from_json_lines(as_lines.read_bytes(), table.name) == rows
        assert pl.read_parquet(io.BytesIO(as_parquet.read_bytes())).rows() == rows


def test_what_is_there_stays_unless_told_otherwise(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(TargetExistsError, match=r"people\.csv"):
        write_tables(fiction(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]
    write_tables(fiction(), tmp_path, overwrite=True)
    assert (tmp_path / "people.csv").read_text(encoding="utf-8").startswith("briefing_id")


def test_a_failure_leaves_nothing_behind(tmp_path: Path) -> None:
    def failing() -> Iterator[Briefing]:
        yield fiction()
        message = "no more"
        raise OSError(message)  # not ours, and so not to be called a WriteError

    with pytest.raises(OSError, match="no more"):
        write_tables(failing(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_two_briefings_of_one_id_are_an_error_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="two briefings have the id 'fictional_2031-04-02'"):
        write_tables((fiction(), fiction()), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(WriteError, match="file"):
        write_tables(fiction(), tmp_path / "file" / "tables")
