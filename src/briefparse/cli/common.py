"""What the commands share: the options on how to read, and the reading."""

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
FromFormat = Annotated[str | None, Parameter(name="--from", metavar="FORMAT")]
DialectName = Annotated[str | None, Parameter(name="--dialect", metavar="NAME")]
MaxBytes = Annotated[int | None, Parameter(name="--max-bytes", metavar="N")]
Registered = Annotated[Registry, Parameter(parse=False)]


@attrs.frozen
class How:
    """How sources are to be read: the options that all commands have.

    Attributes:
        registry: Where readers and dialects come from.
        from_format: The name of a reader, or None.
        dialect: The name of a dialect, or None.
        max_bytes: The most bytes of a source, or None.
    """

    registry: Registry
    from_format: str | None
    dialect: str | None
    max_bytes: int | None

    def check_names(self) -> None:
        """Look the names up once, before any source is read.

        Raises:
            UnknownNameError: There is no such reader or dialect.
        """
        if self.from_format is not None:
            self.registry.reader(self.from_format)
        if self.dialect is not None:
            self.registry.dialect(self.dialect)

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
