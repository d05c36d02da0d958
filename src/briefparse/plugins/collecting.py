"""Calling the hooks of every plugin, and keeping what they give: all of a plugin, or nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs
import pluggy

from briefparse.dialects.dialect import Dialect
from briefparse.errors import PluginError
from briefparse.exporting.exporter import Exporter
from briefparse.model import Outlet
from briefparse.plugins import hookspecs
from briefparse.plugins.discovery import PluginInfo
from briefparse.reading.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable


class Named(Protocol):
    """What is registered under a name."""

    @property
    def name(self) -> str:
        """The name."""
        ...


T = TypeVar("T", bound=Named)

# What an object needs so that it can be used where the hook says.
_INTERFACES: dict[str, tuple[str, ...]] = {
    "reader": ("name", "extensions", "summary", "claims", "read"),
    "exporter": ("name", "extensions", "media_type", "summary", "export"),
}


@attrs.frozen
class Candidate:
    """A plugin that is to be registered.

    Attributes:
        info: What is known of it.
        plugin: The module or object.
        must_work: Whether its failure is the caller's, who gave it in process.
    """

    info: PluginInfo
    plugin: object
    must_work: bool = False


@attrs.frozen
class Gift:
    """What one plugin gives."""

    readers: tuple[Reader, ...]
    dialects: tuple[Dialect, ...]
    exporters: tuple[Exporter, ...]
    outlets: tuple[Outlet, ...]


@attrs.frozen
class Collected:
    """What all plugins give, in order of registration, and what became of each."""

    readers: tuple[Reader, ...]
    dialects: tuple[Dialect, ...]
    exporters: tuple[Exporter, ...]
    outlets: tuple[Outlet, ...]
    plugins: tuple[PluginInfo, ...]


def collect(candidates: Iterable[Candidate]) -> Collected:
    """Register plugins and call each of their hooks once.

    An installed plugin that fails is left out whole, and its info says why; the
    others are not touched by it.

    Raises:
        PluginError: Two plugins provide something of one name, or a plugin that must work does not.
    """
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    shelf = _Shelf()
    infos = []
    for candidate in candidates:
        info = candidate.info
        if info.failure is None:
            try:
                info, gift = _given(manager, candidate)
            except PluginError as failure:
                if candidate.must_work:
                    raise
                info = attrs.evolve(info, failure=failure.reason)
            else:
                shelf.put(info, gift)
        infos.append(info)
    return Collected(
        tuple(shelf.readers.values()),
        tuple(shelf.dialects.values()),
        tuple(shelf.exporters.values()),
        tuple(shelf.outlets.values()),
        tuple(infos),
    )


def _given(manager: pluggy.PluginManager, candidate: Candidate) -> tuple[PluginInfo, Gift]:
    name, plugin = candidate.info.name, candidate.plugin
    _check_api(name, plugin)
    try:
        manager.register(plugin, name=name)
        manager.check_pending()
    except (ValueError, pluggy.PluginValidationError) as failure:
        if manager.get_plugin(name) is plugin:
            manager.unregister(plugin)
        raise PluginError(name, str(failure)) from failure
    hooks = tuple(sorted(caller.name for caller in manager.get_hookcallers(plugin) or []))
    gift = Gift(
        tuple(_checked(name, "reader", item) for item in _call(manager, name, "briefparse_register_readers")),
        tuple(_instance(name, Dialect, item) for item in _call(manager, name, "briefparse_register_dialects")),
        tuple(_checked(name, "exporter", item) for item in _call(manager, name, "briefparse_register_exporters")),
        tuple(_instance(name, Outlet, item) for item in _call(manager, name, "briefparse_register_outlets")),
    )
    info = attrs.evolve(
        candidate.info,
        hooks=hooks,
        readers=_names(gift.readers),
        dialects=_names(gift.dialects),
        exporters=_names(gift.exporters),
        outlets=len(gift.outlets),
    )
    return info, gift


def _names(items: Iterable[Named]) -> tuple[str, ...]:
    return tuple(item.name for item in items)


def _check_api(name: str, plugin: object) -> None:
    wanted = getattr(plugin, "briefparse_api", hookspecs.API_VERSION)
    if wanted != hookspecs.API_VERSION:
        reason = (
            f"it was written for version {wanted!r} of the plugin API, and this briefparse has {hookspecs.API_VERSION}"
        )
        raise PluginError(name, reason)


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


def _checked(plugin: str, what: str, item: T) -> T:
    missing = [attribute for attribute in _INTERFACES[what] if not hasattr(item, attribute)]
    if missing:
        raise PluginError(plugin, f"{item!r} is no {what}: it has no {', '.join(missing)}")
    name: object = item.name
    if not isinstance(name, str) or not name:
        raise PluginError(plugin, f"{item!r} is no {what}: its name is {name!r}")
    return item


def _instance(plugin: str, kind: type[T], item: object) -> T:
    if not isinstance(item, kind):
        raise PluginError(plugin, f"{item!r} is no {kind.__name__}")
    return item


class _Shelf:
    """Everything by its name, and whose it is; lives for one call of `collect`."""

    def __init__(self) -> None:
        self.readers: dict[str, Reader] = {}
        self.dialects: dict[str, Dialect] = {}
        self.exporters: dict[str, Exporter] = {}
        self.outlets: dict[str, Outlet] = {}
        self._owners: dict[tuple[str, str], PluginInfo] = {}

    def put(self, info: PluginInfo, gift: Gift) -> None:
        """Add what a plugin gives.

        Raises:
            PluginError: Something of that name is there.
        """
        self._add("reader", info, gift.readers, self.readers)
        self._add("dialect", info, gift.dialects, self.dialects)
        self._add("exporter", info, gift.exporters, self.exporters)
        for outlet in gift.outlets:
            first = self.outlets.get(outlet.name)
            self.outlets[outlet.name] = outlet if first is None else _with_aliases(first, outlet.aliases)

    def _add(self, what: str, info: PluginInfo, given: Iterable[T], known: dict[str, T]) -> None:
        for item in given:
            owner = self._owners.setdefault((what, item.name), info)
            if item.name in known:
                raise PluginError(info.named, f"{what} {item.name!r} is provided by plugin {owner.named} already")
            known[item.name] = item


def _with_aliases(outlet: Outlet, aliases: Iterable[str]) -> Outlet:
    return attrs.evolve(outlet, aliases=tuple(dict.fromkeys((*outlet.aliases, *aliases))))
