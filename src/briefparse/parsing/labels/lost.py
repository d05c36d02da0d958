"""Answers that lost their label: what follows a question's mark where the next label asks again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import Paragraph, Span
from briefparse.parsing.text.questions import QUESTION_MARKS
from briefparse.parsing.turns.assembling import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Milestone
    from briefparse.parsing.people.voice import Cast
    from briefparse.parsing.turns.assembling import Talk


def part_answers(talk: Talk, cast: Cast) -> Talk:
    """Begin a turn without a label after the last paragraph that asks, where two questions follow each other."""
    drafts = [item for item in talk.body if isinstance(item, Draft)]
    asks = [draft.label is not None and cast.voices[draft.label.text].part is Part.ASKER for draft in drafts]
    afters = (*asks[1:], True)  # nobody answers a question that is the last
    both = {id(draft) for draft, this, after in zip(drafts, asks, afters, strict=False) if this and after}
    parted = (part for item in talk.body for part in (_parted(item) if id(item) in both else (item,)))
    return attrs.evolve(talk, body=tuple(parted))


def _parted(item: Draft | Milestone) -> Iterator[Draft | Milestone]:
    at = _answer(item) if isinstance(item, Draft) else 0
    if not isinstance(item, Draft) or not at:
        yield item
        return
    question, answer = item.blocks[:at], item.blocks[at:]
    yield item._replace(blocks=question, span=Span(item.span.start, question[-1].span.end))
    yield Draft(None, answer, Span(answer[0].span.start, item.span.end), Part.OFFICIAL)


def _answer(draft: Draft) -> int:
    """Return the index of the block that an answer begins with, or 0."""
    spoken = [(at, block) for at, block in enumerate(draft.blocks) if isinstance(block, Paragraph)]
    asking = [number for number, (_, block) in enumerate(spoken) if block.text[-1:] in QUESTION_MARKS]
    after = spoken[asking[0] + 1 :] if asking else []
    # Where a later paragraph asks, too, the question has several, and nobody can tell where it ends.
    return after[0][0] if after and len(asking) == 1 else 0
