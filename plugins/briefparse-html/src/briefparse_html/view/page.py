"""All that a page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse_html.view.lanes import counted
from briefparse_html.view.languages import direction_of
from briefparse_html.view.matter import (
    Doubt,
    Group,
    date_of,
    doubts_of,
    facts_of,
    front_of,
    matter_after,
    occasion_of,
)
from briefparse_html.view.passages import Passages
from briefparse_html.view.source import SourceView, source_of
from briefparse_html.view.transcript import SectionView, TurnView, transcript_of
from briefparse_html.view.voices import Voices, voices_of

if TYPE_CHECKING:
    from briefparse import Briefing


@attrs.frozen(kw_only=True)
class Page:
    """What the templates are filled with, in the order of the page.

    Attributes:
        title: The title, or "".
        name: A title in any case, for the window and where there is no other.
        lang: The language of title and abstract, or None where it is the page's own.
        direction: The direction of title and abstract.
        host: Who held the briefing, or "".
        occasion: Place and hours.
        date: The date for programs and for people, or None.
        abstract: The summary, or "".
        size: How much was said, in words for people.
        voices: Who speaks, asks, or was listed.
        sections: The transcript.
        front: The front matter as written.
        matter: Captions, credits, the web page's own words.
        doubts: The diagnostics.
        facts: What is known of the file, with names.
        source: The source text.
    """

    title: str
    name: str
    lang: str | None
    direction: str
    host: str
    occasion: tuple[str, ...]
    date: tuple[str, str] | None
    abstract: str
    size: tuple[str, ...]
    voices: Voices
    sections: tuple[SectionView, ...]
    front: Group
    matter: tuple[Group, ...]
    doubts: tuple[Doubt, ...]
    facts: tuple[tuple[str, str], ...]
    source: SourceView

    @property
    def turns(self) -> tuple[TurnView, ...]:
        """All turns, in order."""
        return tuple(item for section in self.sections for item in section.items if isinstance(item, TurnView))

    @property
    def data(self) -> dict[str, object]:
        """What the script has to know: the exchange and the voices of each turn, and the voices' names."""
        voices = (voice for _, group in self.voices.groups for voice in group)
        return {
            "turns": [[turn.exchange, *turn.keys] for turn in self.turns],
            "voices": {voice.key: voice.name for voice in voices},
        }


def page_of(briefing: Briefing, *, with_source: bool) -> Page:
    """Return the page of a briefing.

    Args:
        briefing: The briefing.
        with_source: Whether the source text stands in the page.
    """
    passages = Passages(briefing.language)
    voices = voices_of(briefing)
    sections = transcript_of(briefing, voices, passages)
    matter = matter_after(briefing, passages)
    front = front_of(briefing, passages)
    heading = briefing.title or briefing.abstract or ""
    return Page(
        title=briefing.title,
        name=briefing.title.strip() or briefing.id.strip() or "A briefing without a title",
        lang=passages.lang(heading),
        direction=direction_of(heading),
        host=briefing.host or "",
        occasion=occasion_of(briefing.event),
        date=date_of(briefing.event),
        abstract=briefing.abstract or "",
        size=(
            counted(len(briefing.turns), "turn"),
            counted(len(briefing.exchanges), "exchange"),
            counted(briefing.word_count, "word"),
        ),
        voices=voices,
        sections=sections,
        front=front,
        matter=matter,
        doubts=doubts_of(briefing, passages),
        facts=tuple(facts_of(briefing)),
        source=source_of(briefing, passages.spans, wanted=with_source),
    )
