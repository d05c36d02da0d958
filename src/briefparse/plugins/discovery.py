"""Finding installed plugins, and naming them in every failure."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import attrs

from briefparse.errors import MissingDependencyError, PluginConflictError, PluginError
from briefparse.plugins.failing import ANY_FAILURE, told
from briefparse.plugins.hookspecs import PROJECT
from briefparse.plugins.presence import may_be_installed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import EntryPoint

DISABLE_VARIABLE = "BRIEFPARSE_DISABLE_PLUGINS"
"""Environment variable: plugin names separated by commas, or ``*`` for all installed ones."""


@attrs.frozen
class PluginInfo:
    """A plugin as the registry knows it.

    Attributes:
        name: The name of its entry point, or of the built-in.
        distribution: The distribution that it came in, or None for an object given in process.
        version: That distribution's version, or None.
        origin: The module that it was loaded from, or None for an object given in process.
        hooks: The names of the hooks that it implements.
        readers: Names of the readers it adds.
        dialects: Names of the dialects it adds.
        exporters: Names of the exporters it adds.
        outlets: How many outlets it adds.
        failure: Why it is not in use, or None where it is.
    """

    name: str
    distribution: str | None = None
    version: str | None = None
    origin: str | None = None
    hooks: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    dialects: tuple[str, ...] = ()
    exporters: tuple[str, ...] = ()
    outlets: int = 0
    failure: str | None = None

    @property
    def named(self) -> str:
        """The plugin with its distribution, as messages name it: ``pdf (briefparse-pdf 1.0)``."""
        return f"{self.name} ({self.distribution} {self.version})" if self.distribution else self.name


@attrs.frozen(eq=False, repr=False)
class Found:
    """An installed plugin: its object, or the error that kept it from loading."""

    info: PluginInfo
    plugin: object = None
    error: PluginError | None = None


def discover() -> Iterator[Found]:
    """Load every installed plugin, in the order of distribution and name.

    Where two distributions have an entry point of one name, the second is not
    loaded, and its error, a `PluginConflictError`, names both.
    """
    disabled = {name.strip() for name in os.environ.get(DISABLE_VARIABLE, "").split(",")}
    if "*" in disabled or not may_be_installed():
        return
    from importlib.metadata import entry_points  # noqa: PLC0415  (it takes a tenth of the time to start)

    seen: dict[str, str] = {}
    for entry in sorted(entry_points(group=PROJECT), key=lambda entry: (_distribution(entry), entry.name)):
        if entry.name in disabled:
            continue
        owner = _distribution(entry)
        if entry.name in seen and seen[entry.name] != owner:
            yield _conflicting(entry, seen[entry.name], owner)
            continue
        if entry.name in seen:  # one distribution listed twice on the path
            continue
        seen[entry.name] = owner
        yield _load(entry, owner)


def _distribution(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist is not None else ""


def _info(entry: EntryPoint) -> PluginInfo:
    version = entry.dist.version if entry.dist is not None else None
    return PluginInfo(entry.name, _distribution(entry) or None, version, entry.value)


def _conflicting(entry: EntryPoint, first: str, second: str) -> Found:
    reason = (
        f"both {first} and {second} have an entry point of this name; "
        f"uninstall one, or leave both out with {ways_out(entry.name)}"
    )
    return _failed(_info(entry), PluginConflictError(entry.name, reason))


def ways_out(*names: str) -> str:
    """Say how installed plugins are left out, for messages."""
    return f"{' or '.join(f'{DISABLE_VARIABLE}={name}' for name in names)}, or all that are installed with --no-plugins"


def _failed(info: PluginInfo, error: PluginError) -> Found:
    return Found(attrs.evolve(info, failure=error.reason), error=error)


def _load(entry: EntryPoint, owner: str) -> Found:
    info = _info(entry)
    where = f"{owner} {info.version}" if owner else entry.value
    try:
        return Found(info, entry.load())
    except ModuleNotFoundError as failure:
        error: PluginError = MissingDependencyError(entry.name, f"{where} needs the module {failure.name!r}")
        error.__cause__ = failure
    # A plugin may fail to import in any way; it must not take the program with it.
    except ANY_FAILURE as failure:
        error = PluginError(entry.name, f"{where} could not be loaded: {told(failure)}")
        error.__cause__ = failure
    return _failed(info, error)
