"""The command line: arguments in, exit code out; no logic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.plugins.registry import Registry

__all__ = ["main"]


def main(argv: Sequence[str] | None = None, *, registry: Registry | None = None) -> int:
    """Run the command line.

    Standard output and standard error are made to write UTF-8, whatever the
    locale. Every failure that can be foreseen becomes one line on standard error.

    Args:
        argv: The arguments after the program's name; by default those of this process, which then is taken for one
            that ends with the command: garbage is looked for seldom in it.
        registry: Where readers, dialects and exporters come from; by default the
            built-in and installed ones.

    Returns:
        The exit code: 0 success, 1 diagnostics were found, 2 failure, 130
        interrupted, 141 the reader of the output went away.
    """
    import sys  # noqa: PLC0415  (nothing of the command line loads before it runs)

    if argv is None:
        from briefparse.cli.process import spare_garbage  # noqa: PLC0415  (as above)

        spare_garbage()

    from briefparse.cli.run import guarded  # noqa: PLC0415  (loads after the choice above)

    return guarded(sys.argv[1:] if argv is None else list(argv), registry)
