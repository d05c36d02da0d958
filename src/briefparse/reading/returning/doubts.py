"""What an edit leaves in doubt: turns that lost their label, and speech that reads like one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose
from briefparse.model import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Diagnostic
    from briefparse.reading.returning.drafts import TurnDraft
    from briefparse.reading.returning.known import Known

_SHOWN: Final = 60  # characters of what is in doubt


def doubts_about(draft: TurnDraft, turn_id: str, known: Known) -> Iterator[Diagnostic]:
    """Report what is doubtful about a turn.

    Args:
        draft: The turn.
        turn_id: Its id.
        known: Whom a label can name.
    """
    said = [block for block in draft.blocks if isinstance(block, Paragraph)]
    if draft.label is None and (draft.remembered.label is not None if draft.remembered is not None else said):
        words = f": “{shortened(said[0].text)}”" if said else ""
        yield diagnose("BP308", f"turn {turn_id} has no label{words}")
    for paragraph in said:
        name = known.leads(paragraph.text)
        if name is not None:
            yield diagnose("BP309", f"“{shortened(paragraph.text)}” in turn {turn_id} reads like the label of {name}")


def bold_words(text: str) -> Diagnostic:
    """Report bold words that are set as added labels are, and name nobody."""
    return diagnose("BP307", f"“{shortened(text)}” is set like a label and names nobody who is known")


def unknown_name(text: str) -> Diagnostic:
    """Report words before a colon, put in where a label could stand, that look like a name and name nobody."""
    return diagnose("BP307", f"“{shortened(text)}” begins as a label does and names nobody who is known")


def shortened(text: str) -> str:
    """Return the beginning of a text."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
