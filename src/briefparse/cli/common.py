"""What the commands share: the options on how to read, and the reading."""

import sys
from typing import Annotated

from cyclopts import Parameter

from briefparse.api import parse, parse_file
from briefparse.cli.failures import STANDARD_STREAM, SourceError
from briefparse.errors import BriefparseError, ReadError
from briefparse.model import Briefing
from briefparse.plugins.registry import Registry
from briefparse.reading.contents import contents_of

# No `from __future__ import annotations` where cyclopts reads them: it needs the types themselves.

Source = Annotated[str, Parameter(name="SRC")]
Sources = Annotated[list[str], Parameter(name="SRC")]
FromFormat = Annotated[str | None, Parameter(name="--from", metavar="FORMAT")]
DialectName = Annotated[str | None, Parameter(name="--dialect", metavar="NAME")]
Registered = Annotated[Registry, Parameter(parse=False)]


def read_source(source: str, registry: Registry, from_format: str | None, dialect: str | None) -> Briefing:
    """Parse a file, or standard input.

    Raises:
        SourceError: It cannot be opened, or read as any format.
    """
    try:
        if source != STANDARD_STREAM:
            return parse_file(source, from_format=from_format, dialect=dialect, registry=registry)
        return parse(_standard_input(), from_format=from_format, dialect=dialect, registry=registry)
    except BriefparseError as failure:
        raise SourceError(source, failure) from failure


def read_bytes(source: str) -> bytes:
    """Return the bytes of a file, or of standard input.

    Raises:
        ReadError: It cannot be opened.
    """
    return contents_of(source)[0] if source != STANDARD_STREAM else _standard_input()


def check_names(registry: Registry, from_format: str | None, dialect: str | None) -> None:
    """Look the names up once, before any source is read.

    Raises:
        UnknownNameError: There is no such reader or dialect.
    """
    if from_format is not None:
        registry.reader(from_format)
    if dialect is not None:
        registry.dialect(dialect)


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise ReadError("standard input", "it is closed")
    try:
        return sys.stdin.buffer.read()
    except OSError as failure:
        reason = failure.strerror or str(failure)
        raise ReadError("standard input", reason[:1].lower() + reason[1:]) from failure
