"""A file of our own, put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.model import Briefing, Source
from briefparse.reading.markdown.own.blocks import blocks_of
from briefparse.reading.markdown.own.derived import disagreements
from briefparse.reading.markdown.own.facts import facts_of
from briefparse.reading.markdown.own.links import resolved
from briefparse.reading.markdown.own.matter import matter_of, part, title_and_abstract
from briefparse.reading.markdown.own.turns import BodyReader
from briefparse.reading.markdown.own.values import load
from briefparse.reading.markdown.own.words import words_of
from briefparse.reading.returning.body import put_together

if TYPE_CHECKING:
    from briefparse.model import Diagnostic
    from briefparse.reading.markdown.own.head import OwnHead


def read_own(text: str, head: OwnHead, doubts: tuple[Diagnostic, ...]) -> Briefing:
    """Read a file of our own.

    Args:
        text: The file.
        head: Its head.
        doubts: What is known already to be doubtful.

    Raises:
        UnreadableHeadError: The head is not as we write it.
    """
    facts = facts_of(load(head.yaml, _shown if head.is_markdown else str))
    parts = part(resolved(blocks_of(text, head.lines)))
    title, abstract = title_and_abstract(parts.before)
    people = {person.id: person for person in facts.participants}
    outlets = {outlet.id: outlet for outlet in facts.outlets}
    items = BodyReader(people, outlets).read(parts.body)
    returned = put_together(items, facts.participants, facts.outlets, facts.dialect)
    matter = matter_of(parts.after)
    return Briefing(
        id=facts.id,
        title=facts.title if title is None else title,
        language=facts.language,
        dialect=facts.dialect,
        event=facts.event,
        host=facts.host,
        abstract=abstract,
        participants=returned.participants,
        outlets=returned.outlets,
        front=matter.front,
        body=returned.body,
        captions=matter.captions,
        credits=matter.credits,
        furniture=matter.furniture,
        source=Source(name=facts.source),
        diagnostics=(*doubts, *facts.doubts, *disagreements(parts.before, facts, title)),
    )


def _shown(markdown: str) -> str:
    return words_of(markdown).text
