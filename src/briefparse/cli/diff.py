"""``briefparse diff``: how two transcripts differ, turn by turn."""

from typing import Annotated

from cyclopts import Parameter

from briefparse.api import diff as compare
from briefparse.cli.changes import show_difference
from briefparse.cli.codes import ExitCode
from briefparse.cli.common import How
from briefparse.cli.failures import STANDARD_STREAM, UsageError
from briefparse.cli.terminal import write_text

USAGE = "Usage: briefparse diff A B [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse diff briefing.txt briefing.docx
  briefparse diff sent.md returned.md
  briefparse diff sent.md returned.md --json | jq '.turns[].changes'

Exit codes:

  0    the same was said
  1    they differ
  2    one of them cannot be read; the reason is on standard error
  130  interrupted

Words that were removed stand in [-…-], words that were added in {+…+}; on a
terminal they have colours. ¶ stands where a paragraph ends.
"""

Before = Annotated[str, Parameter(name="A")]
After = Annotated[str, Parameter(name="B")]
Json = Annotated[bool, Parameter(negative=())]


def diff(
    before: Before,
    after: After,
    /,
    *,
    json: Json = False,
    how: How,
) -> int:
    """Show how two transcripts differ, whatever formats they are in: who, when, and turn by turn.

    Args:
        before: The transcript that the other is held against; - is standard input.
        after: The other transcript; - is standard input, which only one of the two can be.
        json: Write the difference as JSON.
        how: How to read.

    Returns:
        The exit code.
    """
    if before == after == STANDARD_STREAM:
        raise UsageError("only one of the two can be -, standard input. Try: briefparse diff --help")
    difference = compare(how.read(before), how.read(after))
    if json:
        from briefparse.comparing.data import to_json  # noqa: PLC0415  (where it is asked for)

        write_text(f"{to_json(difference)}\n")
    else:
        show_difference(difference)
    return ExitCode.SUCCESS if difference.same else ExitCode.DIAGNOSTICS
