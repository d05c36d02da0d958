"""The commands, and how arguments become a call of one of them."""

from __future__ import annotations

import contextlib
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from cyclopts import App, Parameter
from cyclopts.exceptions import CycloptsError, UnusedCliTokensError

from briefparse import __version__
from briefparse.cli.codes import ExitCode
from briefparse.cli.failures import STANDARD_STREAM, UsageError
from briefparse.cli.flags import named_in, with_flags
from briefparse.cli.terminal import complain
from briefparse.errors import BriefparseError, UnknownNameError
from briefparse.plugins.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from inspect import BoundArguments

    from briefparse.exporting.exporter import Exporter
    from briefparse.reading.reader import Reader

    _Understood = tuple[Callable[..., int], BoundArguments, dict[str, Any]]

HELP = """\
Turn transcripts of press briefings into TEI-XML, DOCX, Markdown and JSON.

Data goes to standard output, talk to standard error.
"""

EXAMPLES = """\
Examples:

  briefparse show briefing.txt
  briefparse check briefing.txt
  briefparse convert briefing.txt -t tei,docx --out-dir converted
  briefparse convert --help
  briefparse corpus build archive -t tei --out-dir corpus

Option of every command:

  --no-plugins   leave all installed plugins out

Exit codes:

  0    success
  1    something wants a look: diagnostics, a difference, or a plugin that is not in use
  2    failure; the reason is on standard error
  130  interrupted
"""

COMMANDS: Final = ("convert", "show", "check", "diff", "explain", "plugins", "plugin", "tei-corpus", "corpus")
"""The names of the commands; each has a module of that name."""

_WITH_FLAGS = frozenset({"convert", "show", "check", "diff", "explain", "build", "tei-corpus"})
_WITH_VERBS = frozenset({"plugin", "corpus"})
# A lone "-" looks like an option to cyclopts. No argument of a process can hold NUL.
_STAND_IN = "\0"

NO_PLUGINS = "--no-plugins"
"""The option of the program itself, anywhere before ``--``: use what ships with briefparse, and nothing else."""


def call(tokens: list[str], registry: Registry | None) -> int:
    """Call the command that the arguments name, and return its exit code.

    Raises:
        UsageError: The arguments cannot be understood.
        BriefparseError: The command failed.
    """
    end = _end_of_options(tokens)
    if NO_PLUGINS in tokens[:end]:
        rest = [token for token in tokens[:end] if token != NO_PLUGINS] + tokens[end:]
        return call(rest, Registry.builtin())
    try:
        command, bound, injected = _understood(tokens, registry)
    except CycloptsError as failure:
        raise UsageError(_explain(failure)) from failure
    if _is_page(bound):
        return _show_page(command, bound)
    arguments = [_with_dash(value) for value in bound.args]
    keywords = {name: _with_dash(value) for name, value in bound.kwargs.items()}
    try:
        code = command(*arguments, **keywords, **{name: _INJECTED[name](registry) for name in injected})
    except UnknownNameError as failure:
        raise UsageError(f"{failure}{_out_of_use(_loaded(registry))}") from failure
    except BriefparseError:  # which may be for want of a plugin
        _tell_out_of_use(injected, registry)
        raise
    _tell_out_of_use(injected, registry)
    return code


def _understood(tokens: list[str], registry: Registry | None) -> _Understood:
    """Return the command that is called, its arguments, and the names of those that are injected."""
    # Only the flags of these depend on what is registered; help and version need no plugins.
    registered = _loaded(registry) if _WITH_FLAGS.intersection(tokens) else None
    names = _named(tokens)
    words = _without_dash(tokens)
    # To make a flag and to look for it costs more than all else here, and most are not given.
    with contextlib.suppress(CycloptsError):
        understood = _parse(_build(registered, names, tokens), words)
        if not _is_page(understood[1]):
            return understood
    # A page shows the flags of all, and what was misspelt may be meant for any of them.
    return _parse(_build(registered, names), words)


def _parse(app: App, words: list[str]) -> _Understood:
    return app.parse_args(words, exit_on_error=False, print_error=False, verbose=False)


def _is_page(bound: BoundArguments) -> bool:
    """Say whether cyclopts itself answers, with the pages of help and of the version: none of ours prints to these."""
    return "console" in bound.arguments


def _show_page(page: Callable[..., object], bound: BoundArguments) -> int:
    from briefparse.cli.screen import Screen  # noqa: PLC0415  (rich costs more than cyclopts does)

    screen = Screen()
    bound.arguments["console"] = screen
    page(*bound.args, **bound.kwargs)
    screen.send()
    return ExitCode.SUCCESS


def _named(tokens: list[str]) -> tuple[str, ...]:
    """Return the command that is called; all of them where none is, for help and for what is misspelt."""
    return (tokens[0],) if tokens and tokens[0] in COMMANDS else COMMANDS


def _build(registry: Registry | None, names: Iterable[str] = COMMANDS, tokens: Iterable[str] | None = None) -> App:
    """Return the program with these commands; what a command needs loads here, and none of another's.

    Args:
        registry: Where flags come from; without it there are none.
        names: The commands.
        tokens: The arguments, where only the flags of those readers and exporters are needed that these name.
    """
    app = App(
        "briefparse",
        help=HELP,
        help_epilogue=EXAMPLES,
        help_format="plaintext",
        version=f"briefparse {__version__}",
        default_parameter=Parameter(negative_iterable=(), show_default=False),
    )
    exporters: Iterable[Exporter] = () if registry is None else registry.exporters
    readers: Iterable[Reader] = () if registry is None else registry.readers
    if tokens is not None:
        exporters, readers = named_in(tokens, exporters), named_in(tokens, readers)
    for name in names:
        _add(app, name, exporters, readers)
    return app


def _add(app: App, name: str, exporters: Iterable[Exporter], readers: Iterable[Reader]) -> None:
    """Add a command: the function in the module of its name, or what ``add_to`` there adds where it has verbs."""
    room = import_module(f"briefparse.cli.{name.replace('-', '_')}")
    if name in _WITH_VERBS:
        room.add_to(app, exporters, readers)
        return
    command = getattr(room, room.__name__.rpartition(".")[2])
    if name in _WITH_FLAGS:
        forms = getattr(room, "FORMS", None)  # the exporters whose options the command has; all, where it has no list
        own = [one for one in exporters if forms is None or one.name in forms]
        command = with_flags(command, exporters=own, readers=readers)
    app.command(command, usage=room.USAGE, help_epilogue=room.EPILOGUE)


def _loaded(registry: Registry | None) -> Registry:
    return registry or Registry.default()


def _listed(registry: Registry | None) -> Registry:
    return registry or Registry.tolerant()


# What commands are given beside their arguments, by the name of the parameter.
_INJECTED = {"registry": _loaded, "listing": _listed}


def _end_of_options(tokens: list[str]) -> int:
    return tokens.index("--") if "--" in tokens else len(tokens)


def _without_dash(tokens: list[str]) -> list[str]:
    end = _end_of_options(tokens)
    return [_STAND_IN if token == STANDARD_STREAM and place < end else token for place, token in enumerate(tokens)]


def _with_dash(value: object) -> object:
    if isinstance(value, str):
        return value.replace(_STAND_IN, STANDARD_STREAM)
    if isinstance(value, list | tuple):
        return type(value)(map(_with_dash, value))
    return value


def _explain(failure: CycloptsError) -> str:
    command = " ".join(("briefparse", *(failure.command_chain or ())))
    text = str(failure)
    if isinstance(failure, UnusedCliTokensError):
        text = f"Too many arguments: {' '.join(failure.unused_tokens or ())}."
    text = " ".join(text.replace(_STAND_IN, STANDARD_STREAM).split())
    return f"{text} Try: {command} --help"


def _tell_out_of_use(injected: Iterable[str], registry: Registry | None) -> None:
    """Say of each installed plugin that is not in use that the command did without it, and why.

    A registry that was given is its giver's to look at, and a list of plugins says it by itself.
    """
    if registry is None and "registry" in injected:
        for info in Registry.default().plugins:
            if info.failure:
                complain(f"plugin {info.name!r} is not in use: {info.failure}")


def _out_of_use(registry: Registry) -> str:
    return "".join(f"; not in use: plugin {info.name!r} ({info.failure})" for info in registry.plugins if info.failure)
