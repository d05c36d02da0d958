"""What each block was taken for, and by which evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.dialects.detection import Score, score
from briefparse.model import Span
from briefparse.parsing.completing import briefing_of
from briefparse.parsing.coverage import leaves
from briefparse.parsing.labels.judged import judged
from briefparse.parsing.labels.weights import Weight
from briefparse.parsing.stages import run_stages
from briefparse.parsing.text.telling import telling_text

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.labels.judged import Judged
    from briefparse.parsing.registered import Registered
    from briefparse.parsing.stages import Stages
    from briefparse.reading.document import Document


@attrs.frozen
class Explained:
    """One leaf of a briefing.

    Attributes:
        span: Its place in the source.
        kind: What it was taken for, as `coverage` names it.
        why: Words for people: the rule that fits, or whom a label names; "" where nothing is to be said.
        weights: What was weighed where the leaf is a label, or might have been one.
        total: The sum of the weights, or None where nothing was weighed.
    """

    span: Span
    kind: str
    why: str = ""
    weights: tuple[Weight, ...] = ()
    total: float | None = None


@attrs.frozen
class Explanation:
    """How a document was read.

    Attributes:
        text: The text that the spans point into.
        dialect: The name of the dialect that it was read with.
        scores: How well each dialect fits, best first, with the evidence.
        leaves: Every leaf, in the order of the text.
    """

    text: str
    dialect: str
    scores: tuple[Score, ...]
    leaves: tuple[Explained, ...]


def explain_document(document: Document, registry: Registered, dialect: Dialect | None = None) -> Explanation:
    """Parse a document and keep the reasons; the arguments are those of `parse_document`."""
    stages = run_stages(document, registry, dialect)
    weighed = judged(stages.judgement.kinds, stages.scales, stages.people)
    by_start = {item.label.span.start: item for item in weighed}
    rules = {piece.span.start: piece.rule for piece in stages.pieces if piece.rule is not None}
    found = sorted(leaves(briefing_of(stages)), key=lambda leaf: (leaf[1].start, leaf[1].end))
    return Explanation(
        text=document.text,
        dialect=stages.dialect.name,
        scores=score(telling_text(document), registry.dialects),
        leaves=tuple(
            _explained(
                str(kind), span, stages, by_start, f"rule {rules[span.start].kind}" if span.start in rules else ""
            )
            for kind, span in found
        ),
    )


def _explained(kind: str, span: Span, stages: Stages, weighed: dict[int, Judged], rule: str) -> Explained:
    item = weighed.get(span.start)
    if item is None:
        return Explained(span, kind, rule)
    why = rule
    if kind == "label":
        voice = stages.cast.voices[item.label.text]
        who = voice.person or (voice.outlet.name if voice.outlet else "nobody")
        why = f"{voice.resolution.reason}: {who} ({voice.resolution.confidence:.0%})"
    return Explained(span, kind, why, item.weights, item.total)
