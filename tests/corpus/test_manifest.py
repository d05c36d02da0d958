"""The manifest tells the truth, whatever became of its file."""

from __future__ import annotations

import fcntl
import json
import os
from typing import TYPE_CHECKING

import pytest

from briefparse.corpus import recording
from briefparse.corpus.manifest import MANIFEST, begun_line, line_of, read_manifest
from briefparse.corpus.record import Failure, Making, Output, Record, Status, Summary
from briefparse.corpus.recording import open_recorder
from briefparse.errors import ReadError, WriteError

if TYPE_CHECKING:
    from pathlib import Path

MAKING = Making(version="9.8", plugins=("echo 1.0",), exporters=("tei(labels=True)",))


def record(source: str, *paths: str, status: Status = Status.BUILT) -> Record:
    return Record(
        source=source,
        status=status,
        making=MAKING,
        sha256="ab",
        size=3,
        outputs=tuple(Output(path, "cd", 4) for path in paths),
        diagnostics=(("BP202", 1), ("BP405", 2)),
        seconds=0.25,
        summary=Summary(
            id="x", date=None, language="zh", dialect="scio-zh", turns=1, exchanges=0, words=2, people=("罗海明",),
            outlets=(), characters=9, assigned=9, unclassified=0,
        ),
        failure=None if status is Status.BUILT else Failure("ReadError", "it is closed"),
    )  # fmt: skip


@pytest.mark.parametrize("source", ["a.txt", "罗.txt", "b\udcff\n\x1b.txt", 's3://bucket/"a".txt'])
def test_a_record_comes_back_from_one_line_of_ascii(tmp_path: Path, source: str) -> None:
    line = line_of(record(source, "a.xml", status=Status.FAILED))
    assert line.isascii()
    assert line.count(b"\n") == 1
    (tmp_path / MANIFEST).write_bytes(line)
    assert read_manifest(tmp_path).records == (record(source, "a.xml", status=Status.FAILED),)


def test_a_line_has_what_the_issue_asks_for() -> None:
    fields = json.loads(line_of(record("a.txt", "a.xml")))
    assert fields.keys() >= {"source", "sha256", "making", "outputs", "diagnostics", "seconds", "status", "failure"}
    assert fields["making"]["version"] == "9.8"
    assert fields["making"]["exporters"] == ["tei(labels=True)"]
    assert fields["diagnostics"] == {"BP202": 1, "BP405": 2}


def test_the_last_line_about_a_source_counts(tmp_path: Path) -> None:
    lines = [record("a"), record("b"), record("a", status=Status.FAILED)]
    (tmp_path / MANIFEST).write_bytes(b"".join(map(line_of, lines)))
    assert [(one.source, one.status) for one in read_manifest(tmp_path).records] == [("b", "built"), ("a", "failed")]


def test_one_output_belongs_to_one_source(tmp_path: Path) -> None:
    lines = [record("in/a.txt", "a.xml"), record("/data/in/a.txt", "a.xml")]
    (tmp_path / MANIFEST).write_bytes(b"".join(map(line_of, lines)))
    assert [one.source for one in read_manifest(tmp_path).records] == ["/data/in/a.txt"]


@pytest.mark.parametrize("cut", range(1, 400, 23))
def test_half_a_last_line_is_left_out_and_cut_off(tmp_path: Path, cut: int) -> None:
    whole, half = line_of(record("a", "a.xml")), line_of(record("b", "b.xml"))
    path = tmp_path / MANIFEST
    path.write_bytes(whole + half[:-cut])
    assert [one.source for one in read_manifest(tmp_path).records] == ["a"]
    with open_recorder(tmp_path) as recorder:
        recorder.add([record("c")])
    assert path.read_bytes() == whole + line_of(record("c"))


def test_nothing_but_half_a_line(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(b"x" * 200_000)
    with open_recorder(tmp_path):
        pass
    assert (tmp_path / MANIFEST).read_bytes() == b""


NEGATIVE = line_of(record("c")).replace(b'"seconds": 0.25', b'"seconds": -1')
ENDLESS = line_of(record("c")).replace(b'"seconds": 0.25', b'"seconds": 1e999')
NO_NUMBER = line_of(record("c")).replace(b'"words": 2', b'"words": NaN')


@pytest.mark.parametrize(
    "bad",
    [
        NEGATIVE[:-1],
        ENDLESS[:-1],
        NO_NUMBER[:-1],
        b"\0\0\0",
        b"[]",
        b"7",
        b"{}",
        b'{"begun": 1}',
        b'{"gone": "a"}',
        b'{"damaged": 1}',
        b'{"source": "a"}',
        b"\xff",
        b"{" * 9999,
    ],
)
def test_a_damaged_line_is_told_and_costs_no_other(tmp_path: Path, bad: bytes) -> None:
    (tmp_path / MANIFEST).write_bytes(line_of(record("a")) + bad + b"\n" + line_of(record("b")))
    manifest = read_manifest(tmp_path)
    assert [one.source for one in manifest.records] == ["a", "b"]
    assert manifest.damaged == (2,)


def test_damaged_lines_are_told_until_a_run_has_said_so(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(line_of(record("a")) + b"x\n\n \r\n" + b"y\n")
    assert read_manifest(tmp_path).damaged == (2, 5)
    with open_recorder(tmp_path) as recorder:
        recorder.tell((), (2, 5))
    assert read_manifest(tmp_path).damaged == ()
    with (tmp_path / MANIFEST).open("ab") as file:
        file.write(b"z\n")
    assert read_manifest(tmp_path).damaged == (7,)


def test_of_what_is_gone_the_record_stays_as_long_as_its_outputs(tmp_path: Path) -> None:
    built, failed = record("a", "a.xml", "a.json"), record("b", "b.xml", status=Status.FAILED)
    with open_recorder(tmp_path) as recorder:
        recorder.begin([("c", ["c.xml"])])
        recorder.add([built, failed])
        recorder.tell([("a", ["a.xml"]), ("b", []), ("c", []), ("never", ["x"])], ())
    manifest = read_manifest(tmp_path)
    assert (manifest.records, manifest.gone, manifest.under_way) == ((built,), ("a",), ())
    assert manifest.paths == {"a.xml", "a.json", "b.xml", "c.xml"}  # ours all the same
    with open_recorder(tmp_path) as recorder:
        recorder.add([built])
    assert read_manifest(tmp_path).gone == ()
    with open_recorder(tmp_path) as recorder:
        recorder.tell([("a", [])], ())
    assert read_manifest(tmp_path).records == ()


def test_what_was_begun_and_not_recorded_was_under_way(tmp_path: Path) -> None:
    lines = [begun_line("a", ["a.xml"]), begun_line("b", ["b.xml", "b.docx"]), line_of(record("a", "a.xml"))]
    (tmp_path / MANIFEST).write_bytes(b"".join(lines))
    manifest = read_manifest(tmp_path)
    assert manifest.under_way == ("b",)
    assert manifest.paths == {"a.xml", "b.xml", "b.docx"}


def test_no_manifest_and_one_that_is_a_folder(tmp_path: Path) -> None:
    assert read_manifest(tmp_path).records == ()
    (tmp_path / MANIFEST).mkdir()
    with pytest.raises(ReadError, match=f"cannot read .*{MANIFEST}: is a directory"):
        read_manifest(tmp_path)
    with pytest.raises(WriteError, match="cannot write"), open_recorder(tmp_path):
        pass


def test_lines_are_on_the_disk_before_work_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    monkeypatch.setattr(os, "fsync", lambda _handle: synced.append((tmp_path / MANIFEST).read_bytes()))
    with open_recorder(tmp_path) as recorder:
        recorder.begin([("a", ["a.xml"])])
        assert synced == [begun_line("a", ["a.xml"])]
        recorder.add([record("a", "a.xml")])
    assert synced[-1].endswith(line_of(record("a", "a.xml")))


def test_a_full_disk_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write

    def full(handle: int, data: memoryview) -> int:
        if len(data) < 100:
            raise OSError(28, "No space left on device")
        return write(handle, data[: len(data) // 2])

    with open_recorder(tmp_path) as recorder:
        recorder.add([record("a")])
        monkeypatch.setattr(os, "write", full)
        with pytest.raises(WriteError, match="no space left on device"):
            recorder.add([record("b")])
        monkeypatch.undo()
    assert (tmp_path / MANIFEST).read_bytes() == line_of(record("a"))


def test_two_runs_do_not_write_one_manifest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "_PATIENCE", 0.2)
    with open_recorder(tmp_path), pytest.raises(WriteError, match="another run is writing it"), open_recorder(tmp_path):
        pass
    with open_recorder(tmp_path):  # the lock ends with its run
        pass


def test_a_file_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int, _how: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with open_recorder(tmp_path) as recorder:
        recorder.add([record("a")])
    assert len(read_manifest(tmp_path).records) == 1
