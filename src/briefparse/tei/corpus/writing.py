"""The way of briefings into the files of a corpus, one by one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from briefparse.errors import ExportError, TargetExistsError
from briefparse.exporting.tei.edition import plan
from briefparse.exporting.tei.profile import language_of
from briefparse.exporting.tei.register import Register
from briefparse.exporting.writing import make_folder, write_atomically
from briefparse.tei.corpus import CorpusFiles
from briefparse.tei.corpus.forms import Form, write_taxonomy
from briefparse.tei.corpus.lists import write_org_list, write_person_list
from briefparse.tei.corpus.root import Totals, write_root
from briefparse.tei.corpus.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefparse.model import Briefing


@attrs.frozen
class Writing:
    """A corpus on its way into a folder.

    Attributes:
        files: Where everything goes; the numbers are still to come.
        form: How the files are written.
        register: Who has which id.
        overwrite: Whether files may be replaced.
    """

    files: CorpusFiles
    form: Form
    register: Register
    overwrite: bool

    @staticmethod
    def begin(folder: Path, form: Form, *, overwrite: bool) -> Writing:
        """Make the folder, and look whether the files of the corpus may be written.

        Raises:
            TargetExistsError: One is there and ``overwrite`` is false.
            WriteError: The folder cannot be made.
        """
        register = Register()
        files = CorpusFiles.begin(folder, form.name, register)
        make_folder(folder)
        around = (files.root, files.people, files.organisations, files.table)
        for path in (*around, *(folder / file for file, _ in form.taxonomies)):
            if path.exists() and not overwrite:
                raise TargetExistsError(str(path))
        return Writing(files, form, register, overwrite)

    def write(self, briefings: Iterable[Briefing], title: str) -> CorpusFiles:
        """Write all files; the root, which includes the others, comes last."""
        parts: list[str] = []
        languages: Counter[str] = Counter()
        turns = words = 0
        with Table.writing(self.files.table, overwrite=self.overwrite) as table:
            for briefing in briefings:
                edition = plan(briefing, self.form.options, self.register, self.form.wanted(briefing))
                part = f"{edition.root}.xml"
                self._put(part, self.form.write(edition))
                table.add(edition)
                parts.append(part)
                languages[language_of(edition)] += 1
                turns += len(briefing.turns)
                words += briefing.word_count
            if not parts:
                raise ExportError("tei-corpus", "there is no briefing, and a corpus without a text is none")
        written = self.files.counted(len(parts), turns, words)
        if self.register.has_people:
            people = write_person_list(self.register, self.files.people.stem, self.form.organisations)
            self._put(self.files.people.name, people)
        if self.register.has_organisations:
            self._put(self.files.organisations.name, write_org_list(self.register, self.files.organisations.stem))
        for file, _ in self.form.taxonomies:
            self._put(file, write_taxonomy(file))
        totals = Totals(self.form.title(title), tuple(parts), dict(languages))
        self._put(self.files.root.name, write_root(totals, written, self.register, self.form))
        return written

    def _put(self, name: str, data: bytes) -> None:
        write_atomically(self.files.root.with_name(name), data, overwrite=self.overwrite)
