"""``briefparse check``: diagnostics, or faults of TEI, one a line, as editors and build logs expect them."""

from typing import Annotated

from cyclopts import Parameter

from briefparse.cli.codes import ExitCode
from briefparse.cli.common import How, Sources
from briefparse.cli.failures import SourceError, UsageError, called
from briefparse.cli.terminal import complain, counted, say, talk
from briefparse.diagnostics import LineIndex
from briefparse.errors import BriefparseError
from briefparse.model import Briefing
from briefparse.reading.limits import DEFAULT_MAX_BYTES
from briefparse.tei.checking import check_tei_file

USAGE = "Usage: briefparse check SRC… [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse check briefing.txt
      briefing.txt:57:1: BP402 a label is one slip away from a name …
  briefparse check *.txt | grep BP4
  briefparse check - < briefing.txt
  briefparse check --tei briefing.xml
      briefing.xml:212:1: reference who='#person.x' leads nowhere

Exit codes:

  0    no diagnostics; with --tei, no faults
  1    there are diagnostics, or faults
  2    a source cannot be read; the reason is on standard error
  130  interrupted

Lines and columns count from 1; a column is a character, not a byte. What is
about a whole file stands at 1:1.
"""


def check(
    sources: Sources,
    /,
    *,
    tei: Annotated[bool, Parameter(negative=())] = False,
    how: How,
) -> int:
    """List what is doubtful about transcripts, as file:line:column: code message.

    Doubt never stops a parse: unknown names, misspelt labels, a missing date
    and text that no rule understood are listed here, and kept in the briefing.

    Args:
        sources: The transcripts; - is standard input.
        tei: Check TEI files as convert -t tei and tei-corpus write them: their grammar,
            ids, references and counts. Of ParlaMint and TEI of others, not the grammar.
        how: How to read.

    Returns:
        The exit code.
    """
    if tei:
        _refuse(how)
        counts = [_check_tei(source, how.max_bytes or DEFAULT_MAX_BYTES) for source in sources]
    else:
        counts = [_check_one(source, how) for source in sources]
    found = sum(count or 0 for count in counts)
    if found:
        doubtful = sum(1 for count in counts if count)
        talk(f"{counted(found, 'fault' if tei else 'diagnostic')} in {doubtful} of {counted(len(counts), 'file')}")
    if None in counts:
        return ExitCode.FAILURE
    return ExitCode.DIAGNOSTICS if found else ExitCode.SUCCESS


def _refuse(how: How) -> None:
    for option, given in (("--from", how.from_format), ("--dialect", how.dialect)):
        if given is not None:
            raise UsageError(f"{option} is of no use with --tei. Try: briefparse check --help")


def _check_one(source: str, how: How) -> int | None:
    """List the diagnostics of one source; return how many, or None where it cannot be read."""
    try:
        briefing = how.read(source)
    except SourceError as failure:
        complain(str(failure))
        return None
    _list(briefing, called(source))
    return len(briefing.diagnostics)


def _check_tei(source: str, max_bytes: int) -> int | None:
    """List the faults of one TEI file; return how many, or None where it cannot be read."""
    try:
        faults = check_tei_file(source, max_bytes=max_bytes)
    except BriefparseError as failure:
        complain(str(SourceError(source, failure)))
        return None
    for fault in faults:
        say(f"{called(source)}:{fault.line}:1: {fault.rule} {fault.message}")
    return len(faults)


def _list(briefing: Briefing, name: str) -> None:
    lines = LineIndex(briefing.source.text)
    for diagnostic in briefing.diagnostics:
        line, column = lines.position(diagnostic.span.start)
        say(f"{name}:{line}:{column}: {diagnostic.code} {diagnostic.message}")
