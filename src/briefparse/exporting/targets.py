"""Where something is written: the files and folders of this machine, and nowhere else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from briefparse.errors import WriteError
from briefparse.reading.contents import is_address

_ENDS_OF_FOLDERS: Final = tuple(filter(None, (os.sep, os.altsep)))


def target_file(target: str | os.PathLike[str]) -> Path:
    """Return the path of a file to be written.

    Raises:
        WriteError: It is empty, an address, or ends as the path of a folder does.
    """
    path = target_folder(target)
    if os.fspath(target).endswith(_ENDS_OF_FOLDERS):
        raise WriteError(os.fspath(target), "that is the path of a folder, not of a file")
    return path


def target_folder(target: str | os.PathLike[str]) -> Path:
    """Return the path of a folder to write to, which need not be there.

    Raises:
        WriteError: It is empty, as a variable is that a script did not set; or it is an address, and as a path it
            would become a folder here that is called after its scheme.
    """
    if not os.fspath(target):
        raise WriteError("the output", "its path is empty")
    if is_address(target):
        raise WriteError(os.fspath(target), "it is an address, and only files on this machine are written")
    return Path(target)
