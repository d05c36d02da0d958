"""What a file of ours remembers, read and checked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from briefparse.editing.near import Near
from briefparse.errors import ReadError
from briefparse.exporting.docx.memory import NAMESPACE
from briefparse.model import (
    AnnotationKind,
    CreditRole,
    Event,
    FrontMatterKind,
    FurnitureKind,
    Outlet,
    OutletKind,
    ParticipantRole,
    Person,
    TurnKind,
)
from briefparse.reading.docx.ours.remembered import Memory, RememberedBlock, RememberedMark, RememberedTurn
from briefparse.reading.docx.xml import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_NS: Final = f"{{{NAMESPACE}}}"
_MOST_MARKS: Final = 1_000  # on one paragraph


class DamagedMemoryError(Exception):
    """What a file remembers cannot be read."""


def memory_in(custom: Iterable[bytes]) -> Memory | None:
    """Return what a file remembers, or None where it is not one of ours.

    Args:
        custom: The custom data of the file, part by part.

    Raises:
        DamagedMemoryError: It is not as we write it.
    """
    for data in custom:
        if NAMESPACE.encode() in data:
            try:
                return _memory(parse(data, "of custom data", "the file"))
            except (ReadError, ValueError, KeyError, IndexError, TypeError, AttributeError) as failure:
                raise DamagedMemoryError(str(failure)) from failure
    return None


def _memory(root: _Element) -> Memory:
    if root.tag != f"{_NS}memory":
        raise ValueError("it is something else")
    people = tuple(map(_person, root.iterfind(f"{_NS}people/{_NS}person")))
    outlets = tuple(map(_outlet, root.iterfind(f"{_NS}outlets/{_NS}outlet")))
    event = _one(root, "event")
    before, turns = _body(_one(root, "body"), people, outlets)
    return Memory(
        id=_said(root, "id"),
        language=_said(root, "language"),
        dialect=_said(root, "dialect"),
        event=_event(event),
        host=event.get("host"),
        event_line=_said(event, "line"),
        people=people[: _natural(_said(_one(root, "people"), "here"))],
        outlets=outlets[: _natural(_said(_one(root, "outlets"), "here"))],
        front=tuple(
            (_said(piece, "d"), FrontMatterKind(_said(piece, "kind")), piece.get("refers"))
            for piece in root.iterfind(f"{_NS}front")
        ),
        credits=tuple(
            (CreditRole(_said(credit, "role")), _natural(_said(credit, "l")))
            for credit in root.iterfind(f"{_NS}credit")
        ),
        furniture=tuple(
            (_said(piece, "d"), FurnitureKind(_said(piece, "kind"))) for piece in root.iterfind(f"{_NS}furniture")
        ),
        before=before,
        turns=turns,
    )


def _one(root: _Element, name: str) -> _Element:
    found = root.find(f"{_NS}{name}")
    if found is None:
        raise ValueError(f"it has no {name}")
    return found


def _said(element: _Element, name: str) -> str:
    value = element.get(name)
    if value is None:
        raise ValueError(f"a {element.tag.removeprefix(_NS)} has no {name}")
    return value


def _natural(number: str) -> int:
    if not (number.isascii() and number.isdigit() and len(number) < 10):  # noqa: PLR2004  (more than any file has)
        raise ValueError(f"{number!r} is no number")
    return int(number)


def _event(event: _Element) -> Event:
    date, time, end = (event.get(name) for name in ("date", "time", "end"))
    return Event(
        None if date is None else dt.date.fromisoformat(date),
        None if time is None else dt.time.fromisoformat(time),
        event.get("zone"),
        event.get("place"),
        event.get("venue"),
        None if end is None else dt.time.fromisoformat(end),
    )


def _person(person: _Element) -> Person:
    return Person(
        _said(person, "id"),
        _said(person, "name"),
        person.get("honorific"),
        person.get("title"),
        person.get("affiliation"),
        ParticipantRole(_said(person, "role")),
        _aliases(person),
        person.get("listed") is not None,
    )


def _outlet(outlet: _Element) -> Outlet:
    kind = outlet.get("kind")
    return Outlet(
        _said(outlet, "id"),
        _said(outlet, "name"),
        None if kind is None else OutletKind(kind),
        outlet.get("country"),
        outlet.get("wikidata"),
        _aliases(outlet),
        outlet.get("known") is not None,
    )


def _aliases(member: _Element) -> tuple[str, ...]:
    return tuple(_said(alias, "name") for alias in member.iterfind(f"{_NS}alias"))


def _body(
    body: _Element, people: tuple[Person, ...], outlets: tuple[Outlet, ...]
) -> tuple[tuple[RememberedBlock, ...], tuple[RememberedTurn, ...]]:
    """Return the blocks before the first turn, and the turns, each with what follows it."""
    turns: list[_Element] = []
    blocks: list[list[RememberedBlock]] = [[]]
    for item in body:
        if item.tag == f"{_NS}turn":
            turns.append(item)
            blocks.append([_block(block, outer=False) for block in item])
        else:
            blocks[-1].append(_block(item, outer=True))
    made = (_turn(turn, tuple(those), people, outlets) for turn, those in zip(turns, blocks[1:], strict=True))
    return tuple(blocks[0]), tuple(made)


def _turn(
    turn: _Element, blocks: tuple[RememberedBlock, ...], people: tuple[Person, ...], outlets: tuple[Outlet, ...]
) -> RememberedTurn:
    who, outlet = turn.get("who"), turn.get("outlet")
    return RememberedTurn(
        _said(turn, "id"),
        TurnKind(_said(turn, "kind")),
        None if who is None else people[_natural(who)],
        None if outlet is None else outlets[_natural(outlet)],
        turn.get("label"),
        blocks,
    )


def _block(block: _Element, *, outer: bool) -> RememberedBlock:
    kind, digest = block.tag.removeprefix(_NS), _said(block, "d")
    if kind == "p":
        marks = tuple(map(_mark, block))
        if len(marks) > _MOST_MARKS:
            raise ValueError("a paragraph has too many marks")
        length = _natural(_said(block, "l"))
        continues = block.get("goes-on") is not None
        return RememberedBlock("p", digest, outer, length, continues, block.get("lead"), marks)
    if kind == "page":
        n = block.get("n")
        return RememberedBlock("page", digest, outer, n=None if n is None else int(n[:20]))
    if kind == "heading":
        return RememberedBlock(
            "heading", digest, outer, level=int(_said(block, "level")[:20]), shown=_natural(_said(block, "shown"))
        )
    if kind == "note":
        return RememberedBlock("note", digest, outer)
    raise ValueError(f"it has a {kind}")


def _mark(mark: _Element) -> RememberedMark:
    start, end, added = _natural(_said(mark, "s")), _natural(_said(mark, "e")), mark.get("added")
    within = (_natural(_said(mark, "from")), _natural(_said(mark, "to"))) if mark.get("from") is not None else None
    return RememberedMark(
        AnnotationKind(_said(mark, "kind")),
        start,
        end,
        None if added is None else _natural(added),
        within,
        Near.read(start, mark.get("near")),
    )
