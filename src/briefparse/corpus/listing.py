"""The files in folders and those that fit a glob, without hidden ones and without what runs wrote."""

from __future__ import annotations

import fnmatch
import glob
import os
from itertools import dropwhile
from pathlib import Path
from typing import TYPE_CHECKING

from briefparse.corpus.manifest import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Refuse = Callable[[OSError], None]
    """Called with what could not be listed."""

# Paths as text: to make a `Path` for each of a hundred thousand files takes longer than to list them.
join = os.path.join


class Outputs:
    """The folder of outputs, which is no source.

    Inside a folder of sources, nothing in it is one. But somebody may want outputs beside their
    sources, and name the folder of outputs itself, or one inside it, as the sources: then what runs
    wrote there is left out, and nothing else.
    """

    def __init__(self, folder: Path, written: Iterable[str]) -> None:
        """Look the folder up.

        Args:
            folder: The folder.
            written: The paths within it of what runs wrote.
        """
        self.folder = os.path.realpath(folder)
        self._written = {os.path.normcase(path) for path in (MANIFEST, *written)}

    def hold(self, folder: str) -> bool:
        """Say whether a folder, with its links resolved, is this one or inside it."""
        return folder == self.folder or folder.startswith(join(self.folder, ""))

    def have(self, path: str) -> bool:
        """Say whether a run wrote a file, whose folder has its links resolved."""
        return os.path.normcase(path.removeprefix(join(self.folder, ""))) in self._written


def files_in(folder: str, outputs: Outputs, refuse: Refuse) -> Iterator[str]:
    """Yield the files in a folder and those below, sorted, before its folders. Links to folders are not followed."""
    root, real = os.path.normpath(folder), os.path.realpath(folder)
    beside = outputs.hold(real)
    for here, folders, files in os.walk(root, onerror=refuse):
        there = join(real, here.removeprefix(root).lstrip(os.sep))
        folders[:] = sorted(
            name for name in folders if not _is_hidden(name) and (beside or join(there, name) != outputs.folder)
        )
        for name in sorted(files):
            if not (_is_hidden(name) or (beside and outputs.have(join(there, name)))):
                yield os.path.normpath(join(here, name))


def files_fitting(pattern: str, outputs: Outputs, refuse: Refuse) -> tuple[str, ...]:
    """Return the files that fit a glob, sorted. ``**`` is any depth, and follows no links."""
    beside = outputs.hold(os.path.realpath(fixed_part(pattern)))
    reals: dict[str, str] = {}

    def is_output(path: str) -> bool:
        folder, name = os.path.split(path)
        if folder not in reals:
            reals[folder] = os.path.realpath(folder)
        return outputs.hold(reals[folder]) and (not beside or outputs.have(join(reals[folder], name)))

    found = {os.path.normpath(path) for path in _fitting("", Path(pattern).parts, refuse)}
    return tuple(sorted(path for path in found if os.path.isfile(path) and not is_output(path)))  # noqa: PTH113  (text)


def fixed_part(pattern: str) -> str:
    """Return the folder that holds whatever may fit a glob."""
    parts = Path(pattern).parts
    fixed = next(number for number, part in enumerate(parts) if glob.has_magic(part))
    return str(Path(*parts[:fixed]))


def _fitting(here: str, parts: Sequence[str], refuse: Refuse) -> Iterator[str]:
    """Yield what fits the parts of a glob below a folder; "" is the working folder, or the parts begin at a root.

    Python's own `glob` is silent about folders that are closed, and its ``**`` goes through links, in circles too.
    """
    for number, part in enumerate(parts):
        rest = parts[number + 1 :]
        if part == "**":
            rest = tuple(dropwhile("**".__eq__, rest)) or ("*",)
            for folder, folders, _ in os.walk(here or os.curdir, onerror=refuse):
                folders[:] = [name for name in folders if not _is_hidden(name)]
                yield from _fitting(folder, rest, refuse)
            return
        if glob.has_magic(part):
            for path in _named(here, part, refuse):
                if not rest:
                    yield path
                elif os.path.isdir(path):  # noqa: PTH112  (paths as text)
                    yield from _fitting(path, rest, refuse)
            return
        here = join(here, part)
    if _is_there(here, refuse):
        yield here


def _named(folder: str, pattern: str, refuse: Refuse) -> list[str]:
    """Return what in a folder has a name that fits a pattern; hidden names only a pattern with a full stop fits."""
    try:
        with os.scandir(folder or os.curdir) as entries:
            names = [entry.name for entry in entries]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as failure:
        refuse(failure)
        return []
    fitting = fnmatch.filter(names, pattern)
    return [join(folder, name) for name in fitting if not _is_hidden(name) or _is_hidden(pattern)]


def _is_there(path: str, refuse: Refuse) -> bool:
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as failure:
        if isinstance(failure, OSError):
            refuse(failure)
        return False
    return True


def _is_hidden(name: str) -> bool:
    return name.startswith(".")
