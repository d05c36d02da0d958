"""The body: labels, paragraphs and milestones, in order."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import attrs

from briefparse.editing.near import Near
from briefparse.exporting.markdown.comment import comment, named, quoted
from briefparse.exporting.markdown.flavours import Flavour
from briefparse.exporting.markdown.folding import CLOSES, Folds, folds_of
from briefparse.exporting.markdown.marks import annotated
from briefparse.exporting.markdown.turns import Voices, closing, opening
from briefparse.exporting.markdown.wrap import wrap
from briefparse.model import Heading, Note, NoteKind, PageBreak, Paragraph, SectionKind, Turn
from briefparse.model.text import looks_ahead

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Annotation, BodyItem, Briefing, Milestone, Section, TurnBlock

TITLES = {SectionKind.OPENING: "Opening", SectionKind.STATEMENT: "Statements", SectionKind.CLOSING: "Closing"}
_SECTION = 2  # the level of the headings of sections
_OUTERMOST = 3  # the level of the transcript's own headings; 1 is the title, 2 ours
_INNERMOST = 4  # the deepest of them that Markdown has a level for


@attrs.frozen
class Body:
    """Writes what stands in ``Briefing.body``. The fields are options of `MarkdownExporter`."""

    flavour: Flavour
    sections: bool
    comments: bool
    ids: bool
    wrap: int

    def blocks(self, briefing: Briefing) -> list[str]:
        """Return the body's Markdown, block by block."""
        sections = briefing.sections if self.sections else ()
        titles = {section.turns[0].n: _title(section, self.flavour) for section in sections}
        folds = folds_of(briefing) if self.flavour.name == "gfm" else Folds({}, frozenset())
        voices = Voices(self.flavour)
        blocks: list[str] = []
        between: list[Milestone] = []
        for item in briefing.body:
            if not isinstance(item, Turn):
                between.append(item)
                continue
            self._write_between(blocks, between, titles.get(item.n))
            between.clear()
            if item.n in folds.opens:
                blocks.append(folds.opens[item.n])
            self._write_turn(blocks, item, voices)
            if item.n in folds.closed_by:
                blocks.append(CLOSES)
        self._write_between(blocks, between, None)
        return blocks

    def _write_between(self, blocks: list[str], items: list[Milestone], title: str | None) -> None:
        """Write milestones, and the title of the section that begins after them.

        A heading of the transcript, or a time, belongs to the words below it, so the title goes above.
        """
        for item in items:
            if title and looks_ahead(item):
                blocks.append(title)
                title = None
            blocks += self._milestone(item)
        if title:
            blocks.append(title)

    def _write_turn(self, blocks: list[str], turn: Turn, voices: Voices) -> None:
        """Write a turn. What stands after its last paragraph is read as standing between turns, unless told."""
        begins = opening(turn, voices, self.flavour, comments=self.comments, ids=self.ids)
        if begins:
            blocks.append(begins)
        labels = (f"{turn.n}-{n}" for n in count(1))
        for block in turn.blocks:
            if isinstance(block, Paragraph):
                self._write_paragraph(blocks, block, labels)
            else:
                blocks += self._milestone(block)
        ends = closing(turn, self.flavour, comments=self.comments)
        if ends:
            blocks.append(ends)

    def _write_paragraph(self, blocks: list[str], paragraph: Paragraph, labels: Iterator[str]) -> None:
        written = annotated(paragraph, self.flavour, labels)
        shown = wrap(written.markdown, self.wrap) if self.wrap else written.markdown
        if not shown and self.comments:
            shown = comment("empty")
        if self.comments and paragraph.continues:
            shown = f"{comment('continued')}\n{shown}"
        if shown:
            blocks.append(shown)
        blocks += written.notes
        if self.comments and not written.complete:
            marks = [_mark_comment(mark, paragraph.text) for mark in paragraph.annotations]
            blocks.append("\n".join(marks or [comment("unmarked")]))

    def _milestone(self, item: BodyItem | TurnBlock) -> Iterator[str]:
        if isinstance(item, PageBreak):
            if self.comments:
                yield comment("page", None if item.n is None else str(item.n), named("text", item.text or None))
        elif isinstance(item, Heading):
            yield from self._heading(item)
        elif isinstance(item, Note):
            yield from self._note(item)

    def _heading(self, item: Heading) -> Iterator[str]:
        written = self.flavour.heading(item.text, max(item.level, 1) - 1 + _OUTERMOST)
        exact = 1 <= item.level <= _INNERMOST
        yield f"{comment('level', str(item.level))}\n{written}" if self.comments and not exact else written

    def _note(self, item: Note) -> Iterator[str]:
        lines = [comment("note", item.kind.value, None if item.text else "empty")] if self.comments else []
        if item.text:
            shown = self.flavour.text if item.kind is NoteKind.UNCLASSIFIED else self.flavour.emphasis
            lines.append(wrap(shown(item.text), self.wrap))
        if lines:
            yield "\n".join(lines)


def _title(section: Section, flavour: Flavour) -> str:
    exchange = section.exchange
    if exchange is None:
        return flavour.heading(TITLES[section.kind], _SECTION)
    title, names = f"Exchange {exchange.n}", [outlet.name for outlet in exchange.outlets if outlet.name]
    if names and flavour.name == "obsidian":
        linked = [flavour.linked(name, name) for name in names]
        if all(link != flavour.text(name) for link, name in zip(linked, names, strict=True)):
            return f"{flavour.heading(title, _SECTION)}: {', '.join(linked)}"
    return flavour.heading(": ".join(filter(None, (title, ", ".join(names)))), _SECTION)


def _mark_comment(mark: Annotation, text: str) -> str:
    """Return a mark with the words that it covers, or what is near, which find it again after an edit."""
    covered = text[mark.start : mark.end]
    value = None if mark.value is None else quoted(mark.value)
    near = None if covered else named("near", Near.of(text, mark.start).written)
    return comment("mark", mark.kind.value, str(mark.start), quoted(covered), value, near)
