"""A briefing as the bytes of a Word file: the template, with a body of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import running, styles
from briefparse.exporting.docx.bookmarks import TRANSCRIPT
from briefparse.exporting.docx.contents import contents
from briefparse.exporting.docx.direction import forwards
from briefparse.exporting.docx.end_matter import end_matter
from briefparse.exporting.docx.language import word_language
from briefparse.exporting.docx.links import RELATION, page_of
from briefparse.exporting.docx.markup import TONGUE, paragraph
from briefparse.exporting.docx.memory import memory_parts
from briefparse.exporting.docx.package import Part, with_parts, zipped
from briefparse.exporting.docx.page import PAGES
from briefparse.exporting.docx.people import people
from briefparse.exporting.docx.properties import APPLICATION, core_properties
from briefparse.exporting.docx.sheet import Sheet
from briefparse.exporting.docx.template import shipped_template
from briefparse.exporting.docx.title_block import title_block
from briefparse.exporting.docx.transcript import transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefparse.exporting.docx.exporter import DocxExporter
    from briefparse.exporting.docx.language import WordLanguage
    from briefparse.exporting.docx.template import Template
    from briefparse.model import Briefing

_FAR = frozenset(style.id for style in styles.PARAGRAPH_STYLES if style.far)
_WORDS = "<w:t "
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def write(briefing: Briefing, options: DocxExporter) -> bytes:
    """Return the Word file of a briefing.

    Raises:
        ExportError: The template cannot be read.
    """
    language = word_language(briefing.language)
    made = _template(options, language)
    sheet = Sheet.of(briefing, options)
    body = "".join(_body(briefing, sheet, made.text_width, rtl=language.right_to_left))

    def finished(markup: str) -> bytes:
        if language.right_to_left:
            markup = forwards(markup, None if options.template else _FAR)
        return made.with_its_styles(markup.replace(TONGUE, language.mark)).encode()

    changed = {
        made.main: made.before_body + finished(body) + made.after_body,
        made.core: core_properties(briefing),
        "docProps/app.xml": APPLICATION,
    }
    if made.header:
        changed[made.header] = finished(running.header(briefing.title))
    if made.footers:
        changed |= dict.fromkeys(made.footers, finished(running.footer(rtl=language.right_to_left)))
    parts = {name: changed.get(name, data) for name, data in made.parts}
    added = [*_collected(sheet, finished), *(memory_parts(briefing, sheet, made.free) if options.memory else ())]
    return zipped(with_parts(parts, made.main, added, (RELATION, page_of(options.links))))


def _template(options: DocxExporter, language: WordLanguage) -> Template:
    if options.template:
        from briefparse.exporting.docx.own_template import own_template  # noqa: PLC0415  (needs python-docx)

        return own_template(options.template, PAGES[options.paper], language, line_numbers=options.line_numbers)
    return shipped_template(options.paper, language, line_numbers=options.line_numbers)


def _body(briefing: Briefing, sheet: Sheet, width: int, *, rtl: bool) -> Iterator[str]:
    """Yield the paragraphs of a file, the first with the comments that are about the whole file."""
    last = ""
    for made in _paragraphs(briefing, sheet, width, rtl=rtl):
        if not last and made:
            made = sheet.comments.on_file(made)  # noqa: PLW2901  (the same paragraph, with its comments)
        last = made or last
        yield made
    if _WORDS not in last and (last or sheet.options.review):
        # LibreOffice takes an empty paragraph at the end of a file away, which may part two turns.
        yield sheet.comments.on_file(paragraph(styles.NORMAL, ""))


def _paragraphs(briefing: Briefing, sheet: Sheet, width: int, *, rtl: bool) -> Iterator[str]:
    yield from title_block(briefing, sheet.options.links)
    yield from people(briefing, width, rtl=rtl)
    if sheet.options.contents:
        yield from contents(briefing)
    yield from _marked(transcript(briefing, sheet))
    yield from end_matter(briefing, sheet)


def _marked(paragraphs: Iterator[str]) -> Iterator[str]:
    """Put a bookmark around the transcript, from its first paragraph to its last."""
    shown = filter(None, paragraphs)
    first = next(shown, None)
    if first is None:
        return
    begins = f'<w:bookmarkStart w:id="{TRANSCRIPT.number}" w:name="{TRANSCRIPT.name}"/>'
    last = first.replace("</w:pPr>", f"</w:pPr>{begins}", 1)
    for made in shown:
        yield last
        last = made
    at = last.rindex("</w:p>")
    yield f'{last[:at]}<w:bookmarkEnd w:id="{TRANSCRIPT.number}"/>{last[at:]}'


def _collected(sheet: Sheet, finished: Callable[[str], bytes]) -> Iterator[Part]:
    """Yield the parts for what was collected while the body was written."""
    if len(sheet.footnotes):
        data = finished(sheet.footnotes.part())
        yield Part("word/footnotes.xml", data, f"{_WORD}.footnotes+xml", "footnotes")
    if len(sheet.comments):
        yield Part("word/comments.xml", finished(sheet.comments.part()), f"{_WORD}.comments+xml", "comments")
