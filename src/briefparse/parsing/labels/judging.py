"""Accepting labels: each candidate weighed by its words, its likes and its place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.shapes import WORD_LETTERS, Candidate
from briefparse.parsing.labels.weighing import Weight
from briefparse.parsing.people.names import is_in_capitals, parts_of
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.model import Diagnostic
    from briefparse.parsing.labels.weighing import Scales

ACCEPTED_FROM = 2.0
"""The sum of weights from which a candidate is a label."""

_DOUBTFUL_FROM = -1.0
_QUOTES = "\"“”'‘「『«"
_MANY = 0.95
_ENOUGH_LABELS = 10  # for their majority to mean anything
_LONGEST_QUESTION = 2_000  # characters
_GREETING = 160  # characters in which who asks says who they are


@attrs.frozen
class Judged:
    """A candidate with all that was weighed.

    Attributes:
        candidate: The candidate.
        weights: What speaks for and against it.
    """

    candidate: Candidate
    weights: tuple[Weight, ...]

    @property
    def total(self) -> float:
        """The sum of the weights."""
        return _sum(self.weights)

    @property
    def accepted(self) -> bool:
        """Whether the candidate is a label."""
        return self.total >= ACCEPTED_FROM


def judge(candidates: tuple[Candidate, ...], text: str, scales: Scales) -> tuple[Judged, ...]:
    """Weigh every candidate: the label alone once, its place each time."""
    counts = Counter(candidate.text for candidate in candidates)
    alone = {label: (*scales.weigh(label), *_repeated(count)) for label, count in counts.items()}
    kin = {word for label, weights in alone.items() if _sum(weights) >= ACCEPTED_FROM for word in _ends(label)}
    for label in counts.keys() & kin:
        alone[label] = (*alone[label], *_shortened(label, alone[label]))
    forms = Counter[tuple[Shape, bool]]()
    for candidate in candidates:
        if _sum(alone[candidate.text]) >= ACCEPTED_FROM:
            forms[_form(candidate)] += 1
    return tuple(
        _without_articles(
            Judged(
                candidate,
                (*alone[candidate.text], *_by_form(candidate, counts, forms), *_by_place(candidate, text, scales)),
            )
            for candidate in candidates
        )
    )


def _without_articles(judged: Iterable[Judged]) -> Iterator[Judged]:
    """Let ``A`` and one blank be a label only where the label before it is another letter: an article is none."""
    before = ""
    for item in judged:
        text, shape = item.candidate.text, item.candidate.shape
        if text in WORD_LETTERS and shape is Shape.PATTERN and not (len(before) == 1 and before != text):
            yield attrs.evolve(item, weights=(*item.weights, Weight("article", -20.0, "no question stands before")))
            continue
        if item.accepted:
            before = text
        yield item


def doubtful(judged: tuple[Judged, ...]) -> Iterator[Diagnostic]:
    """Report the lines of their own that look like labels, and were not taken for any."""
    for item in judged:
        candidate = item.candidate
        if candidate.shape is Shape.OWN_LINE and ACCEPTED_FROM > item.total >= _DOUBTFUL_FROM:
            yield diagnose("BP305", f"“{candidate.text}” looks like a label but names nobody", candidate.span)


def _sum(weights: tuple[Weight, ...]) -> float:
    return sum(weight.value for weight in weights)


def _ends(label: str) -> tuple[str, ...]:
    """Return the last word of a label, and the first and last of the name in it: later labels may be one of these."""
    name = parts_of(label).name.split()
    return (label.rsplit(maxsplit=1)[-1], *name[-1:], *(name[:1] if len(name) > 1 else ()))


def _shortened(label: str, weights: tuple[Weight, ...]) -> Iterator[Weight]:
    """``Oduya`` where ``Commissioner Oduya`` is a label, or ``Ann Oduya, Commissioner``."""
    if _sum(weights) < ACCEPTED_FROM and not label.islower():
        yield Weight("short-form", 4.0, "a word of the name in another label")


def _repeated(count: int) -> Iterator[Weight]:
    if count > 1:
        yield Weight("repeated", 2.5 if count > 3 else 1.5, f"stands {count} times")  # noqa: PLR2004


def _form(candidate: Candidate) -> tuple[Shape, bool]:
    return candidate.shape, is_in_capitals(candidate.text)


def _by_form(candidate: Candidate, counts: Counter[str], forms: Counter[tuple[Shape, bool]]) -> Iterator[Weight]:
    total = forms.total()
    if not total:
        return
    share = forms[_form(candidate)] / total
    if share >= 0.5:  # noqa: PLR2004  (the majority)
        yield Weight("majority", 1.0, "written as most labels of the document are")
    elif (
        total >= _ENOUGH_LABELS
        and counts[candidate.text] == 1
        and forms[_form(candidate)] - 1 <= (1 - _MANY) * total
        # A line of its own needs no likeness: acronyms of outlets stand among names there.
        and candidate.shape is not Shape.OWN_LINE
    ):
        yield Weight("minority", -4.0, "stands once, and hardly any label is written so")


def _by_place(candidate: Candidate, text: str, scales: Scales) -> Iterator[Weight]:
    if candidate.shape is Shape.OWN_LINE:
        yield Weight("own-line", 1.0, "stands on a line of its own")
    if candidate.shape is Shape.BRACKETED:
        yield Weight("brackets", 1.0, "stands in brackets that open a paragraph")
    if candidate.shape is Shape.PATTERN:
        yield Weight("pattern", 3.0, "stands as only labels of the dialect do")
    if scales.first_name(candidate.text):
        yield from _by_first_name(candidate, text, scales)
    if scales.outlets_ask and candidate.shape is Shape.INLINE and _asks(text, candidate.speech):
        yield Weight("asks", 1.5, "a question follows, and labels of outlets open questions")
    if candidate.shape is Shape.INLINE and text[candidate.speech : candidate.speech + 1] in _QUOTES:
        yield Weight("quotation", -3.0, "a quotation mark follows")
        if scales.names_outlet(candidate.text):
            yield Weight("quoted-outlet", -4.0, "an outlet is being quoted")


def _asks(text: str, speech: int) -> bool:
    """Say whether a paragraph ends in a question."""
    end = text.find("\n", speech, speech + _LONGEST_QUESTION)
    return text[speech : end if end >= 0 else speech + _LONGEST_QUESTION].rstrip(BLANK)[-1:] in {"?", "？"}


def _by_first_name(candidate: Candidate, text: str, scales: Scales) -> Iterator[Weight]:
    """Weigh a word that is a first name or a common one: ``Farhan: Sir, Farhan from …`` or ``Ports: a joint …``."""
    speech = text[candidate.speech : candidate.speech + _GREETING]
    if candidate.text.casefold() in scales.common:
        yield Weight("common-word", -3.0, "the document writes the word in lower case, too")
    elif candidate.text in speech:
        yield Weight("says-name", 2.0, "the words that follow say the name again")
    if speech[:1].islower():
        yield Weight("goes-on", -3.0, "what follows begins in lower case")
