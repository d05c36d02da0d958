"""What is to be converted into what, settled before anything is read or written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from briefparse.cli.failures import STANDARD_STREAM, UsageError, called
from briefparse.cli.terminal import counted
from briefparse.exporting.exporter import Exporter
from briefparse.exporting.naming import known_endings, target_name
from briefparse.exporting.targets import target_file
from briefparse.reading.contents import is_address, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefparse.plugins.registry import Registry

DEFAULT_FORMATS = ("tei", "docx", "markdown")
"""What a source becomes where nothing else is asked for."""


@attrs.frozen(eq=False, repr=False)
class Output:
    """One file to write: the exporter with its options, and the target, None for standard output."""

    exporter: Exporter
    target: Path | None


@attrs.frozen(eq=False, repr=False)
class Job:
    """One source with all that it becomes."""

    source: str
    outputs: tuple[Output, ...]


def choose_exporters(
    to: Iterable[str], output: str | None, options: Mapping[str, Mapping[str, object]], registry: Registry
) -> tuple[Exporter, ...]:
    """Return the exporters asked for, each once, with their options.

    Raises:
        UsageError: Options are given for an exporter that is not asked for.
        UnknownNameError, OptionError: As for `Registry.exporter`.
    """
    names = _names(to, output, registry)
    for name, given in options.items():
        if name not in names:
            flag = next(iter(given)).replace("_", "-")
            raise UsageError(f"--{name}.{flag} is of no use: {name} is not among the formats ({', '.join(names)})")
    return tuple(registry.exporter(name, **options.get(name, {})) for name in names)


def make_plan(
    sources: Sequence[str],
    exporters: Sequence[Exporter],
    output: str | None,
    out_dir: Path | None,
    registry: Registry,
) -> tuple[Job, ...]:
    """Give every output its target.

    Raises:
        UsageError: Several outputs would go to one target, or onto a source.
        WriteError: ``output`` is no path of a file.
    """
    if output is not None and out_dir is not None:
        raise UsageError("-o and --out-dir exclude each other")
    if output is not None and len(sources) * len(exporters) != 1:
        raise UsageError(
            f"-o takes one source in one format, not {counted(len(sources), 'source')} "
            f"in {counted(len(exporters), 'format')}; use --out-dir"
        )
    endings = known_endings(registry)
    jobs = tuple(
        Job(
            source,
            tuple(Output(exporter, _target(source, exporter, output, out_dir, endings)) for exporter in exporters),
        )
        for source in sources
    )
    _refuse_clashes(jobs)
    return jobs


def _names(to: Iterable[str], output: str | None, registry: Registry) -> tuple[str, ...]:
    asked = [name.strip() for names in to for name in names.split(",")]
    if not all(asked):
        raise UsageError("-t takes the name of a format, or several separated by commas")
    if not asked and output == STANDARD_STREAM:
        raise UsageError("-o - does not tell the format; give -t")
    if not asked and output is not None:
        asked = [registry.exporter_for(output).name]
    return tuple(dict.fromkeys(asked or DEFAULT_FORMATS))


def _target(
    source: str, exporter: Exporter, output: str | None, out_dir: Path | None, endings: Iterable[str]
) -> Path | None:
    if output is not None:
        return None if output == STANDARD_STREAM else target_file(output)
    if source == STANDARD_STREAM:
        return None if out_dir is None else out_dir / f"stdin{exporter.extensions[0]}"
    if is_address(source) and out_dir is None:
        raise UsageError(f"nothing can be written beside {source}; use -o or --out-dir")
    folder = Path(source).parent if out_dir is None else out_dir
    return folder / target_name(name_of(source), exporter, endings)


def _refuse_clashes(jobs: Sequence[Job]) -> None:
    files = (job.source for job in jobs if job.source != STANDARD_STREAM and not is_address(job.source))
    sources = {_identity(Path(source)): source for source in files}
    taken: dict[str, str] = {}
    for what, target in _targets(jobs):
        identity = "" if target is None else _identity(target)
        if identity in taken:
            where = "standard output; give one format, or --out-dir" if target is None else str(target)
            raise UsageError(f"{taken[identity]} and {what} would both be written to {where}")
        if identity in sources:
            raise UsageError(f"{what} would be written over the source {sources[identity]}; use -o or --out-dir")
        taken[identity] = what


def _targets(jobs: Sequence[Job]) -> Iterator[tuple[str, Path | None]]:
    for job in jobs:
        for output in job.outputs:
            yield f"{called(job.source)} as {output.exporter.name}", output.target


def _identity(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))
