"""The transcript: sections as headings, turns as a label and its paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.bookmarks import section_bookmark, turn_bookmark
from briefparse.exporting.docx.markup import plain
from briefparse.exporting.docx.milestones import milestone
from briefparse.exporting.docx.speech import speech
from briefparse.model import Heading, Paragraph, SectionKind, Turn, TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.docx.milestones import Milestone, PageBreaks
    from briefparse.model import Briefing, Section

SPEECH_STYLES = {
    TurnKind.STATEMENT: styles.STATEMENT,
    TurnKind.QUESTION: styles.QUESTION,
    TurnKind.ANSWER: styles.ANSWER,
    TurnKind.MODERATION: styles.MODERATION,
}


def transcript(briefing: Briefing, page_breaks: PageBreaks) -> Iterator[str]:
    """Yield the paragraphs of the transcript.

    The headings of sections are ours and in English; those of the source are
    one level below them.
    """
    titles = {section.turns[0].n: section_title(section) for section in briefing.sections}
    waiting: list[Milestone] = []
    for item in briefing.body:
        if not isinstance(item, Turn):
            waiting.append(item)
            continue
        title = titles.get(item.n)
        first_inside = _first_inside(waiting, opens=item.n == 1) if title else len(waiting)
        yield from (milestone(passed, page_breaks) for passed in waiting[:first_inside])
        if title:
            yield plain(styles.HEADINGS[0], title, section_bookmark(item.n))
        yield from (milestone(passed, page_breaks) for passed in waiting[first_inside:])
        waiting.clear()
        yield from _turn(item, page_breaks)
    yield from (milestone(passed, page_breaks) for passed in waiting)


def section_title(section: Section) -> str:
    """Return the heading of a section: ``Exchange 2: Reuters``, ``Statement: Lin Mo``."""
    if section.exchange is not None:
        outlet = section.exchange.outlet
        who = outlet.name if outlet is not None else section.exchange.questions[0].voice
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
    """Say which milestone before a section is the first that belongs to it: a heading looks ahead, a note back."""
    if opens:
        return 0
    return next((n for n, item in enumerate(waiting) if isinstance(item, Heading)), len(waiting))


def _turn(turn: Turn, page_breaks: PageBreaks) -> Iterator[str]:
    # Where there is no label an empty one parts the turn from the one before.
    yield plain(styles.SPEAKER_LABEL, "" if turn.label is None else turn.label.text, turn_bookmark(turn.n))
    style = SPEECH_STYLES[turn.kind]
    for block in turn.blocks:
        yield speech(style, block) if isinstance(block, Paragraph) else milestone(block, page_breaks)
