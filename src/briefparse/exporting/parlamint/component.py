"""The transcript in the form of ParlaMint: flat divisions, and only what its schema has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.parlamint.header import write_header
from briefparse.exporting.parlamint.kinds import REFERENCE, speaker_type
from briefparse.exporting.parlamint.words import write_words
from briefparse.exporting.tei.body import parts_of_body
from briefparse.exporting.tei.contents import contents_of
from briefparse.exporting.tei.document import begin, file_of
from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.layout import written
from briefparse.exporting.tei.profile import language_of
from briefparse.exporting.tei.sounds import write_sound
from briefparse.exporting.tei.taxonomies import BRIEFING
from briefparse.model import Heading, Note, NoteKind, PageBreak, Paragraph, Turn

if TYPE_CHECKING:
    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import BodyItem, TurnBlock

_ANA: Final = f"#{BRIEFING} #{REFERENCE}"


def write_component(edition: Edition) -> bytes:
    """Return the file with the transcript."""
    root = begin("TEI", edition.root, language_of(edition), ana=_ANA)
    header = add(root, "teiHeader")
    text = add(root, "text", ana=f"#{REFERENCE}")
    _write_body(add(text, "body"), edition)
    data = written(text, 1)
    write_header(header, edition, contents_of(text, data))
    return file_of(root, [written(header, 1), data])


def _write_body(body: Element, edition: Edition) -> None:
    waiting: list[BodyItem] = []
    paragraphs = 0
    for part in parts_of_body(edition.briefing, waiting):
        div = add(body, "div", type="debateSection")
        for item in part.items:
            paragraphs += _write_item(div, item, edition, paragraphs)
    if not body.children:
        div = add(body, "div", type="debateSection")
        for item in waiting:
            _write_item(div, item, edition, 0)


def _write_item(div: Element, item: BodyItem, edition: Edition, before: int) -> int:
    """Write a turn, or what stands between two; return how many paragraphs it has."""
    if not isinstance(item, Turn):
        _write_milestone(div, item, top=not any(child.tag != "head" for child in div.children))
        return 0
    if item.label is not None and item.label.text:
        add(div, "note", item.label.text, type="speaker")
    who = edition.voice(item)
    u = add(div, "u", xml_id=edition.turns[item.n - 1], who=who, ana=f"#{speaker_type(item)}")
    n = 0
    for block in item.blocks:
        if isinstance(block, Paragraph):
            n += 1
            write_words(add(u, "seg", xml_id=edition.claim(f"seg{before + n}")), block)
        else:
            _write_milestone(u, block, top=False)
    return n


def _write_milestone(parent: Element, item: BodyItem | TurnBlock, *, top: bool) -> None:
    if isinstance(item, PageBreak):
        add(parent, "pb", n=None if item.n is None else str(item.n))
    elif isinstance(item, Heading):
        if top:
            add(parent, "head", item.text)
        else:
            add(parent, "note", item.text, type="heading")
    elif isinstance(item, Note) and item.kind is NoteKind.STAGE:
        write_sound(parent, item.text)
    elif isinstance(item, Note):
        add(parent, "note", item.text, type="time" if item.kind is NoteKind.TIME else "comment")
