"""Building a corpus: every source into every format, in parallel, and again only where something changed."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import attrs

from briefparse.corpus.course import Course
from briefparse.corpus.listing import Outputs
from briefparse.corpus.making import making_of
from briefparse.corpus.manifest import read_manifest
from briefparse.corpus.plan import Layout, make_plan
from briefparse.corpus.progress import Progress
from briefparse.corpus.record import Failure, Record, Status
from briefparse.corpus.recording import open_recorder
from briefparse.corpus.remote import address_parts
from briefparse.corpus.running import run
from briefparse.corpus.sources import absolute, find_sources
from briefparse.corpus.vanishing import find_gone
from briefparse.corpus.workers import Workers, given, processes, usable_cpus
from briefparse.corpus.working import Parcel, Settings, packed
from briefparse.errors import OptionError
from briefparse.exporting.naming import known_endings
from briefparse.exporting.targets import target_folder
from briefparse.exporting.writing import remove_leftovers
from briefparse.plugins.registry import Registry
from briefparse.reading.contents import is_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Executor

    from briefparse.corpus.plan import Plan, Task
    from briefparse.corpus.record import Making
    from briefparse.corpus.workers import StartMethod
    from briefparse.exporting.exporter import Exporter


@attrs.frozen(kw_only=True)
class Built:
    """What a run did.

    Attributes:
        progress: How many sources there were, and what became of them; the rest was left for another run.
        failures: The records of all that failed.
        passed_over: Pairs of an ending that no reader has and how many files in folders have it.
        gone: Sources that an earlier run built and that are no longer there, seen by this run first. Their
            outputs stay.
        damaged: The numbers of lines of the manifest that could not be read, seen by this run first.
    """

    progress: Progress
    failures: tuple[Record, ...] = ()
    passed_over: tuple[tuple[str, int], ...] = ()
    gone: tuple[str, ...] = ()
    damaged: tuple[int, ...] = ()


def build(  # noqa: PLR0913  (what may be said of a run, each by its name)
    sources: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    out_dir: str | os.PathLike[str],
    to: str | Exporter | Iterable[str | Exporter],
    *,
    base: str | os.PathLike[str] | None = None,
    from_format: str | None = None,
    dialect: str | None = None,
    max_bytes: int | None = None,
    jobs: int | None = None,
    start_method: StartMethod | None = None,
    executor: Executor | Workers | None = None,
    timeout: float | None = None,
    limit: int | None = None,
    fail_fast: bool = False,
    force: bool = False,
    dry_run: bool = False,
    watch: Callable[[Progress], None] | None = None,
    registry: Registry | None = None,
) -> Built:
    """Turn an archive of transcripts into files of other formats, in a tree like its own.

    A source that fails never stops the run. The manifest in ``out_dir`` tells at every moment
    what is done; the same call goes on where a run was stopped, and works on nothing that is as
    it was: same source, version, options and outputs. Do not edit the outputs in their place:
    one that differs from what was recorded is built anew.

    Args:
        sources: Paths of files and folders, globs, addresses for fsspec, ``@list.txt`` for a file
            with one of these a line, ``@-`` for such a list on standard input. In folders, files
            are found by the endings that readers have; links to folders and what begins with a
            full stop are left out.
        out_dir: The folder for the outputs; it is made if it is not there. Inside a folder of sources,
            nothing in it is one. Where it is that folder itself, or holds it, outputs lie beside their
            sources, and what runs wrote is left out.
        to: Names of exporters, or exporters with their options.
        base: The folder below which sources lie as their outputs do in ``out_dir``; by default the
            deepest that holds all that was named.
        from_format: As for `briefparse.parse`, the name of a reader.
        dialect: As for `briefparse.parse`.
        max_bytes: As for `briefparse.parse`.
        jobs: How many processes; by default as many as there are CPUs to use. 0 does the work in
            this process. With an executor, how many workers it is thought to have.
        start_method: How processes begin; by default ``forkserver``, else ``spawn``. With these,
            a script that calls `build` does so under ``if __name__ == "__main__":``.
        executor: Who does the work instead of processes: any `concurrent.futures.Executor`, or what
            `dask_workers` returns. Tasks, plugins and exporters are pickled for it, unless it is of threads.
        timeout: The most seconds for one source; None for any. A process that does not stop then is
            killed two seconds later. An executor's own workers are interrupted, and cannot be killed.
        limit: The most sources to work on; those that need no work do not count.
        fail_fast: Begin no more work after a failure.
        force: Replace files that are there and that no earlier run wrote.
        dry_run: Say what would be built, and write nothing. Where a file that no earlier run wrote stands in the
            place of an output, the source is read, to tell whether it is that output.
        watch: Called with the progress at the beginning, and whenever there are new records.
        registry: Where readers, dialects and exporters come from; by default the built-in and
            installed ones.

    Returns:
        What was done.

    Raises:
        UnknownNameError, OptionError: There is no such exporter, reader or dialect, or not with such options;
            or a number is below 0; or an exporter or the registry cannot be pickled for other processes.
        ReadError: The manifest cannot be opened.
        WriteError: ``out_dir`` is an address, the manifest cannot be written, or another run is at work there.
        WorkersLostError: The executor is broken. This run's own processes are replaced, unless none could begin.
    """
    _check_numbers(jobs=jobs, timeout=timeout, limit=limit)
    registry = registry or Registry.default()
    folder = target_folder(out_dir)
    exporters = tuple(_exporter(one, registry) for one in _several(to))
    workers = _workers(executor, jobs, start_method)
    if executor is None and workers.apart:
        for exporter in exporters:
            packed(exporter, "exporter", exporter.name)
    settings = Settings(
        out_dir=folder.absolute(),
        exporters=exporters,
        making=making_of(exporters, registry, from_format=from_format, dialect=dialect, max_bytes=max_bytes),
        registry=_sent(registry, workers),
        timeout=timeout,
        deadly=workers.deadly,
        force=force,
        dry=dry_run,
    )
    layout = Layout(folder, exporters, known_endings(registry), _parts(base))
    with contextlib.nullcontext() if dry_run else open_recorder(folder) as recorder:
        manifest = read_manifest(folder)
        outputs = Outputs(folder, manifest.paths)
        found = find_sources(map(os.fspath, _several(sources)), _endings(registry, from_format), outputs)
        plan = make_plan(found, layout, manifest)
        problems = _problem_records(plan, settings.making)
        gone = find_gone(manifest, plan, folder)
        course = Course(
            progress=Progress(len(plan.tasks) + len(problems)),
            out_dir=folder,
            recorder=recorder,
            watch=watch,
            left=limit,
            fail_fast=fail_fast,
        )
        course.start(problems, gone, manifest)
        with contextlib.nullcontext() if dry_run else _tidy(folder, plan.tasks):
            _follow(course, plan.tasks, settings, workers)
    return Built(
        progress=course.progress,
        failures=tuple(course.failures),
        passed_over=found.passed_over,
        gone=tuple(source for source, outputs in gone if outputs),
        damaged=manifest.damaged,
    )


def _follow(course: Course, tasks: Sequence[Task], settings: Settings, workers: Workers) -> None:
    """Take every record, and see to it that the workers end when something is raised on the way."""
    records = run(tasks, settings, workers, begin=course.begin, enough=course.enough)
    with contextlib.closing(records):
        for some in records:
            course.take(some)


def _problem_records(plan: Plan, making: Making) -> tuple[Record, ...]:
    return tuple(
        Record(
            source=problem.source,
            status=Status.FAILED,
            making=making,
            failure=Failure(problem.kind, problem.reason),
        )
        for problem in plan.problems
    )


@contextlib.contextmanager
def _tidy(folder: Path, tasks: Iterable[Task]) -> Iterator[None]:
    """Remove what workers left half written: those of a run that was killed, and at the end those of this one."""
    targets: dict[Path, set[str]] = {}
    for task in tasks:
        for path in map(PurePosixPath, task.targets):
            targets.setdefault(folder / path.parent, set()).add(path.name)
    try:
        _remove(targets)
        yield
    finally:
        _remove(targets)


def _remove(targets: dict[Path, set[str]]) -> None:
    for folder, names in targets.items():
        remove_leftovers(folder, names)


def _check_numbers(*, jobs: int | None, timeout: float | None, limit: int | None) -> None:
    for name, number in (("jobs", jobs), ("timeout", timeout), ("limit", limit)):
        if number is not None and (number < 0 or (name == "timeout" and not number > 0)):
            raise OptionError("option", name, f"it cannot be {number:g}")


def _workers(executor: Executor | Workers | None, jobs: int | None, start_method: StartMethod | None) -> Workers:
    number = usable_cpus() if jobs is None else jobs
    if executor is None:
        return processes(number, start_method)
    return executor if isinstance(executor, Workers) else given(executor, max(1, number))


def _exporter(one: str | Exporter, registry: Registry) -> Exporter:
    return registry.exporter(one) if isinstance(one, str) else one


def _sent(registry: Registry, workers: Workers) -> Registry | Parcel | None:
    if registry is Registry.default():
        return None  # each process has its own
    return Parcel.of(registry) if workers.apart else registry


def _several(given: Any) -> Iterable[Any]:  # noqa: ANN401  (one, or several of it)
    return (given,) if isinstance(given, str | os.PathLike) or hasattr(given, "export") else given


def _parts(base: str | os.PathLike[str] | None) -> tuple[str, ...] | None:
    if base is None:
        return None
    base = os.fspath(base)
    return address_parts(f"{base.rstrip('/')}/.")[:-1] if is_address(base) else Path(absolute(base)).parts


def _endings(registry: Registry, from_format: str | None) -> tuple[str, ...]:
    """Return the endings that sources in folders may have."""
    readers = registry.readers if from_format is None else (registry.reader(from_format),)
    return tuple(ending.lower() for reader in readers for ending in reader.extensions)
