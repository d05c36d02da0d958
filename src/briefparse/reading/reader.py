"""What a reader is: the interface that plugins implement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from briefparse.model import Briefing, Diagnostic
    from briefparse.parsing.registered import Registered
    from briefparse.reading.document import Document


@runtime_checkable
class Returning(Protocol):
    """A file that briefparse wrote, on its way back: read, and not yet settled who speaks.

    Somebody may have changed a label in it, or added one, to an outlet that a
    plugin registers, or to a word that a plugin's dialect has for a part. A
    reader knows no registry, so that it returns what it read as a value of this
    kind, which is settled with the registry that the caller has.
    """

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is doubtful already."""
        ...

    def settled(self, registry: Registered) -> Briefing:
        """Return the briefing.

        Args:
            registry: Where dialects and outlets come from.
        """
        ...


class Reader(Protocol):
    """Reads one format.

    A reader is a frozen attrs value. Its name, extensions and summary are class
    variables, set without a type as those of `Exporter`; its fields are its
    options. With a field ``max_bytes`` it says how large a file may be, and what
    it may unpack to; without one it is given files up to
    `briefparse.reading.limits.DEFAULT_MAX_BYTES`.
    """

    @property
    def name(self) -> str:
        """The format's name, as in ``--from``: ``text``, ``json``."""
        ...

    @property
    def extensions(self) -> tuple[str, ...]:
        """The endings of file names, with the dot, in lower case."""
        ...

    @property
    def summary(self) -> str:
        """One line for the list of plugins."""
        ...

    def claims(self, data: bytes, name: str | None) -> float:
        """Say how surely this reader can read a file.

        Args:
            data: The file's bytes, whole.
            name: Its name, or None.

        Returns:
            From 0.0 (not mine) to 1.0 (mine, and nobody else's). Content counts
            more than the name. The surest reader is chosen.
        """
        ...

    def read(self, data: bytes, name: str | None) -> Document | Briefing | Returning:
        """Read a file.

        Args:
            data: The file's bytes, whole, and no more than ``max_bytes``.
            name: Its name, or None.

        Returns:
            A `Document` to be parsed, or, from a format that carries the
            structure, a finished `Briefing`; or a `Returning`, where only the
            registry can tell whom the labels name.

        Raises:
            ReadError: The bytes are not this format, or are damaged.
        """
        ...
