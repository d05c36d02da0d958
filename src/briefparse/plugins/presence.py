"""Whether there may be any installed plugin at all, told without loading `importlib.metadata`.

Most processes have none to find, and to load what finds them takes a tenth of the time to start. Here
no entry point is read: where one may be, `importlib.metadata` is asked, and only its answer counts.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Final

from briefparse.plugins.hookspecs import PROJECT

_METADATA: Final = (".dist-info", ".egg-info", "egg-info")
_HEADING: Final = f"[{PROJECT}]".encode()


def may_be_installed() -> bool:
    """Say whether an installed distribution may have entry points of ours; true where that cannot be told here."""
    foreign = (finder for finder in sys.meta_path if finder is not PathFinder)
    return any(hasattr(finder, "find_distributions") for finder in foreign) or any(map(_may_hold, sys.path))


def _may_hold(folder: str) -> bool:
    """Say whether a folder of the import path may hold one, as an archive always may."""
    try:
        with os.scandir(folder or ".") as entries:
            return any(_names_group(entry.path) for entry in entries if entry.name.lower().endswith(_METADATA))
    except NotADirectoryError:
        return True
    except OSError:  # not there, or closed to us: then `importlib.metadata` finds nothing either
        return False


def _names_group(metadata: str) -> bool:
    try:
        return _HEADING in Path(metadata, "entry_points.txt").read_bytes()
    except (FileNotFoundError, NotADirectoryError):  # most distributions have none
        return False
    except OSError:
        return True
