"""Writing a new plugin project from templates."""

from __future__ import annotations

import re
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final

from briefparse.errors import TargetExistsError, UnknownNameError, WriteError
from briefparse.exporting.targets import target_folder
from briefparse.exporting.writing import make_folder, write_atomically
from briefparse.plugins.hookspecs import API_VERSION
from briefparse.plugins.registry import Registry

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from briefparse.plugins.collecting import Named


class Kind(StrEnum):
    """What a plugin adds."""

    EXPORTER = "exporter"
    READER = "reader"
    DIALECT = "dialect"


_PREFIX: Final = "briefparse-"
_OURS: Final = frozenset({"convokit", "html", "pdf", "tables"})  # the plugins beside the library
_NAME: Final = re.compile(r"[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,4}")
_TEMPLATE: Final = ".tmpl"  # so that no tool takes the templates for code of ours
_PACKAGE: Final = "package"  # the folder that is named after the plugin


def new_plugin(
    name: str, kind: Kind | str, folder: str | os.PathLike[str] = ".", *, registry: Registry | None = None
) -> tuple[Path, ...]:
    """Write a new plugin project.

    Args:
        name: The plugin's name, in lower case with hyphens: ``harbour``; ``briefparse-`` before it is left out.
        kind: What it adds: ``exporter``, ``reader`` or ``dialect``.
        folder: Where the project's folder, ``briefparse-<name>``, is made.
        registry: Where names are taken already; by default what is built in and installed.

    Returns:
        The files that were written, in order.

    Raises:
        WriteError: The name is none or is taken, or the files cannot be written.
        TargetExistsError: The project's folder is there already.
        UnknownNameError: There is no such kind.
    """
    name = name.removeprefix(_PREFIX)
    if _NAME.fullmatch(name) is None:
        raise WriteError(name, "a plugin's name is in lower case, with hyphens between words")
    if kind not in set(Kind):
        raise UnknownNameError("kind of plugin", kind, Kind)
    _check_free(name, Kind(kind), registry or Registry.tolerant())
    project = target_folder(folder) / f"{_PREFIX}{name}"
    if project.exists():
        raise TargetExistsError(str(project))
    words = _words(name, Kind(kind))
    templates = files(__package__) / "templates"
    written = []
    for source in (templates / "common", templates / kind):
        for path, template in _templates(source, Path()):
            target = project / Path(*(words["package"] if part == _PACKAGE else part for part in path.parts))
            _write(target, Template(template).substitute(words))
            written.append(target)
    return tuple(written)


def _check_free(name: str, kind: Kind, registry: Registry) -> None:
    parts: dict[Kind, tuple[Named, ...]] = {
        Kind.READER: registry.readers,
        Kind.EXPORTER: registry.exporters,
        Kind.DIALECT: registry.dialects,
    }
    if name in {part.name for part in parts[kind]}:
        raise WriteError(name, f"there is {_article(kind)} {kind} of this name")
    if name in _OURS or name in {info.name for info in registry.plugins}:
        raise WriteError(name, "there is a plugin of this name")


def _article(kind: Kind) -> str:
    return "an" if kind == Kind.EXPORTER else "a"


def _words(name: str, kind: Kind) -> dict[str, str]:
    """Return what stands for the placeholders of the templates."""
    return {
        "name": name,
        "kind": kind.value,
        "a_kind": f"{_article(kind).capitalize()} {kind}",
        "distribution": f"{_PREFIX}{name}",
        "package": f"briefparse_{name.replace('-', '_')}",
        "constant": name.replace("-", "_").upper(),
        "class_name": "".join(part.capitalize() for part in name.split("-")),
        "lower": "".join(name.split("-")),
        "api": str(API_VERSION),
    }


def _templates(folder: Traversable, path: Path) -> Iterator[tuple[Path, str]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _templates(entry, path / entry.name)
        else:
            yield path / entry.name.removesuffix(_TEMPLATE), entry.read_text(encoding="utf-8")


def _write(target: Path, text: str) -> None:
    make_folder(target.parent)
    write_atomically(target, text.encode(), overwrite=False)
