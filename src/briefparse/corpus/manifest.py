"""The manifest: JSON Lines in the folder of outputs, one line for each source that was worked on.

A line is added when the work on a source is done and its outputs are on the disk; the last line about a source
counts. A line ``{"begun": …}`` stands before: what it names may lie there half known, if the run was killed.
A line ``{"gone": …}`` says that a source of an earlier run is no longer there, and which of its outputs are;
``{"damaged": …}`` which lines could not be read when a run said so.
"""

from __future__ import annotations

import functools
import json
from math import inf
from typing import TYPE_CHECKING, Any, Final

import attrs

from briefparse.corpus.record import Record, Status
from briefparse.errors import ReadError
from briefparse.reading.contents import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from cattrs import Converter

MANIFEST: Final = "manifest.jsonl"
"""The name of the manifest in the folder of outputs."""


@attrs.frozen
class Manifest:
    """What a manifest says.

    Attributes:
        records: The last record of each source, in the order in which their work was done.
        under_way: The sources whose work was begun and has no record: a run was stopped there.
        paths: Every output that was begun or written, now or earlier: these files are ours.
        gone: The sources of records that are no longer there, while outputs of them are.
        damaged: The numbers of lines that cannot be read, until a run has said so; the first is 1.
    """

    records: tuple[Record, ...] = ()
    under_way: tuple[str, ...] = ()
    paths: frozenset[str] = frozenset()
    gone: tuple[str, ...] = ()
    damaged: tuple[int, ...] = ()

    @functools.cached_property
    def built(self) -> frozenset[str]:
        """The sources that were built."""
        return frozenset(record.source for record in self.records if record.status is Status.BUILT)

    @functools.cached_property
    def by_source(self) -> dict[str, Record]:
        """The records by their sources."""
        return {record.source: record for record in self.records}


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a folder; an empty one where there is none.

    A last line without an end was being written when a run was killed, and is left out. Other lines
    that cannot be read are left out too, and told.

    Raises:
        ReadError: It cannot be opened.
    """
    path = folder / MANIFEST
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Manifest()
    except OSError as failure:
        raise ReadError(str(path), reason_of(failure)) from failure
    return _sum_up(data.split(b"\n")[:-1])


def line_of(record: Record) -> bytes:
    """Return the line of a record. It is ASCII: a name that is not UTF-8 comes back as it was."""
    fields = attrs.asdict(record)
    fields["diagnostics"] = dict(record.diagnostics)
    return _line(fields)


def begun_line(source: str, outputs: Iterable[str]) -> bytes:
    """Return the line that says that work on a source begins, and which outputs it may write."""
    return _line({"begun": source, "outputs": list(outputs)})


def gone_line(source: str, outputs: Iterable[str]) -> bytes:
    """Return the line that says that a source is no longer there, and which of its outputs are."""
    return _line({"gone": source, "outputs": list(outputs)})


def damaged_line(numbers: Iterable[int]) -> bytes:
    """Return the line that says which lines cannot be read."""
    return _line({"damaged": list(numbers)})


def _line(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, separators=(", ", ": ")).encode() + b"\n"


def _sum_up(lines: Iterable[bytes]) -> Manifest:
    known = _Known()
    for number, line in enumerate(lines, start=1):
        try:
            known.add(line)
        # Whatever is wrong with it: a damaged line is one that we cannot read.
        except Exception:  # noqa: BLE001  (cattrs raises many kinds)
            known.damaged[number] = None
    return Manifest(
        tuple(known.records.values()),
        tuple(known.begun),
        frozenset(known.paths),
        tuple(known.gone),
        tuple(known.damaged),
    )


@attrs.define
class _Known:
    """What is known after some lines; of dicts to None the keys alone count, in their order."""

    records: dict[str, Record] = attrs.field(factory=dict)
    owners: dict[str, str] = attrs.field(factory=dict)
    begun: dict[str, None] = attrs.field(factory=dict)
    paths: set[str] = attrs.field(factory=set)
    gone: dict[str, None] = attrs.field(factory=dict)
    damaged: dict[int, None] = attrs.field(factory=dict)

    def add(self, line: bytes) -> None:
        """Add what a line says; it raises anything where the line is damaged, and nothing is added."""
        if not line.strip():
            return
        fields = json.loads(line)
        if "begun" in fields:
            source, outputs = str(fields["begun"]), [str(path) for path in fields["outputs"]]
            self.begun[source] = None
            self.paths.update(outputs)
        elif "gone" in fields:
            self._lose(str(fields["gone"]), fields["outputs"])
        elif "damaged" in fields:
            for number in map(int, fields["damaged"]):
                self.damaged.pop(number, None)
        else:
            self._record(_record(fields))

    def _lose(self, source: str, outputs: list[str]) -> None:
        self.begun.pop(source, None)
        if outputs and source in self.records:
            self.gone[source] = None
        else:
            self._forget(source)

    def _record(self, record: Record) -> None:
        self.begun.pop(record.source, None)
        self._forget(record.source)
        for output in record.outputs:
            earlier = self.owners.get(output.path, record.source)
            if earlier != record.source:
                # The same file, named in another way by an earlier run: it must not be counted twice.
                self._forget(earlier)
            self.owners[output.path] = record.source
        self.records[record.source] = record
        self.paths.update(output.path for output in record.outputs)

    def _forget(self, source: str) -> None:
        self.records.pop(source, None)
        self.gone.pop(source, None)


def _record(fields: dict[str, Any]) -> Record:
    record = _converter().structure({**fields, "diagnostics": list(fields["diagnostics"].items())}, Record)
    if not all(0 <= number < inf for number in _numbers(record)):
        raise ValueError
    return record


def _numbers(record: Record) -> list[float]:
    numbers = [record.size, record.seconds, *(output.size for output in record.outputs)]
    numbers += [number for _, number in record.diagnostics]
    if (it := record.summary) is not None:
        numbers += (it.turns, it.exchanges, it.words, it.characters, it.assigned, it.unclassified)
    return numbers


@functools.cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415  (heavy)

    return Converter()
