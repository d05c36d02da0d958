"""One line of the table: what was measured, on what, and how it stands to its goal."""

from __future__ import annotations

from enum import StrEnum

import attrs


class Verdict(StrEnum):
    """How a value stands to its goal."""

    REACHED = "reached"
    BETWEEN = "between"
    """Worse than the target, better than the value that fails."""
    FAILED = "failed"


@attrs.frozen
class Goal:
    """What a value should reach.

    Attributes:
        target: The value aimed at.
        fails_at: The value that is too bad.
    """

    target: float
    fails_at: float

    @property
    def more_is_better(self) -> bool:
        """Whether the value should be large, as how many times faster something is."""
        return self.target > self.fails_at

    def verdict(self, value: float) -> Verdict:
        """Say how a value stands to the goal."""
        sign = -1 if self.more_is_better else 1
        if sign * value <= sign * self.target:
            return Verdict.REACHED
        return Verdict.BETWEEN if sign * value < sign * self.fails_at else Verdict.FAILED


@attrs.frozen
class Row:
    """One measured value.

    Attributes:
        what: What was measured; the same in every run.
        on: The input.
        value: The value: a ratio, an exponent, or MiB per MiB.
        goal: What it should reach.
        detail: The times behind the value, in milliseconds, or sizes in MiB, by name.
    """

    what: str
    on: str
    value: float
    goal: Goal
    detail: tuple[tuple[str, float], ...] = ()

    @property
    def key(self) -> str:
        """The name under which a baseline keeps the value."""
        return f"{self.what} · {self.on}"
