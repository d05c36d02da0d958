"""``briefparse plugins``: what is installed, and what each plugin adds."""

from rich.table import Table
from rich.text import Text

from briefparse.cli.codes import ExitCode
from briefparse.cli.common import Injected
from briefparse.cli.screen import show_parts
from briefparse.cli.tables import cell, make_table
from briefparse.plugins.discovery import PluginInfo
from briefparse.plugins.registry import Registry

USAGE = "Usage: briefparse plugins"

EPILOGUE = """\
Examples:

  briefparse plugins
  briefparse plugins --no-plugins
      leaves all installed plugins out, as with any other command
  BRIEFPARSE_DISABLE_PLUGINS=pdf,html briefparse plugins
      leaves out those; '*' leaves out all

Exit codes:

  0    every plugin is in use
  1    a plugin could not be loaded, or contradicts another; the list says why
"""


def plugins(*, listing: Injected) -> int:
    """List every plugin: its distribution and version, where it comes from, its hooks, and what it adds.

    Below stand the formats that can be read and written, and the dialects:
    the names that --from, --to and --dialect take. Where two plugins contradict
    each other, the first is listed and the second says why it is not in use; other
    commands do not run before one of them is left out.

    Args:
        listing: What is registered.

    Returns:
        The exit code.
    """
    show_parts(_plugins(listing), _formats(listing), _dialects(listing))
    return ExitCode.DIAGNOSTICS if any(info.failure for info in listing.plugins) else ExitCode.SUCCESS


def _plugins(registry: Registry) -> Table:
    table = make_table(
        "Plugins", "plugin", "distribution", "version", "what it is", whole=("plugin", "distribution", "version")
    )
    for info in registry.plugins:
        table.add_row(cell(info.name, "bold"), cell(info.distribution or "—"), cell(info.version or "—"), _facts(info))
    return table


def _facts(info: PluginInfo) -> Text:
    lines = [cell(f"not in use: {info.failure}", "red")] if info.failure is not None else []
    hooks = tuple(hook.removeprefix("briefparse_register_") for hook in info.hooks)
    outlets = (str(info.outlets),) if info.outlets else ()
    named = (
        ("readers", info.readers),
        ("dialects", info.dialects),
        ("exporters", info.exporters),
        ("outlets", outlets),
        ("hooks", hooks),
        ("from", (info.origin or "this process",)),
    )
    lines += [cell(f"{what}: {', '.join(names)}") for what, names in named if names]
    return Text("\n").join(lines)


def _formats(registry: Registry) -> Table:
    table = make_table("Formats", "format", "use", "files", "what it is", whole=("format", "use"))
    rows = [(kind, "read") for kind in registry.readers] + [(kind, "write") for kind in registry.exporters]
    for kind, use in rows:
        table.add_row(cell(kind.name, "bold"), cell(use), cell(" ".join(kind.extensions)), cell(kind.summary))
    return table


def _dialects(registry: Registry) -> Table:
    table = make_table("Dialects", "dialect", "language", "what it is", whole=("dialect",))
    for dialect in registry.dialects:
        table.add_row(cell(dialect.name, "bold"), cell(dialect.language or "any"), cell(dialect.summary))
    return table
