"""The hooks through which readers, dialects, exporters and outlets are registered.

A plugin is a module or object with functions of these names, marked with
`hookimpl`. It is found through an entry point of the group ``briefparse``, or
given to `Registry.with_plugins`. The parts that ship with briefparse register
in the same way; see `briefparse.plugins.builtin`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Outlet
    from briefparse.reading.reader import Reader

PROJECT = "briefparse"
"""Pluggy's project name, and the group of the entry points."""

API_VERSION: Final = 1
"""The version of the hooks and of the interfaces that plugins implement.

It rises when a plugin that was written for the version before would no longer
work. A plugin says what it was written for in a variable ``briefparse_api`` of
its module or object; one that asks for another version is not used.
"""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def briefparse_register_readers() -> Iterable[Reader]:
    """Return readers, each with a name that no other reader has."""
    return ()


@hookspec
def briefparse_register_dialects() -> Iterable[Dialect]:
    """Return dialects, each with a name that no other dialect has."""
    return ()


@hookspec
def briefparse_register_exporters() -> Iterable[Exporter]:
    """Return exporters with their default options, each with a name of its own."""
    return ()


@hookspec
def briefparse_register_outlets() -> Iterable[Outlet]:
    """Return news outlets with their aliases, each with an id that no other outlet has.

    An outlet with the name of one that is registered already adds its aliases
    to it; the other fields of the first stand. All that are registered are known.
    """
    return ()
