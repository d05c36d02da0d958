"""Reading the files of a corpus without ConvoKit, as its documentation describes them."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

import attrs

from briefparse_convokit.files import FILES

if TYPE_CHECKING:
    from pathlib import Path


@attrs.frozen
class Read:
    """The contents of the five files."""

    utterances: list[dict[str, Any]]
    speakers: dict[str, Any]
    conversations: dict[str, Any]
    corpus: dict[str, Any]
    index: dict[str, Any]


def parsed(files: dict[str, bytes]) -> Read:
    assert tuple(files) == FILES
    assert all(data.isascii() for data in files.values())
    first, *others = files.values()
    *lines, rest = first.decode("ascii").split("\n")
    assert rest == ""
    return Read([json.loads(line) for line in lines], *map(json.loads, others))


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def from_zip(data: bytes) -> Read:
    return parsed(unpacked(data))


def from_folder(folder: Path) -> Read:
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES)
    return parsed({name: (folder / name).read_bytes() for name in FILES})
