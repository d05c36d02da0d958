"""What others do with the same text: python-docx as its manual shows it, and pandoc."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from timing import best_of

from briefparse import TurnKind, export

if TYPE_CHECKING:
    from briefparse import Briefing

_LABEL = "Speaker Label"


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


def pandoc(briefing: Briefing) -> float | None:
    """Return how long pandoc takes to make a Word file of our Markdown, in seconds; None where it is not installed."""
    if shutil.which("pandoc") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "a.md", Path(folder) / "a.docx"
        source.write_bytes(export(briefing, "markdown"))
        command = ["pandoc", "--from", "markdown", "--output", str(target), str(source)]
        return best_of(lambda: subprocess.run(command, check=True), tries=1)
