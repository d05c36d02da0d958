"""Which file becomes which: every target settled before anything is read or written."""

from __future__ import annotations

import os
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from briefparse.corpus.manifest import MANIFEST
from briefparse.corpus.record import Record
from briefparse.corpus.sources import Problem
from briefparse.errors import WriteError
from briefparse.exporting.exporter import Exporter
from briefparse.exporting.naming import target_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.corpus.manifest import Manifest
    from briefparse.corpus.sources import Found, Source


@attrs.frozen
class Task:
    """The work on one source.

    Attributes:
        source: Its path or address.
        targets: For each exporter, the path within the folder of outputs.
        ours: For each of them, whether a file that is there was written by an earlier run.
        previous: What is known of the source from the last run, or None.
    """

    source: str
    targets: tuple[str, ...]
    ours: tuple[bool, ...]
    previous: Record | None = None


@attrs.frozen
class Plan:
    """All the work.

    Attributes:
        tasks: One for each source that can be built.
        problems: What cannot be built, whatever it holds.
        root: The parts of the folder below which sources and outputs have the same place; none where
            nothing was named.
    """

    tasks: tuple[Task, ...]
    problems: tuple[Problem, ...]
    root: tuple[str, ...] = ()

    def holds(self, parts: tuple[str, ...]) -> bool:
        """Say whether a source, of which these are the parts, would lie in the tree."""
        return bool(self.root) and parts[: len(self.root)] == self.root


@attrs.frozen
class Layout:
    """Where outputs lie.

    Attributes:
        out_dir: The folder of outputs.
        exporters: What each source becomes.
        endings: The known endings, which are replaced.
        base: The parts of the folder below which sources and outputs have the same place, or None
            for that of the deepest folder that holds all that was named.
    """

    out_dir: Path
    exporters: tuple[Exporter, ...]
    endings: tuple[str, ...]
    base: tuple[str, ...] | None = None


def make_plan(found: Found, layout: Layout, manifest: Manifest) -> Plan:
    """Give every output its target.

    Of two sources that would be written to one target the first has it; the other is a problem.

    Args:
        found: The sources.
        layout: Where outputs lie.
        manifest: What earlier runs did there.
    """
    root = common_folder(found.sources) if layout.base is None else layout.base
    known = manifest.by_source
    reserved = {_folded(MANIFEST): "the manifest"}
    files = _places(source.name for source in found.sources)
    out_dir = os.path.realpath(layout.out_dir)
    tasks, problems = [], list(found.problems)
    for source in found.sources:
        if source.parts[: len(root)] != root:
            problems.append(Problem(source.name, WriteError.__name__, f"{source.name}: it does not lie below the base"))
            continue
        *folders, name = _tree(source, root)
        names = (target_name(name, exporter, layout.endings) for exporter in layout.exporters)
        targets = tuple("/".join((*folders, one)) for one in names)
        hindrance = _hindrance(targets, reserved, files, out_dir)
        if hindrance is not None:
            problems.append(Problem(source.name, WriteError.__name__, f"{source.name}: {hindrance}"))
            continue
        reserved.update((_folded(target), source.name) for target in targets)
        ours = tuple(target in manifest.paths for target in targets)
        tasks.append(Task(source.name, targets, ours, known.get(source.name)))
    return Plan(tuple(tasks), tuple(problems), root)


def common_folder(sources: Sequence[Source]) -> tuple[str, ...]:
    """Return the parts of the deepest folder that holds all that was named."""
    bases = [source.base for source in sources]
    if not bases:
        return ()
    # What the first and the last have in common, all between them have too.
    pairs = zip(min(bases), max(bases), strict=False)
    return tuple(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _tree(source: Source, root: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parts of a source below the root; none leads out of it, ``s3:`` and drives lose their marks."""
    parts = (part.strip("/\\").removesuffix(":") for part in source.parts[len(root) :])
    return tuple(part for part in parts if part not in {"", ".", ".."})


def _hindrance(targets: tuple[str, ...], reserved: dict[str, str], files: dict[str, str], out_dir: str) -> str | None:
    taken: dict[str, str] = {}
    for target in targets:
        key = _folded(target)
        owner = reserved.get(key) or ("another of its own formats" if key in taken else None)
        if owner is not None:
            return f"it would be written to {target}, which is the place of {owner}; rename one, or build it elsewhere"
        source = files.get(os.path.normcase(os.path.join(out_dir, *target.split("/"))))  # noqa: PTH118  (text, as `files`)
        if source is not None:
            return f"it would be written over the source {source}; build it elsewhere"
        taken[key] = target
    return None


def _places(names: Iterable[str]) -> dict[str, str]:
    """Return the sources by where they lie. A link to a file is a file: to write over it leaves what it leads to."""
    reals: dict[str, str] = {}
    places = {}
    for name in names:
        folder, file = os.path.split(name)
        if folder not in reals:
            reals[folder] = os.path.realpath(folder)
        places[os.path.normcase(os.path.join(reals[folder], file))] = name  # noqa: PTH118  (of each of many files)
    return places


def _folded(target: str) -> str:
    return os.path.normcase(target)
