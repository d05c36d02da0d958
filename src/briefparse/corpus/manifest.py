"""The manifest: JSON Lines in the folder of outputs, one line for each source that was worked on.

A line is added when the work on a source is done and its outputs are on the disk; the last line about a source
counts. A line ``{"begun": …}`` stands before: what it names may lie there half known, if the run was killed. A line
``{"gone": …}`` takes back what was said of a source that failed and is not there any more.
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from briefparse.corpus.record import Record
from briefparse.errors import ReadError

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
        damaged: The numbers of lines that cannot be read; the first is 1.
    """

    records: tuple[Record, ...] = ()
    under_way: tuple[str, ...] = ()
    paths: frozenset[str] = frozenset()
    damaged: tuple[int, ...] = ()

    @property
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
        raise ReadError(str(path), failure.strerror or str(failure)) from failure
    return _sum_up(data.split(b"\n")[:-1])


def line_of(record: Record) -> bytes:
    """Return the line of a record. It is ASCII: a name that is not UTF-8 comes back as it was."""
    fields = attrs.asdict(record)
    fields["diagnostics"] = dict(record.diagnostics)
    return _line(fields)


def begun_line(source: str, outputs: Iterable[str]) -> bytes:
    """Return the line that says that work on a source begins, and which outputs it may write."""
    return _line({"begun": source, "outputs": list(outputs)})


def gone_line(source: str) -> bytes:
    """Return the line that says that a source which was not built is not there any more, and counts no longer."""
    return _line({"gone": source})


def _line(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, separators=(", ", ": ")).encode() + b"\n"


def _sum_up(lines: Iterable[bytes]) -> Manifest:
    records: dict[str, Record] = {}
    owners: dict[str, str] = {}
    begun: dict[str, None] = {}
    paths: set[str] = set()
    damaged: list[int] = []
    for number, line in enumerate(lines, start=1):
        try:
            fields = json.loads(line)
            if "begun" in fields:
                source, outputs = str(fields["begun"]), map(str, fields["outputs"])
                begun[source] = None
                paths.update(outputs)
                continue
            if "gone" in fields:
                begun.pop(fields["gone"], None)
                records.pop(fields["gone"], None)
                continue
            record = _record(fields)
        # Whatever is wrong with it: a damaged line is one that we cannot read.
        except Exception:  # noqa: BLE001  (cattrs raises many kinds)
            damaged.append(number)
            continue
        begun.pop(record.source, None)
        records.pop(record.source, None)
        for output in record.outputs:
            earlier = owners.get(output.path, record.source)
            if earlier != record.source:
                # The same file, named in another way by an earlier run: it must not be counted twice.
                records.pop(earlier, None)
            owners[output.path] = record.source
        records[record.source] = record
        paths.update(output.path for output in record.outputs)
    return Manifest(tuple(records.values()), tuple(begun), frozenset(paths), tuple(damaged))


def _record(fields: dict[str, Any]) -> Record:
    return _converter().structure({**fields, "diagnostics": list(fields["diagnostics"].items())}, Record)


@functools.cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415  (heavy)

    return Converter()
