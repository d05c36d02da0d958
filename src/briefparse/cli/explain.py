"""``briefparse explain``: what each block was taken for, line by line."""

from briefparse.api import explain_file
from briefparse.cli.codes import ExitCode
from briefparse.cli.common import How, Source
from briefparse.cli.failures import called
from briefparse.cli.terminal import say
from briefparse.diagnostics import LineIndex
from briefparse.parsing.explaining import Explained, Explanation

USAGE = "Usage: briefparse explain SRC [OPTIONS]"

EPILOGUE = """\
Examples:

  briefparse explain briefing.txt
  briefparse explain briefing.txt | grep label
  briefparse explain briefing.txt --dialect generic

Exit codes:

  0    success
  2    the source cannot be read; the reason is on standard error
  130  interrupted

First come the dialects that fit, with what speaks for each. Then each line
stands for one block: where it begins, what it was taken for and why, and its
first words. A sum in brackets was weighed: from 2.0 on it is a label.
"""

_WORDS = 48  # characters of a block that are shown


def explain(
    source: Source,
    /,
    *,
    how: How,
) -> int:
    """Say what each block of a transcript was taken for, and by which evidence.

    Args:
        source: The transcript; - is standard input.
        how: How to read.

    Returns:
        The exit code.
    """
    _print(explain_file(source, **how.options()), called(source))
    return ExitCode.SUCCESS


def _print(explanation: Explanation, name: str) -> None:
    say(f"{name}: read as {explanation.dialect}")
    for score in explanation.scores:
        if score.evidence:
            why = ", ".join(f"{item.why} {item.weight:+.2f}" for item in score.evidence)
            say(f"dialect {score.dialect.name} {score.total:.2f}: {why}")
    lines = LineIndex(explanation.text)
    for leaf in explanation.leaves:
        line, column = lines.position(leaf.span.start)
        words = " ".join(leaf.span.of(explanation.text).split())
        shown = words if len(words) <= _WORDS else f"{words[: _WORDS - 1]}…"
        say(f"{line}:{column}: {leaf.kind}{_reasons(leaf)} | {shown}")


def _reasons(leaf: Explained) -> str:
    weighed = ", ".join(f"{weight.why} {weight.value:+.1f}" for weight in leaf.weights)
    total = "" if leaf.total is None else f" [{leaf.total:.1f}: {weighed}]"
    return f" ({leaf.why}){total}" if leaf.why else total
