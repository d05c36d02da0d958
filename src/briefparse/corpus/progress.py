"""How far a run is."""

from __future__ import annotations

from typing import Final

import attrs

from briefparse.corpus.record import Record, Status

LATELY: Final = 10.0
"""Seconds over which the rate is measured: what needed no work went by a thousand times as fast as what is left."""

_STEP: Final = 1.0
"""The least seconds between two marks."""


@attrs.frozen
class Progress:
    """How far a run is.

    Attributes:
        total: How many sources there are.
        built: How many were built.
        failed: How many failed.
        unchanged: How many needed no work.
        pending: How many would be built, were this no dry run.
        seconds: How long the run has taken.
        latest: The records that have come since the last progress.
        marks: Pairs of seconds and how many sources were done with by then, of late.
    """

    total: int
    built: int = 0
    failed: int = 0
    unchanged: int = 0
    pending: int = 0
    seconds: float = 0.0
    latest: tuple[Record, ...] = ()
    marks: tuple[tuple[float, int], ...] = attrs.field(default=((0.0, 0),), repr=False)

    @property
    def done(self) -> int:
        """How many sources are done with."""
        return self.built + self.failed + self.unchanged + self.pending

    @property
    def rate(self) -> float:
        """Sources a second in the last `LATELY` seconds; 0.0 at the beginning."""
        seconds, done = self.marks[0]
        return (self.done - done) / (self.seconds - seconds) if self.seconds > seconds else 0.0

    @property
    def remaining(self) -> float | None:
        """Seconds that the rest will take at this rate; None where that cannot be told."""
        return (self.total - self.done) / self.rate if self.rate else None

    def after(self, records: tuple[Record, ...], seconds: float) -> Progress:
        """Return how far the run is with more records, when so many seconds have passed since it began."""
        counts = [record.status for record in records]
        return attrs.evolve(
            self,
            built=self.built + counts.count(Status.BUILT),
            failed=self.failed + counts.count(Status.FAILED),
            unchanged=self.unchanged + counts.count(Status.UNCHANGED),
            pending=self.pending + counts.count(Status.PENDING),
            seconds=seconds,
            latest=records,
            marks=self._marks_at(seconds),
        )

    def _marks_at(self, seconds: float) -> tuple[tuple[float, int], ...]:
        """Return the marks after the next records; how far it was before them is one, if there is none near."""
        marks = self.marks
        if self.seconds - marks[-1][0] >= _STEP:
            marks = (*marks, (self.seconds, self.done))
        # One that is older stays, so that the time is never shorter, however slow the work is.
        while len(marks) > 1 and marks[1][0] <= seconds - LATELY:
            marks = marks[1:]
        return marks
