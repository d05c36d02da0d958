"""The options of readers and exporters: the fields of their classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from briefparse.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefparse.plugins.collecting import Named

T = TypeVar("T", bound="Named")


def options_of(item: object) -> Iterator[attrs.Attribute[Any]]:
    """Yield the fields of a reader or exporter that are its options; what is no attrs class has none."""
    kind: Any = type(item)
    if attrs.has(kind):
        yield from (field for field in attrs.fields(kind) if field.init and not field.name.startswith("_"))


def is_secret(field: attrs.Attribute[Any]) -> bool:
    """Say whether an option is a secret, such as a password: one that its class leaves out of ``repr``.

    A secret is shown in no message, help or manifest, and the command line takes it from the environment, too.
    """
    return field.repr is False


def with_options(what: str, item: T, options: Mapping[str, object]) -> T:
    """Return a reader or exporter with other options.

    Args:
        what: What it is, for a message: ``reader`` or ``exporter``.
        item: The reader or exporter.
        options: Fields to be changed.

    Raises:
        OptionError: It has no such option, or does not take that value.
    """
    if not options:
        return item
    kind: Any = type(item)
    fields = [field.name for field in attrs.fields(kind)] if attrs.has(kind) else []
    unknown = [option for option in options if option not in fields]
    if unknown:
        raise OptionError(what, item.name, f"it has no option {unknown[0]!r}; it has: {', '.join(fields) or 'none'}")
    changed: Any = item
    try:
        return attrs.evolve(changed, **options)  # type: ignore[no-any-return]  # of the item's own type
    except (TypeError, ValueError) as failure:
        # attrs puts the sentence first and its own details after it
        reason = str(failure.args[0] if failure.args else failure)
        hidden = [str(value) for name, value in options.items() if is_secret(attrs.fields_dict(kind)[name])]
        if any(filter(None, hidden)):  # nor may what raised it be shown, which tells the value too
            raise OptionError(what, item.name, _without(reason, hidden)) from None
        raise OptionError(what, item.name, reason) from failure


def _without(reason: str, hidden: Iterable[str]) -> str:
    for value in filter(None, hidden):
        reason = reason.replace(value, "•••")
    return reason
