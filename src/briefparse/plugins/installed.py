"""Whether there may be plugins at all, told by a look at the path.

`importlib.metadata` takes longer to load than a briefing to parse, and in most
places it would find no plugin. Finding, naming and loading them stays its own.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def may_be_installed(group: str) -> bool:
    """Say whether any distribution may have entry points of this group; yes in any doubt.

    A distribution keeps them in ``entry_points.txt``, in INI form, in its folder ``*.dist-info``, or ``*.egg-info``
    (https://packaging.python.org/en/latest/specifications/entry-points/).
    """
    if "importlib.metadata" in sys.modules or any(map(_finds_distributions, sys.meta_path)):
        return True
    section = f"[{group}]".encode()
    return any(_has_eggs_or_is_archive(folder) or _names(section, folder) for folder in sys.path)


def _finds_distributions(finder: object) -> bool:
    """Say whether distributions may come from elsewhere than folders: `PathFinder` alone looks into these."""
    return finder is not PathFinder and hasattr(finder, "find_distributions")


def _has_eggs_or_is_archive(folder: str) -> bool:
    return folder.lower().endswith(".egg") or Path(folder).is_file()


def _names(section: bytes, folder: str) -> bool:
    return any(section in text for text in _entry_points(folder))


def _entry_points(folder: str) -> Iterator[bytes]:
    # What cannot be read has no entry points for importlib.metadata either.
    with suppress(OSError), os.scandir(folder or os.curdir) as entries:
        for entry in entries:
            if entry.name.lower().endswith((".dist-info", ".egg-info")):
                with suppress(OSError):
                    yield Path(entry.path, "entry_points.txt").read_bytes()
