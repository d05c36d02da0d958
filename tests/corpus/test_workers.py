"""Workers that die, hang, or lose their parent; each in processes of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_all_start_methods, get_context
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

import briefparse
from briefparse import corpus
from briefparse.corpus import read_manifest
from briefparse.corpus.workers import usable_cpus
from corpus_plugins import TroubleExporter, counts, tree_of, write_archive
from environments import ROOT
from signals import interrupts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefparse.plugins.registry import Registry

Build: TypeAlias = "Callable[..., corpus.Built]"

# A script as somebody would write it: it builds a folder with the plugin that makes trouble.
SCRIPT = """
import sys
import corpus_plugins
from briefparse import Registry, corpus
if __name__ == "__main__":
    registry = Registry.with_plugins(corpus_plugins)
    built = corpus.build(sys.argv[1], sys.argv[2], "trouble", jobs=2, registry=registry)
    print(built.progress.built, built.progress.unchanged, built.progress.failed)
"""


def failure_of(built: corpus.Built) -> corpus.Failure:
    (record,) = built.failures
    assert record.failure is not None
    return record.failure


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(8)))


@pytest.mark.parametrize("method", get_all_start_methods())
# Python warns of `fork` beside threads, for the reason that the docstring of `processes` gives.
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_every_way_to_begin_a_process_gives_the_same_files(
    build: Build, tmp_path: Path, folder: Path, method: str
) -> None:
    assert counts(build(folder, jobs=2, start_method=method)) == (8, 0, 0)
    tree = tree_of(tmp_path / "out")
    assert counts(build(folder, jobs=0, force=True, base=folder)) == (0, 8, 0)
    assert len(tree) == 8
    assert [record.source for record in read_manifest(tmp_path / "out").records if record.failure] == []


def test_a_worker_that_dies_costs_one_file(build: Build, folder: Path, tmp_path: Path) -> None:
    write_archive(folder, "3.txt", words="trouble die")
    built = build(folder, jobs=2)
    assert counts(built) == (7, 0, 1)
    assert failure_of(built) == corpus.Failure("WorkerDied", f"{folder / '3.txt'}: the worker died at it, twice")
    assert len(read_manifest(tmp_path / "out").records) == 8
    assert counts(build(folder, jobs=2)) == (0, 7, 1)


@pytest.mark.slow
def test_after_a_worker_died_no_more_is_begun_than_was_asked_for(build: Build, folder: Path, tmp_path: Path) -> None:
    write_archive(folder, "0.txt", words="trouble die")
    assert counts(build(folder, jobs=1, fail_fast=True)) in {(0, 0, 1), (1, 0, 1)}  # two are handed out at once
    write_archive(folder, "0.txt", words=f"trouble once {tmp_path / 'mark'}")
    built = build(folder, jobs=2, limit=3)
    assert sum(counts(built)) - built.progress.unchanged == 3
    assert built.failures == ()


@pytest.mark.slow
def test_a_worker_that_dies_of_something_else_costs_nothing(build: Build, folder: Path, tmp_path: Path) -> None:
    write_archive(folder, "3.txt", words=f"trouble once {tmp_path / 'mark'}")
    assert counts(build(folder, jobs=2)) == (8, 0, 0)
    lines = (tmp_path / "out" / corpus.MANIFEST).read_bytes().splitlines()
    assert len([line for line in lines if b'"status"' in line]) == 8


@pytest.mark.slow
def test_workers_that_hang_are_stopped_or_killed(build: Build, folder: Path) -> None:
    write_archive(folder, "3.txt", words="trouble hang")
    write_archive(folder, "5.txt", words="trouble stuck")
    built = build(folder, jobs=2, timeout=3)
    assert counts(built) == (6, 0, 2)
    told = {record.source[-5:]: record.failure for record in built.failures}
    assert told["3.txt"] == corpus.Failure("Timeout", f"{folder / '3.txt'}: it took longer than 3 s, and was stopped")
    assert told["5.txt"] == corpus.Failure(
        "Timeout", f"{folder / '5.txt'}: it took longer than 3 s, and its worker was killed"
    )


def test_an_executor_of_somebody_else_that_breaks_ends_the_run(build: Build, folder: Path, tmp_path: Path) -> None:
    write_archive(folder, "6.txt", words="trouble die")
    lost = pytest.raises(briefparse.WorkersLostError, match="a new run goes on")
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor, lost:
        build(folder, executor=executor, jobs=1)
    done = read_manifest(tmp_path / "out")
    assert 4 <= len(done.records) <= 6
    write_archive(folder, "6.txt")
    assert counts(build(folder, jobs=0)) == (8 - len(done.records), len(done.records), 0)


@pytest.mark.slow
def test_a_result_that_does_not_arrive_is_asked_for_again(build: Build, folder: Path) -> None:
    class Forgetful(ProcessPoolExecutor):
        """Loses each third result, as a cluster may that loses a machine."""

        def __init__(self) -> None:
            super().__init__(2, mp_context=get_context("spawn"))
            self.sent = 0

        def submit(self, *arguments: Any, **keywords: Any) -> Future[Any]:
            self.sent += 1
            if self.sent % 3 == 0:
                lost: Future[Any] = Future()
                lost.set_exception(RuntimeError("the machine is gone"))
                return lost
            return super().submit(*arguments, **keywords)

    with Forgetful() as executor:
        built = build(folder, executor=executor, jobs=2)
    assert sum(counts(built)) == 8
    assert {record.failure.kind for record in built.failures if record.failure} <= {"WorkerDied"}
    assert built.progress.built >= 7


@pytest.mark.slow
@pytest.mark.parametrize("in_a_file", [True, False])
@pytest.mark.usefixtures("folder")
def test_a_script_whose_processes_cannot_begin_is_told_so(tmp_path: Path, *, in_a_file: bool) -> None:
    script = 'from briefparse import corpus\ncorpus.build("in", "out", "json", jobs=2)\n'
    (tmp_path / "script.py").write_text(script, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "script.py" if in_a_file else "-"],
        input=script,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("briefparse.errors.WorkersLostError: no worker process could begin")
    assert "if __name__ ==" in done.stderr
    manifest = read_manifest(tmp_path / "out")
    assert (manifest.records, len(manifest.under_way)) == ((), 4)


def test_more_processes_than_there_can_be(build: Build, folder: Path) -> None:
    with pytest.raises(briefparse.OptionError, match="option 'jobs': so many processes cannot be"):
        build(folder, jobs=10**12)


class TestWhatCannotBePickled:
    @pytest.fixture
    def local(self) -> Registry:
        class Local(TroubleExporter):
            name = "local"

        class Plugin:
            @briefparse.hookimpl
            def briefparse_register_exporters(self) -> list[TroubleExporter]:
                return [Local()]

        return briefparse.Registry.with_plugins(Plugin())

    def test_is_used_in_this_process_and_in_threads(self, folder: Path, tmp_path: Path, local: Registry) -> None:
        with ThreadPoolExecutor(2) as threads:
            for executor in (None, threads):
                out = tmp_path / f"out{executor is None}"
                built = corpus.build(folder, out, "local", registry=local, jobs=0, executor=executor)
                assert counts(built) == (8, 0, 0)

    def test_is_told_before_any_work_for_other_processes(self, folder: Path, tmp_path: Path, local: Registry) -> None:
        with pytest.raises(briefparse.OptionError, match=r"option 'registry': it cannot be sent to another process"):
            corpus.build(folder, tmp_path / "out", "json", registry=local, executor=ProcessPoolExecutor(1))
        with pytest.raises(briefparse.OptionError, match=r"exporter 'local': it cannot be sent to another process"):
            corpus.build(folder, tmp_path / "out", local.exporter("local"), jobs=2)
        assert not (tmp_path / "out").exists()


def test_there_is_a_cpu() -> None:
    assert usable_cpus() >= 1


@pytest.mark.slow
class TestAScript:
    @pytest.fixture
    def slow(self, tmp_path: Path) -> Path:
        return write_archive(tmp_path / "in", *(f"{n:02}.txt" for n in range(12)), words="trouble slow")

    def start(self, tmp_path: Path, *, heard: bool = True) -> subprocess.Popen[str]:
        script = tmp_path / "script.py"
        script.write_text(SCRIPT, encoding="utf-8")
        paths = os.pathsep.join((str(ROOT / "tests"), str(ROOT / "src")))
        with interrupts(heard=heard):
            return subprocess.Popen(
                [sys.executable, script, tmp_path / "in", tmp_path / "out"],
                env={**os.environ, "PYTHONPATH": paths},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )

    def wait_for(self, records: int, out: Path) -> None:
        until = time.monotonic() + 60
        while len(read_manifest(out).records) < records:
            assert time.monotonic() < until
            time.sleep(0.02)

    def all_end(self, process: subprocess.Popen[str]) -> bool:
        """Say whether the workers of a process end soon after it; they are in its session."""
        until = time.monotonic() + 20
        while time.monotonic() < until:
            command = ["ps", "-o", "stat=", "-s", str(process.pid)]
            listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
            if all(state.startswith("Z") for state in listed):
                return True
            time.sleep(0.05)
        return False

    def test_killed_at_any_moment_it_goes_on_and_leaves_nothing_half(
        self, slow: Path, tmp_path: Path, trouble: Registry
    ) -> None:
        out = tmp_path / "out"
        for records in (0, 1, 5, 9):
            process = self.start(tmp_path)
            self.wait_for(records, out)
            process.send_signal(signal.SIGKILL)
            process.communicate()
            manifest = read_manifest(out)
            assert manifest.damaged == ()
            for record in manifest.records:
                assert record.outputs[0].size == (out / record.outputs[0].path).stat().st_size
            assert self.all_end(process)
        process = self.start(tmp_path)
        said, complained = process.communicate()
        assert complained == ""
        built, unchanged, failed = map(int, said.split())
        assert (built + unchanged, failed) == (12, 0)
        assert unchanged >= 9
        manifest = read_manifest(out)
        assert (len(manifest.records), manifest.under_way) == (12, ())
        corpus.build(slow, tmp_path / "clean", "trouble", jobs=0, registry=trouble)
        assert tree_of(out) == tree_of(tmp_path / "clean")

    def test_interrupted_it_ends_at_once_and_has_recorded_what_was_done(self, slow: Path, tmp_path: Path) -> None:
        process = self.start(tmp_path)
        self.wait_for(2, tmp_path / "out")
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
        _, complained = process.communicate(timeout=20)
        assert "KeyboardInterrupt" in complained
        assert "ForkServerPoolWorker" not in complained
        manifest = read_manifest(tmp_path / "out")
        assert 2 <= len(manifest.records) < 12
        assert manifest.damaged == ()
        assert self.all_end(process)
        assert not [name for name in tree_of(tmp_path / "out") if name.endswith(".part")]
        assert slow.is_dir()

    @pytest.mark.usefixtures("slow")
    def test_started_so_that_it_ignores_interrupts_it_goes_on(self, tmp_path: Path) -> None:
        process = self.start(tmp_path, heard=False)
        self.wait_for(2, tmp_path / "out")
        os.killpg(process.pid, signal.SIGINT)
        assert process.communicate(timeout=60) == ("12 0 0\n", "")
