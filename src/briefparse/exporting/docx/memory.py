"""What Word has no form for, remembered in a part of the file that it carries along.

The part is custom XML, which Word and LibreOffice keep as it is. It holds ids,
who takes part, which of them speaks, and for each paragraph its length,
checksums of its words, of those before a colon and of the letters beside marks
on no words, and where its marks lie; never the words of a label, a paragraph or
a mark, so that what an editor takes out of the text is not in the file any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from briefparse.editing.leads import lead_of
from briefparse.editing.near import Near, checksum
from briefparse.exporting.docx.markup import XML, escaped
from briefparse.exporting.docx.milestones import page_words
from briefparse.exporting.docx.package import RELATIONS, Part
from briefparse.exporting.docx.speech import adds
from briefparse.exporting.docx.title_block import event_line
from briefparse.exporting.xmltext import xml_safe
from briefparse.model import Heading, Note, PageBreak, Turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.exporting.docx.sheet import Sheet
    from briefparse.model import Annotation, Briefing, Outlet, Paragraph, Person, TurnBlock

NAMESPACE: Final = "urn:briefparse:docx-memory-1"
"""The name of the layout; one that changes it has another number."""

_PROPERTIES_TYPE: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
# Word knows data by a number of its own, which is the same in every file of ours.
_PROPERTIES: Final = (
    f'{XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"'
    ' ds:itemID="{7E0C3B5A-52F4-4E0B-9A36-6B3F0B0C9D11}">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)


def digest(text: str) -> str:
    """Return a short checksum of words as a file shows them: enough to know them again."""
    return checksum(xml_safe(text))


def memory(briefing: Briefing, sheet: Sheet) -> bytes:
    """Return the part that remembers a briefing.

    Args:
        briefing: The briefing.
        sheet: What was collected when its body was written.
    """
    people, outlets = _Numbers(briefing.participants), _Numbers(briefing.outlets)
    body = "".join(_Body(sheet).items(briefing, people, outlets))  # which may name more people
    return (
        f'{XML}<memory xmlns="{NAMESPACE}"'
        f"{_attributes(id=briefing.id, language=briefing.language, dialect=briefing.dialect)}>"
        f"{_event(briefing)}"
        f'<people here="{len(briefing.participants)}">{"".join(map(_person, people.members))}</people>'
        f'<outlets here="{len(briefing.outlets)}">{"".join(map(_outlet, outlets.members))}</outlets>'
        f"{''.join(_matter(briefing))}<body>{body}</body></memory>"
    ).encode()


Who = TypeVar("Who", "Person", "Outlet")


class _Numbers(Generic[Who]):
    """Numbers people or outlets: those of the briefing, then any others that turns have."""

    def __init__(self, members: Iterable[Who]) -> None:
        self.members: list[Who] = list(members)
        self._numbers: dict[Who, int] = {}
        for number, member in enumerate(self.members):
            self._numbers.setdefault(member, number)

    def number(self, member: Who | None) -> str | None:
        if member is None:
            return None
        number = self._numbers.setdefault(member, len(self.members))
        if number == len(self.members):
            self.members.append(member)
        return str(number)


def _attributes(**values: str | None) -> str:
    """Write attributes; white space is written as numbers, because a parser folds it."""
    return "".join(
        f' {name}="{escaped(value).replace(chr(10), "&#10;").replace(chr(9), "&#9;")}"'
        for name, value in values.items()
        if value is not None
    )


def _flag(on: bool) -> str | None:  # noqa: FBT001  (the value itself, not an option)
    return "1" if on else None


def _event(briefing: Briefing) -> str:
    event = briefing.event
    moments = {
        name: None if moment is None else moment.isoformat()
        for name, moment in (("date", event.date), ("time", event.time), ("end", event.end_time))
    }
    line = digest(event_line(briefing))
    said = _attributes(
        line=line, zone=event.timezone, place=event.place, venue=event.venue, host=briefing.host, **moments
    )
    return f"<event{said}/>"


def _person(person: Person) -> str:
    said = _attributes(
        id=person.id,
        name=person.name,
        honorific=person.honorific,
        title=person.title,
        affiliation=person.affiliation,
        role=person.role.value,
        listed=_flag(person.listed),
    )
    return f"<person{said}>{_aliases(person.aliases)}</person>"


def _outlet(outlet: Outlet) -> str:
    said = _attributes(
        id=outlet.id,
        name=outlet.name,
        kind=None if outlet.kind is None else outlet.kind.value,
        country=outlet.country,
        wikidata=outlet.wikidata,
        known=_flag(outlet.known),
    )
    return f"<outlet{said}>{_aliases(outlet.aliases)}</outlet>"


def _aliases(aliases: tuple[str, ...]) -> str:
    return "".join(f"<alias{_attributes(name=alias)}/>" for alias in aliases)


def _matter(briefing: Briefing) -> Iterator[str]:
    for piece in briefing.front:
        yield f"<front{_attributes(d=digest(piece.text), kind=piece.kind.value, refers=piece.refers)}/>"
    for credit in briefing.credits:
        yield f'<credit role="{credit.role.value}" l="{len(credit.name)}"/>'
    for furniture in briefing.furniture:
        yield f'<furniture d="{digest(furniture.text)}" kind="{furniture.kind.value}"/>'


class _Body:
    """Writes turns with their blocks, and the milestones between them; lives for one file."""

    def __init__(self, sheet: Sheet) -> None:
        self._page_breaks = sheet.options.page_breaks
        self._levels = iter(sheet.levels)

    def items(self, briefing: Briefing, people: _Numbers[Person], outlets: _Numbers[Outlet]) -> Iterator[str]:
        for item in briefing.body:
            if not isinstance(item, Turn):
                yield self._block(item)
                continue
            said = _attributes(
                id=item.id,
                kind=item.kind.value,
                who=people.number(item.speaker),
                outlet=outlets.number(item.outlet),
                label=None if item.label is None else digest(item.label.text),
            )
            yield f"<turn{said}>{''.join(map(self._block, item.blocks))}</turn>"

    def _block(self, block: TurnBlock) -> str:
        if isinstance(block, Note):
            return f'<note d="{digest(block.text)}"/>'
        if isinstance(block, Heading):
            return f'<heading d="{digest(block.text)}" level="{block.level}" shown="{next(self._levels)}"/>'
        if isinstance(block, PageBreak):
            if self._page_breaks == "none":
                return ""
            number = None if block.n is None else str(block.n)
            return f"<page{_attributes(d=digest(page_words(block, self._page_breaks)), n=number)}/>"
        return _paragraph(block)


def _paragraph(paragraph: Paragraph) -> str:
    text = paragraph.text
    goes_on = ' goes-on="1"' if paragraph.continues else ""
    marks = "".join(_mark(mark, text) for mark in paragraph.annotations)
    lead = lead_of(text)
    leads = "" if lead is None else f' lead="{digest(lead[0])}"'
    return f'<p d="{digest(text)}" l="{len(text)}"{leads}{goes_on}>{marks}</p>'


def _mark(mark: Annotation, text: str) -> str:
    near = Near.of(xml_safe(text), mark.start).written if mark.start == mark.end else None
    said = _attributes(kind=mark.kind.value, s=str(mark.start), e=str(mark.end), near=near, **_value(mark, text))
    return f"<m{said}/>"


def _value(mark: Annotation, text: str) -> dict[str, str]:
    """Say where the value of a mark is seen: behind it, or in the words that it covers."""
    if mark.value is None:
        return {}
    if adds(mark, text):
        return {"added": str(len(mark.value))}
    start = text[mark.start : mark.end].find(mark.value)
    return {"from": str(start), "to": str(start + len(mark.value))}


def memory_parts(briefing: Briefing, sheet: Sheet, number: int) -> tuple[Part, ...]:
    """Return the part that remembers a briefing, and the part by which Word knows it.

    Args:
        briefing: The briefing.
        sheet: What was collected when its body was written.
        number: The first number that no custom data of the file has.
    """
    folder, item, properties = "customXml", f"item{number}.xml", f"itemProps{number}.xml"
    relation = (
        f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/customXmlProps" Target="{properties}"/></Relationships>'
    )
    return (
        Part(f"{folder}/{item}", memory(briefing, sheet), "application/xml", "customXml"),
        Part(f"{folder}/{properties}", _PROPERTIES.encode(), _PROPERTIES_TYPE),
        Part(f"{folder}/_rels/{item}.rels", relation.encode()),
    )
