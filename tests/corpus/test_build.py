"""What is built, what is left alone, and what the manifest says of it. All in this process."""

from __future__ import annotations

import hashlib
import os
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
import pytest

import briefparse
from briefparse import corpus
from briefparse.corpus import Status, read_manifest
from briefparse.exporting import writing
from corpus_plugins import TroubleExporter, counts, tree_of, write_archive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefparse.plugins.registry import Registry

Build: TypeAlias = "Callable[..., corpus.Built]"


def messages(built: corpus.Built) -> list[str]:
    return [record.failure.message for record in built.failures if record.failure is not None]


def test_an_archive_becomes_a_tree_like_it(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "2031/tides.txt", "2031/x/海.txt")
    assert counts(build(to=["trouble", "json"])) == (3, 0, 0)
    assert list(tree_of(tmp_path / "out")) == [
        "2031/tides.json", "2031/tides.trouble", "2031/x/海.json", "2031/x/海.trouble", "a.json", "a.trouble",
    ]  # fmt: skip
    expected = briefparse.export(briefparse.parse_file(tmp_path / "in" / "a.txt"), "json")
    assert (tmp_path / "out" / "a.json").read_bytes() == expected


def test_the_record_tells_all(build: Build, tmp_path: Path, trouble: Registry) -> None:
    source = write_archive(tmp_path / "in", "a.txt") / "a.txt"
    build(to=TroubleExporter(mark="?"), dialect="generic")
    (record,) = read_manifest(tmp_path / "out").records
    assert record.source == str(source)
    assert record.status is Status.BUILT
    assert record.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()
    assert record.making.version == briefparse.__version__
    assert record.making.exporters == ("trouble(mark='?')",)
    assert record.making.dialect == "generic"
    data = (tmp_path / "out" / "a.trouble").read_bytes()
    assert record.outputs == (corpus.Output("a.trouble", hashlib.sha256(data).hexdigest(), len(data)),)
    briefing = briefparse.parse_file(source, dialect="generic", registry=trouble)
    assert dict(record.diagnostics).keys() == {diagnostic.code for diagnostic in briefing.diagnostics}
    assert record.summary is not None
    assert record.summary.words == briefing.word_count
    assert record.summary.outlets == ("Reuters",)
    assert record.summary.assigned == record.summary.characters > 0
    assert record.seconds > 0


class TestASecondRun:
    @pytest.fixture(autouse=True)
    def first(self, build: Build, tmp_path: Path) -> None:
        write_archive(tmp_path / "in", "a.txt", "b.txt")
        assert counts(build()) == (2, 0, 0)

    def test_does_nothing(self, build: Build, tmp_path: Path) -> None:
        before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
        assert counts(build()) == (0, 2, 0)
        assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")} == before

    def test_builds_what_changed(self, build: Build, tmp_path: Path) -> None:
        write_archive(tmp_path / "in", "a.txt", words="The tide has turned.")
        assert counts(build()) == (1, 1, 0)
        assert (tmp_path / "out" / "a.trouble").read_text().startswith("The tide has turned.")

    def test_does_not_mind_a_new_time(self, build: Build, tmp_path: Path) -> None:
        os.utime(tmp_path / "in" / "a.txt", (1, 1))
        assert counts(build()) == (0, 2, 0)

    @pytest.mark.parametrize(
        "other",
        [{"to": TroubleExporter(mark="?")}, {"dialect": "generic"}, {"max_bytes": 9999}, {"from_format": "text"}],
    )
    def test_builds_all_with_other_options(self, build: Build, other: dict[str, Any]) -> None:
        assert counts(build(**other)) == (2, 0, 0)
        assert counts(build(**other)) == (0, 2, 0)

    def test_builds_all_with_another_version(self, build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(briefparse, "__version__", "99.0")
        assert counts(build()) == (2, 0, 0)

    @pytest.mark.parametrize("damage", [b"", b"half a fi", b"This is no output!\n" * 3, None])
    def test_builds_what_is_gone_or_damaged(self, build: Build, tmp_path: Path, damage: bytes | None) -> None:
        output = tmp_path / "out" / "a.trouble"
        whole = output.read_bytes()
        output.unlink() if damage is None else output.write_bytes(damage)
        assert counts(build()) == (1, 1, 0)
        assert output.read_bytes() == whole

    def test_sees_a_change_of_the_same_length(self, build: Build, tmp_path: Path) -> None:
        output = tmp_path / "out" / "a.trouble"
        whole = output.read_bytes()
        output.write_bytes(whole.replace(b"harbour", b"Harbour"))
        assert counts(build()) == (1, 1, 0)
        assert output.read_bytes() == whole

    def test_tries_again_what_failed(self, build: Build, tmp_path: Path) -> None:
        write_archive(tmp_path / "in", "c.txt", words="trouble raise")
        assert counts(build()) == (0, 2, 1)
        assert counts(build()) == (0, 2, 1)
        write_archive(tmp_path / "in", "c.txt")
        assert counts(build()) == (1, 2, 0)

    def test_goes_on_where_lines_are_damaged(self, build: Build, tmp_path: Path) -> None:
        manifest = tmp_path / "out" / corpus.MANIFEST
        lines = manifest.read_bytes().splitlines(keepends=True)
        manifest.write_bytes(b"".join(lines[:-1]) + b"\0" * 9 + b"\n")
        built = build()
        assert counts(built) == (1, 1, 0)
        assert built.damaged == (len(lines),)


class TestSourcesThatAreGone:
    @pytest.fixture(autouse=True)
    def first(self, build: Build, tmp_path: Path) -> None:
        write_archive(tmp_path / "in", "a.txt", "b.txt")
        write_archive(tmp_path / "in", "bad.txt", words="trouble raise")
        assert counts(build(tmp_path / "in", tmp_path / "wrong name", base=tmp_path / "in")) == (2, 0, 2)

    def test_failures_are_forgotten(self, build: Build, tmp_path: Path) -> None:
        assert len(corpus.report(tmp_path / "out").failed) == 2
        build()
        assert [PurePath(record.source).name for record in corpus.report(tmp_path / "out").failed] == ["bad.txt"]
        (tmp_path / "in" / "bad.txt").unlink()
        assert build().gone == ()
        assert corpus.report(tmp_path / "out").failed == ()

    def test_outputs_stay_and_are_told_once(self, build: Build, tmp_path: Path) -> None:
        source = tmp_path / "in" / "a.txt"
        source.rename(tmp_path / "in" / "c.txt")
        for _ in range(2):
            assert build(dry_run=True).gone == (str(source),)
        assert build().gone == (str(source),)
        assert build().gone == ()
        report = corpus.report(tmp_path / "out")
        assert (report.gone, len(report.built)) == ((str(source),), 3)
        assert (tmp_path / "out" / "a.trouble").exists()

    def test_one_that_is_back_needs_no_work(self, build: Build, tmp_path: Path) -> None:
        source = tmp_path / "in" / "a.txt"
        words = source.read_bytes()
        source.unlink()
        build()
        source.write_bytes(words)
        assert counts(build()) == (0, 2, 1)
        report = corpus.report(tmp_path / "out")
        assert (report.gone, len(report.built)) == ((), 2)

    def test_one_without_outputs_is_forgotten(self, build: Build, tmp_path: Path) -> None:
        (tmp_path / "in" / "a.txt").unlink()
        build()
        (tmp_path / "out" / "a.trouble").unlink()
        assert build().gone == ()
        report = corpus.report(tmp_path / "out")
        assert (report.gone, len(report.built)) == ((), 1)

    def test_what_this_run_is_not_about_is_not_gone(
        self, build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_archive(tmp_path / "else", "x/y.txt")
        monkeypatch.chdir(tmp_path / "else")
        build("x", base="x")
        monkeypatch.chdir(tmp_path)
        (tmp_path / "in" / "a.txt").unlink()
        assert build(tmp_path / "in" / "b.txt").gone == (str(tmp_path / "in" / "a.txt"),)
        assert corpus.report(tmp_path / "out").gone == (str(tmp_path / "in" / "a.txt"),)


def test_what_others_wrote_stays(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.trouble").write_text("somebody's work")
    built = build()
    assert counts(built) == (1, 0, 1)
    assert messages(built)[0].endswith(
        "a.trouble: it exists already, and no earlier run wrote it; --force or force=True replaces it"
    )
    assert (tmp_path / "out" / "a.trouble").read_text() == "somebody's work"
    assert counts(build()) == (0, 1, 1)  # also the second time
    assert (tmp_path / "out" / "a.trouble").read_text() == "somebody's work"
    assert counts(build(force=True)) == (1, 1, 0)


def test_without_its_manifest_a_corpus_is_known_by_its_bytes(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt", "c.txt")
    build(to=["trouble", "json"])
    before = read_manifest(tmp_path / "out").records
    (tmp_path / "out" / corpus.MANIFEST).unlink()
    (tmp_path / "out" / "b.trouble").write_text("somebody's work")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    assert counts(build(to=["trouble", "json"])) == (2, 0, 1)
    assert {path: path.stat().st_mtime_ns for path in times} == times
    after = {record.source: record.outputs for record in read_manifest(tmp_path / "out").records}
    assert [after[record.source] == record.outputs for record in before] == [True, False, True]
    assert counts(build(to=["trouble", "json"])) == (0, 2, 1)


def test_what_a_killed_run_wrote_and_did_not_record_is_replaced(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt")
    build()
    manifest = tmp_path / "out" / corpus.MANIFEST
    begun, *_ = manifest.read_bytes().splitlines(keepends=True)
    manifest.write_bytes(begun)
    (tmp_path / "out" / "a.trouble").write_text("of another version")
    assert read_manifest(tmp_path / "out").under_way == (str(tmp_path / "in" / "a.txt"),)
    assert counts(build()) == (1, 0, 0)
    assert read_manifest(tmp_path / "out").under_way == ()


def test_outputs_beside_their_sources(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "out", "a.txt", "2031/b.txt", "2031/x/c.txt")
    for named in (tmp_path / "out", tmp_path / "out" / "**" / "*.*"):
        built = build(named, to=["markdown", "json"], base=tmp_path / "out")
        assert counts(built) in {(3, 0, 0), (0, 3, 0)}
        assert built.passed_over == ()
    assert sorted(tree_of(tmp_path / "out")) == [
        f"{stem}.{ending}" for stem in ("2031/b", "2031/x/c", "a") for ending in ("json", "md", "txt")
    ]
    (tmp_path / "out" / "2031" / "x" / "c.txt").unlink()
    assert counts(build(tmp_path / "out", to=["markdown", "json"])) == (0, 2, 0)


def test_a_target_longer_than_names_may_be_fails_alone(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", f"{'x' * 250}.txt", "y.txt")
    built = build()
    assert counts(built) == (1, 0, 1)
    assert messages(built) == [f"cannot write {tmp_path / 'out' / ('x' * 250)}.trouble: file name too long"]


def test_what_a_killed_writer_left_is_removed_and_nothing_else(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "x/a.txt")
    out = tmp_path / "out" / "x"
    out.mkdir(parents=True)
    for name in (".a.trouble.ab12_xyz.part", ".other.ab12_xyz.part", "a.trouble.ab12_xyz.part"):
        (out / name).write_text("half")
    build()
    assert sorted(path.name for path in out.iterdir()) == [
        ".other.ab12_xyz.part",
        "a.trouble",
        "a.trouble.ab12_xyz.part",
    ]


def test_a_name_as_long_as_names_may_be(build: Build, tmp_path: Path) -> None:
    name = "潮" * 80
    write_archive(tmp_path / "in", f"{name}.txt")
    assert counts(build()) == (1, 0, 0)
    assert list(tree_of(tmp_path / "out")) == [f"{name}.trouble"]


def test_names_that_are_not_utf_8(build: Build, tmp_path: Path) -> None:
    source = write_archive(tmp_path / "in", "a.txt") / "a.txt"
    source.rename(os.fsdecode(os.fsencode(tmp_path / "in") + b"/caf\xe9.txt"))
    assert counts(build(to=["trouble", "tei", "docx", "markdown", "json"])) == (1, 0, 0)
    assert os.fsdecode(b"caf\xe9.trouble") in tree_of(tmp_path / "out")
    assert counts(build(to=["trouble", "tei", "docx", "markdown", "json"])) == (0, 1, 0)
    (record,) = read_manifest(tmp_path / "out").records
    assert os.fsencode(record.source).endswith(b"/caf\xe9.txt")


def test_bad_files_stop_nothing(build: Build, tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "in", "a.txt", "z.txt", "raise.txt", "leave.txt")
    write_archive(folder, "raise.txt", words="trouble raise")
    write_archive(folder, "panic.txt", words="trouble panic")
    write_archive(folder, "leave.txt", words="trouble leave")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 9)
    (folder / "broken.docx").write_bytes(b"PK\3\4 no archive")
    (folder / "gone.txt").symlink_to("nowhere")
    built = build()
    assert counts(built) == (2, 0, 6)
    told = {PurePath(record.source).name: record.failure for record in built.failures}
    assert told["raise.txt"] is not None
    assert "RuntimeError: the tide is out" in told["raise.txt"].message
    assert told["panic.txt"] is not None
    assert "Panic: the tide is in" in told["panic.txt"].message
    assert told["leave.txt"] is not None
    assert "SystemExit: 3" in told["leave.txt"].message
    assert told["gone.txt"] == corpus.Failure(
        "ReadError", f"cannot read {folder / 'gone.txt'}: no such file or directory"
    )
    assert told["binary.txt"] is not None
    assert told["binary.txt"].kind == "BinaryInputError"
    manifest = read_manifest(tmp_path / "out")
    assert {record.source for record in manifest.records if record.failure} == {
        record.source for record in built.failures
    }
    assert len(manifest.records) == 8


def test_of_several_outputs_those_before_the_failure_are_recorded(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", words="trouble raise")
    assert counts(build(to=["json", "trouble", "markdown"])) == (0, 0, 1)
    (record,) = read_manifest(tmp_path / "out").records
    assert [output.path for output in record.outputs] == list(tree_of(tmp_path / "out")) == ["a.json"]


def test_what_cannot_be_listed_is_recorded_once(build: Build, tmp_path: Path) -> None:
    for _ in range(2):
        assert counts(build(tmp_path / "*.none")) == (0, 0, 1)
    assert (tmp_path / "out" / corpus.MANIFEST).read_bytes().count(b"\n") == 1


def test_two_sources_with_one_target(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.md", "a.txt", "b.txt")
    built = build()
    assert counts(built) == (2, 0, 1)
    assert "which is the place of" in messages(built)[0]
    assert counts(build()) == (0, 2, 1)


def test_a_dry_run_writes_nothing(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt")
    seen: list[corpus.Record] = []
    built = build(dry_run=True, watch=lambda progress: seen.extend(progress.latest))
    assert built.progress.pending == 2
    assert {record.status for record in seen} == {Status.PENDING}
    assert not (tmp_path / "out").exists()
    build()
    write_archive(tmp_path / "in", "b.txt", words="Another.")
    before = (tmp_path / "out" / corpus.MANIFEST).read_bytes()
    assert (built := build(dry_run=True)).progress.pending == 1
    assert built.progress.unchanged == 1
    assert (tmp_path / "out" / corpus.MANIFEST).read_bytes() == before


def test_a_dry_run_foresees_what_is_in_the_way(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt", "c.txt", "d.txt")
    build()
    (tmp_path / "out" / corpus.MANIFEST).unlink()
    target = {name: next((tmp_path / "out").glob(f"{name}.*")) for name in "abc"}
    target["a"].write_text("somebody's own", encoding="utf-8")  # b stays as it was written
    target["c"].unlink()
    target["c"].mkdir()
    dry = build(dry_run=True)
    assert (dry.progress.pending, dry.progress.failed) == (2, 2)
    assert [message.partition("out/")[2] for message in messages(dry)] == [
        f"{target['a'].name}: it exists already, and no earlier run wrote it; --force or force=True replaces it",
        f"{target['c'].name}: it is a folder",
    ]
    assert [record.outputs for record in dry.failures] == [(), ()]
    assert target["a"].read_text(encoding="utf-8") == "somebody's own"
    assert not (tmp_path / "out" / corpus.MANIFEST).exists()
    assert build(dry_run=True, force=True).progress.pending == 3
    really = build()
    assert messages(really) == messages(dry)
    assert (really.progress.built, really.progress.failed) == (2, 2)


def test_the_limit_counts_work_only(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(7)))
    assert counts(build(limit=3)) == (3, 0, 0)
    assert counts(build(limit=3)) == (3, 3, 0)
    assert counts(build(limit=3)) == (1, 6, 0)
    assert counts(build(limit=0)) == (0, 0, 0)


def test_fail_fast_begins_nothing_more(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(9)))
    write_archive(tmp_path / "in", "1.txt", words="trouble raise")
    built = build(fail_fast=True)
    assert counts(built) == (1, 0, 1)
    assert len(read_manifest(tmp_path / "out").records) == 2


def test_progress_is_told(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(5)))
    seen: list[corpus.Progress] = []
    build(watch=seen.append)
    assert [progress.done for progress in seen] == [0, 1, 2, 3, 4, 5]
    assert {progress.total for progress in seen} == {5}
    assert seen[0].remaining is None
    assert seen[3].remaining == pytest.approx(2 / seen[3].rate)
    assert seen[-1].remaining == 0


def test_a_file_that_takes_too_long(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "c.txt")
    write_archive(tmp_path / "in", "b.txt", words="trouble hang")
    built = build(timeout=0.5)
    assert counts(built) == (2, 0, 1)
    assert messages(built) == [f"{tmp_path / 'in' / 'b.txt'}: it took longer than 0.5 s, and was stopped"]


def test_any_executor_will_do_and_its_threads_are_stopped_in_time_too(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(6)))
    write_archive(tmp_path / "in", "b.txt", words="trouble hang")
    with ThreadPoolExecutor(2) as threads:
        assert counts(build(executor=threads, timeout=1)) == (6, 0, 1)
        assert counts(build(executor=threads, timeout=1)) == (0, 6, 1)
        assert threads.submit(lambda: 1).result() == 1  # it is not closed


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError])
def test_an_interrupted_run_has_recorded_what_was_done(
    build: Build, tmp_path: Path, error: type[BaseException]
) -> None:
    write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(6)))

    def stop(progress: corpus.Progress) -> None:
        if progress.done == 3:
            raise error

    with pytest.raises(error):
        build(watch=stop)
    assert len(read_manifest(tmp_path / "out").records) == 3
    assert counts(build()) == (3, 3, 0)


def test_a_full_disk_fails_what_does_not_fit(build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt", "c.txt")
    write = writing.write_atomically

    def full(path: Path, data: bytes, *, overwrite: bool = False) -> None:
        if path.name == "b.trouble":
            raise briefparse.WriteError(str(path), "no space left on device")
        write(path, data, overwrite=overwrite)

    monkeypatch.setattr("briefparse.corpus.working.write_atomically", full)
    built = build()
    assert counts(built) == (2, 0, 1)
    assert messages(built) == [f"cannot write {tmp_path / 'out' / 'b.trouble'}: no space left on device"]
    monkeypatch.undo()
    assert counts(build()) == (1, 2, 0)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB; whoever may not mount one skips the test."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no small file system can be mounted here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_is_really_full(tmp_path: Path, trouble: Registry, small_disk: Path) -> None:
    folder = write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(12)), words="tide " * 3000)

    def run(out: Path) -> corpus.Built:
        return corpus.build(folder, out, "trouble", jobs=0, registry=trouble)

    try:
        told = messages(run(small_disk / "out"))
    except briefparse.WriteError as failure:  # the manifest itself had no room
        told = [str(failure)]
    assert told
    assert all("no space left on device" in message for message in told)
    manifest = read_manifest(small_disk / "out")
    assert manifest.damaged == ()
    whole = {path for record in manifest.records if record.status is Status.BUILT for path in (record.outputs[0].path,)}
    tree = tree_of(small_disk / "out")
    assert whole
    assert whole <= tree.keys()
    assert not any(name.endswith(".part") for name in tree)
    subprocess.run(["mount", "-o", "remount,size=2m", small_disk], check=True)
    assert run(small_disk / "out").failures == ()
    run(tmp_path / "clean")
    assert tree_of(small_disk / "out") == tree_of(tmp_path / "clean")


def test_no_jobs_at_all_and_names_that_are_not_there(build: Build, tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt")
    for name, number in (("jobs", -1), ("timeout", 0), ("timeout", float("nan")), ("limit", -1)):
        with pytest.raises(briefparse.OptionError, match=name):
            build(**{name: number})
    for wrong in ({"to": "nothing"}, {"dialect": "nothing"}, {"from_format": "nothing"}):
        with pytest.raises(briefparse.UnknownNameError):
            build(**wrong)
    assert not (tmp_path / "out").exists()


def test_addresses_are_sources_like_others(build: Build, tmp_path: Path) -> None:
    pytest.importorskip("fsspec", reason="fsspec is not installed")
    write_archive(tmp_path / "in", "2031/a.txt", "b.txt")
    root = (tmp_path / "in").as_uri()
    assert counts(build(f"{root}/**/*.txt", base=root)) == (2, 0, 0)
    assert list(tree_of(tmp_path / "out")) == ["2031/a.trouble", "b.trouble"]
    assert counts(build(f"{root}/**/*.txt", base=root)) == (0, 2, 0)


def test_options_are_written_out_for_exporters_that_are_no_attrs_classes(build: Build, tmp_path: Path) -> None:
    class Plain:
        name = "plain"
        extensions = (".plain",)
        media_type = "text/plain"
        summary = "Writes the title."

        def export(self, briefing: briefparse.Briefing) -> bytes:
            return (briefing.title or "").encode()

    write_archive(tmp_path / "in", "a.txt")
    assert counts(build(to=Plain())) == (1, 0, 0)
    assert counts(build(to=[Plain()])) == (0, 1, 0)


def test_a_report_adds_up(build: Build, tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "in", "a.txt", "b.txt")
    write_archive(folder, "c.txt", words="trouble raise")
    start = time.perf_counter()
    build(folder, folder / "gone.txt")
    took = time.perf_counter() - start
    report = corpus.report(tmp_path / "out")
    briefings = [briefparse.parse_file(folder / name) for name in ("a.txt", "b.txt", "c.txt")]
    assert report.words == sum(briefing.word_count for briefing in briefings)
    assert report.turns == sum(len(briefing.turns) for briefing in briefings) == 9
    assert report.people == len({person.name for briefing in briefings for person in briefing.participants})
    assert report.outlets == (("Reuters", 3),)
    assert sum(number for _, number in report.diagnostics) == sum(len(one.diagnostics) for one in briefings) > 0
    assert report.coverage == 1.0
    assert (len(report.built), len(report.failed)) == (2, 2)
    assert 0 < report.seconds <= took
    slow = report.slowest(2)
    assert slow[0].seconds >= slow[1].seconds
    fields = corpus.report_json(report)
    assert fields["outlets"] == {"Reuters": 3}
    assert [record["source"] for record in fields["records"]] == [record.source for record in report.records]


class TestWhatFailedAndIsNotThereAnyMore:
    @pytest.fixture(autouse=True)
    def failed(self, build: Build, tmp_path: Path) -> None:
        write_archive(tmp_path / "in", "a.txt", "2031/b.txt")
        write_archive(tmp_path / "in", "2031/bad.txt", "bad.txt", words="trouble raise")
        assert counts(build(tmp_path / "in", tmp_path / "inn", base=tmp_path / "in")) == (2, 0, 3)

    def test_is_no_failure_of_the_next_run(self, build: Build, tmp_path: Path) -> None:
        (tmp_path / "in" / "bad.txt").unlink()
        (tmp_path / "in" / "2031" / "bad.txt").unlink()
        build(dry_run=True)
        assert len(corpus.report(tmp_path / "out").failed) == 3
        assert counts(build(base=tmp_path / "in")) == (0, 2, 0)
        report = corpus.report(tmp_path / "out")
        assert (len(report.built), report.failed) == (2, ())
        assert counts(build(base=tmp_path / "in")) == (0, 2, 0)

    def test_is_one_while_it_is_named(self, build: Build, tmp_path: Path) -> None:
        (tmp_path / "in" / "bad.txt").unlink()
        build(tmp_path / "in", tmp_path / "in" / "bad.txt", tmp_path / "inn")
        assert {PurePath(record.source).name for record in corpus.report(tmp_path / "out").failed} == {"bad.txt", "inn"}

    def test_what_is_there_is_one_though_it_is_not_named(self, build: Build, tmp_path: Path) -> None:
        build(tmp_path / "in" / "a.txt", base=tmp_path / "in")
        assert {PurePath(record.source).name for record in corpus.report(tmp_path / "out").failed} == {"bad.txt"}

    def test_its_begun_work_is_forgotten_too(self, build: Build, tmp_path: Path) -> None:
        with (tmp_path / "out" / corpus.MANIFEST).open("a", encoding="utf-8") as manifest:
            manifest.write(f'{{"begun": "{tmp_path}/in/killed.txt", "outputs": ["killed.trouble"]}}\n')
        build()
        found = read_manifest(tmp_path / "out")
        assert found.under_way == ()
        assert "killed.trouble" in found.paths


def test_a_report_on_nothing(tmp_path: Path) -> None:
    with pytest.raises(briefparse.ReadError, match="no corpus was built there"):
        corpus.report(tmp_path)


def test_the_values_are_frozen() -> None:
    for kind in (corpus.Record, corpus.Making, corpus.Summary, corpus.Report, corpus.Built, corpus.Progress):
        assert attrs.has(kind)
        assert kind.__setattr__ is not object.__setattr__
