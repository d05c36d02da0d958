"""The registry: everything that plugins provide, and the choosing among it."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs
import pluggy

from briefparse.dialects.dialect import Dialect
from briefparse.errors import BinaryInputError, OptionError, PluginError, UnknownNameError
from briefparse.exporting.exporter import Exporter
from briefparse.model import Outlet
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.plugins import builtin, hookspecs
from briefparse.plugins.discovery import PluginInfo, discover
from briefparse.reading.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class _Named(Protocol):
    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=_Named)


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
            PluginError: Two plugins provide something of one name, or a plugin
                implements a hook that does not exist. A plugin that fails to
                import does not raise: its `PluginInfo` tells.
        """
        return _default()

    @classmethod
    def builtin(cls) -> Registry:
        """Return the registry of the built-ins alone."""
        return cls._from_plugins(discovered=False, extra=())

    @classmethod
    def with_plugins(cls, *plugins: object) -> Registry:
        """Return the registry of the built-ins, the installed plugins and the given ones.

        Args:
            *plugins: Objects or modules with functions marked with `hookimpl`.

        Raises:
            PluginError: As for `default`.
        """
        return cls._from_plugins(discovered=True, extra=plugins)

    def reader(self, name: str, **options: object) -> Reader:
        """Return the reader of that name, with options changed from their defaults.

        Raises:
            UnknownNameError: There is none.
            OptionError: It has no such option, or does not take that value.
        """
        return _with_options("reader", _by_name("reader", name, self.readers), options)

    def reader_for(self, data: bytes, name: str | None = None) -> Reader:
        """Return the reader that claims the bytes most surely; of equals, the first registered.

        Raises:
            BinaryInputError: No reader claims them.
        """
        claims = [(reader.claims(data, name), reader) for reader in self.readers]
        best = max(claims, key=lambda claim: claim[0], default=None)
        if best is None or best[0] <= 0:
            known = ", ".join(reader.name for reader in self.readers)
            raise BinaryInputError(name or "input", f"it is not text, nor another format that can be read ({known})")
        return best[1]

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
        return _with_options("exporter", _by_name("exporter", name, self.exporters), options)

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
            raise UnknownNameError("exporter for files", PurePath(path).suffix or name, extensions)
        return max(fitting, key=lambda fit: fit[0])[1]

    @classmethod
    def _from_plugins(cls, *, discovered: bool, extra: tuple[object, ...]) -> Registry:
        manager = pluggy.PluginManager(hookspecs.PROJECT)
        manager.add_hookspecs(hookspecs)
        from briefparse import __version__  # noqa: PLC0415  (the package's names are lazy)

        infos = [PluginInfo("briefparse", "briefparse", __version__)]
        manager.register(builtin, name="briefparse")
        for found in discover() if discovered else ():
            infos.append(found.info)
            if found.error is None:
                _register(manager, found.plugin, found.info.name)
        for plugin in extra:
            name = manager.get_canonical_name(plugin) if isinstance(plugin, type) else _object_name(plugin)
            infos.append(PluginInfo(name))
            _register(manager, plugin, name)
        try:
            manager.check_pending()
        except pluggy.PluginValidationError as failure:
            owner = manager.get_name(failure.plugin) or "?"
            raise PluginError(owner, str(failure)) from failure
        return _collect(cls, manager, infos)


@cache
def _default() -> Registry:
    return Registry.with_plugins()


def _object_name(plugin: object) -> str:
    name: str = getattr(plugin, "__name__", None) or type(plugin).__name__
    return name


def _register(manager: pluggy.PluginManager, plugin: object, name: str) -> None:
    try:
        manager.register(plugin, name=name)
    except (ValueError, pluggy.PluginValidationError) as failure:
        raise PluginError(name, str(failure)) from failure


def _collect(cls: type[Registry], manager: pluggy.PluginManager, infos: list[PluginInfo]) -> Registry:
    """Call each hook of each plugin once, in order of registration, and check what it gives."""
    readers: dict[str, tuple[str, Reader]] = {}
    dialects: dict[str, tuple[str, Dialect]] = {}
    exporters: dict[str, tuple[str, Exporter]] = {}
    outlets: dict[str, Outlet] = {}
    plugins = []
    for info in infos:
        if info.failure is not None:
            plugins.append(info)
            continue
        given = _call(manager, info.name, "briefparse_register_outlets")
        for outlet in given:
            first = outlets.get(outlet.name)
            outlets[outlet.name] = outlet if first is None else _with_aliases(first, outlet.aliases)
        plugins.append(
            attrs.evolve(
                info,
                readers=_add("reader", info.name, _call(manager, info.name, "briefparse_register_readers"), readers),
                dialects=_add(
                    "dialect", info.name, _call(manager, info.name, "briefparse_register_dialects"), dialects
                ),
                exporters=_add(
                    "exporter", info.name, _call(manager, info.name, "briefparse_register_exporters"), exporters
                ),
                outlets=len(given),
            )
        )
    return cls(
        readers=tuple(reader for _, reader in readers.values()),
        dialects=tuple(dialect for _, dialect in dialects.values()),
        exporters=tuple(exporter for _, exporter in exporters.values()),
        outlets=tuple(outlets.values()),
        plugins=tuple(plugins),
    )


def _call(manager: pluggy.PluginManager, name: str, hook: str) -> list[Any]:
    """Call one plugin's implementation of a hook; called one by one, a failure can name its plugin."""
    implementations = getattr(manager.hook, hook).get_hookimpls()
    try:
        return [
            item
            for implementation in implementations
            if implementation.plugin_name == name
            for item in implementation.function()
        ]
    # A plugin may fail in any way.
    except Exception as failure:
        raise PluginError(name, f"{hook} failed: {type(failure).__name__}: {failure}") from failure


def _add(what: str, plugin: str, given: Iterable[T], known: dict[str, tuple[str, T]]) -> tuple[str, ...]:
    names = []
    for item in given:
        if item.name in known:
            raise PluginError(plugin, f"{what} {item.name!r} is provided by plugin {known[item.name][0]!r} already")
        known[item.name] = (plugin, item)
        names.append(item.name)
    return tuple(names)


def _with_aliases(outlet: Outlet, aliases: Iterable[str]) -> Outlet:
    return attrs.evolve(outlet, aliases=tuple(dict.fromkeys((*outlet.aliases, *aliases))))


def _with_options(what: str, item: T, options: Mapping[str, object]) -> T:
    """Change fields of a reader or exporter."""
    if not options:
        return item
    kind: Any = type(item)
    fields = [field.name for field in attrs.fields(kind)] if attrs.has(kind) else []
    unknown = [option for option in options if option not in fields]
    if unknown:
        raise OptionError(what, item.name, f"it has no option {unknown[0]!r}; it has: {', '.join(fields) or 'none'}")
    changed: Any = item
    try:
        return attrs.evolve(changed, **options)  # type: ignore[no-any-return]  # of the item's own type
    except (TypeError, ValueError) as failure:
        # attrs puts the sentence first and its own details after it
        raise OptionError(what, item.name, str(failure.args[0] if failure.args else failure)) from failure


def _by_name(what: str, name: str, items: Iterable[T]) -> T:
    items = tuple(items)
    for item in items:
        if item.name == name:
            return item
    raise UnknownNameError(what, name, (item.name for item in items))
