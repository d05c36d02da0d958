"""``briefparse check``: the diagnostics, one a line, as editors and build logs expect them."""

from briefparse.cli.codes import ExitCode
from briefparse.cli.common import DialectName, FromFormat, How, MaxBytes, Registered, Sources
from briefparse.cli.failures import SourceError, called
from briefparse.cli.terminal import complain, counted, say, talk
from briefparse.diagnostics import LineIndex
from briefparse.model import Briefing

USAGE = "Usage: briefparse check SRC… [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse check briefing.txt
      briefing.txt:57:1: BP402 a label is one slip away from a name …
  briefparse check *.txt | grep BP4
  briefparse check - < briefing.txt

Exit codes:

  0    no diagnostics
  1    there are diagnostics
  2    a source cannot be read; the reason is on standard error
  130  interrupted

Lines and columns count from 1; a column is a character, not a byte. What is
about a whole file stands at 1:1.
"""


def check(
    sources: Sources,
    /,
    *,
    from_format: FromFormat = None,
    dialect: DialectName = None,
    max_bytes: MaxBytes = None,
    registry: Registered,
) -> int:
    """List what is doubtful about transcripts, as file:line:column: code message.

    Doubt never stops a parse: unknown names, misspelt labels, a missing date
    and text that no rule understood are listed here, and kept in the briefing.

    Args:
        sources: The transcripts; - is standard input.
        from_format: Read the sources as this format; by default their content tells.
        dialect: Read the sources in this dialect; by default it is recognised.
        max_bytes: The most bytes a source may have, or unpack to; by default 64 MiB.
        registry: Where readers and dialects come from.

    Returns:
        The exit code.
    """
    how = How(registry, from_format, dialect, max_bytes)
    how.check_names()
    counts = [_check_one(source, how) for source in sources]
    found = sum(count or 0 for count in counts)
    if found:
        doubtful = sum(1 for count in counts if count)
        talk(f"{counted(found, 'diagnostic')} in {doubtful} of {counted(len(counts), 'file')}")
    if None in counts:
        return ExitCode.FAILURE
    return ExitCode.DIAGNOSTICS if found else ExitCode.SUCCESS


def _check_one(source: str, how: How) -> int | None:
    """List the diagnostics of one source; return how many, or None where it cannot be read."""
    try:
        briefing = how.read(source)
    except SourceError as failure:
        complain(str(failure))
        return None
    _list(briefing, called(source))
    return len(briefing.diagnostics)


def _list(briefing: Briefing, name: str) -> None:
    lines = LineIndex(briefing.source.text)
    for diagnostic in briefing.diagnostics:
        line, column = lines.position(diagnostic.span.start)
        say(f"{name}:{line}:{column}: {diagnostic.code} {diagnostic.message}")
