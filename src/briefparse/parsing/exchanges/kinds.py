"""The fifth stage: what each turn does, and which questions nobody answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Part
from briefparse.model import SectionKind, TurnKind
from briefparse.model.exchange import runs_of
from briefparse.parsing.text.questions import holds_question_mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.model import Diagnostic, Turn


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
    chair, asker, interpreter, question = Part.CHAIR, Part.ASKER, Part.INTERPRETER, TurnKind.QUESTION
    kinds: list[TurnKind] = []
    speaks = TurnKind.STATEMENT  # what anybody does who neither chairs nor asks
    for at, part in enumerate(parts):
        kind = speaks
        if part is asker or (part is None and asks[at] and _is_answered(parts, at)):
            kind, speaks = question, TurnKind.ANSWER
        elif part is chair:
            kind = TurnKind.MODERATION
        elif part is interpreter and kinds:
            kind = kinds[-1]
        kinds.append(kind)
    return kinds


def _is_answered(parts: Sequence[Part | None], at: int) -> bool:
    """Say whether somebody speaks next of whom it is known that they do not ask."""
    return at + 1 < len(parts) and parts[at + 1] is not None and parts[at + 1] is not Part.ASKER


def ends_in_question(words: str) -> bool:
    """Say whether the last words of a turn hold a question: in its last 200 characters."""
    return holds_question_mark(words[-200:])


def unanswered(turns: tuple[Turn, ...]) -> Iterator[Diagnostic]:
    """Report each exchange without an answer, at its last question."""
    n = 0
    for section, start, end in runs_of(turns):
        if section is not SectionKind.EXCHANGE:
            continue
        n += 1
        # Without an answer an exchange ends with its last question: moderation after it leads to what follows.
        last = turns[end - 1]
        if last.kind is TurnKind.QUESTION and all(turn.kind is not TurnKind.ANSWER for turn in turns[start:end]):
            yield diagnose("BP501", f"nobody answers question {n}", last.label.span if last.label else last.span)
