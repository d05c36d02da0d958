"""What a target is called: the name of its source, with the ending of the format."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.exporting.exporter import Exporter
    from briefparse.plugins.registry import Registry


def known_endings(registry: Registry) -> tuple[str, ...]:
    """Return the endings of all files that can be read or written."""
    return tuple(
        ending for kinds in (registry.readers, registry.exporters) for kind in kinds for ending in kind.extensions
    )


def target_name(name: str, exporter: Exporter, endings: Iterable[str]) -> str:
    """Return the name of the file that an exporter makes of the file ``name``.

    Args:
        name: The name of the source, without folders.
        exporter: Its first extension becomes the ending.
        endings: The known endings; the longest that fits is replaced.
    """
    return _stem(name, endings) + exporter.extensions[0]


def _stem(name: str, endings: Iterable[str]) -> str:
    """Return the name without its ending; in ``Briefing, Feb. 24`` the full stop begins none."""
    known = [ending for ending in endings if name.lower().endswith(ending) and len(name) > len(ending)]
    suffix = max(known, key=len, default=PurePath(name).suffix)
    return name[: -len(suffix)] if suffix and suffix[1:].replace(".", "").isalnum() else name
