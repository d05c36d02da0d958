"""What is known of one source after work on it: a line of the manifest."""

from __future__ import annotations

from enum import StrEnum

import attrs


class Status(StrEnum):
    """What became of a source."""

    BUILT = "built"
    """All its outputs were written."""
    FAILED = "failed"
    """It could not be read, or one of its outputs could not be written."""
    UNCHANGED = "unchanged"
    """It is as it was when its outputs were written, and so are they: nothing was done."""
    PENDING = "pending"
    """It would be built, were this no dry run."""


@attrs.frozen
class Output:
    """A file that was written.

    Attributes:
        path: Its path within the folder of outputs, with ``/`` between the parts.
        sha256: The checksum of its bytes, in hexadecimal.
        size: How many bytes it has.
    """

    path: str
    sha256: str
    size: int


@attrs.frozen
class Failure:
    """Why a source failed.

    Attributes:
        kind: The name of the exception (``ReadError``), ``Timeout`` or ``WorkerDied``.
        message: One sentence for people.
    """

    kind: str
    message: str


@attrs.frozen(kw_only=True)
class Making:
    """All that the outputs depend on, besides the source: where it differs, they are made anew.

    Attributes:
        version: The version of briefparse.
        plugins: Each other plugin in use with its version.
        from_format: The reader asked for, or None.
        dialect: The dialect asked for, or None.
        max_bytes: The most bytes of a source, or None for the default.
        exporters: Each exporter with all its options, written out.
        readers: Each reader whose options are not its defaults, with these, but for secrets.
    """

    version: str
    plugins: tuple[str, ...] = ()
    from_format: str | None = None
    dialect: str | None = None
    max_bytes: int | None = None
    exporters: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Summary:
    """What a briefing holds, in numbers and names.

    Attributes:
        id: The id of the briefing.
        date: Its date, as ``2031-09-12``, or None.
        language: Its language.
        dialect: The dialect it was read in.
        turns: How many turns it has.
        exchanges: How many exchanges.
        words: How many words were said.
        people: The names of those who take part, in order of appearance.
        outlets: The names of the news outlets.
        characters: The characters of the source that are not blank.
        assigned: Those of them that lie in a leaf of the briefing.
        unclassified: How many places were kept but not understood.
    """

    id: str
    date: str | None
    language: str
    dialect: str
    turns: int
    exchanges: int
    words: int
    people: tuple[str, ...]
    outlets: tuple[str, ...]
    characters: int
    assigned: int
    unclassified: int


@attrs.frozen(kw_only=True)
class Record:
    """What is known of one source after work on it.

    Attributes:
        source: Its path, as it was found, or its address.
        status: What became of it.
        making: What its outputs depend on besides itself.
        sha256: The checksum of its bytes, or None where they could not be read.
        size: How many bytes it has.
        outputs: What was written, in the order of ``making.exporters``.
        diagnostics: Pairs of a diagnostic code and how often it was reported, by code.
        seconds: How long the work took.
        summary: What the briefing holds, or None where there is none.
        failure: Why it failed, or None.
    """

    source: str
    status: Status
    making: Making
    sha256: str | None = None
    size: int = 0
    outputs: tuple[Output, ...] = ()
    diagnostics: tuple[tuple[str, int], ...] = ()
    seconds: float = 0.0
    summary: Summary | None = None
    failure: Failure | None = None
