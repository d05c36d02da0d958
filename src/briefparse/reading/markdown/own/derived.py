"""What the exporter makes from the head for people to see; an edit there is noticed, and not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose
from briefparse.exporting.markdown.flavours import flavour_of
from briefparse.exporting.markdown.surroundings import SOURCE, occasion, person_line
from briefparse.reading.document import BlockHint
from briefparse.reading.markdown.own.comments import Comment
from briefparse.reading.markdown.own.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.model import Diagnostic
    from briefparse.reading.markdown.own.blocks import OwnBlock
    from briefparse.reading.markdown.own.facts import Facts


_PLAIN: Final = flavour_of("commonmark")


def disagreements(before: Sequence[OwnBlock], facts: Facts, title: str | None) -> Iterator[Diagnostic]:
    """Report where what stands above the body says otherwise than the head."""
    if title is not None and title != facts.title:
        yield diagnose("BP112", f"the head has the title “{facts.title}”, the heading “{title}”; the heading was taken")
    made = {
        occasion(facts.host, facts.event),
        *(words_of(person_line(person, _PLAIN)).text for person in facts.participants),
    }
    for block in before:
        if isinstance(block, Comment) or block.level:
            continue
        words = words_of(block.source, literal=block.literal)
        from_head = block.hint is BlockHint.LIST_ITEM or words.is_all(words.italic)
        if from_head and words.text not in {*made, SOURCE}:
            yield diagnose("BP112", f"“{words.text}” follows from the head, which says otherwise; the head was taken")
