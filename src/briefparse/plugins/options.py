"""The options of readers and exporters: the fields of their classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


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
