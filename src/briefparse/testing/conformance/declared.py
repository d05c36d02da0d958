"""What exporters and readers say of themselves: names, endings, options."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_ENDING: Final = re.compile(r"(?:\.[a-z0-9_-]+)+")


def check_declared(part: Any) -> None:  # noqa: ANN401  (an exporter or a reader)
    """Check name, endings, summary and options.

    Raises:
        AssertionError: One of them breaks a rule.
    """
    kind = type(part)
    assert not isinstance(part, type), f"{part.__name__} is a class, and not an instance of one"
    assert attrs.has(kind), f"{kind.__name__} is no attrs class; decorate it with attrs.frozen"
    assert _is_frozen(part), f"{kind.__name__} can be changed; decorate it with attrs.frozen"
    assert hash(part) == hash(attrs.evolve(part)), f"{kind.__name__} with the same options has another hash"
    assert _NAME.fullmatch(part.name), f"the name {part.name!r} is not in lower case with hyphens"
    assert isinstance(part.extensions, tuple), "extensions is no tuple"
    for ending in part.extensions:
        assert _ENDING.fullmatch(ending), f"the ending {ending!r} is not a dot and lower case"
    assert part.summary, "the summary is empty"
    assert "\n" not in part.summary, "the summary has several lines"
    check_options(kind)


def check_free(what: str, part: Any, known: Iterable[Any]) -> None:  # noqa: ANN401  (an exporter or a reader)
    """Check that no other part that is registered has the same name.

    Raises:
        AssertionError: One has.
    """
    for other in known:
        same = type(other) is type(part)
        assert same or other.name != part.name, f"the name {part.name!r} is taken by the {what} {type(other).__name__}"


def check_options(kind: type) -> None:
    """Check that every field has a type, a default and a line in the docstring.

    Raises:
        AssertionError: One has not.
    """
    documented = inspect.getdoc(kind) or ""
    assert documented, f"{kind.__name__} has no docstring"
    fields: Any = attrs.fields(kind)
    for field in fields:
        assert field.type is not None, f"the option {field.name} has no type"
        assert field.default is not attrs.NOTHING, f"the option {field.name} has no default"
        assert re.search(rf"^\s+{re.escape(field.name)}:", documented, re.MULTILINE), (
            f"the option {field.name} is not described under Attributes in the docstring of {kind.__name__}"
        )


def _is_frozen(part: Any) -> bool:  # noqa: ANN401  (an exporter or a reader)
    try:
        part.option_that_nobody_has = True
    except attrs.exceptions.FrozenInstanceError:
        return True
    except AttributeError:  # slotted, but not frozen
        return False
    return False
