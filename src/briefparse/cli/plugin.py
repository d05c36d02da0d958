"""``briefparse plugin new``: a plugin project to begin with."""

from collections.abc import Iterable
from typing import Annotated

from cyclopts import App, Parameter

from briefparse.cli.codes import ExitCode
from briefparse.cli.common import Injected
from briefparse.cli.terminal import talk
from briefparse.exporting.exporter import Exporter
from briefparse.plugins.scaffold import Kind, new_plugin
from briefparse.reading.reader import Reader

HELP = "Begin a plugin of your own."
USAGE = "Usage: briefparse plugin new NAME --kind exporter|reader|dialect [--out-dir DIR]"

EPILOGUE = """\
Examples:

  briefparse plugin new harbour --kind exporter
      writes the project briefparse-harbour, with code, types, tests, a README and a CI file
  cd briefparse-harbour && python3 -m venv --upgrade-deps .venv &&
    .venv/bin/pip install -e . --group test && .venv/bin/pytest

Exit codes:

  0    the project was written
  2    it was not; the reason is on standard error
"""


def new(
    name: Annotated[str, Parameter(name="NAME")],
    /,
    *,
    kind: Annotated[Kind, Parameter(name="--kind")],
    out_dir: Annotated[str, Parameter(name="--out-dir", metavar="DIR")] = ".",
    listing: Injected,
) -> int:
    """Write a new plugin project, whose tests pass at once.

    Args:
        name: The plugin's name, in lower case with hyphens, which no part of that kind has.
        kind: What the plugin adds.
        out_dir: Where the project's folder is made; by default here.
        listing: What is registered.

    Returns:
        The exit code.
    """
    for path in new_plugin(name, kind, out_dir, registry=listing):
        talk(f"wrote {path}")
    return ExitCode.SUCCESS


def add_to(app: App, _exporters: Iterable[Exporter], _readers: Iterable[Reader]) -> None:
    """Add the command with its one verb."""
    plugin = App("plugin", help=HELP)
    plugin.command(new, usage=USAGE, help_epilogue=EPILOGUE)
    app.command(plugin)
