"""``briefparse corpus build``: an archive in, a tree of files out."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter

from briefparse import corpus
from briefparse.cli.codes import ExitCode
from briefparse.cli.common import How
from briefparse.cli.corpus_progress import open_display
from briefparse.cli.plan import choose_exporters
from briefparse.cli.terminal import complain, counted, talk

_FEW: Final = 8
"""How many of the things that a run came upon are named in one line."""

USAGE = "Usage: briefparse corpus build SRC… --out-dir DIR [-t FORMAT…] [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse corpus build archive --out-dir corpus -t tei,json
      archive/2031/tides.html becomes corpus/2031/tides.xml and corpus/2031/tides.json
  briefparse corpus build 'archive/**/*.txt' @more.txt --out-dir corpus
  find archive -newer mark -print0 | briefparse corpus build @- --base archive --out-dir corpus
  briefparse corpus build 's3://bucket/2031/*.html' --out-dir corpus --timeout 60
  briefparse corpus build archive --out-dir corpus --dask tcp://scheduler:8786

Sources are files, folders, globs (in quotes, ** is any depth), addresses that
fsspec opens (with the extra `remote`; / at the end makes one a folder, * a
glob), and lists: @list.txt has a source a line, @- reads such a list from
standard input. In folders, files are found by the endings that can be read.
Outputs lie in DIR as their sources do below --base. Give it where the sources
are not the same each time, so that the outputs stay in their places.

The file manifest.jsonl in DIR tells what was done. The same command goes on
where a run was stopped, and does no work twice: a source is built anew when it,
its outputs, the options or the version of briefparse have changed.

Exit codes:

  0    every source was built, or is as it was
  2    one was not, or the run could not go on; each reason is on standard error
  130  interrupted; what was done is recorded
"""


def build(  # noqa: PLR0913  (each is an option of the command line)
    sources: Annotated[list[str], Parameter(name="SRC")],
    /,
    *,
    out_dir: Annotated[str, Parameter(name="--out-dir", metavar="DIR")],
    to: Annotated[tuple[str, ...], Parameter(name=("--to", "-t"), metavar="FORMAT")] = (),
    base: Annotated[str | None, Parameter(name="--base", metavar="DIR")] = None,
    jobs: Annotated[int | None, Parameter(name=("--jobs", "-j"), metavar="N")] = None,
    timeout: Annotated[float | None, Parameter(metavar="SECONDS")] = None,
    limit: Annotated[int | None, Parameter(metavar="N")] = None,
    fail_fast: Annotated[bool, Parameter(negative=())] = False,
    dry_run: Annotated[bool, Parameter(negative=())] = False,
    force: Annotated[bool, Parameter(negative=())] = False,
    dask: Annotated[str | None, Parameter(metavar="ADDRESS")] = None,
    how: How,
    options: Mapping[str, Mapping[str, object]],
) -> int:
    """Turn a whole archive into other formats, in parallel, keeping its folders.

    A source that fails is reported and listed, and the others go on. On a
    terminal a bar shows how far the run is, elsewhere a line now and then.

    Args:
        sources: Files, folders, globs, addresses, and lists of these.
        out_dir: The folder for the outputs; it is made if it is not there.
        to: The format; several as -t tei -t docx or -t tei,docx. By default tei, docx and markdown.
        base: Where the tree begins; by default in the deepest folder that holds all sources.
        jobs: How many processes work; by default one for each CPU, 0 for none besides this one.
        timeout: The most seconds for one source; a process that hangs is killed and replaced.
        limit: Work on no more sources than this; those that need no work do not count.
        fail_fast: Begin nothing more after a failure.
        dry_run: List what would be built, and write nothing.
        force: Replace files in DIR that no earlier run wrote.
        dask: Work on the Dask cluster with this address, or on one made here for the run: local.
        how: How to read the sources, and where exporters come from.
        options: For each exporter's name, its fields that were given.

    Returns:
        The exit code.
    """
    exporters = choose_exporters(to, None, options, how.registry)
    with open_display(dry=dry_run) as display:
        built = corpus.build(
            sources,
            out_dir,
            exporters,
            watch=display.show,
            base=base,
            jobs=jobs,
            executor=None if dask is None else corpus.dask_workers(dask, jobs),
            timeout=timeout,
            limit=limit,
            fail_fast=fail_fast,
            dry_run=dry_run,
            force=force,
            **how.options(),
        )
    _tell(built, out_dir)
    return ExitCode.FAILURE if built.failures else ExitCode.SUCCESS


def _tell(built: corpus.Built, out_dir: str) -> None:
    if built.damaged:
        lines = f"{counted(len(built.damaged), 'line')} cannot be read, and left out"
        complain(f"{Path(out_dir) / corpus.MANIFEST}: {lines}: {_some([str(number) for number in built.damaged])}")
    if built.gone:
        talk(f"{counted(len(built.gone), 'source')} gone since an earlier run; the outputs stay: {_some(built.gone)}")
    if built.passed_over:
        total = sum(number for _, number in built.passed_over)
        most_first = sorted(built.passed_over, key=lambda pair: -pair[1])
        endings = _some([f"{number:,} {ending or 'without ending'}" for ending, number in most_first])
        talk(f"{counted(total, 'file')} passed over, whose ending no reader has: {endings}")
    progress = built.progress
    counts = {
        "built": progress.built,
        "to be built": progress.pending,
        "unchanged": progress.unchanged,
        "failed": progress.failed,
        "left for another run": progress.total - progress.done,
    }
    parts = [f"{number:,} {what}" for what, number in counts.items() if number]
    talk(f"{counted(progress.total, 'source')}: {', '.join(parts) or 'nothing to do'}")


def _some(items: Sequence[str]) -> str:
    """Return the first few on one line, and how many more there are."""
    more = len(items) - _FEW
    return ", ".join(items[:_FEW]) + (f", and {more:,} more" if more > 0 else "")
