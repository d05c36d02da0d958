"""The work on one source, done in a worker: read, parse, write the outputs, and return a summary."""

from __future__ import annotations

import functools
import hashlib
import os
import pickle
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.api import coverage, export, parse
from briefparse.corpus.deadline import Overtime, deadline
from briefparse.corpus.record import Failure, Making, Output, Record, Status, Summary
from briefparse.errors import BriefparseError, OptionError, ReadError, TargetExistsError, WriteError
from briefparse.exporting.exporter import Exporter
from briefparse.exporting.writing import check_target, make_folder, write_atomically
from briefparse.plugins.registry import Registry
from briefparse.reading.contents import contents_of
from briefparse.reading.limits import widest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.corpus.plan import Task
    from briefparse.model import Briefing

TIMEOUT: Final = "Timeout"
"""The kind of failure of a source on which work took too long."""


@attrs.frozen
class Parcel:
    """A registry on its way to a worker: packed once for all tasks, and unpacked once in each process."""

    data: bytes

    @classmethod
    def of(cls, registry: Registry) -> Parcel:
        """Pack a registry.

        Raises:
            OptionError: It cannot be packed.
        """
        return cls(packed(registry, "option", "registry"))

    def unpack(self) -> Registry:
        """Return the registry."""
        return _unpacked(self.data)


def packed(item: object, what: str, name: str) -> bytes:
    """Return what can be sent to another process, pickled.

    Args:
        item: It.
        what: What the message calls it.
        name: Its name.

    Raises:
        OptionError: It cannot be pickled: its class is made in a function, or it holds an open file …
    """
    try:
        return pickle.dumps(item)
    # Each object may refuse in a way of its own.
    except Exception as failure:
        reason = f"it cannot be sent to another process: {failure}; in this one (jobs=0), or in threads, it need not be"
        raise OptionError(what, name, reason) from failure


@attrs.frozen(kw_only=True)
class Settings:
    """How every source is worked on.

    Attributes:
        out_dir: The folder of outputs.
        exporters: What each source becomes.
        making: What the outputs depend on; of it the readers' options are used.
        registry: Where readers and dialects come from, packed for other processes; None for what is installed.
        timeout: The most seconds for one source, or None.
        deadly: Whether a worker that does not stop in time is killed.
        force: Whether a file that is there may be replaced that no earlier run wrote.
        dry: Whether nothing is to be written.
    """

    out_dir: Path
    exporters: tuple[Exporter, ...]
    making: Making
    registry: Registry | Parcel | None = None
    timeout: float | None = None
    deadly: bool = False
    force: bool = False
    dry: bool = False


@attrs.define
class _Notes:
    """What is known so far, so that a failure can tell it."""

    sha256: str | None = None
    size: int = 0
    summary: Summary | None = None
    diagnostics: tuple[tuple[str, int], ...] = ()
    outputs: list[Output] = attrs.field(factory=list)
    failure: Failure | None = None
    status: Status = Status.FAILED


def work(task: Task, settings: Settings) -> Record:
    """Do the work on one source. Whatever goes wrong with it is in the record; only Ctrl-C is raised."""
    start = time.perf_counter()
    notes = _Notes()
    try:
        # Outside the limit: what the first task of a worker loads is not the fault of its source.
        registry = settings.registry if settings.registry is not None else Registry.default()
        if isinstance(registry, Parcel):
            registry = registry.unpack()
        with deadline(settings.timeout, deadly=settings.deadly):
            notes.status = _work(task, settings, registry, notes)
    except Overtime:
        notes.failure = Failure(TIMEOUT, f"{task.source}: it took longer than {settings.timeout:g} s, and was stopped")
    except BriefparseError as failure:
        notes.failure = Failure(type(failure).__name__, _told(task.source, failure))
    except KeyboardInterrupt:  # of a person, where there are no other processes
        raise
    # A plugin may fail in any way, or leave, and the run goes on without this source. Not all of it is an
    # `Exception`: a panic of a library in Rust is none, nor is a task of asyncio that was cancelled.
    except BaseException as failure:  # noqa: BLE001  (the same)
        kind = type(failure).__name__
        notes.failure = Failure(kind, f"{task.source}: {kind}: {failure}")
    return _record(task, settings, notes, time.perf_counter() - start)


def _work(task: Task, settings: Settings, registry: Registry, notes: _Notes) -> Status:
    making = settings.making
    most = widest(registry.readers) if making.max_bytes is None else making.max_bytes
    data, name = contents_of(task.source, most)
    notes.sha256, notes.size = hashlib.sha256(data).hexdigest(), len(data)
    if _is_up_to_date(task, settings, notes.sha256):
        return Status.UNCHANGED
    if settings.dry and not _may_be_hindered(task, settings):
        return Status.PENDING
    briefing = parse(
        data,
        name=name,
        from_format=making.from_format,
        dialect=making.dialect,
        max_bytes=making.max_bytes,
        registry=registry,
    )
    notes.summary = _summary(briefing)
    notes.diagnostics = tuple(sorted(Counter(diagnostic.code for diagnostic in briefing.diagnostics).items()))
    for output in _written(task, settings, briefing, registry):
        if not settings.dry:
            notes.outputs.append(output)
    return Status.PENDING if settings.dry else Status.BUILT


def _may_be_hindered(task: Task, settings: Settings) -> bool:
    """Say whether something stands where an output is to be, unless the output turns out to be just that."""
    for target, ours in zip(task.targets, task.ours, strict=True):
        try:
            check_target(settings.out_dir / target, overwrite=ours or settings.force)
        except WriteError:
            return True
    return False


def _is_up_to_date(task: Task, settings: Settings, sha256: str) -> bool:
    """Say whether the last run made what this one would, and whether all of it is there as it was written."""
    previous = task.previous
    return (
        previous is not None
        and previous.status is Status.BUILT
        and previous.sha256 == sha256
        and previous.making == settings.making
        and tuple(output.path for output in previous.outputs) == task.targets
        and all(_is_as_written(settings.out_dir / output.path, output) for output in previous.outputs)
    )


def _is_as_written(path: Path, output: Output) -> bool:
    try:
        if os.stat(path).st_size != output.size:  # noqa: PTH116  (one call)
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == output.sha256
    except OSError:
        return False


def _written(task: Task, settings: Settings, briefing: Briefing, registry: Registry) -> Iterator[Output]:
    """Write one output after the other; each that is yielded is on the disk, or would be, were this no dry run."""
    for exporter, target, ours in zip(settings.exporters, task.targets, task.ours, strict=True):
        path = settings.out_dir / target
        data = export(briefing, exporter, registry=registry)
        output = Output(target, hashlib.sha256(data).hexdigest(), len(data))
        overwrite = ours or settings.force
        try:
            if settings.dry:
                check_target(path, overwrite=overwrite)
            else:
                make_folder(path.parent)
                write_atomically(path, data, overwrite=overwrite)
        except TargetExistsError:
            # What is there as it would be written was made of this source, by a run whose manifest was lost.
            if not _is_as_written(path, output):
                raise
        yield output


def _record(task: Task, settings: Settings, notes: _Notes, seconds: float) -> Record:
    if notes.failure is None and notes.status is Status.UNCHANGED and task.previous is not None:
        return attrs.evolve(task.previous, status=Status.UNCHANGED)
    return Record(
        source=task.source,
        status=notes.status if notes.failure is None else Status.FAILED,
        making=settings.making,
        sha256=notes.sha256,
        size=notes.size,
        outputs=tuple(notes.outputs),
        diagnostics=notes.diagnostics,
        seconds=round(seconds, 4),
        summary=notes.summary,
        failure=notes.failure,
    )


def _summary(briefing: Briefing) -> Summary:
    covered = coverage(briefing)
    date = briefing.event.date
    return Summary(
        id=briefing.id,
        date=None if date is None else date.isoformat(),
        language=briefing.language,
        dialect=briefing.dialect,
        turns=len(briefing.turns),
        exchanges=len(briefing.exchanges),
        words=briefing.word_count,
        people=tuple(person.name for person in briefing.participants),
        outlets=tuple(outlet.name for outlet in briefing.outlets),
        characters=covered.total,
        assigned=covered.assigned,
        unclassified=len(covered.unclassified),
    )


def _told(source: str, failure: BriefparseError) -> str:
    if isinstance(failure, TargetExistsError):
        return f"{failure}, and no earlier run wrote it; --force or force=True replaces it"
    if isinstance(failure, ReadError):
        return f"cannot read {source}: {failure.reason}"
    return str(failure) if isinstance(failure, WriteError) else f"{source}: {failure}"


@functools.lru_cache(maxsize=1)
def _unpacked(data: bytes) -> Registry:
    registry: Registry = pickle.loads(data)  # noqa: S301  (packed by this run, and sent by its executor)
    return registry
