"""What the outputs of a run depend on, besides their sources, written out so that two runs can be compared."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from briefparse.corpus.record import Making

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.exporting.exporter import Exporter
    from briefparse.plugins.registry import Registry


def making_of(
    exporters: Iterable[Exporter],
    registry: Registry,
    *,
    from_format: str | None,
    dialect: str | None,
    max_bytes: int | None,
) -> Making:
    """Return what the outputs depend on.

    Raises:
        UnknownNameError: There is no such reader or dialect.
    """
    if from_format is not None:
        registry.reader(from_format)
    if dialect is not None:
        registry.dialect(dialect)
    from briefparse import __version__  # noqa: PLC0415  (the package's names are lazy)

    return Making(
        version=__version__,
        plugins=tuple(
            f"{info.name} {info.version or '-'}"
            for info in registry.plugins
            if info.name != "briefparse" and info.failure is None
        ),
        from_format=from_format,
        dialect=dialect,
        max_bytes=max_bytes,
        exporters=tuple(map(_written_out, exporters)),
    )


def _written_out(exporter: Exporter) -> str:
    """Return ``docx(paper='a4', …)``. What is no attrs class has no options that could be told."""
    return f"{exporter.name}({', '.join(_options(exporter))})" if attrs.has(type(exporter)) else exporter.name


def _options(exporter: Exporter) -> Iterator[str]:
    kind: Any = type(exporter)
    for field in attrs.fields(kind):
        if field.init:
            value = getattr(exporter, field.name)
            yield f"{field.name}={value.value if isinstance(value, Enum) else value!r}"
