"""What others do with the same text: python-docx as its manual shows it, and pandoc."""

from __future__ import annotations

import shutil
import sys
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from briefparse import TurnKind

if TYPE_CHECKING:
    from pathlib import Path

    from briefparse import Briefing

_LABEL: Final = "Speaker Label"


def plain_loop(briefing: Briefing) -> bytes:
    """Write labels and paragraphs with ``add_paragraph``, each in a style that is called by name."""
    document = Document()
    for name in (_LABEL, *(kind.value.title() for kind in TurnKind)):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    for turn in briefing.turns:
        document.add_paragraph("" if turn.label is None else turn.label.text, style=_LABEL)
        for paragraph in turn.paragraphs:
            document.add_paragraph(paragraph.text, style=turn.kind.value.title())
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def pandoc(source: Path, target: Path) -> tuple[str, ...]:
    """Return the command by which pandoc makes a file of one in Markdown."""
    return ("pandoc", "--from", "markdown", "--output", str(target), str(source))


@cache
def has_pandoc() -> bool:
    """Tell whether pandoc is installed; where it is not, say once what is left out."""
    found = shutil.which("pandoc") is not None
    if not found:
        print("pandoc is not installed: what is held against it is left out", file=sys.stderr)
    return found
