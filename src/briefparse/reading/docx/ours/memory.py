"""What a file of ours remembers, read and checked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import attrs

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
from briefparse.reading.docx.xml import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_NS: Final = f"{{{NAMESPACE}}}"
_MOST_MARKS: Final = 1_000  # on one paragraph


@attrs.frozen
class RememberedMark:
    """A mark: its kind and place, and where its value is to be seen.

    Attributes:
        added: How long the value is that is shown behind the words; None where none is.
        within: Where the value stands in the words covered; None where it does not.
    """

    kind: AnnotationKind
    start: int
    end: int
    added: int | None
    within: tuple[int, int] | None


@attrs.frozen
class RememberedBlock:
    """A paragraph or a milestone.

    Attributes:
        kind: ``p``, ``page``, ``heading`` or ``note``.
        digest: The checksum of its words.
        outer: Whether it stands between turns, and not inside one.
        length: Of a paragraph.
        continues: Of a paragraph.
        marks: Of a paragraph.
        n: Of a page break.
        level: Of a heading.
    """

    kind: str
    digest: str
    outer: bool = False
    length: int = 0
    continues: bool = False
    marks: tuple[RememberedMark, ...] = ()
    n: int | None = None
    level: int = 1


@attrs.frozen
class RememberedTurn:
    """A turn, with the milestones that follow it.

    Attributes:
        id: Its id.
        kind: What it did.
        speaker: Who spoke, or None.
        outlet: For which outlet, or None.
        label: The checksum of its label, or None where it had none.
        blocks: What stood in it, and after it up to the next turn.
    """

    id: str
    kind: TurnKind
    speaker: Person | None
    outlet: Outlet | None
    label: str | None
    blocks: tuple[RememberedBlock, ...]


@attrs.frozen
class Memory:
    """All that a file remembers; one that remembers nothing has the defaults.

    Attributes:
        id, language, dialect, host, event: As in `Briefing`.
        event_line: The checksum of the line that says when and where.
        people: The participants.
        outlets: The outlets.
        front: Of each piece the checksum, the kind and whom it refers to.
        credits: Of each credit the role and how long the name is.
        furniture: Of each piece the checksum and the kind.
        before: The milestones before the first turn.
        turns: The turns in order.
    """

    id: str = ""
    language: str = "und"
    dialect: str = "generic"
    event: Event = Event()
    host: str | None = None
    event_line: str = ""
    people: tuple[Person, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    front: tuple[tuple[str, FrontMatterKind, str | None], ...] = ()
    credits: tuple[tuple[CreditRole, int], ...] = ()
    furniture: tuple[tuple[str, FurnitureKind], ...] = ()
    before: tuple[RememberedBlock, ...] = ()
    turns: tuple[RememberedTurn, ...] = ()


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
    event = root.find(f"{_NS}event")
    before, turns = _body(root.find(f"{_NS}body"), people, outlets)
    return Memory(
        id=root.attrib["id"],
        language=root.attrib["language"],
        dialect=root.attrib["dialect"],
        event=_event(event),
        host=event.get("host"),
        event_line=event.attrib["line"],
        people=people[: _natural(root.find(f"{_NS}people").attrib["here"])],
        outlets=outlets[: _natural(root.find(f"{_NS}outlets").attrib["here"])],
        front=tuple(
            (piece.attrib["d"], FrontMatterKind(piece.attrib["kind"]), piece.get("refers"))
            for piece in root.iterfind(f"{_NS}front")
        ),
        credits=tuple(
            (CreditRole(credit.attrib["role"]), _natural(credit.attrib["l"]))
            for credit in root.iterfind(f"{_NS}credit")
        ),
        furniture=tuple(
            (piece.attrib["d"], FurnitureKind(piece.attrib["kind"])) for piece in root.iterfind(f"{_NS}furniture")
        ),
        before=before,
        turns=turns,
    )


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
        person.attrib["id"],
        person.attrib["name"],
        person.get("honorific"),
        person.get("title"),
        person.get("affiliation"),
        ParticipantRole(person.attrib["role"]),
        _aliases(person),
        person.get("listed") is not None,
    )


def _outlet(outlet: _Element) -> Outlet:
    kind = outlet.get("kind")
    return Outlet(
        outlet.attrib["id"],
        outlet.attrib["name"],
        None if kind is None else OutletKind(kind),
        outlet.get("country"),
        outlet.get("wikidata"),
        _aliases(outlet),
        outlet.get("known") is not None,
    )


def _aliases(member: _Element) -> tuple[str, ...]:
    return tuple(alias.attrib["name"] for alias in member.iterfind(f"{_NS}alias"))


def _body(
    body: _Element, people: tuple[Person, ...], outlets: tuple[Outlet, ...]
) -> tuple[tuple[RememberedBlock, ...], tuple[RememberedTurn, ...]]:
    """Return the blocks before the first turn, and the turns, each with what follows it."""
    groups: list[tuple[_Element | None, list[RememberedBlock]]] = [(None, [])]
    for item in body:
        if item.tag == f"{_NS}turn":
            groups.append((item, [_block(block, outer=False) for block in item]))
        else:
            groups[-1][1].append(_block(item, outer=True))
    turns = tuple(_turn(turn, tuple(blocks), people, outlets) for turn, blocks in groups[1:])
    return tuple(groups[0][1]), turns


def _turn(
    turn: _Element, blocks: tuple[RememberedBlock, ...], people: tuple[Person, ...], outlets: tuple[Outlet, ...]
) -> RememberedTurn:
    who, outlet = turn.get("who"), turn.get("outlet")
    return RememberedTurn(
        turn.attrib["id"],
        TurnKind(turn.attrib["kind"]),
        None if who is None else people[_natural(who)],
        None if outlet is None else outlets[_natural(outlet)],
        turn.get("label"),
        blocks,
    )


def _block(block: _Element, *, outer: bool) -> RememberedBlock:
    kind, digest = block.tag.removeprefix(_NS), block.attrib["d"]
    if kind == "p":
        marks = tuple(map(_mark, block))
        if len(marks) > _MOST_MARKS:
            raise ValueError("a paragraph has too many marks")
        length = _natural(block.attrib["l"])
        return RememberedBlock("p", digest, outer, length, block.get("goes-on") is not None, marks)
    if kind == "page":
        n = block.get("n")
        return RememberedBlock("page", digest, outer, n=None if n is None else int(n[:20]))
    if kind == "heading":
        return RememberedBlock("heading", digest, outer, level=int(block.attrib["level"][:20]))
    if kind == "note":
        return RememberedBlock("note", digest, outer)
    raise ValueError(f"it has a {kind}")


def _mark(mark: _Element) -> RememberedMark:
    start, end, added = _natural(mark.attrib["s"]), _natural(mark.attrib["e"]), mark.get("added")
    within = (_natural(mark.attrib["from"]), _natural(mark.attrib["to"])) if "from" in mark.attrib else None
    return RememberedMark(
        AnnotationKind(mark.attrib["kind"]), start, end, None if added is None else _natural(added), within
    )
