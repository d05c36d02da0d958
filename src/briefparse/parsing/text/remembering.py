"""What is told of a string once in a parse, for the names of a document come again and again."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_FORGETTING: list[Callable[[], None]] = []


def once_a_parse(function: Callable[[str], T]) -> Callable[[str], T]:
    """Remember what a pure function of a string returns until the next parse begins.

    Nothing is kept longer: a corpus has names without end.
    """
    remembering = cache(function)
    _FORGETTING.append(remembering.cache_clear)
    return remembering


def forget() -> None:
    """Forget everything; a parse begins."""
    for clear in _FORGETTING:
        clear()
