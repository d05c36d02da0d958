"""The root of a corpus: a header for all texts, and the texts included."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.tei.document import begin, written_file
from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.encoding import write_software_used
from briefparse.exporting.tei.file import write_publication, write_software
from briefparse.exporting.tei.profile import language_name
from briefparse.exporting.tei.taxonomies import write_taxonomies
from briefparse.tei.vocabulary import XINCLUDE

if TYPE_CHECKING:
    from briefparse.exporting.tei import TeiExporter
    from briefparse.exporting.tei.elements import Element
    from briefparse.exporting.tei.register import Register
    from briefparse.tei.corpus import CorpusFiles
    from briefparse.tei.corpus.forms import Form


@attrs.frozen
class Totals:
    """What all texts together are.

    Attributes:
        title: The title of the corpus.
        parts: The names of the files, in order.
        languages: How many texts there are in each language.
    """

    title: str
    parts: tuple[str, ...]
    languages: dict[str, int]


def write_root(totals: Totals, files: CorpusFiles, register: Register, form: Form) -> bytes:
    """Return the file of the root."""
    own = files.root.stem
    root = begin("teiCorpus", own, "en")
    header = add(root, "teiHeader")
    _write_file(header, totals, files, form.options)
    described = add(header, "encodingDesc")
    add(add(described, "projectDesc"), "p", "Transcripts of press briefings, encoded after TEI P5 and Parla-CLARIN.")
    if form.taxonomies:
        declared = add(described, "classDecl")
        for file, _ in form.taxonomies:
            _include(declared, file)
    else:
        write_taxonomies(described)
    write_software_used(described, None)
    profile = add(header, "profileDesc")
    spoken = add(profile, "langUsage")
    for tag, texts in sorted(totals.languages.items()) or [("und", 0)]:
        share = str(round(100 * texts / max(len(totals.parts), 1)))
        add(spoken, "language", language_name(tag), ident=tag, usage=share)
    lists = [
        *([files.organisations.name] if register.has_organisations else []),
        *([files.people.name] if register.has_people else []),
    ]
    if lists:
        described = add(profile, "particDesc")
        for listed in lists:
            _include(described, listed)
    for part in totals.parts:
        _include(root, part)
    return written_file(root)


def _write_file(header: Element, totals: Totals, files: CorpusFiles, options: TeiExporter) -> None:
    described = add(header, "fileDesc")
    statement = add(described, "titleStmt")
    add(statement, "title", totals.title, type="main")
    write_software(statement)
    extent = add(described, "extent")
    for unit, quantity in (("texts", files.texts), ("speeches", files.turns), ("words", files.words)):
        add(extent, "measure", f"{quantity} {unit}", unit=unit, quantity=str(quantity))
    write_publication(add(described, "publicationStmt"), options, files.root.stem, files.root.stem)
    add(add(described, "sourceDesc"), "p", "Each text names its source.")


def _include(parent: Element, name: str) -> None:
    add(parent, "xi:include", **{"xmlns:xi": XINCLUDE, "href": name})
