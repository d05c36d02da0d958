"""``briefparse show``: a briefing at a glance."""

from briefparse.api import coverage
from briefparse.cli.codes import ExitCode
from briefparse.cli.common import How, Source
from briefparse.cli.screen import show_parts
from briefparse.cli.summary import coverage_lines, diagnostics_line, header
from briefparse.cli.voices import exchanges, outlets, people, turns

USAGE = "Usage: briefparse show SRC [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse show briefing.txt
  briefparse show briefing.docx | less
  curl -s https://example.org/briefing | briefparse show - --from html

Exit codes:

  0    shown
  2    the source cannot be read; the reason is on standard error
  130  interrupted

A bar is a turn's share of all words; the longest turn fills the column. On a
terminal colours tell statements, questions, answers and moderation apart;
elsewhere the text is plain and 100 columns wide, or as wide as COLUMNS says.
"""


def show(
    source: Source,
    /,
    *,
    how: How,
) -> int:
    """Show a transcript: title, event, people, outlets, exchanges, turns and coverage.

    Args:
        source: The transcript; - is standard input.
        how: How to read.

    Returns:
        The exit code.
    """
    briefing = how.read(source)
    parts = [header(briefing), people(briefing), outlets(briefing), exchanges(briefing), turns(briefing)]
    show_parts(
        *(part for part in parts if part is not None),
        coverage_lines(coverage(briefing)),
        diagnostics_line(briefing, source),
    )
    return ExitCode.SUCCESS
