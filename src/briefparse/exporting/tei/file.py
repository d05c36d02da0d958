"""The description of the file: title, size, publication and source."""

from __future__ import annotations

import re
from calendar import month_name
from typing import TYPE_CHECKING

from briefparse import __version__
from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.profile import foreign, language_name, language_of
from briefparse.exporting.tei.taxonomies import BRIEFING
from briefparse.exporting.xmltext import xml_safe
from briefparse.model import CreditRole
from briefparse.model.words import count_words

if TYPE_CHECKING:
    from briefparse.exporting.tei import TeiExporter
    from briefparse.exporting.tei.contents import Contents
    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Briefing

_ADDRESS = re.compile(r"https?://[!#-;=?-Z_a-z~\[\]]+")
_WORK = {CreditRole.TRANSLATOR: "Translation", CreditRole.EDITOR: "Editing"}


def write_file(header: Element, edition: Edition, contents: Contents) -> None:
    """Append ``fileDesc``.

    Args:
        header: The header.
        edition: The file.
        contents: What stands in the finished text.
    """
    described = add(header, "fileDesc")
    _write_titles(add(described, "titleStmt"), edition)
    extent = add(described, "extent")
    for unit, quantity in (("speeches", len(edition.briefing.turns)), ("words", words_in(edition.briefing, contents))):
        add(extent, "measure", f"{quantity} {unit}", unit=unit, quantity=str(quantity))
    write_publication(add(described, "publicationStmt"), edition.options, edition.briefing.id, edition.root)
    write_source(add(described, "sourceDesc"), edition)


def words_in(briefing: Briefing, contents: Contents) -> int:
    """Count the words as the file has them, with characters replaced that XML cannot hold."""
    texts = [paragraph.text for turn in briefing.turns for paragraph in turn.paragraphs]
    return sum(map(count_words, map(xml_safe, texts) if contents.replaced else texts))


def _write_titles(statement: Element, edition: Edition) -> None:
    briefing = edition.briefing
    if briefing.title:
        add(statement, "title", briefing.title, type="main", xml_lang=foreign(edition))
    else:
        add(statement, "title", briefing.id, type="identifier")
    add(statement, "title", subtitle(edition), type="sub", xml_lang="en")
    when = None if briefing.event.date is None else briefing.event.date.isoformat()
    meeting = ", ".join(filter(None, ("Press briefing", briefing.host)))
    add(statement, "meeting", meeting, when=when, ana=edition.category(BRIEFING), corresp=edition.office())
    for role in dict.fromkeys(credit.role for credit in briefing.credits):
        done = add(statement, "respStmt")
        for credit in briefing.credits:
            if credit.role is role:
                add(done, "persName", credit.name)
        add(done, "resp", _WORK[role])
    write_software(statement)


def write_software(statement: Element) -> None:
    """Append that this program made the file."""
    made = add(statement, "respStmt")
    add(made, "name", f"briefparse {__version__}", type="software")
    add(made, "resp", "Conversion to TEI")


def subtitle(edition: Edition) -> str:
    """Say what the file is: the language, place and day of the transcript, as far as they are known."""
    event = edition.briefing.event
    tag = language_of(edition)
    words = "Transcript" if tag == "und" else f"{language_name(tag)} transcript"
    day = None if event.date is None else f"{event.date.day} {month_name[event.date.month]} {event.date.year}"
    return ", ".join(part for part in (words, event.place, day) if part)


def write_publication(statement: Element, options: TeiExporter, own: str, root: str) -> None:
    """Write who publishes a file, under which names and which licence.

    Args:
        statement: The ``publicationStmt``.
        options: The exporter.
        own: What the file is called in its project.
        root: The ``xml:id`` of the file.
    """
    add(statement, "publisher", options.publisher or "Not stated")
    add(statement, "idno", own, type="local")
    if options.identifier is not None:
        kind = "URI" if _ADDRESS.fullmatch(options.identifier) else "identifier"
        add(statement, "idno", options.identifier, type=kind)
    if options.base_uri is not None:
        add(statement, "idno", f"{options.base_uri}{root}", type="URI", subtype="base")
    _write_availability(statement, options.licence)
    if options.publication_date is not None:
        day = options.publication_date.isoformat()
        add(statement, "date", day, when=day)


def _write_availability(statement: Element, licence: str | None) -> None:
    if licence is None:
        availability = add(statement, "availability", status="unknown")
        add(availability, "p", "No licence is stated. The rights in the transcript remain with their holders.")
        return
    target = licence if _ADDRESS.fullmatch(licence) else None
    add(add(statement, "availability"), "licence", licence, target=target)


def write_source(described: Element, edition: Edition) -> None:
    """Write what the file was made from."""
    briefing = edition.briefing
    source = briefing.source
    numbers = [(kind, value) for kind, value in (("file", source.name), ("sha256", source.sha256)) if value is not None]
    if not (briefing.title or briefing.host or numbers):
        add(described, "p", "No source is recorded.")
        return
    bibl = add(described, "bibl")
    if briefing.title:
        add(bibl, "title", briefing.title, xml_lang=foreign(edition))
    if briefing.host:
        add(bibl, "publisher", briefing.host)
    for kind, value in numbers:
        add(bibl, "idno", value, type=kind)
    if briefing.event.date is not None:
        add(bibl, "date", briefing.event.date.isoformat(), when=briefing.event.date.isoformat())
