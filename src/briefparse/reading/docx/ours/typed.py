"""Labels that somebody typed, in bold or before a colon, and did not give our style."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.editing.leads import lead_of, without_colon
from briefparse.parsing.labels.shapes import COLONS
from briefparse.parsing.text.folding import fold
from briefparse.reading.docx.ours.roles import Role, mark_kind
from briefparse.reading.docx.shown import Shown, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.docx.shown import Run

_LONGEST: Final = 120  # characters of a label
MAY_HOLD_LABELS: Final = frozenset({Role.SPEECH, Role.OTHER})


@attrs.frozen
class Typed:
    """A paragraph that is set as people set labels.

    Attributes:
        name: The words of the label, without its colon.
        label: The bold words at its beginning.
        speech: What follows them, or None where nothing does.
    """

    name: str
    label: Shown
    speech: Shown | None


def typed_label(paragraph: Shown) -> Typed | None:
    """Part a paragraph that is all bold, or begins with bold words and a colon; None for any other.

    Bold counts where the style of the paragraph is not bold by itself.
    """
    if paragraph.look.bold:
        return None
    end = next((at for at, run in enumerate(paragraph.runs) if not _is_bold(run)), len(paragraph.runs))
    bold = "".join(run.text for run in paragraph.runs[:end] if isinstance(run, Words))
    rest = paragraph.runs[end:]
    name = without_colon(fold(bold))
    if not name or len(bold) > _LONGEST:
        return None
    label = attrs.evolve(paragraph, runs=paragraph.runs[:end])
    if not "".join(run.text for run in rest if isinstance(run, Words)).strip(COLONS + " \t\n"):
        return Typed(name, label, None)
    speech = _after_colon(bold, rest)
    return None if speech is None else Typed(name, label, attrs.evolve(paragraph, runs=speech, bookmarks=()))


def plain_label(paragraph: Shown) -> Typed | None:
    """Part a paragraph at its first colon, whatever its letters look like; None where no colon is near."""
    lead = lead_of(paragraph.text)
    if lead is None:
        return None
    name, end = lead
    label, speech = _cut(paragraph.runs, end)
    words = "".join(run.text for run in speech if isinstance(run, Words)).strip()
    return Typed(
        fold(name),
        attrs.evolve(paragraph, runs=label),
        attrs.evolve(paragraph, runs=speech, bookmarks=()) if words else None,
    )


def _cut(runs: Sequence[Run], end: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Cut runs behind so many letters; the second half begins without blanks."""
    before: list[Run] = []
    after: list[Run] = []
    for run in runs:
        if not isinstance(run, Words):
            (before if end > 0 else after).append(run)
            continue
        if end > 0:
            before.append(attrs.evolve(run, text=run.text[:end]))
        rest = run.text[max(end, 0) :]
        end -= len(run.text)
        rest = rest if any(isinstance(one, Words) for one in after) else rest.lstrip()
        if rest:
            after.append(attrs.evolve(run, text=rest))
    return tuple(before), tuple(after)


def _is_bold(run: Run) -> bool:
    """Say whether a run is bold by hand; a blank is what its neighbours are."""
    return isinstance(run, Words) and mark_kind(run) is None and (run.bold or not run.text)


def _after_colon(bold: str, rest: Sequence[Run]) -> tuple[Run, ...] | None:
    """Return the runs of the speech after a label, without the colon; None where there is no colon."""
    first, *others = rest
    if bold.rstrip()[-1] in COLONS:
        return (_without_blanks(first), *others)
    if isinstance(first, Words) and first.text.lstrip()[:1] and first.text.lstrip()[0] in COLONS:
        return (_without_blanks(attrs.evolve(first, text=first.text.lstrip()[1:])), *others)
    return None


def _without_blanks(run: Run) -> Run:
    return attrs.evolve(run, text=run.text.lstrip()) if isinstance(run, Words) else run
