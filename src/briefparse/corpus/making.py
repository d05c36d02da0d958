"""What the outputs of a run depend on, besides their sources, written out so that two runs can be compared."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

import briefparse
from briefparse.corpus.record import Making
from briefparse.plugins.options import is_secret, options_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.exporting.exporter import Exporter
    from briefparse.plugins.registry import Registry
    from briefparse.reading.reader import Reader


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
    return Making(
        version=briefparse.__version__,
        plugins=tuple(
            f"{info.name} {info.version or '-'}"
            for info in registry.plugins
            if info.name != "briefparse" and info.failure is None
        ),
        from_format=from_format,
        dialect=dialect,
        max_bytes=max_bytes,
        exporters=tuple(map(_written_out, exporters)),
        readers=tuple(filter(None, map(_changed, registry.readers))),
    )


def _written_out(exporter: Exporter) -> str:
    """Return ``docx(paper='a4', …)``. What is no attrs class has no options that could be told."""
    return (
        f"{exporter.name}({', '.join(told for _, told in _told(exporter))})"
        if attrs.has(type(exporter))
        else exporter.name
    )


def _changed(reader: Reader) -> str:
    """Return ``pdf(max_pages=10)``, the options that are not the defaults of the class, or ""."""
    options = [told for field, told in _told(reader) if getattr(reader, field.name) != field.default]
    return f"{reader.name}({', '.join(options)})" if options else ""


def _told(item: Exporter | Reader) -> Iterator[tuple[attrs.Attribute[Any], str]]:
    """Yield the options of an exporter or reader as they are written out; a secret is not."""
    for field in options_of(item):
        if not is_secret(field):
            value = getattr(item, field.name)
            yield field, f"{field.name}={value.value if isinstance(value, Enum) else value!r}"
