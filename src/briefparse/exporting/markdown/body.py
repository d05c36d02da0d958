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

    from briefparse.model import Annotation, BodyItem, Briefing, Outlet, Person, Section, TurnBlock

_TITLES = {SectionKind.OPENING: "Opening", SectionKind.STATEMENT: "Statements", SectionKind.CLOSING: "Closing"}
_OUTERMOST = 3  # the level of the transcript's own headings; 1 is the title, 2 ours
_CJK_FROM = "\u2e80"
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
        """Write a turn. What stands after its last paragraph is read as standing between turns, unless told."""
        lines = [_turn_comment(turn)] if self.comments else []
        if turn.label is not None and turn.label.text:
            lines.append(strong(turn.label.text + colon_after(turn.label.text)))
        if lines:
            blocks.append("\n".join(lines))
        for block in turn.blocks:
            if isinstance(block, Paragraph):
                blocks += self._paragraph(block)
            else:
                blocks += self._milestone(block)
        if self.comments and turn.blocks and not isinstance(turn.blocks[-1], Paragraph):
            blocks.append(comment("end"))

    def _paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        written = annotated(paragraph)
        lines = [comment("continued")] if self.comments and paragraph.continues else []
        if written.markdown:
            lines.append(wrap(written.markdown, self.wrap))
        elif self.comments:
            lines.append(comment("empty"))
        if lines:
            yield "\n".join(lines)
        if self.comments and not written.complete:
            marks = [_mark_comment(mark, paragraph.text) for mark in paragraph.annotations]
            yield "\n".join(marks or [comment("unmarked")])

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
        lines = [comment("note", item.kind.value, None if item.text else "empty")] if self.comments else []
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
    """Return what the label alone does not say.

    The label is repeated only where it is not the name of who speaks, so that
    one that somebody changes can be told from what it was.
    """
    label = None if turn.label is None else turn.label.text
    return comment(
        "turn",
        safe(turn.id),
        turn.kind.value,
        named("speaker", None if turn.speaker is None else turn.speaker.id),
        named("outlet", None if turn.outlet is None else turn.outlet.id),
        None if label is None or label == expected_label(turn.speaker, turn.outlet) else named("label", label),
        "unlabelled" if label is None else None,
        None if _is_visible(turn) else "empty",
    )


def expected_label(speaker: Person | None, outlet: Outlet | None) -> str | None:
    """Return the label that a turn has unless its comment tells: the name of who speaks."""
    voice = speaker or outlet
    return None if voice is None else voice.name


def colon_after(label: str) -> str:
    """Return the colon that stands after a label, which makes it one for any reader of transcripts."""
    return "：" if label[-1] >= _CJK_FROM else ":"


def _is_visible(turn: Turn) -> bool:
    """Tell whether anything shows that the turn is there, which an editor may take away."""
    label = "" if turn.label is None else turn.label.text
    return bool(label or any(block.text for block in turn.blocks if not isinstance(block, PageBreak)))


def _mark_comment(mark: Annotation, text: str) -> str:
    """Return a mark with the words that it covers, which find it again when the paragraph was edited."""
    value = None if mark.value is None else quoted(mark.value)
    return comment("mark", mark.kind.value, str(mark.start), quoted(text[mark.start : mark.end]), value)
