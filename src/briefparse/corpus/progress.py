"""How far a run is."""

from __future__ import annotations

import attrs

from briefparse.corpus.record import Record, Status


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
    """

    total: int
    built: int = 0
    failed: int = 0
    unchanged: int = 0
    pending: int = 0
    seconds: float = 0.0
    latest: tuple[Record, ...] = ()

    @property
    def done(self) -> int:
        """How many sources are done with."""
        return self.built + self.failed + self.unchanged + self.pending

    @property
    def rate(self) -> float:
        """Sources a second; 0.0 at the beginning."""
        return self.done / self.seconds if self.seconds else 0.0

    @property
    def remaining(self) -> float | None:
        """Seconds that the rest will take at this rate; None where that cannot be told."""
        return (self.total - self.done) / self.rate if self.rate else None

    def after(self, records: tuple[Record, ...], seconds: float) -> Progress:
        """Return how far the run is with more records."""
        counts = [record.status for record in records]
        return attrs.evolve(
            self,
            built=self.built + counts.count(Status.BUILT),
            failed=self.failed + counts.count(Status.FAILED),
            unchanged=self.unchanged + counts.count(Status.UNCHANGED),
            pending=self.pending + counts.count(Status.PENDING),
            seconds=seconds,
            latest=records,
        )
