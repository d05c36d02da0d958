"""A difference as plain data, for JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from briefparse.comparing.difference import Difference, TurnChange

VERSION: Final = 1
"""The version of the layout; it grows when a key goes or means something else."""


def to_json(difference: Difference) -> str:
    """Return a difference as JSON, the same text for the same difference."""
    return json.dumps(as_data(difference), ensure_ascii=False, indent=2)


def as_data(difference: Difference) -> dict[str, Any]:
    """Return a difference as mappings, lists and texts; turns by their id and number."""
    return {
        "diff_version": VERSION,
        "same": difference.same,
        "facts": [_plain(item) for item in difference.facts],
        "people": [_plain(item) for item in difference.people],
        "outlets": [_plain(item) for item in difference.outlets],
        "turns": [_turn(item) for item in difference.turns],
        "between": [_plain(item) for item in difference.between],
        "around": [_plain(item) for item in difference.around],
    }


def _turn(change: TurnChange) -> dict[str, Any]:
    before, after = (
        None if turn is None else {"id": turn.id, "n": turn.n, "voice": turn.voice, "text": turn.text}
        for turn in (change.before, change.after)
    )
    return {
        "changes": list(change.kinds),
        "before": before,
        "after": after,
        "facts": [_plain(item) for item in change.facts],
        "blocks": [_plain(item) for item in change.blocks],
    }


def _plain(value: Any) -> Any:  # noqa: ANN401  (JSON has no type)
    """Return attrs values as mappings, tuples as lists."""
    if attrs.has(type(value)):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, str) else value
