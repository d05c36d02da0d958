"""The options of every registered exporter and reader, as flags: ``--docx.paper letter``."""

from __future__ import annotations

import functools
import inspect
import re
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar, get_args, get_type_hints

import attrs
from cyclopts import Group, Parameter

from briefparse.cli.common import DialectName, FromFormat, How, Injected, MaxBytes
from briefparse.cli.failures import UsageError
from briefparse.late import late
from briefparse.plugins.failing import ANY_FAILURE
from briefparse.plugins.options import is_secret, options_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from briefparse.exporting.exporter import Exporter
    from briefparse.reading.reader import Reader

OPTIONS = "options"
"""The parameter of a command that receives the options: for each exporter's name, its fields that were given."""

HOW = "how"
"""The parameter of a command that receives how sources are to be read."""

_Part = TypeVar("_Part", "Exporter", "Reader")

_READING: Final = {"from_format": FromFormat, "dialect": DialectName, "max_bytes": MaxBytes}

# An entry of the "Attributes:" section of a docstring, and the lines that go on deeper.
_ENTRY = late(
    r"^(?P<margin> +)(?P<name>\w+)(?: \([^)\n]*\))?: (?P<text>[^\n]*(?:\n(?P=margin) +[^\n]*)*)", re.MULTILINE
)


@attrs.frozen(eq=False, repr=False)
class Flag:
    """One option of one exporter or reader.

    Attributes:
        item: The name of the exporter or reader.
        field: The name of its field.
        flag: How it is called on the command line.
        annotation: The field's type, and what cyclopts is to know of it.
    """

    item: str
    field: str
    flag: str
    annotation: Any


def with_flags(
    command: Callable[..., int], *, exporters: Iterable[Exporter] = (), readers: Iterable[Reader] = ()
) -> Callable[..., int]:
    """Return ``command`` with flags in place of its parameters ``options`` and ``how``, as far as it has them.

    For ``options`` these are the options of the exporters; for ``how`` those of reading: format, dialect, limit,
    and the options of the readers, whose limit is one for all.
    """
    signature = inspect.signature(command)
    writing = list(_flags_of(exporters, "writing")) if OPTIONS in signature.parameters else []
    taken = {flag.flag for flag in writing}
    reading = list(_flags_of(readers, "reading", taken, but={"max_bytes"})) if HOW in signature.parameters else []
    groups = {
        OPTIONS: {f"flag_{number}": flag for number, flag in enumerate(writing)},
        HOW: {f"reader_flag_{number}": flag for number, flag in enumerate(reading)},
    }

    @functools.wraps(command)
    def flagged(*arguments: object, **given: object) -> int:
        made: dict[str, object] = {}
        if OPTIONS in signature.parameters:
            made[OPTIONS] = _gathered(groups[OPTIONS], given)
        if HOW in signature.parameters:
            options = _gathered(groups[HOW], given)
            how: dict[str, Any] = {name: given.pop(name, None) for name in ("registry", *_READING)}
            _refuse_useless(options, how["from_format"], reading)
            made[HOW] = How.of(**how, readers=options)
        return command(*arguments, **given, **made)

    parameters = [one for parameter in signature.parameters.values() for one in _in_place_of(parameter, groups)]
    flagged.__dict__["__signature__"] = signature.replace(parameters=parameters)
    flagged.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return flagged


def named_in(tokens: Iterable[str], items: Iterable[_Part]) -> list[_Part]:
    """Return those readers or exporters of which a flag may be given: in the arguments, or for a secret elsewhere."""
    words = [_folded(token) for token in tokens if token.startswith("-")]
    return [
        item
        for item in items
        if any(f"{_folded(item.name)}." in word for word in words) or any(map(is_secret, options_of(item)))
    ]


def _folded(text: str) -> str:
    """Return a name as cyclopts compares it."""
    return text.lower().replace("_", "-")


def _in_place_of(parameter: inspect.Parameter, groups: Mapping[str, dict[str, Flag]]) -> Iterator[inspect.Parameter]:
    """Yield what stands in place of a parameter: itself, or flags."""
    if parameter.name not in groups:
        yield parameter
        return
    keyword = functools.partial(inspect.Parameter, kind=inspect.Parameter.KEYWORD_ONLY)
    if parameter.name == HOW:
        yield from (keyword(name, default=None, annotation=kind) for name, kind in _READING.items())
    yield from (keyword(name, default=None, annotation=one.annotation) for name, one in groups[parameter.name].items())
    if parameter.name == HOW:
        yield keyword("registry", annotation=Injected)


def _gathered(flags: Mapping[str, Flag], given: dict[str, object]) -> dict[str, dict[str, object]]:
    """Take the flags that were given out of the arguments."""
    options: dict[str, dict[str, object]] = {}
    for name in flags.keys() & given.keys():
        options.setdefault(flags[name].item, {})[flags[name].field] = given.pop(name)
    return options


def _refuse_useless(
    options: Mapping[str, Mapping[str, object]], from_format: str | None, flags: Iterable[Flag]
) -> None:
    """Refuse options of another reader than the one that is asked for; a secret may come from the environment."""
    for flag in flags if from_format is not None else ():
        secret = get_args(flag.annotation)[1].env_var
        if flag.item != from_format and flag.field in options.get(flag.item, {}) and not secret:
            raise UsageError(f"{flag.flag} is of no use with --from {from_format}")


def _flags_of(
    items: Iterable[Exporter | Reader], use: str, taken: Collection[str] = (), but: Collection[str] = ()
) -> Iterator[Flag]:
    for item in items:
        group = Group(f"Options for {use} {item.name}", help=item.summary)
        types, texts = _types(type(item)), _texts(type(item))
        for field in options_of(item):
            if field.name in but:
                continue
            name = field.name.replace("_", "-")
            # A format that is read and written may have options of one name for both.
            flag = f"--{item.name}.{name}" if f"--{item.name}.{name}" not in taken else f"--from-{item.name}.{name}"
            about = _about(flag, field, getattr(item, field.name), texts.get(field.name, ""), group)
            kind = types.get(field.name, _type_of(getattr(item, field.name)))
            yield Flag(item.name, field.name, flag, Annotated[kind | None, about])


def _about(flag: str, field: attrs.Attribute[Any], value: object, text: str, group: Group) -> Parameter:
    shown = str(value.value if isinstance(value, Enum) else value)
    head, _, name = flag.rpartition(".")
    variable = "_".join(("BRIEFPARSE", *flag.strip("-").replace("-", "_").upper().split(".")))
    return Parameter(
        name=flag,
        negative=f"{head}.no-{name}" if isinstance(value, bool) else (),
        group=group,
        help=text,
        env_var=variable if is_secret(field) else None,  # arguments are seen by whoever lists processes
        show_default=shown if value not in (None, "", ()) and not is_secret(field) else False,
    )


def _types(kind: type) -> dict[str, Any]:
    try:
        return get_type_hints(kind, include_extras=True)
    # A plugin may name types that it imports for the type checker alone, or that are none at all.
    except ANY_FAILURE:
        return {}


def _type_of(value: object) -> type:
    return str if value is None else type(value)


def _texts(kind: type) -> dict[str, str]:
    """Return what the class's docstring says of each field."""
    _, _, section = (inspect.getdoc(kind) or "").partition("Attributes:\n")
    return {entry["name"]: " ".join(entry["text"].replace("``", "").split()) for entry in _ENTRY.finditer(section)}
