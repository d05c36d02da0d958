"""Single values compared: of the briefing, of people and outlets, of a turn."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs

from briefparse.comparing.difference import ChangeKind, FactChange, MemberChange

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from briefparse.model import Briefing, Outlet, Person, Turn

_FACTS = ("id", "title", "language", "dialect", "host", "abstract")


def facts_of(before: Briefing, after: Briefing) -> tuple[FactChange, ...]:
    """Compare what a briefing says of itself."""
    named = [(name, getattr(before, name), getattr(after, name)) for name in _FACTS]
    event = [
        (f"event.{field.name}", getattr(before.event, field.name), getattr(after.event, field.name))
        for field in attrs.fields(type(before.event))
    ]
    return tuple(FactChange(name, _text(old), _text(new)) for name, old, new in (*named, *event) if old != new)


def fields_of(before: Any, after: Any) -> tuple[FactChange, ...]:  # noqa: ANN401  (any two attrs values of one class)
    """Compare the fields of two values of one class that take part in equality."""
    fields = (field.name for field in attrs.fields(type(before)) if field.eq)
    return tuple(
        FactChange(name, _text(getattr(before, name)), _text(getattr(after, name)))
        for name in fields
        if getattr(before, name) != getattr(after, name)
    )


def turn_facts(before: Turn, after: Turn, listed: Collection[Person | Outlet]) -> tuple[FactChange, ...]:
    """Compare who speaks and what a turn does.

    A person whose office changed is told once, among the people; the turn is
    only another where it belongs to somebody else. Ids that only count the
    turns change whenever one is added before them, which is told there.

    Args:
        before: The turn as it was.
        after: The turn now.
        listed: The people and outlets of both briefings.
    """
    values = (
        ("label", _of(before.label, "text"), _of(after.label, "text")),
        ("speaker", *_voices(before.speaker, after.speaker, listed)),
        ("outlet", *_voices(before.outlet, after.outlet, listed)),
        ("kind", before.kind.value, after.kind.value),
        ("id", before.id, before.id if _only_count(before, after) else after.id),
    )
    return tuple(FactChange(name, old, new) for name, old, new in values if old != new)


def _voices(
    before: Person | Outlet | None, after: Person | Outlet | None, listed: Collection[Person | Outlet]
) -> tuple[str | None, str | None]:
    """Return two voices by id, or in full where the same id is somebody who is not listed so."""
    old, new = _of(before, "id"), _of(after, "id")
    if old != new or before == after or (before in listed and after in listed):
        return old, new
    return _text(before), _text(after)


def _only_count(before: Turn, after: Turn) -> bool:
    return before.id == f"u{before.n}" and after.id == f"u{after.n}"


def members_of(before: Sequence[Person | Outlet], after: Sequence[Person | Outlet]) -> tuple[MemberChange, ...]:
    """Compare people or outlets by their ids; then by their order."""
    return tuple(_members(before, after))


def _members(before: Sequence[Person | Outlet], after: Sequence[Person | Outlet]) -> Iterator[MemberChange]:
    old, new = dict(_keyed(before)), dict(_keyed(after))
    for key, member in old.items():
        if key not in new:
            yield MemberChange(ChangeKind.REMOVED, member.id, member.name)
    for key, member in new.items():
        if key not in old:
            yield MemberChange(ChangeKind.ADDED, member.id, member.name)
        elif member != old[key]:
            yield MemberChange(ChangeKind.CHANGED, member.id, member.name, fields_of(old[key], member))
    order_before, order_after = ([key for key in each if key in old and key in new] for each in (old, new))
    for n, (was, is_now) in enumerate(zip(order_before, order_after, strict=True), 1):
        if was != is_now:  # one is enough to say that the order is another
            place = FactChange("place", str(order_before.index(is_now) + 1), str(n))
            yield MemberChange(ChangeKind.CHANGED, is_now[0], new[is_now].name, (place,))
            return


def _keyed(members: Sequence[Person | Outlet]) -> Iterator[tuple[tuple[str, int], Person | Outlet]]:
    """Yield members by their ids; should two have one, they are counted."""
    seen: Counter[str] = Counter()
    for member in members:
        seen[member.id] += 1
        yield (member.id, seen[member.id]), member


def _of(value: object, name: str) -> str | None:
    return None if value is None else str(getattr(value, name))


def _text(value: Any) -> str | None:  # noqa: ANN401  (any value of the model)
    """Return a value as people write it."""
    if value is None or isinstance(value, str):
        return None if value is None else str(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(str(_text(item)) for item in value)
    if attrs.has(type(value)):
        fields = (getattr(value, field.name) for field in attrs.fields(type(value)) if field.eq)
        return " ".join(str(_text(item)) for item in fields if item is not None)
    return str(value)
