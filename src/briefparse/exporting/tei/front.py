"""The front: what stands above the transcript, as written."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from briefparse.exporting.tei.dateline import mark_dateline
from briefparse.exporting.tei.elements import add
from briefparse.model import FrontMatterKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import FrontMatter

_ROSTER = (FrontMatterKind.HEADING, FrontMatterKind.ROSTER)


def write_front(text: Element, edition: Edition) -> None:
    """Append the front, if there is any front matter."""
    pieces = edition.briefing.front
    if not pieces:
        return
    front = add(text, "front")
    for n, (roster, group) in enumerate(_divisions(pieces), start=1):
        div = add(
            front,
            "div",
            type="preface",
            subtype="participants" if roster else None,
            xml_id=edition.claim(f"front{n}"),
        )
        if roster:
            _write_participants(div, group, edition)
        else:
            _write_preface(div, group, edition)


def _divisions(pieces: tuple[FrontMatter, ...]) -> Iterator[tuple[bool, list[FrontMatter]]]:
    """Yield prefaces and lists of participants in turn; a title after other words opens a new preface."""
    group: list[FrontMatter] = []
    in_roster = False
    for piece in pieces:
        # A dateline under a heading (``Date:``) belongs to that heading.
        roster = piece.kind in _ROSTER or (piece.kind is FrontMatterKind.DATELINE and in_roster)
        late_title = piece.kind is FrontMatterKind.TITLE and group and group[-1].kind is not FrontMatterKind.TITLE
        if group and (roster is not in_roster or late_title):
            yield in_roster, group
            group = []
        in_roster = roster
        group.append(piece)
    yield in_roster, group


def _write_preface(div: Element, pieces: list[FrontMatter], edition: Edition) -> None:
    for piece in pieces:
        if piece.kind is FrontMatterKind.TITLE:
            _write_piece(div, "head", piece, edition)
        elif piece.kind is FrontMatterKind.DATELINE:
            _write_dateline(div, piece, edition)
        elif piece.kind is FrontMatterKind.ABSTRACT:
            _write_piece(div, "p", piece, edition)
        else:
            _write_piece(div, "ab", piece, edition, piece.kind.value)


def _write_piece(parent: Element, tag: str, piece: FrontMatter, edition: Edition, kind: str | None = None) -> None:
    about, source = _about(piece, edition), edition.source(piece.span)
    add(parent, tag, piece.text, type=kind, corresp=about, source=source)


def _write_dateline(div: Element, piece: FrontMatter, edition: Edition) -> None:
    line = add(div, "ab", type="dateline", corresp=_about(piece, edition), source=edition.source(piece.span))
    mark_dateline(line, piece.text, edition.briefing.event)


def _about(piece: FrontMatter, edition: Edition) -> str | None:
    """Return a pointer to the person whom a piece names, or None."""
    person = edition.participant(piece.refers)
    return None if person is None else edition.person(person)


def _write_participants(div: Element, pieces: list[FrontMatter], edition: Edition) -> None:
    heading: FrontMatter | None = None
    for kind, group in groupby(pieces, key=lambda piece: piece.kind):
        if kind is FrontMatterKind.ROSTER:
            _write_roster(div, heading, list(group), edition)
            heading = None
            continue
        for piece in group:
            _write_lone_heading(div, heading, edition)
            heading = None
            if kind is FrontMatterKind.HEADING:
                heading = piece
            else:
                _write_dateline(div, piece, edition)
    _write_lone_heading(div, heading, edition)


def _write_lone_heading(div: Element, heading: FrontMatter | None, edition: Edition) -> None:
    """Append a heading that has no list; ``head`` is for the top of a division only."""
    if heading is not None:
        _write_piece(div, "label", heading, edition)


def _write_roster(div: Element, heading: FrontMatter | None, entries: list[FrontMatter], edition: Edition) -> None:
    roster = add(div, "list")
    if heading is not None:
        _write_piece(roster, "head", heading, edition)
    for entry in entries:
        _write_entry(roster, entry, edition)


def _write_entry(roster: Element, entry: FrontMatter, edition: Edition) -> None:
    """Append an entry; the name in it points at the person, else the entry does."""
    person = edition.participant(entry.refers)
    names = () if person is None else (person.name, *person.aliases)
    name = next((name for name in names if name and name in entry.text), None)
    if person is None or name is None:
        _write_piece(roster, "item", entry, edition)
        return
    before, _, after = entry.text.partition(name)
    item = add(roster, "item", before, source=edition.source(entry.span))
    add(item, "persName", name, ref=edition.person(person)).tail = after
