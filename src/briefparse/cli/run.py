"""From arguments to an exit code, with every failure made one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.cli.codes import ExitCode
from briefparse.cli.terminal import complain, flush, use_utf8
from briefparse.errors import BriefparseError

if TYPE_CHECKING:
    from briefparse.plugins.registry import Registry


def guarded(tokens: list[str], registry: Registry | None) -> int:
    """Run a command and return its exit code; only a bug shows a traceback."""
    use_utf8()
    try:
        code = _run(tokens, registry)
        flush()
    except BriefparseError as failure:
        complain(str(failure))
        return ExitCode.FAILURE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        return ExitCode.BROKEN_PIPE
    except OSError as failure:
        complain(str(failure))
        return ExitCode.FAILURE
    # Python would leave with 1, which here means that there are diagnostics.
    except Exception:  # noqa: BLE001  (any bug, with its traceback)
        import traceback  # noqa: PLC0415  (where there is a bug)

        traceback.print_exc()
        complain("this is a bug in briefparse or in a plugin; please report it with the lines above")
        return ExitCode.FAILURE
    return code


def _run(tokens: list[str], registry: Registry | None) -> int:
    from briefparse.cli.app import call  # noqa: PLC0415  (cyclopts loads when the streams are ready)

    return call(tokens, registry)
