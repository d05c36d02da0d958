"""The registry: everything that plugins provide, and the choosing among it."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

import attrs

from briefparse import __version__
from briefparse.dialects.dialect import Dialect
from briefparse.errors import UnknownNameError
from briefparse.exporting.exporter import Exporter
from briefparse.model import Outlet
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.plugins import builtin
from briefparse.plugins.collecting import Candidate, Named, collect
from briefparse.plugins.discovery import PluginInfo, discover
from briefparse.plugins.options import with_options
from briefparse.plugins.using import claim_of, surest
from briefparse.reading.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefparse.plugins.collecting import Collected
    from briefparse.plugins.using import Claim


T = TypeVar("T", bound=Named)


@attrs.frozen(kw_only=True)
class Registry:
    """What is registered: a frozen value, made from plugins in one go.

    Attributes:
        readers: All readers, the built-in ones first.
        dialects: All dialects, the built-in ones first.
        exporters: All exporters with their default options, the built-in ones first.
        outlets: All news outlets, each once.
        plugins: Every plugin, those that failed to load included.
    """

    readers: tuple[Reader, ...]
    dialects: tuple[Dialect, ...]
    exporters: tuple[Exporter, ...]
    outlets: tuple[Outlet, ...] = attrs.field(repr=False)
    plugins: tuple[PluginInfo, ...]

    @cached_property
    def outlet_index(self) -> OutletIndex:
        """The outlets by every name they have; made when first asked for, and not for every file."""
        return OutletIndex.of(self.outlets)

    @staticmethod
    def default() -> Registry:
        """Return the registry of the built-ins and all installed plugins, made once per process.

        Raises:
            PluginConflictError: Two plugins provide something of one name. An
                installed plugin that fails in another way does not raise: it
                is left out, and its `PluginInfo` tells why.
        """
        return _default()

    @classmethod
    def tolerant(cls) -> Registry:
        """Return what `default` does, but of plugins that contradict each other the first.

        The others are left out, and their `PluginInfo` tells why. It is there to
        look at, as ``briefparse plugins`` does; what is written with it depends
        on which plugin comes first.
        """
        return cls._of(collect((_builtin(), *_installed(()))))

    @classmethod
    def builtin(cls) -> Registry:
        """Return the registry of the built-ins alone."""
        return cls._of(collect((_builtin(),)))

    @classmethod
    def with_plugins(cls, *plugins: object) -> Registry:
        """Return the registry of the built-ins, the installed plugins and the given ones.

        Args:
            *plugins: Objects or modules with functions marked with `hookimpl`.
                One that is installed too, or given twice, counts once.

        Raises:
            PluginConflictError: As for `default`.
            PluginError: One of the given plugins is broken.
        """
        installed = tuple(_installed(plugins))
        seen = [candidate.plugin for candidate in installed]
        collected = collect((_builtin(), *installed, *map(_in_process, _new(plugins, seen))))
        for conflict in collected.conflicts:
            raise conflict
        return cls._of(collected)

    def reader(self, name: str, **options: object) -> Reader:
        """Return the reader of that name, with options changed from their defaults.

        Raises:
            UnknownNameError: There is none.
            OptionError: It has no such option, or does not take that value.
        """
        return with_options("reader", _by_name("reader", name, self.readers), options)

    def with_reader_options(self, options: Mapping[str, Mapping[str, object]]) -> Registry:
        """Return this registry with other options for some of its readers, whichever of them then reads a file.

        Args:
            options: For each reader's name, fields to be changed from their defaults.

        Raises:
            UnknownNameError, OptionError: As for `reader`.
        """
        if not options:
            return self
        changed = {name: self.reader(name, **given) for name, given in options.items()}
        return attrs.evolve(self, readers=tuple(changed.get(reader.name, reader) for reader in self.readers))

    def reader_for(self, data: bytes, name: str | None = None) -> Reader:
        """Return the reader that claims the bytes most surely; of equals, the first registered.

        Args:
            data: The file's bytes, whole.
            name: Its name, or None.

        Raises:
            BinaryInputError: No reader claims them.
        """
        return surest(self.claims(data, name), name)

    def claims(self, data: bytes, name: str | None = None) -> tuple[Claim, ...]:
        """Ask every reader how surely it can read a file; one that fails is not sure at all.

        Args:
            data: The file's bytes, whole.
            name: Its name, or None.
        """
        return tuple(claim_of(reader, data, name) for reader in self.readers)

    def dialect(self, name: str) -> Dialect:
        """Return the dialect of that name.

        Raises:
            UnknownNameError: There is none.
        """
        return _by_name("dialect", name, self.dialects)

    def exporter(self, name: str, **options: object) -> Exporter:
        """Return the exporter of that name, with options changed from their defaults.

        Raises:
            UnknownNameError: There is none.
            OptionError: It has no such option, or does not take that value.
        """
        return with_options("exporter", _by_name("exporter", name, self.exporters), options)

    def exporter_for(self, path: str | PurePath) -> Exporter:
        """Return the exporter that writes files with the ending of ``path``.

        Raises:
            UnknownNameError: No exporter writes such files.
        """
        name = PurePath(path).name.lower()
        fitting = [
            (len(extension), exporter)
            for exporter in self.exporters
            for extension in exporter.extensions
            if name.endswith(extension)
        ]
        if not fitting:
            extensions = (extension for exporter in self.exporters for extension in exporter.extensions)
            raise UnknownNameError("exporter for files that end in", PurePath(path).suffix or name, extensions)
        return max(fitting, key=lambda fit: fit[0])[1]

    @classmethod
    def _of(cls, collected: Collected) -> Registry:
        return cls(**{field.name: getattr(collected, field.name) for field in attrs.fields(cls)})


@cache
def _default() -> Registry:
    return Registry.with_plugins()


def _builtin() -> Candidate:
    info = PluginInfo("briefparse", "briefparse", __version__, builtin.__name__)
    return Candidate(info, builtin, must_work=True, tested=True)


def _installed(given: tuple[object, ...]) -> Iterable[Candidate]:
    """Return the installed plugins; those that are given in process as well have to work."""
    for found in discover():
        must_work = any(plugin is found.plugin for plugin in given)
        yield Candidate(found.info, found.plugin, found.error, must_work=must_work)


def _new(plugins: Iterable[object], seen: list[object]) -> Iterable[object]:
    """Return each plugin that was not seen before; compared by identity, as plugins may have no hash."""
    for plugin in plugins:
        if not any(plugin is other for other in seen):
            seen.append(plugin)
            yield plugin


def _in_process(plugin: object) -> Candidate:
    name: str = getattr(plugin, "__name__", None) or type(plugin).__name__
    return Candidate(PluginInfo(name), plugin, must_work=True)


def _by_name(what: str, name: str, items: Iterable[T]) -> T:
    items = tuple(items)
    for item in items:
        if item.name == name:
            return item
    raise UnknownNameError(what, name, (item.name for item in items))
