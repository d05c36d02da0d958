"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
from typing import TYPE_CHECKING, Final

from briefparse.errors import TargetExistsError, WriteError
from briefparse.late import late
from briefparse.reading.contents import reason_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

# The name of a temporary file: that of its target, cut so that four bytes a letter fit into the 255 of a name,
# and eight letters by chance.
_LETTERS: Final = 50
_CHANCE: Final = 4  # bytes
_LEFTOVER: Final = late(r"\.(?P<target>.+)\.[a-z0-9_]{8}\.part", re.DOTALL)


def write_atomically(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write ``data`` to a temporary file beside ``path``, then give it that name.

    A reader of ``path`` sees the old file or the new one, never a part. Nothing
    is left behind on failure. Without ``overwrite`` a file that appears in the
    meantime is not replaced either.

    Raises:
        TargetExistsError: ``path`` is there and ``overwrite`` is false.
        WriteError: The folder is missing or closed to us, the disk is full …
    """
    check_target(path, overwrite=overwrite)
    try:
        with _temporary_beside(path, data) as temporary:
            if overwrite:
                temporary.replace(path)
            else:
                _link(temporary, path)
    except OSError as failure:
        raise WriteError(str(path), reason_of(failure)) from failure


def check_target(path: Path, *, overwrite: bool = False) -> None:
    """Check that what is there may be replaced.

    Raises:
        TargetExistsError: ``path`` is there and ``overwrite`` is false.
        WriteError: It is there and no file, or cannot be looked at.
    """
    try:
        if not path.exists():
            return
        if not path.is_file():
            raise WriteError(str(path), "it is a folder" if path.is_dir() else "it is not a regular file")
    except OSError as failure:
        raise WriteError(str(path), reason_of(failure)) from failure
    if not overwrite:
        raise TargetExistsError(str(path))


def make_folder(folder: Path) -> None:
    """Make a folder, and those that it lies in, if it is not there.

    Raises:
        WriteError: It cannot be made, or something else has its name.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as failure:
        # Of the folders above, the deepest that is there is none.
        there = next(one for one in (folder, *folder.parents) if os.path.lexists(one))
        raise WriteError(str(there), "it is not a folder") from failure
    except OSError as failure:
        raise WriteError(str(folder), reason_of(failure)) from failure


@contextlib.contextmanager
def _temporary_beside(path: Path, data: bytes) -> Iterator[Path]:
    """Write a new file in the same folder, with the rights of any other new one; what is left of it goes afterwards."""
    # `tempfile` takes longer to load than a briefing to write, and makes files for the owner alone.
    temporary = path.with_name(f".{path.name[:_LETTERS]}.{os.urandom(_CHANCE).hex()}.part")
    file = temporary.open("xb")
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def remove_leftovers(folder: Path, targets: Collection[str]) -> None:
    """Remove the temporary files of writers that were killed.

    Args:
        folder: The folder of the targets. It need not be there, and what cannot be removed stays.
        targets: The names of the targets. What is left of any other file stays.
    """
    begun = {target[:_LETTERS] for target in targets}
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _LEFTOVER.fullmatch(entry.name)
            if found is not None and found["target"] in begun and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)  # noqa: PTH108  (a path as text, as scandir gives it)


def _link(temporary: Path, path: Path) -> None:
    """Give the file its name only if nobody has it; a rename alone would replace."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise TargetExistsError(str(path)) from None
    except (OSError, AttributeError):  # a file system without hard links
        if path.exists():
            raise TargetExistsError(str(path)) from None
        temporary.rename(path)
