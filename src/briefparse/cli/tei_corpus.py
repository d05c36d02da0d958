"""``briefparse tei-corpus``: many files in, one corpus out."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from cyclopts import Parameter

from briefparse.cli.codes import ExitCode
from briefparse.cli.common import How, Sources
from briefparse.cli.failures import SourceError, UsageError
from briefparse.cli.terminal import complain, counted, talk
from briefparse.errors import TargetExistsError
from briefparse.model import Briefing
from briefparse.tei.corpus import write_corpus

USAGE = "Usage: briefparse tei-corpus SRC… --out-dir DIR [--name NAME] [--form tei|parlamint] [--force] [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse tei-corpus transcripts/*.txt --out-dir corpus
      writes corpus/briefings.xml with the texts that it includes, the lists
      briefings-listPerson.xml and briefings-listOrg.xml, and briefings-meta.tsv
  briefparse tei-corpus *.txt --out-dir corpus --name tides --title "Briefings on tides"
  briefparse tei-corpus *.txt --out-dir corpus --form parlamint --parlamint.country GB

Exit codes:

  0    everything was written
  2    a source could not be read, each with its reason on standard error, and
       the others were written; or the corpus could not be written
  130  interrupted
"""

FORMS = ("tei", "parlamint")
"""The exporters whose files make a corpus."""


def tei_corpus(  # noqa: PLR0913  (each is an option of the command line)
    sources: Sources,
    /,
    *,
    out_dir: Annotated[str, Parameter(name="--out-dir", metavar="DIR")],
    name: Annotated[str, Parameter(name="--name", metavar="NAME")] = "briefings",
    title: Annotated[str | None, Parameter(name="--title", metavar="TEXT")] = None,
    form: Literal["tei", "parlamint"] = "tei",
    force: Annotated[bool, Parameter(negative=())] = False,
    how: How,
    options: Mapping[str, Mapping[str, object]],
) -> int:
    """Turn transcripts into a TEI corpus: texts, a root that includes them, shared lists, a table.

    The sources are read and written one by one. If one cannot be read, the
    others go on. Who is the same person in several has one entry, and one id.

    Args:
        sources: The transcripts; - is standard input.
        out_dir: The folder to write to; it is made if it is not there.
        name: What the corpus, its lists and its table are called; in the form of ParlaMint the country tells.
        title: The title of the corpus; by default its name.
        form: How the texts are written: as tei does, or as parlamint does.
        force: Replace files that are there.
        how: How to read the sources, and where exporters come from.
        options: For each exporter's name, its fields that were given.

    Returns:
        The exit code.
    """
    for other in options.keys() - {form}:
        raise UsageError(f"--{other}.* is of no use with --form {form}. Try: briefparse tei-corpus --help")
    exporter: Any = how.registry.exporter(form, **options.get(form, {}))  # of the forms, one of the two that it may be
    failed: list[str] = []
    try:
        briefings = _read(sources, how, failed)
        written = write_corpus(briefings, out_dir, name=name, title=title, exporter=exporter, overwrite=force)
    except TargetExistsError as failure:
        complain(f"{failure}; --force replaces it")
        return ExitCode.FAILURE
    texts, turns = counted(written.texts, "text"), counted(written.turns, "turn")
    talk(f"{texts}, {turns} and {counted(written.words, 'word')} → {written.root}")
    return ExitCode.FAILURE if failed else ExitCode.SUCCESS


def _read(sources: list[str], how: How, failed: list[str]) -> Iterator[Briefing]:
    """Yield the briefings one by one; who cannot be read is named, and added to ``failed``."""
    for source in sources:
        try:
            yield how.read(source)
        except SourceError as failure:
            complain(str(failure))
            failed.append(source)
