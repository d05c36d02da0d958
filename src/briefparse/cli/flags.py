"""The options of every registered exporter, as flags: ``--docx.paper letter``."""

from __future__ import annotations

import functools
import inspect
import re
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import attrs
from cyclopts import Group, Parameter

from briefparse.plugins.failing import ANY_FAILURE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefparse.exporting.exporter import Exporter

OPTIONS = "options"
"""The parameter of a command that receives the options: for each exporter's name, its fields that were given."""

# An entry of the "Attributes:" section of a docstring, and the lines that go on deeper.
_ENTRY = re.compile(
    r"^(?P<margin> +)(?P<name>\w+)(?: \([^)\n]*\))?: (?P<text>[^\n]*(?:\n(?P=margin) +[^\n]*)*)", re.MULTILINE
)


@attrs.frozen
class Flag:
    """One option of one exporter.

    Attributes:
        exporter: The exporter's name.
        field: The name of its field.
        annotation: The field's type, and what cyclopts is to know of it.
    """

    exporter: str
    field: str
    annotation: Any


def with_exporter_flags(command: Callable[..., int], exporters: Iterable[Exporter]) -> Callable[..., int]:
    """Return ``command`` with a flag for each option of each exporter in place of its parameter ``options``."""
    flags = {f"flag_{number}": flag for number, flag in enumerate(_flags_of(exporters))}

    @functools.wraps(command)
    def flagged(*arguments: object, **given: object) -> int:
        options: dict[str, dict[str, object]] = {}
        for name in flags.keys() & given.keys():
            options.setdefault(flags[name].exporter, {})[flags[name].field] = given.pop(name)
        return command(*arguments, **given, **{OPTIONS: options})

    signature = inspect.signature(command)
    own = [parameter for parameter in signature.parameters.values() if parameter.name != OPTIONS]
    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=flag.annotation)
        for name, flag in flags.items()
    ]
    flagged.__dict__["__signature__"] = signature.replace(parameters=[*own, *added])
    flagged.__annotations__ = {parameter.name: parameter.annotation for parameter in (*own, *added)}
    return flagged


def _flags_of(exporters: Iterable[Exporter]) -> Iterator[Flag]:
    for exporter in exporters:
        kind = type(exporter)
        if not attrs.has(kind):
            continue
        group = Group(f"Options of {exporter.name}", help=exporter.summary)
        types, texts = _types(kind), _texts(kind)
        for field in attrs.fields(kind):
            if field.init and not field.name.startswith("_"):
                value = getattr(exporter, field.name)
                about = _about(exporter.name, field.name, value, texts.get(field.name, ""), group)
                yield Flag(exporter.name, field.name, Annotated[types.get(field.name, _type_of(value)) | None, about])


def _about(exporter: str, field: str, value: object, text: str, group: Group) -> Parameter:
    name = field.replace("_", "-")
    shown = str(value.value if isinstance(value, Enum) else value)
    return Parameter(
        name=f"--{exporter}.{name}",
        negative=f"--{exporter}.no-{name}" if isinstance(value, bool) else (),
        group=group,
        help=text,
        show_default=shown if value not in (None, "", ()) else False,
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
