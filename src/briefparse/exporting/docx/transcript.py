"""The transcript: sections as headings, turns as a label and its paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.bookmarks import section_bookmark, turn_bookmark
from briefparse.exporting.docx.direction import is_rtl
from briefparse.exporting.docx.links import linked
from briefparse.exporting.docx.markup import paragraph, plain, run
from briefparse.exporting.docx.milestones import Levels, milestone
from briefparse.exporting.docx.speech import speech
from briefparse.model import Heading, Paragraph, SectionKind, Turn, TurnKind
from briefparse.model.text import looks_ahead

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.docx.sheet import Sheet
    from briefparse.model import Briefing, Milestone, Section

SPEECH_STYLES = {
    TurnKind.STATEMENT: styles.STATEMENT,
    TurnKind.QUESTION: styles.QUESTION,
    TurnKind.ANSWER: styles.ANSWER,
    TurnKind.MODERATION: styles.MODERATION,
}


def transcript(briefing: Briefing, sheet: Sheet) -> Iterator[str]:
    """Yield the paragraphs of the transcript.

    The headings of sections are ours and in English; those of the source are
    one level below them.
    """
    sections = {section.turns[0].n: section for section in briefing.sections}
    writer = _Writer(sheet)
    waiting: list[Milestone] = []
    for item in briefing.body:
        if not isinstance(item, Turn):
            waiting.append(item)
            continue
        section = sections.get(item.n)
        first_inside = len(waiting) if section is None else _first_inside(waiting, opens=item.n == 1)
        yield from map(writer.milestone, waiting[:first_inside])
        if section is not None:
            yield writer.section(section)
        yield from map(writer.milestone, waiting[first_inside:])
        waiting.clear()
        yield from writer.turn(item)
    yield from map(writer.milestone, waiting)


class _Writer:
    """Writes turns and milestones, and follows how deep the headings are; lives for one transcript."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._levels = Levels()

    def section(self, section: Section) -> str:
        self._levels.begin_section()
        return plain(styles.HEADINGS[0], section_title(section), section_bookmark(section))

    def turn(self, turn: Turn) -> Iterator[str]:
        # Where there is no label an empty one parts the turn from the one before.
        text = "" if turn.label is None else turn.label.text
        rtl = is_rtl(text)
        runs = run(text, rtl=rtl) if text else ""
        if self._sheet.options.links:
            runs = linked(runs, turn, self._sheet.options.links)
        label = paragraph(styles.SPEAKER_LABEL, runs, rtl=rtl, bookmark=turn_bookmark(turn.n))
        yield label if turn.label is None else self._sheet.comments.on(label, turn.label.span)
        style = SPEECH_STYLES[turn.kind]
        for block in turn.blocks:
            if isinstance(block, Paragraph):
                yield self._sheet.comments.on(speech(style, block, self._sheet.footnotes), block.span)
            else:
                yield self.milestone(block)

    def milestone(self, item: Milestone) -> str:
        level = 1
        if isinstance(item, Heading):
            level = self._levels.shown(item.level)
            self._sheet.levels.append(level)
        made = milestone(item, self._sheet.options.page_breaks, level)
        return self._sheet.comments.on(made, item.span) if made else made


def section_title(section: Section) -> str:
    """Return the heading of a section: ``Exchange 2: Reuters – Lin Mo``, ``Statement: Lin Mo``."""
    if section.exchange is not None:
        sides = (section.exchange.asked_by, section.exchange.answered_by)
        who = " – ".join(", ".join(names) for names in sides if names)
        title = f"Exchange {section.exchange.n}"
    else:
        stating = {turn.voice for turn in section.turns if turn.kind is not TurnKind.MODERATION}
        who = stating.pop() if len(stating) == 1 else ""
        title = _TITLES[section.kind]
    return f"{title}: {who}" if who else title


_TITLES = {
    SectionKind.OPENING: "Opening",
    SectionKind.STATEMENT: "Statement",
    SectionKind.EXCHANGE: "Exchange",
    SectionKind.CLOSING: "Closing",
}


def _first_inside(waiting: list[Milestone], *, opens: bool) -> int:
    """Say which milestone before a section is the first that belongs to it."""
    if opens:
        return 0
    return next((n for n, item in enumerate(waiting) if looks_ahead(item)), len(waiting))
