"""The body: labels, paragraphs and milestones, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.markdown.blocks import emphasis, heading, strong
from briefparse.exporting.markdown.comment import comment, named, quoted, safe
from briefparse.exporting.markdown.escape import escape
from briefparse.exporting.markdown.marks import annotated
from briefparse.exporting.markdown.wrap import wrap
from briefparse.model import Heading, Note, NoteKind, PageBreak, Paragraph, SectionKind, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Annotation, BodyItem, Briefing, Section, TurnBlock

_TITLES = {SectionKind.OPENING: "Opening", SectionKind.STATEMENT: "Statements", SectionKind.CLOSING: "Closing"}
_OUTERMOST = 3  # the level of the transcript's own headings; 1 is the title, 2 ours
_INNERMOST = 4  # the deepest of them that Markdown has a level for


@attrs.frozen
class Body:
    """Writes what stands in ``Briefing.body``. The fields are options of `MarkdownExporter`."""

    sections: bool
    comments: bool
    wrap: int

    def blocks(self, briefing: Briefing) -> list[str]:
        """Return the body's Markdown, block by block."""
        titles = {section.turns[0].n: _title(section) for section in briefing.sections} if self.sections else {}
        blocks: list[str] = []
        between: list[BodyItem] = []
        for item in briefing.body:
            if not isinstance(item, Turn):
                between.append(item)
                continue
            self._write_between(blocks, between, titles.get(item.n))
            between.clear()
            self._write_turn(blocks, item)
        self._write_between(blocks, between, None)
        return blocks

    def _write_between(self, blocks: list[str], items: list[BodyItem], title: str | None) -> None:
        """Write milestones, and the title of the section that begins after them.

        A heading of the transcript belongs to the words below it, so the title goes above.
        """
        for item in items:
            if title and isinstance(item, Heading):
                blocks.append(heading(title, 2))
                title = None
            blocks += self._milestone(item)
        if title:
            blocks.append(heading(title, 2))

    def _write_turn(self, blocks: list[str], turn: Turn) -> None:
        lines = [_turn_comment(turn)] if self.comments else []
        if turn.label is not None and turn.label.text:
            lines.append(strong(turn.label.text))
        if lines:
            blocks.append("\n".join(lines))
        for block in turn.blocks:
            if isinstance(block, Paragraph):
                blocks += self._paragraph(block)
            else:
                blocks += self._milestone(block)

    def _paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        marks = paragraph.annotations
        written = annotated(paragraph) if marks else escape(paragraph.text)
        if written:
            yield wrap(written, self.wrap)
        elif self.comments:
            yield comment("empty")
        if self.comments and marks:
            yield "\n".join(map(_mark_comment, marks))

    def _milestone(self, item: BodyItem | TurnBlock) -> Iterator[str]:
        if isinstance(item, PageBreak):
            if self.comments:
                yield comment("page", None if item.n is None else str(item.n), named("text", item.text or None))
        elif isinstance(item, Heading):
            yield from self._heading(item)
        elif isinstance(item, Note):
            yield from self._note(item)

    def _heading(self, item: Heading) -> Iterator[str]:
        written = heading(item.text, max(item.level, 1) - 1 + _OUTERMOST)
        exact = 1 <= item.level <= _INNERMOST
        yield f"{comment('level', str(item.level))}\n{written}" if self.comments and not exact else written

    def _note(self, item: Note) -> Iterator[str]:
        lines = [comment("note", item.kind.value)] if self.comments else []
        if item.text:
            shown = escape if item.kind is NoteKind.UNCLASSIFIED else emphasis
            lines.append(wrap(shown(item.text), self.wrap))
        if lines:
            yield "\n".join(lines)


def _title(section: Section) -> str:
    exchange = section.exchange
    if exchange is None:
        return _TITLES[section.kind]
    outlet = exchange.outlet
    return f"Exchange {exchange.n}: {outlet.name}" if outlet and outlet.name else f"Exchange {exchange.n}"


def _turn_comment(turn: Turn) -> str:
    """Return what the label alone does not say; ``label=""`` tells an empty label from none."""
    return comment(
        "turn",
        safe(turn.id),
        turn.kind.value,
        named("speaker", None if turn.speaker is None else turn.speaker.id),
        named("outlet", None if turn.outlet is None else turn.outlet.id),
        named("label", "" if turn.label is not None and not turn.label.text else None),
    )


def _mark_comment(mark: Annotation) -> str:
    value = None if mark.value is None else quoted(mark.value)
    return comment("mark", mark.kind.value, str(mark.start), str(mark.end), value)
