"""Corpora for tests, and their files put together as a program that includes them sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from lxml import etree

from briefparse import Briefing, Turn
from sample import TAN, sample

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from briefparse import Person

BASE = "{http://www.w3.org/XML/1998/namespace}base"


def three() -> tuple[Briefing, ...]:
    """Return the sample, the same a day later with a person whose office is new, and one where nobody is known."""
    promoted = attrs.evolve(TAN, title="minister of the Press Bureau", aliases=("Director Tan",))
    first = sample()
    day = first.event.date
    assert day is not None
    later = attrs.evolve(
        first,
        event=attrs.evolve(first.event, date=day.replace(day=3)),
        participants=tuple(promoted if person is TAN else person for person in first.participants),
        body=tuple(_given(item, promoted) if isinstance(item, Turn) else item for item in first.body),
    )
    return first, later, Briefing(id="nothing")


def _given(turn: Turn, person: Person) -> Turn:
    return attrs.evolve(turn, speaker=person) if turn.speaker is TAN else turn


def included(root: Path) -> _Element:
    """Return a corpus with all its files included, parsed anew, so that an id given twice is seen."""
    tree = etree.parse(root)
    tree.xinclude()
    for element in tree.iter(etree.Element):
        if BASE in element.attrib:
            del element.attrib[BASE]
    return etree.fromstring(etree.tostring(tree))
