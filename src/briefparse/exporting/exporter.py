"""What an exporter is: the interface that plugins implement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from briefparse.model import Briefing


class Exporter(Protocol):
    """Writes one format.

    An exporter is a frozen attrs value. Its fields are its options: typed,
    documented, with defaults, and turned into flags of the command line. Its
    name, extensions, media type and summary are class variables, set without a
    type, so that they are no fields. (`ClassVar` would do for mypy and not for
    pyright, for which only a `ClassVar` of the protocol is one of the class.)
    """

    @property
    def name(self) -> str:
        """The format's name, as in ``--to``: ``tei``, ``docx``."""
        ...

    @property
    def extensions(self) -> tuple[str, ...]:
        """The endings of file names, with the dot, the usual one first."""
        ...

    @property
    def media_type(self) -> str:
        """The media type of what is written."""
        ...

    @property
    def summary(self) -> str:
        """One line for the list of plugins."""
        ...

    def export(self, briefing: Briefing) -> bytes:
        """Write a briefing.

        The same briefing and options give the same bytes, in any time zone,
        locale or process.

        Raises:
            ExportError: The format cannot hold this briefing.
        """
        ...
