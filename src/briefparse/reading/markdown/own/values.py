"""YAML to texts, lists and mappings: every scalar stays text, and nothing can make another thing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Value = str | list[Any] | dict[str, Any] | None
"""What a head holds; of a mapping, of a list, or text. Nothing stands for a value that is left out."""

_DEEPEST: Final = 8  # our own heads have 4 levels
_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})


class UnreadableHeadError(Exception):
    """A head is not what we write; the message says why."""


def load(yaml_text: str, read: Callable[[str], str] = str) -> dict[str, Any]:
    """Read a mapping.

    Aliases, which can make a small file a huge one, are refused, as are tags,
    deep nesting and a second document. Of a key that is repeated the first counts.

    Args:
        yaml_text: The head, without its fences.
        read: What makes the text of a value of what is written.

    Raises:
        UnreadableHeadError: It is no mapping, or not YAML.
    """
    import yaml  # noqa: PLC0415  (loaded when a file of our own is read)

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # the one in C is ten times as fast, where it is built
    try:
        value = _built(yaml.parse(yaml_text, Loader=loader), read)
    except (yaml.YAMLError, UnicodeError) as failure:
        raise UnreadableHeadError(_reason(failure)) from failure
    if not isinstance(value, dict):
        raise UnreadableHeadError("it is no list of names and values")
    return value


@attrs.define
class _Open:
    """A list or mapping whose end is still to come."""

    made: list[Any] | dict[str, Any]
    key: str | None = None

    def add(self, value: Value) -> None:
        if isinstance(self.made, list):
            self.made.append(value)
        elif self.key is None:
            if not isinstance(value, str):
                raise UnreadableHeadError("a name is no text")
            self.key = value
        else:
            self.made.setdefault(self.key, value)
            self.key = None


def _built(events: Iterable[Any], read: Callable[[str], str]) -> Value:
    import yaml  # noqa: PLC0415  (the same)

    stack = [_Open([])]
    for event in events:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None):
            raise UnreadableHeadError("it has anchors, aliases or tags")
        if isinstance(event, yaml.ScalarEvent):
            is_key = isinstance(stack[-1].made, dict) and stack[-1].key is None
            left_out = event.implicit[0] and event.value in _NOTHING and not is_key
            stack[-1].add(None if left_out else event.value if is_key else read(event.value))
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            if len(stack) > _DEEPEST:
                raise UnreadableHeadError("it is nested too deeply")
            stack.append(_Open({} if isinstance(event, yaml.MappingStartEvent) else []))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            done = stack.pop()
            stack[-1].add(done.made)
    documents = stack[0].made
    return documents[0] if isinstance(documents, list) and len(documents) == 1 else None


def _reason(failure: Exception) -> str:
    mark = getattr(failure, "problem_mark", None)
    problem = getattr(failure, "problem", None) or str(failure).splitlines()[0]
    return f"{problem}, line {mark.line + 2}" if mark is not None else problem  # the fence is a line too
