"""The header of a transcript in the form of ParlaMint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.encoding import write_usage
from briefparse.exporting.tei.file import subtitle, words_in, write_publication, write_software, write_source
from briefparse.exporting.tei.profile import language_of
from briefparse.exporting.tei.taxonomies import BRIEFING

if TYPE_CHECKING:
    from briefparse.exporting.tei.contents import Contents
    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element


def write_header(header: Element, edition: Edition, contents: Contents) -> None:
    """Write ``teiHeader``: no lists of people and no taxonomies, which are files of their own.

    Args:
        header: The element.
        edition: The file.
        contents: What stands in the finished text.
    """
    briefing = edition.briefing
    described = add(header, "fileDesc")
    statement = add(described, "titleStmt")
    add(statement, "title", stamped(briefing.title or briefing.id), type="main", xml_lang=language_of(edition))
    add(statement, "title", subtitle(edition), type="sub", xml_lang="en")
    day = None if briefing.event.date is None else briefing.event.date.isoformat()
    add(statement, "meeting", "Press briefing", n=day or "1", ana=f"#{BRIEFING}", corresp=edition.office())
    write_software(statement)
    extent = add(described, "extent")
    for unit, quantity in (("speeches", len(briefing.turns)), ("words", words_in(briefing, contents))):
        add(extent, "measure", f"{quantity} {unit}", unit=unit, quantity=str(quantity), xml_lang="en")
    write_publication(add(described, "publicationStmt"), edition.options, briefing.id, edition.root)
    write_source(add(described, "sourceDesc"), edition)
    encoding = add(header, "encodingDesc")
    add(add(encoding, "projectDesc"), "p", "A transcript of a press briefing, encoded in the form of ParlaMint.")
    write_usage(encoding, contents.usage)
    _write_setting(add(header, "profileDesc"), edition)


def stamped(title: str) -> str:
    """Return a title with the stamp that ParlaMint asks for."""
    return f"{' '.join(title.split())} [ParlaMint]"


def _write_setting(profile: Element, edition: Edition) -> None:
    event = edition.briefing.event
    setting = add(add(profile, "settingDesc"), "setting")
    # Of a place by itself nobody says that it is a city.
    where = [name for name in (event.venue, event.place) if name]
    names = [("org", edition.briefing.host), *zip(("place", "city"), where, strict=False)]
    for kind, name in names:
        if name:
            add(setting, "name", name, type=kind)
    if event.date is not None:
        day = event.date.isoformat()
        add(setting, "date", day, when=day)
    if not setting.children:
        add(setting, "activity", "Press briefing")
