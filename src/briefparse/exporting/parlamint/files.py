"""One file of the corpus that a briefing alone would be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefparse.exporting.parlamint import ParlamintFile
from briefparse.exporting.tei.edition import plan
from briefparse.exporting.tei.profile import language_of
from briefparse.exporting.tei.register import Register
from briefparse.tei.corpus import CorpusFiles
from briefparse.tei.corpus.forms import form_of, write_taxonomy
from briefparse.tei.corpus.lists import write_org_list, write_person_list
from briefparse.tei.corpus.root import Totals, write_root

if TYPE_CHECKING:
    from briefparse.exporting.parlamint import ParlamintExporter
    from briefparse.model import Briefing

_TAXONOMY_OF: Final = {
    ParlamintFile.SPEAKER_TYPES: "speaker_types",
    ParlamintFile.MEETING_TYPES: "meeting_types",
    ParlamintFile.SUBCORPORA: "subcorpus",
}


def write_one(briefing: Briefing, exporter: ParlamintExporter) -> bytes:
    """Return one file of the corpus that a briefing alone would be."""
    form = form_of(exporter, "")
    register = Register()
    files = CorpusFiles.begin(Path(), form.name, register)
    edition = plan(briefing, form.options, register, form.wanted(briefing))
    match exporter.file:
        case ParlamintFile.COMPONENT:
            return form.write(edition)
        case ParlamintFile.PEOPLE:
            return write_person_list(register, files.people.stem, form.organisations)
        case ParlamintFile.ORGANISATIONS:
            return write_org_list(register, files.organisations.stem)
        case ParlamintFile.ROOT:
            title = form.title(briefing.title or briefing.id)
            totals = Totals(title, (f"{edition.root}.xml",), {language_of(edition): 1})
            counted = files.counted(1, len(briefing.turns), briefing.word_count)
            return write_root(totals, counted, register, form)
    wanted = _TAXONOMY_OF[exporter.file]
    return write_taxonomy(next(file for file, key in form.taxonomies if key == wanted))
