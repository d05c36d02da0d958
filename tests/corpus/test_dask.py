"""The same on a Dask cluster of this machine, one of whose workers is killed in the middle."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest

import corpus_plugins
from briefparse import OptionError, Registry, corpus
from briefparse.corpus import read_manifest
from corpus_plugins import counts, tree_of, write_archive
from environments import ROOT
from signals import interrupts

if TYPE_CHECKING:
    from pathlib import Path

# Dask's own threads and sockets are cleaned up when Python likes to; a warning of theirs is no failure of ours.
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning", "ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def distributed() -> object:
    return pytest.importorskip("distributed", reason="Dask is not installed: pip install 'briefparse[dask]'")


def records_by_source(out: Path) -> Counter[str]:
    """Count the lines of the manifest that are records, source by source."""
    lines = (out / corpus.MANIFEST).read_text(encoding="ascii").splitlines()
    return Counter(line.partition('", ')[0] for line in lines if '"status"' in line)


@pytest.mark.usefixtures("distributed")
def test_a_worker_is_killed_in_the_middle_and_nothing_is_lost_or_done_twice(tmp_path: Path) -> None:
    from distributed import Client, LocalCluster

    folder = write_archive(tmp_path / "in", *(f"{n:02}.txt" for n in range(20)), words="trouble slow")
    registry = Registry.with_plugins(corpus_plugins)
    killed: list[int] = []
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        client.wait_for_workers(2)
        pids = client.run(os.getpid)

        def kill_one(progress: corpus.Progress) -> None:
            if progress.done >= 5 and not killed:
                killed.append(next(iter(pids.values())))
                os.kill(killed[0], signal.SIGKILL)

        workers = corpus.dask_workers(cluster.scheduler_address, 2)
        built = corpus.build(folder, tmp_path / "out", "trouble", executor=workers, registry=registry, watch=kill_one)
        assert killed
        assert counts(built) == (20, 0, 0)
        again = corpus.build(folder, tmp_path / "out", "trouble", executor=client.get_executor(), registry=registry)
        assert counts(again) == (0, 20, 0)
    assert {*records_by_source(tmp_path / "out").values()} == {1}
    assert len(read_manifest(tmp_path / "out").records) == 20
    corpus.build(folder, tmp_path / "clean", "trouble", jobs=0, registry=registry)
    assert tree_of(tmp_path / "out") == tree_of(tmp_path / "clean")


@pytest.mark.usefixtures("distributed")
def test_a_local_cluster_survives_a_file_that_kills_and_one_that_hangs(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "in", *(f"{n}.txt" for n in range(6)))
    write_archive(folder, "2.txt", words="trouble die")
    write_archive(folder, "4.txt", words="trouble hang")
    registry = Registry.with_plugins(corpus_plugins)
    workers = corpus.dask_workers("local", 2)
    built = corpus.build(folder, tmp_path / "out", "trouble", executor=workers, registry=registry, timeout=5)
    assert counts(built) == (4, 0, 2)
    told = {PurePath(record.source).name: record.failure for record in built.failures}
    assert told["2.txt"] is not None
    assert told["2.txt"].kind == "WorkerDied"
    assert told["4.txt"] is not None
    assert told["4.txt"].kind == "Timeout"
    assert {*records_by_source(tmp_path / "out").values()} == {1}


@pytest.mark.usefixtures("distributed")
@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="the signals are POSIX's")
@pytest.mark.parametrize("records", [-1, 2])
def test_interrupted_the_cluster_ends_without_a_word(tmp_path: Path, records: int) -> None:
    write_archive(tmp_path / "in", *(f"{n:03}.txt" for n in range(500)))
    out = tmp_path / "out"
    command = [sys.executable, "-m", "briefparse", "corpus", "build", "in", "--out-dir", "out", "-t", "json"]
    with interrupts(heard=True):
        process = subprocess.Popen(
            [*command, "--dask", "local", "-j", "2"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
    until = time.monotonic() + 60
    while not (out / corpus.MANIFEST).exists() or len(read_manifest(out).records) < records:
        assert time.monotonic() < until
        time.sleep(0.02)
    time.sleep(1.0 if records < 0 else 0.0)  # the cluster is half made
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
    _, complained = process.communicate(timeout=60)
    assert process.returncode == 130
    # A busy machine may have shown the progress once before.
    progress = r"(?:\d+ of 500 sources, [^\n]*\n)*"
    assert re.fullmatch(rf"{progress}interrupted: [0-9]+ of 500 sources done; the same command goes on\n", complained)
    assert not [name for name in tree_of(out) if name.endswith(".part")]
    manifest = read_manifest(out)
    assert manifest.damaged == ()
    assert len(manifest.records) >= records


@pytest.mark.usefixtures("distributed")
def test_a_cluster_that_is_not_there() -> None:
    with pytest.raises(OptionError, match="there is no cluster at nowhere"):
        corpus.dask_workers("nowhere", 1)


def test_without_dask_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(OptionError, match=r"pip install 'briefparse\[dask\]'"):
        corpus.dask_workers("local")
