"""Cells of a CSV file that a spreadsheet would take for formulas."""

from __future__ import annotations

import re

MARK = "'"
"""What is put before such a cell: spreadsheets show the rest as text."""

# The characters that OWASP's ASVS 5.0 names (1.2.10), after blanks or not, and line ends. A cell that begins
# with the mark itself is guarded too: so the first mark is always ours, and taking it away gives the text back.
_FORMULA = re.compile(r"\s*[=+\-@]|[\t\r\n\0']")


def guarded(text: str) -> str:
    """Return ``text`` with an apostrophe before it if it begins like a formula, or with an apostrophe."""
    return MARK + text if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """Return the text that `guarded` made into ``cell``."""
    return cell.removeprefix(MARK)
