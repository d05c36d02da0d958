"""The forms a corpus may have: ours, after Parla-CLARIN, and that of ParlaMint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.parlamint.component import write_component
from briefparse.exporting.parlamint.header import stamped
from briefparse.exporting.parlamint.kinds import TAXONOMIES
from briefparse.exporting.tei import TeiExporter
from briefparse.exporting.tei.document import begin, write_edition, written_file
from briefparse.exporting.tei.edition import Edition
from briefparse.exporting.tei.names import ncname
from briefparse.exporting.tei.taxonomies import fill_taxonomy
from briefparse.model import Briefing

if TYPE_CHECKING:
    from briefparse.exporting.parlamint import ParlamintExporter

_TAXONOMY: Final = "ParlaMint-taxonomy-"


@attrs.frozen
class Form:
    """How the files of a corpus are written.

    Attributes:
        name: What the corpus is called: the ``xml:id`` and the file of the root, without its ending.
        options: The options of each file.
        wanted: The ``xml:id`` that a briefing's file is to have.
        write: Writes a briefing's file.
        title: The title of the corpus, made of the one that was given.
        organisations: What pointers to organisations have before ``#``.
        taxonomies: By the name of its file, the key of each taxonomy in `TAXONOMIES`; none stand in the root.
    """

    name: str
    options: TeiExporter
    wanted: Callable[[Briefing], str]
    write: Callable[[Edition], bytes]
    title: Callable[[str], str] = str
    organisations: str = ""
    taxonomies: tuple[tuple[str, str], ...] = ()


def form_of(exporter: TeiExporter | ParlamintExporter, name: str) -> Form:
    """Return the form that an exporter's files have in a corpus.

    Args:
        exporter: The exporter.
        name: What the corpus is called; ParlaMint names its corpora after the country.
    """
    if isinstance(exporter, TeiExporter):
        stem = ncname(name)
        orgs = f"{stem}-listOrg.xml"
        options = attrs.evolve(exporter, person_list=f"{stem}-listPerson.xml", org_list=orgs, taxonomies=f"{stem}.xml")
        return Form(stem, options, lambda briefing: briefing.id, write_edition, organisations=orgs)
    stem = f"ParlaMint-{exporter.country}"
    options = TeiExporter(
        licence=exporter.licence,
        publisher=exporter.publisher,
        identifier=exporter.identifier,
        publication_date=exporter.publication_date,
        language=exporter.language,
        # No address: once all files are included in the root, pointers lead into the same document.
        person_list="",
        org_list="",
        taxonomies="",
    )
    taxonomies = tuple((f"{_TAXONOMY}{key}.xml", key) for key in TAXONOMIES)
    return Form(
        stem, options, lambda briefing: f"{stem}_{_day(briefing)}", write_component, stamped, taxonomies=taxonomies
    )


def write_taxonomy(file: str) -> bytes:
    """Return the file of a taxonomy of ParlaMint, by its name."""
    stem = file.removesuffix(".xml")
    root = begin("taxonomy", stem, "en")
    fill_taxonomy(root, *TAXONOMIES[stem.removeprefix(_TAXONOMY)])
    return written_file(root)


def _day(briefing: Briefing) -> str:
    return briefing.id if briefing.event.date is None else briefing.event.date.isoformat()
