"""The fifth stage: what each turn does, and which questions nobody answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Part
from briefparse.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.model import Diagnostic, Section


def kinds_of(parts: Sequence[Part | None], asks: Sequence[bool]) -> list[TurnKind]:
    """Tell the kind of every turn from the part of its voice and what went before.

    The chair moderates and askers ask. Anybody else makes statements until the
    first question, and answers from then on. A voice of no known part asks if
    its words do and somebody of another part speaks next. An interpreter does
    what the voice before did.

    Args:
        parts: The part of each turn's voice, or None where nothing tells.
        asks: For each turn whether its words end in a question.
    """
    kinds: list[TurnKind] = []
    asked = False
    for at, part in enumerate(parts):
        kind = _kind(part, asked=asked, before=kinds[-1] if kinds else None)
        if part is None and asks[at] and at + 1 < len(parts) and parts[at + 1] not in {None, Part.ASKER}:
            kind = TurnKind.QUESTION
        asked = asked or kind is TurnKind.QUESTION
        kinds.append(kind)
    return kinds


def ends_in_question(words: str) -> bool:
    """Say whether the last words of a turn hold a question: in its last 200 characters."""
    return any(mark in words[-200:] for mark in "?？")


def unanswered(sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """Report each exchange without an answer, at its last question."""
    for section in sections:
        exchange = section.exchange
        if exchange is not None and not exchange.answers:
            last = exchange.questions[-1]
            yield diagnose(
                "BP501", f"nobody answers question {exchange.n}", last.label.span if last.label else last.span
            )


def _kind(part: Part | None, *, asked: bool, before: TurnKind | None) -> TurnKind:
    if part is Part.CHAIR:
        return TurnKind.MODERATION
    if part is Part.ASKER:
        return TurnKind.QUESTION
    if part is Part.INTERPRETER and before is not None:
        return before
    return TurnKind.ANSWER if asked else TurnKind.STATEMENT
