"""From what somebody names to the files of an archive: files, folders, globs, addresses and lists of them."""

from __future__ import annotations

import codecs
import glob
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.corpus.listing import files_fitting, files_in, fixed_part
from briefparse.corpus.remote import address_parts, expand_address
from briefparse.errors import ReadError
from briefparse.reading.contents import STANDARD_INPUT, is_address, name_of, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.corpus.listing import Outputs

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


def find_sources(names: Iterable[str], endings: Iterable[str], outputs: Outputs) -> Found:
    """Find the files of an archive.

    Args:
        names: Paths of files or folders, globs (``**`` is any depth), addresses, and lists of these.
        endings: The endings that files in folders must have. A file named on its own may have any.
        outputs: What is left out of folders and globs.
    """
    search = _Search(tuple(endings), outputs)
    for name in names:
        search.add(name)
    return Found(
        tuple(search.sources.values()), tuple(search.problems.values()), tuple(sorted(search.passed_over.items()))
    )


class _Search:
    """What one search has found so far."""

    def __init__(self, endings: tuple[str, ...], outputs: Outputs) -> None:
        self.endings = endings
        self.outputs = outputs
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
            self._refuse(name, reason_of(failure))
            return
        for entry in entries:
            self._add_named(entry)

    def _add_named(self, name: str) -> None:
        if not name:
            self._refuse(name, "its path is empty")
        elif is_address(name):
            self._add_address(name)
        elif os.path.isdir(name):  # noqa: PTH112  (`Path` raises where a folder above is closed)
            self._add_folder(name)
        elif glob.has_magic(name) and not os.path.lexists(name):
            self._add_glob(name)
        else:
            self._keep(os.path.normpath(name), str(Path(absolute(name)).parent))

    def _add_folder(self, folder: str) -> None:
        base = absolute(folder)
        empty, problems = True, len(self.problems)
        for path in files_in(folder, self.outputs, self._cannot_list):
            if not path.lower().endswith(self.endings):
                self.passed_over[Path(path).suffix.lower()] += 1
                continue
            empty = False
            # Nobody named it, and to read a pipe may take for ever. A link that leads nowhere fails when it is read.
            if os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113  (paths as text)
                self._refuse(path, "it is not a regular file")
            else:
                self._keep(path, base)
        if empty and len(self.problems) == problems:
            self._refuse(folder, "it holds no file that can be read")

    def _add_glob(self, pattern: str) -> None:
        base, problems = fixed_part(pattern), len(self.problems)
        files = files_fitting(pattern, self.outputs, self._cannot_list)
        if not files and len(self.problems) == problems:
            self._refuse(pattern, "no file fits it")
        for path in files:
            self._keep(path, absolute(base))

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
                # What stands after the name may tell two files from each other: `briefing?id=1`, `briefing?id=2`.
                key = (address,)
                self.sources.setdefault(key, Source(address, parts, parts[:-1] if base is None else base))
            else:
                self.passed_over[Path(name_of(address)).suffix.lower()] += 1

    def _keep(self, path: str, base: str) -> None:
        parts = Path(absolute(path)).parts
        self.sources.setdefault(parts, Source(path, parts, Path(base).parts))

    def _cannot_list(self, failure: OSError) -> None:
        self._refuse(os.fspath(failure.filename), reason_of(failure))

    def _refuse(self, name: str, reason: str) -> None:
        self.problems.setdefault(name, Problem(name, ReadError.__name__, f"cannot read {name or 'a source'}: {reason}"))


def absolute(path: str | Path) -> str:
    """Return the whole path, without ``..``; links stay what they are called."""
    return os.path.abspath(path)  # noqa: PTH100  (resolve would follow links)


def _entries(name: str) -> list[str]:
    """Return the entries of a list: one a line, or, as ``find -print0`` writes, with NUL between."""
    data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # as PowerShell writes
        data = data.decode("utf-16").encode()
    data = data.removeprefix(codecs.BOM_UTF8)
    lines = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [os.fsdecode(line) for line in lines if line.strip()]
