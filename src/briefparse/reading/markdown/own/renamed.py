"""Somebody whose name was edited in the head alone: their labels still show the former name."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.markdown.turns import expected_label
from briefparse.reading.returning.drafts import TurnDraft
from briefparse.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.model import Milestone, Outlet, Person
    from briefparse.reading.returning.drafts import Remembered

_NUMBERED: Final = re.compile(r"-[0-9]{1,9}$")


def under_former_names(items: Sequence[TurnDraft | Milestone]) -> list[TurnDraft | Milestone]:
    """Let turns keep whom they belong to where the head, and not the label, was edited.

    A comment does not repeat a label that is the name of who speaks, so that the
    name of now is taken for the label of then. It was not if no turn shows the
    name of now, and all of somebody's turns show one other name: one that their
    id was made from, or the same in several turns, while the name of now is not
    what the id was made from.

    Args:
        items: Turns and milestones in order.
    """
    shown: dict[Person | Outlet, list[str | None]] = defaultdict(list)
    for item in items:
        if isinstance(item, TurnDraft) and (who := _named(item.remembered)) is not None:
            shown[who].append(item.label)
    names = {who.name for who in shown}
    former = {who: label for who, labels in shown.items() if (label := _former(who, labels, names)) is not None}
    return [_under(item, former) if isinstance(item, TurnDraft) else item for item in items]


def _named(remembered: Remembered | None) -> Person | Outlet | None:
    """Return whose name the label of a turn was, or None where it was another."""
    if remembered is None or remembered.label != expected_label(remembered.speaker, remembered.outlet):
        return None
    return remembered.speaker or remembered.outlet


def _former(who: Person | Outlet, labels: list[str | None], names: set[str]) -> str | None:
    """Return the name that somebody had when the file was written, if it is not the one of now."""
    if who.name in labels:
        return None
    now = _likeness(who.name, who.id)
    others = {label for label in labels if label}
    fitting = [label for label in others if _likeness(label, who.id) > now]
    if len(fitting) == 1:
        return fitting[0]
    same = not now and len(others) == 1 and len(labels) > 1 and None not in labels and not others & names
    return others.pop() if same else None


def _likeness(name: str, made: str) -> int:
    """Return 2 for a name that an id was made from, 1 for the end of one, as after an outlet's, else 0."""
    made, wanted = _NUMBERED.sub("", made), _NUMBERED.sub("", slug(name, ""))
    if not wanted:
        return 0
    return 2 if made == wanted else int(made.endswith(f"-{wanted}"))


def _under(draft: TurnDraft, former: dict[Person | Outlet, str]) -> TurnDraft:
    who = _named(draft.remembered)
    if draft.remembered is None or who not in former:
        return draft
    return attrs.evolve(draft, remembered=attrs.evolve(draft.remembered, label=former[who]))
