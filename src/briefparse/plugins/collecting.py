"""Calling the hooks of every plugin, and keeping what they give: all of a plugin, or nothing of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import attrs
import pluggy

from briefparse.dialects.dialect import Dialect
from briefparse.errors import PluginConflictError, PluginError
from briefparse.exporting.exporter import Exporter
from briefparse.model import Outlet
from briefparse.plugins import hookspecs
from briefparse.plugins.discovery import PluginInfo, ways_out
from briefparse.plugins.failing import ANY_FAILURE, told
from briefparse.plugins.interfaces import fault_of
from briefparse.reading.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable

_HOOKS: Final = tuple(name for name in vars(hookspecs) if name.startswith("briefparse_register_"))


class Named(Protocol):
    """What is registered under a name."""

    @property
    def name(self) -> str:
        """The name."""
        ...


T = TypeVar("T", bound=Named)


@attrs.frozen(eq=False, repr=False)
class Candidate:
    """A plugin that is to be registered.

    Attributes:
        info: What is known of it.
        plugin: The module or object.
        error: Why it could not be loaded, or None.
        must_work: Whether its failure is the caller's, who gave it in process.
        tested: Whether tests look through the values that it gives, so that nothing has to while the program starts.
    """

    info: PluginInfo
    plugin: object
    error: PluginError | None = None
    must_work: bool = False
    tested: bool = False


@attrs.frozen(eq=False, repr=False)
class Gift:
    """What one plugin gives."""

    readers: tuple[Reader, ...]
    dialects: tuple[Dialect, ...]
    exporters: tuple[Exporter, ...]
    outlets: tuple[Outlet, ...]


@attrs.frozen(eq=False, repr=False)
class Collected:
    """What all plugins give, in order of registration, and what became of each.

    Attributes:
        readers: All readers.
        dialects: All dialects.
        exporters: All exporters.
        outlets: All outlets, each once.
        plugins: All plugins; those that are not in use say why.
        conflicts: Of every plugin that another stands in the way of, the error that names both.
    """

    readers: tuple[Reader, ...]
    dialects: tuple[Dialect, ...]
    exporters: tuple[Exporter, ...]
    outlets: tuple[Outlet, ...]
    plugins: tuple[PluginInfo, ...]
    conflicts: tuple[PluginConflictError, ...]


def collect(candidates: Iterable[Candidate]) -> Collected:
    """Register plugins and call each of their hooks once.

    An installed plugin that fails, or gives something of a name that is taken,
    is left out whole, and its info says why; the others are not touched by it.

    Raises:
        PluginError: A plugin that must work does not.
    """
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    shelf = _Shelf()
    infos = []
    conflicts = []
    for candidate in candidates:
        try:
            infos.append(_register(manager, shelf, candidate))
        except PluginError as failure:
            if candidate.must_work:
                raise
            if isinstance(failure, PluginConflictError):
                conflicts.append(failure)
            infos.append(attrs.evolve(candidate.info, failure=failure.reason))
    return Collected(
        tuple(shelf.readers.values()),
        tuple(shelf.dialects.values()),
        tuple(shelf.exporters.values()),
        tuple(shelf.outlets.values()),
        tuple(infos),
        tuple(conflicts),
    )


def _register(manager: pluggy.PluginManager, shelf: _Shelf, candidate: Candidate) -> PluginInfo:
    if candidate.error is not None:
        raise candidate.error
    try:
        info, gift = _given(manager, candidate)
        if not candidate.tested:
            _check_values(candidate.info.name, gift, shelf)
    except PluginError:
        raise
    # Even to look at an attribute of what a plugin gave is to run its code.
    except ANY_FAILURE as failure:
        raise PluginError(candidate.info.name, told(failure)) from failure
    shelf.put(attrs.evolve(candidate, info=info), gift)
    return info


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
    _check_marked(name, plugin, hooks)
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


def _check_marked(name: str, plugin: object, hooks: Iterable[str]) -> None:
    """Refuse a plugin that gives nothing because a mark was forgotten, which pluggy passes over in silence."""
    unmarked = [hook for hook in _HOOKS if hook not in hooks and callable(getattr(plugin, hook, None))]
    if unmarked:
        raise PluginError(name, f"{unmarked[0]} is not marked with briefparse.hookimpl")
    if not hooks:
        raise PluginError(name, f"it implements no hook; there are: {', '.join(_HOOKS)}")


def _check_values(name: str, gift: Gift, shelf: _Shelf) -> None:
    from briefparse.plugins.values import fault_of_value, patterns_of  # noqa: PLC0415  (most programs have no plugins)

    known = patterns_of(shelf.dialects.values()) if gift.dialects else frozenset()
    for what, values in (("dialect", gift.dialects), ("outlet", gift.outlets)):
        for value in values:
            fault = fault_of_value(value, known)
            if fault is not None:
                raise PluginError(name, f"the {what} {value.name!r} cannot be used: {fault}")


def _call(manager: pluggy.PluginManager, name: str, hook: str) -> list[Any]:
    """Call one plugin's implementation of a hook; called one by one, a failure can name its plugin."""
    implementations = getattr(manager.hook, hook).get_hookimpls()
    return [
        item
        for implementation in implementations
        if implementation.plugin_name == name
        for item in _items(name, hook, implementation.function)
    ]


def _items(name: str, hook: str, function: Callable[[], object]) -> list[Any]:
    try:
        given = function()
        items = list(given) if isinstance(given, Iterable) else None
    except ANY_FAILURE as failure:
        raise PluginError(name, f"{hook} failed: {told(failure)}") from failure
    if items is None:
        raise PluginError(name, f"{hook} gave {given!r}, which is no tuple; for one thing it is (thing,)")
    return items


def _checked(plugin: str, what: str, item: T) -> T:
    fault = fault_of(item, what)
    if fault is not None:
        raise PluginError(plugin, f"{item!r} is no {what}: {fault}")
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
        self._owners: dict[tuple[str, str], Candidate] = {}

    def put(self, candidate: Candidate, gift: Gift) -> None:
        """Add what a plugin gives.

        Raises:
            PluginConflictError: Something of that name is there; nothing is added.
            PluginError: The plugin itself gives two things of one name.
        """
        given = [("reader", item.name) for item in gift.readers]
        given += [("dialect", item.name) for item in gift.dialects]
        given += [("exporter", item.name) for item in gift.exporters]
        # By its name an outlet may be there already; what it adds to that one has no id of its own.
        new = {item.name: item.id for item in reversed(gift.outlets) if item.name not in self.outlets}
        given += [("outlet id", number) for number in new.values()]
        owners = dict(self._owners)
        for named in given:
            if owners.get(named) is candidate:
                raise PluginError(candidate.info.name, f"it gives {named[0]} {named[1]!r} twice")
            if named in owners:
                raise _conflict(*named, candidate, owners[named])
            owners[named] = candidate
        self._owners = owners
        self.readers.update((item.name, item) for item in gift.readers)
        self.dialects.update((item.name, item) for item in gift.dialects)
        self.exporters.update((item.name, item) for item in gift.exporters)
        for outlet in gift.outlets:
            first = self.outlets.get(outlet.name)
            self.outlets[outlet.name] = _known(outlet) if first is None else _with_aliases(first, outlet.aliases)


def _conflict(what: str, name: str, candidate: Candidate, owner: Candidate) -> PluginConflictError:
    removable = [side.info.name for side in (candidate, owner) if not side.must_work]
    way_out = f"; leave one out with {ways_out(*removable)}" if removable else ""
    reason = f"{what} {name!r} is provided by plugin {owner.info.named} already{way_out}"
    return PluginConflictError(candidate.info.named, reason)


def _known(outlet: Outlet) -> Outlet:
    return outlet if outlet.known else attrs.evolve(outlet, known=True)


def _with_aliases(outlet: Outlet, aliases: Iterable[str]) -> Outlet:
    return attrs.evolve(outlet, aliases=tuple(dict.fromkeys((*outlet.aliases, *aliases))))
