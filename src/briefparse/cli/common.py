"""What the commands share: the options on how to read, and the reading."""

from collections.abc import Mapping
from typing import Annotated, Any

import attrs
from cyclopts import Parameter

from briefparse.api import parse_file
from briefparse.cli.failures import SourceError
from briefparse.errors import BriefparseError
from briefparse.model import Briefing
from briefparse.plugins.registry import Registry

# No `from __future__ import annotations` where cyclopts reads them: it needs the types themselves.

Source = Annotated[str, Parameter(name="SRC")]
Sources = Annotated[list[str], Parameter(name="SRC")]
FromFormat = Annotated[
    str | None,
    Parameter(name="--from", metavar="FORMAT", help="Read sources as this format; by default their content tells."),
]
DialectName = Annotated[
    str | None,
    Parameter(name="--dialect", metavar="NAME", help="Read sources in this dialect; by default each is recognised."),
]
MaxBytes = Annotated[
    int | None,
    Parameter(
        name="--max-bytes",
        metavar="N",
        help="The most bytes that a source may have, or unpack to; by default 64 MiB.",
    ),
]
Injected = Annotated[Registry, Parameter(parse=False)]
"""What a command is given beside its arguments."""


@attrs.frozen(eq=False, repr=False)
class How:
    """How sources are to be read: the options that all commands have.

    Attributes:
        registry: Where readers and dialects come from; its readers have the options that were given.
        from_format: The name of a reader, or None.
        dialect: The name of a dialect, or None.
        max_bytes: The most bytes of a source, or None.
    """

    registry: Registry
    from_format: str | None
    dialect: str | None
    max_bytes: int | None

    @classmethod
    def of(
        cls,
        registry: Registry,
        from_format: str | None,
        dialect: str | None,
        max_bytes: int | None,
        readers: Mapping[str, Mapping[str, object]],
    ) -> "How":
        """Look the names up once, before any source is read.

        Args:
            registry: Where readers and dialects come from.
            from_format: The name of a reader, or None.
            dialect: The name of a dialect, or None.
            max_bytes: The most bytes of a source, or None.
            readers: For each reader's name, its fields that were given.

        Raises:
            UnknownNameError: There is no such reader or dialect.
            OptionError: A reader does not take what is given.
        """
        registry = registry.with_reader_options(readers)
        if from_format is not None:
            registry.reader(from_format)
        if dialect is not None:
            registry.dialect(dialect)
        return cls(registry, from_format, dialect, max_bytes)

    def read(self, source: str) -> Briefing:
        """Parse a source.

        Raises:
            SourceError: It cannot be opened, or read as any format.
        """
        try:
            return parse_file(source, **self.options())
        except BriefparseError as failure:
            raise SourceError(source, failure) from failure

    def options(self) -> dict[str, Any]:
        """Return the options as keywords of the verbs."""
        return attrs.asdict(self, recurse=False)
