"""A briefing as the bytes of a Word file: the template, with a body of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import running, styles
from briefparse.exporting.docx.end_matter import end_matter
from briefparse.exporting.docx.language import word_language
from briefparse.exporting.docx.markup import paragraph
from briefparse.exporting.docx.memory import memory
from briefparse.exporting.docx.package import zipped
from briefparse.exporting.docx.page import PAGES
from briefparse.exporting.docx.people import people
from briefparse.exporting.docx.properties import APPLICATION, core_properties
from briefparse.exporting.docx.template import MEMORY, template
from briefparse.exporting.docx.title_block import title_block
from briefparse.exporting.docx.transcript import transcript

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.docx.exporter import DocxExporter
    from briefparse.model import Briefing

_WORDS = "<w:t "


def write(briefing: Briefing, options: DocxExporter) -> bytes:
    """Return the Word file of a briefing."""
    made = template(options.paper, word_language(briefing.language), remembers=options.memory)
    body = list(_body(briefing, options))
    if body and _WORDS not in body[-1]:
        # LibreOffice takes an empty paragraph at the end of a file away, which may part two turns.
        body.append(paragraph(styles.NORMAL, ""))
    changed = {
        "word/document.xml": made.before_body + "".join(body).encode() + made.after_body,
        "docProps/core.xml": core_properties(briefing),
        "docProps/app.xml": APPLICATION,
        made.header: running.header(briefing.title),
    }
    if options.memory:
        changed[MEMORY] = memory(briefing, options.page_breaks)
    return zipped({name: changed.get(name, data) for name, data in made.parts})


def _body(briefing: Briefing, options: DocxExporter) -> Iterator[str]:
    rtl = word_language(briefing.language).right_to_left
    yield from title_block(briefing)
    yield from people(briefing, PAGES[options.paper].text_width, rtl=rtl)
    yield from transcript(briefing, options.page_breaks)
    yield from end_matter(briefing, front=options.front)
