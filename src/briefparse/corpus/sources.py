"""From what somebody names to the files of an archive: files, folders, globs, addresses and lists of them."""

from __future__ import annotations

import glob
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.corpus.remote import address_parts, expand_address
from briefparse.errors import ReadError
from briefparse.reading.contents import STANDARD_INPUT, is_address, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LIST_MARK: Final = "@"
"""``@list.txt`` names a file with one source a line, ``@-`` such a list on standard input; ``./@a`` is a file."""


@attrs.frozen
class Source:
    """One file of the archive.

    Attributes:
        name: Its path, or its address, as `briefparse.parse_file` takes it.
        parts: The parts of its absolute path, or of its address.
        base: Those of the folder that was named, or of the file's own folder.
    """

    name: str
    parts: tuple[str, ...]
    base: tuple[str, ...]


@attrs.frozen
class Problem:
    """Something that was named and cannot be built.

    Attributes:
        source: Its name.
        kind: The name of an exception.
        reason: Why, for people.
    """

    source: str
    kind: str
    reason: str


@attrs.frozen
class Found:
    """What was found.

    Attributes:
        sources: The files, each once, in the order of the names given; those of a folder sorted, before its folders.
        problems: What could not be listed.
        passed_over: Pairs of an ending that no reader has and how many files in folders have it.
    """

    sources: tuple[Source, ...] = ()
    problems: tuple[Problem, ...] = ()
    passed_over: tuple[tuple[str, int], ...] = ()


def find_sources(names: Iterable[str], endings: Iterable[str], leave_out: Path) -> Found:
    """Find the files of an archive.

    Args:
        names: Paths of files or folders, globs (``**`` is any depth), addresses, and lists of these.
        endings: The endings that files in folders must have. A file named on its own may have any.
        leave_out: The folder of outputs, which is no source, wherever it lies.
    """
    search = _Search(tuple(endings), absolute(leave_out))
    for name in names:
        search.add(name)
    return Found(
        tuple(search.sources.values()), tuple(search.problems.values()), tuple(sorted(search.passed_over.items()))
    )


class _Search:
    """What one search has found so far."""

    def __init__(self, endings: tuple[str, ...], leave_out: str) -> None:
        self.endings = endings
        self.leave_out = leave_out
        self.sources: dict[tuple[str, ...], Source] = {}
        self.problems: dict[str, Problem] = {}
        self.passed_over: Counter[str] = Counter()

    def add(self, name: str) -> None:
        if name == STANDARD_INPUT:
            self._refuse(name, "one transcript on standard input is for `convert`; @- reads a list of sources")
        elif name.startswith(LIST_MARK):
            self._add_list(name)
        else:
            self._add_named(name)

    def _add_list(self, name: str) -> None:
        try:
            entries = _entries(name.removeprefix(LIST_MARK))
        except (OSError, ValueError, AttributeError) as failure:
            self._refuse(name, _reason(failure))
            return
        for entry in entries:
            self._add_named(entry)

    def _add_named(self, name: str) -> None:
        if is_address(name):
            self._add_address(name)
        elif Path(name).is_dir():
            self._add_folder(name)
        elif glob.has_magic(name) and not os.path.lexists(name):
            self._add_glob(name)
        else:
            self._keep(os.path.normpath(name), str(Path(absolute(name)).parent))

    def _add_folder(self, folder: str) -> None:
        base = absolute(folder)
        empty, problems = True, len(self.problems)
        for path in self._walk(os.path.normpath(folder)):
            if path.lower().endswith(self.endings):
                self._keep(path, base)
                empty = False
            else:
                self.passed_over[Path(path).suffix.lower()] += 1
        if empty and len(self.problems) == problems:
            self._refuse(folder, "it holds no file that can be read")

    def _add_glob(self, pattern: str) -> None:
        base = _fixed_part(pattern)
        paths = glob.glob(pattern, recursive=True)  # noqa: PTH207  (names as text, hidden ones left out)
        files = sorted(path for path in paths if Path(path).is_file() and not self._is_output(path))
        if not files:
            self._refuse(pattern, "no file fits it")
        for path in files:
            self._keep(os.path.normpath(path), base)

    def _add_address(self, name: str) -> None:
        try:
            addresses, base = expand_address(name)
        except ReadError as failure:
            self._refuse(name, failure.reason)
            return
        if not addresses:
            self._refuse(name, "there is no such file")
        for address in addresses:
            parts = address_parts(address)
            if address == name or name_of(address).lower().endswith(self.endings) or not name.endswith("/"):
                self.sources.setdefault(parts, Source(address, parts, parts[:-1] if base is None else base))
            else:
                self.passed_over[Path(name_of(address)).suffix.lower()] += 1

    def _walk(self, folder: str) -> Iterator[str]:
        """Yield the files below a folder, sorted; what begins with a full stop is hidden, links to folders end."""
        for here, folders, files in os.walk(folder, onerror=self._cannot_list):
            folders[:] = sorted(name for name in folders if not self._is_hidden(here, name))
            yield from (str(Path(here, name)) for name in sorted(files) if not name.startswith("."))

    def _is_hidden(self, here: str, name: str) -> bool:
        return name.startswith(".") or self._is_output(str(Path(here, name)))

    def _is_output(self, path: str) -> bool:
        path = absolute(path)
        return path == self.leave_out or path.startswith(self.leave_out + os.sep)

    def _keep(self, path: str, base: str) -> None:
        parts = Path(absolute(path)).parts
        self.sources.setdefault(parts, Source(path, parts, Path(base).parts))

    def _cannot_list(self, failure: OSError) -> None:
        self._refuse(os.fspath(failure.filename), _reason(failure))

    def _refuse(self, name: str, reason: str) -> None:
        self.problems.setdefault(name, Problem(name, ReadError.__name__, f"cannot read {name}: {reason}"))


def absolute(path: str | Path) -> str:
    """Return the whole path, without ``..``; links stay what they are called."""
    return os.path.abspath(path)  # noqa: PTH100  (resolve would follow links)


def _entries(name: str) -> list[str]:
    """Return the entries of a list: one a line, or, as ``find -print0`` writes, with NUL between."""
    data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    lines = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [os.fsdecode(line) for line in lines if line.strip()]


def _fixed_part(pattern: str) -> str:
    """Return the folder of a glob that holds whatever may fit."""
    parts = Path(pattern).parts
    fixed = next(number for number, part in enumerate(parts) if glob.has_magic(part))
    return absolute(Path(*parts[:fixed]))


def _reason(failure: Exception) -> str:
    reason = getattr(failure, "strerror", None) or str(failure)
    return reason[:1].lower() + reason[1:]
