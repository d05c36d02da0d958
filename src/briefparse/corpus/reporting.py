"""What a corpus holds, and how its building went: the manifest, added up."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from briefparse.corpus.manifest import read_manifest
from briefparse.corpus.record import Record, Status
from briefparse.errors import ReadError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

Counts = tuple[tuple[str, int], ...]
"""Pairs of a name and how often it stands, most first and those of one number by name."""


@attrs.frozen(kw_only=True)
class Report:
    """What a corpus holds, and how its building went.

    Numbers and names are of those sources that could be read, also where an output failed.

    Attributes:
        records: The last record of every source, by source.
        under_way: The sources whose work was begun and not ended: a run was stopped there, or is there now.
        gone: The sources that were built and that a later run did not find any more; their outputs are there.
        damaged: The numbers of lines of the manifest that cannot be read, until a run has said so.
        turns: Turns of all briefings.
        exchanges: Their exchanges.
        words: Their words.
        people: How many different names of people there are. Two people of one name count once.
        outlets: In how many briefings each news outlet is named.
        dialects: How many briefings were read in each dialect.
        languages: How many are in each language.
        diagnostics: How often each code was reported.
        characters: The characters of all sources that are not blank.
        assigned: Those of them that lie in a leaf of a briefing.
        unclassified: How many places were kept but not understood.
        seconds: The time that all work took, added up over the workers.
    """

    records: tuple[Record, ...]
    under_way: tuple[str, ...]
    gone: tuple[str, ...]
    damaged: tuple[int, ...]
    turns: int
    exchanges: int
    words: int
    people: int
    outlets: Counts
    dialects: Counts
    languages: Counts
    diagnostics: Counts
    characters: int
    assigned: int
    unclassified: int
    seconds: float

    @property
    def built(self) -> tuple[Record, ...]:
        """The records of sources that were built."""
        return tuple(record for record in self.records if record.status is Status.BUILT)

    @property
    def failed(self) -> tuple[Record, ...]:
        """The records of sources that failed."""
        return tuple(record for record in self.records if record.status is Status.FAILED)

    @property
    def coverage(self) -> float:
        """The assigned part of the characters, from 0.0 to 1.0; 1.0 where there are none."""
        return self.assigned / self.characters if self.characters else 1.0

    def slowest(self, number: int) -> tuple[Record, ...]:
        """Return the records of the sources that took longest, the slowest first."""
        return tuple(sorted(self.records, key=lambda record: (-record.seconds, record.source))[:number])


def report(out_dir: str | os.PathLike[str]) -> Report:
    """Add up the manifest of a corpus; sources and outputs are not opened.

    Args:
        out_dir: The folder that `build` wrote to.

    Raises:
        ReadError: There is no manifest, or it cannot be opened.
    """
    manifest = read_manifest(Path(out_dir))
    if not (manifest.records or manifest.under_way or manifest.damaged):
        raise ReadError(str(out_dir), "no corpus was built there: it has no manifest, or an empty one")
    records = tuple(sorted(manifest.records, key=lambda record: record.source))
    read = [record.summary for record in records if record.summary is not None]
    return Report(
        records=records,
        under_way=manifest.under_way,
        gone=tuple(sorted(manifest.gone)),
        damaged=manifest.damaged,
        turns=sum(summary.turns for summary in read),
        exchanges=sum(summary.exchanges for summary in read),
        words=sum(summary.words for summary in read),
        people=len({name for summary in read for name in summary.people}),
        outlets=_counts(name for summary in read for name in {*summary.outlets}),
        dialects=_counts(summary.dialect for summary in read),
        languages=_counts(summary.language for summary in read),
        diagnostics=_sums(pair for record in records for pair in record.diagnostics),
        characters=sum(summary.characters for summary in read),
        assigned=sum(summary.assigned for summary in read),
        unclassified=sum(summary.unclassified for summary in read),
        seconds=round(sum(record.seconds for record in records), 4),
    )


def report_json(report: Report) -> dict[str, Any]:
    """Return a report as JSON has it: the fields of `Report`, ``built``, ``failed`` and ``coverage``."""
    fields = attrs.asdict(report)
    for record, known in zip(fields["records"], report.records, strict=True):
        record["diagnostics"] = dict(known.diagnostics)
    counted = {name: dict(getattr(report, name)) for name in ("outlets", "dialects", "languages", "diagnostics")}
    totals = {"built": len(report.built), "failed": len(report.failed), "coverage": round(report.coverage, 6)}
    return {**totals, **fields, **counted}


def _counts(names: Iterable[str]) -> Counts:
    return _sums((name, 1) for name in names)


def _sums(pairs: Iterable[tuple[str, int]]) -> Counts:
    sums = Counter[str]()
    for name, number in pairs:
        sums[name] += number
    return tuple(sorted(sums.items(), key=lambda pair: (-pair[1], pair[0])))
