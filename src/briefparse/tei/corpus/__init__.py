"""Corpora of TEI: many briefings in one folder, with shared lists and a table, written and read one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from briefparse.reading.limits import DEFAULT_MAX_BYTES

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from briefparse.exporting.parlamint import ParlamintExporter
    from briefparse.exporting.tei import TeiExporter
    from briefparse.exporting.tei.register import Register
    from briefparse.model import Briefing


@attrs.frozen
class CorpusFiles:
    """What was written for a corpus.

    Attributes:
        root: The file with the ``teiCorpus`` that includes all others.
        people: The list of people; it is not written where nobody is known.
        organisations: The list of offices and news outlets; the same.
        table: One line for each turn, tab-separated, with what is known of it.
        texts: How many briefings there are.
        turns: How many turns.
        words: How many words.
    """

    root: Path
    people: Path
    organisations: Path
    table: Path
    texts: int = 0
    turns: int = 0
    words: int = 0

    @staticmethod
    def begin(folder: Path, stem: str, register: Register) -> CorpusFiles:
        """Name the files of a corpus; no text will have the id of one of them."""
        people, organisations = f"{stem}-listPerson", f"{stem}-listOrg"
        for name in (stem, people, organisations):
            register.begin_file(name)
        return CorpusFiles(
            folder / f"{stem}.xml",
            folder / f"{people}.xml",
            folder / f"{organisations}.xml",
            folder / f"{stem}-meta.tsv",
        )

    def counted(self, texts: int, turns: int, words: int) -> CorpusFiles:
        """Return the same files with numbers."""
        return attrs.evolve(self, texts=texts, turns=turns, words=words)


def write_corpus(  # noqa: PLR0913  (what, where to, called what, and how)
    briefings: Iterable[Briefing],
    folder: str | os.PathLike[str],
    *,
    name: str = "briefings",
    title: str | None = None,
    exporter: TeiExporter | ParlamintExporter | None = None,
    overwrite: bool = False,
) -> CorpusFiles:
    """Write briefings as one TEI corpus.

    Each becomes a file of its own, called after its id; who is the same in
    several has one entry in the list of people, and one id. Briefings are taken
    and written one by one: memory grows with the number of people and outlets,
    and not with that of the texts.

    Args:
        briefings: The briefings.
        folder: Where to; it is made if it is not there.
        name: What the corpus is called: ``NAME.xml``, ``NAME-listPerson.xml``, ``NAME-listOrg.xml``, ``NAME-meta.tsv``.
            In the form of ParlaMint it is ``ParlaMint-XX``, after the country.
        title: The title of the corpus; None takes the name.
        exporter: The form and the options of each file; those on lists are set here. None takes `TeiExporter`.
        overwrite: Whether files that are there may be replaced.

    Returns:
        What was written.

    Raises:
        ExportError: There is no briefing, and a corpus without a text is none.
        TargetExistsError: A file is there and ``overwrite`` is false.
        WriteError: The folder is an address, or a file cannot be written.
    """
    from briefparse.exporting.targets import target_folder  # noqa: PLC0415  (loaded when a corpus is written)
    from briefparse.exporting.tei import TeiExporter  # noqa: PLC0415  (the same)
    from briefparse.tei.corpus.forms import form_of  # noqa: PLC0415  (the same)
    from briefparse.tei.corpus.writing import Writing  # noqa: PLC0415  (loads lxml)

    writing = Writing.begin(target_folder(folder), form_of(exporter or TeiExporter(), name), overwrite=overwrite)
    return writing.write(briefings, title or name)


def read_corpus(root: str | os.PathLike[str], *, max_bytes: int = DEFAULT_MAX_BYTES) -> Iterator[Briefing]:
    """Read a TEI corpus, ours or one of ParlaMint's form, text by text.

    Only files in the folder of the root, and below it, are opened.

    Args:
        root: The file with the ``teiCorpus``, whose parts are included files.
        max_bytes: The most bytes of each file.

    Yields:
        The briefings, in the order of the corpus.

    Raises:
        ReadError: A file cannot be opened, is not TEI, or lies outside the folder.
    """
    from briefparse.tei.corpus.reading import texts_of  # noqa: PLC0415  (loads lxml)

    return texts_of(Path(root), max_bytes)
