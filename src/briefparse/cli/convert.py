"""``briefparse convert``: files in, files out."""

from collections.abc import Mapping
from typing import Annotated

from cyclopts import Parameter

from briefparse.api import export, export_file
from briefparse.cli.codes import ExitCode
from briefparse.cli.common import How, Sources
from briefparse.cli.failures import SourceError, called, hint
from briefparse.cli.plan import Job, Output, choose_exporters, make_plan
from briefparse.cli.terminal import complain, counted, talk, write_bytes
from briefparse.errors import BriefparseError, TargetExistsError, WriteError
from briefparse.exporting.targets import target_folder
from briefparse.exporting.writing import make_folder
from briefparse.model import Briefing
from briefparse.plugins.registry import Registry

USAGE = "Usage: briefparse convert SRC… [-t FORMAT…] [-o FILE | --out-dir DIR] [--force] [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse convert briefing.txt
      writes briefing.xml, briefing.docx and briefing.md beside it
  briefparse convert briefing.txt -o briefing.docx
  briefparse convert *.txt -t tei --out-dir corpus --force
  briefparse convert briefing.txt -t docx,json --docx.paper letter
  curl -s https://example.org/briefing | briefparse convert - -t markdown | less

Exit codes:

  0    everything was written
  2    something was not; each reason is on standard error, the rest was written
  130  interrupted

Nothing is half written: a file appears under its name when it is complete.
"""


def convert(  # noqa: PLR0913  (each is an option of the command line)
    sources: Sources,
    /,
    *,
    to: Annotated[tuple[str, ...], Parameter(name=("--to", "-t"), metavar="FORMAT")] = (),
    output: Annotated[str | None, Parameter(name=("--output", "-o"), metavar="FILE")] = None,
    out_dir: Annotated[str | None, Parameter(name="--out-dir", metavar="DIR")] = None,
    force: Annotated[bool, Parameter(negative=())] = False,
    how: How,
    options: Mapping[str, Mapping[str, object]],
) -> int:
    """Turn transcripts into TEI-XML, DOCX, Markdown, JSON or the format of a plugin.

    Without -o and --out-dir each target stands beside its source, under the
    same name with the ending of the format. A file that is there is left
    alone unless --force is given. If one source fails, the others go on.
    `briefparse plugins` lists the formats that can be read and written.

    Args:
        sources: The transcripts; - is standard input, which goes to standard output in one format.
        to: The format; several as -t tei -t docx or -t tei,docx. By default as -o ends, else tei, docx and markdown.
        output: The file to write, for one source in one format; - is standard output.
        out_dir: The folder to write to; it is made if it is not there.
        force: Replace files that are there.
        how: How to read the sources, and where exporters come from.
        options: For each exporter's name, its fields that were given.

    Returns:
        The exit code.
    """
    exporters = choose_exporters(to, output, options, how.registry)
    folder = None if out_dir is None else target_folder(out_dir)
    jobs = make_plan(sources, exporters, output, folder, how.registry)
    if folder is not None:
        make_folder(folder)
    done = [_convert_one(job, how, overwrite=force) for job in jobs]
    return ExitCode.SUCCESS if all(done) else ExitCode.FAILURE


def _convert_one(job: Job, how: How, *, overwrite: bool) -> bool:
    try:
        briefing = how.read(job.source)
    except SourceError as failure:
        complain(str(failure))
        return False
    done = [_write(briefing, job.source, output, how.registry, overwrite=overwrite) for output in job.outputs]
    if briefing.diagnostics:
        count = counted(len(briefing.diagnostics), "diagnostic")
        talk(f"{called(job.source)}: {count}; {hint(job.source)}")
    return all(done)


def _write(briefing: Briefing, source: str, output: Output, registry: Registry, *, overwrite: bool) -> bool:
    try:
        if output.target is None:
            write_bytes(export(briefing, output.exporter, registry=registry))
        else:
            export_file(briefing, output.target, to=output.exporter, overwrite=overwrite, registry=registry)
            talk(f"{called(source)} → {output.target}")
    except TargetExistsError as failure:
        complain(f"{failure}; --force replaces it")
        return False
    except BriefparseError as failure:
        complain(str(failure if isinstance(failure, WriteError) else SourceError(source, failure)))
        return False
    return True
