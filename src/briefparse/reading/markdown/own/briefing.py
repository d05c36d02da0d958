"""A file of our own, put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.model import Briefing, Diagnostic, Source
from briefparse.reading.markdown.own.blocks import blocks_of
from briefparse.reading.markdown.own.cut_off import missing_end
from briefparse.reading.markdown.own.derived import disagreements
from briefparse.reading.markdown.own.facts import Facts, facts_of
from briefparse.reading.markdown.own.headless import facts_shown, front_shown
from briefparse.reading.markdown.own.links import resolved
from briefparse.reading.markdown.own.matter import matter_of, part, title_and_abstract
from briefparse.reading.markdown.own.renamed import under_former_names
from briefparse.reading.markdown.own.turns import BodyReader
from briefparse.reading.markdown.own.values import load
from briefparse.reading.markdown.own.words import words_of
from briefparse.reading.returning.body import put_together
from briefparse.reading.returning.known import Known

if TYPE_CHECKING:
    from briefparse.parsing.registered import Registered
    from briefparse.reading.markdown.own.head import OwnHead


@attrs.frozen
class OwnFile:
    """A file of our own, of which the head is read, if it has one.

    Attributes:
        text: The file.
        facts: What its head says, or None where it has none that can be read.
        lines: How many lines the head takes.
        diagnostics: What is known already to be doubtful.
        title: The title in a head that somebody else put there, or "".
    """

    text: str
    facts: Facts | None
    lines: int
    diagnostics: tuple[Diagnostic, ...]
    title: str = ""

    def settled(self, registry: Registered) -> Briefing:
        """Read the body, and return the briefing; the argument is that of `Returning`."""
        return _briefing(self, registry)


def own_file(text: str, head: OwnHead, doubts: tuple[Diagnostic, ...]) -> OwnFile:
    """Begin to read a file of our own.

    Args:
        text: The file.
        head: Its head.
        doubts: What is known already to be doubtful.

    Raises:
        UnreadableHeadError: The head is not as we write it.
    """
    facts = facts_of(load(head.yaml, _shown if head.is_markdown else str))
    return OwnFile(text, facts, head.lines, doubts)


def _briefing(file: OwnFile, registry: Registered) -> Briefing:
    blocks = resolved(blocks_of(file.text, file.lines))
    parts = part(blocks)
    facts = file.facts or facts_shown(parts, file.text, file.title, registry)
    title, abstract = title_and_abstract(parts.before)
    known = Known.of(facts.participants, facts.outlets, facts.dialect, registry)
    body = BodyReader(known)
    returned = put_together(under_former_names(body.read(parts.body)), known)
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
        front=matter.front if file.facts else (*front_shown(parts.before), *matter.front),
        body=returned.body,
        captions=matter.captions,
        credits=matter.credits,
        furniture=matter.furniture,
        source=Source(name=facts.source),
        diagnostics=(
            *file.diagnostics,
            *facts.doubts,
            *(disagreements(parts.before, facts, title) if file.facts else ()),
            *body.doubts,
            *returned.diagnostics,
            *missing_end(file.text, blocks, expected=facts.has_end),
        ),
    )


def _shown(markdown: str) -> str:
    return words_of(markdown).text
