"""A Word file that somebody else made, as a document for the parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.composing import Composer
from briefparse.reading.document import BlockHint, MarkKind
from briefparse.reading.docx.putin import put_in
from briefparse.reading.docx.shown import NoteMark, PageTurn
from briefparse.reading.docx.tables import terms_in
from briefparse.reading.tables import hinted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefparse.reading.composing import Composed
    from briefparse.reading.document import Document
    from briefparse.reading.docx.shown import Shown, Story, Words

_HEADING: Final = "title"
_CAPTION: Final = "caption"


def composed(story: Story, running: Iterable[str], files: Mapping[str, Document]) -> Composed:
    """Compose the text of a file.

    Footnotes become paragraphs of their own below the one that they belong
    to, with an asterisk before them and another where their mark was, as
    transcripts write them. What is hidden is left out. In a table of who said
    what the first cells are terms.

    Args:
        story: What the body shows.
        running: The lines at the heads and feet of its pages.
        files: What is in the files that are put in, by the id of the relation.
    """
    composer = Composer()
    ends = []
    for paragraph in story.paragraphs:
        if paragraph.file in files:
            put_in(files[paragraph.file], composer)
        else:
            _write(paragraph, composer)
        ends.append(composer.count)
    for line in running:
        composer.write(line)
        composer.cut(BlockHint.RUNNING_HEAD, "head or foot of the pages")
    made = composer.finished()
    if any(paragraph.cell for paragraph in story.paragraphs):
        hints = terms_in(story.paragraphs, ends, made.blocks, made.text)
        made = attrs.evolve(made, blocks=hinted(made.blocks, hints))
    return made


def hidden_letters(story: Story) -> int:
    """Count the letters that are left out because they are hidden."""
    return sum(
        len(run.text)
        for paragraph in story.paragraphs
        for run in paragraph.runs
        if not isinstance(run, NoteMark | PageTurn) and run.hidden
    )


def _write(paragraph: Shown, composer: Composer) -> None:
    hint = _hint(paragraph)
    notes: list[str] = []
    cut_by_page = written = False
    for run in paragraph.runs:
        if isinstance(run, PageTurn):
            composer.cut(hint, paragraph.where, continues=cut_by_page)
            composer.turn_page(None, paragraph.where)
            cut_by_page = written
        elif isinstance(run, NoteMark):
            composer.write("*")
            notes.append(run.text)
        elif not run.hidden:
            written = written or not run.text.isspace()
            _letters(run, composer, hint, paragraph.where, cut_by_page=cut_by_page)
    composer.cut(hint, paragraph.where, continues=cut_by_page)
    for note in notes:
        composer.write(f"*{note}")
        composer.cut(BlockHint.PARAGRAPH, f"note of {paragraph.where}")


def _letters(run: Words, composer: Composer, hint: BlockHint, where: str, *, cut_by_page: bool) -> None:
    kinds = [kind for kind, on in _marks(run) if on]
    for kind in kinds:
        composer.begin(kind)
    first, *lines = run.text.replace("\u00ad", "").split("\n")
    composer.write(first)
    for line in lines:
        composer.cut(hint, where, breaks=1, continues=cut_by_page)
        composer.write(line)
    for kind in kinds:
        composer.finish(kind)


def _marks(run: Words) -> tuple[tuple[MarkKind, bool], ...]:
    return (MarkKind.BOLD, run.bold), (MarkKind.ITALIC, run.italic), (MarkKind.STRIKE, run.strike)


def _hint(paragraph: Shown) -> BlockHint:
    if paragraph.contents:
        return BlockHint.RUNNING_HEAD  # a list of headings is of the page, and nobody said it
    if paragraph.outline or _HEADING in paragraph.look.names:
        return BlockHint.HEADING
    if _CAPTION in paragraph.look.names:
        return BlockHint.CAPTION
    return BlockHint.LIST_ITEM if paragraph.listed else BlockHint.PARAGRAPH
