"""Accepting labels: each candidate weighed by its words, its likes and its place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.shapes import WORD_LETTERS, Candidate
from briefparse.parsing.labels.weighing import Scales, Weight
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.model import Diagnostic

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
        total: The sum of the weights.
    """

    candidate: Candidate
    weights: tuple[Weight, ...]
    total: float

    @property
    def accepted(self) -> bool:
        """Whether the candidate is a label."""
        return self.total >= ACCEPTED_FROM


def judge(candidates: tuple[Candidate, ...], text: str, scales: Scales) -> tuple[Judged, ...]:
    """Weigh every candidate: the label alone once, each of its shapes once, its place each time."""
    usual = _usual_weights(candidates, scales)
    in_places = _Places.of(text, scales, usual)
    judged = []
    for candidate in candidates:
        kind = _kind_of(candidate, usual)
        at_place = in_places.weigh(candidate)
        weights = (*kind.weights, *at_place) if at_place else kind.weights
        judged.append(Judged(candidate, weights, _sum(weights) if at_place else kind.total))
    return tuple(_without_articles(judged)) if _may_be_articles(usual) else tuple(judged)


def accepted_pieces(candidates: tuple[Candidate, ...], text: str, scales: Scales) -> frozenset[int]:
    """Return the pieces whose candidates `judge` would accept, without keeping what was weighed."""
    usual = _usual_weights(candidates, scales)
    if _may_be_articles(usual):
        return frozenset(item.candidate.piece for item in judge(candidates, text, scales) if item.accepted)
    in_places = _Places.of(text, scales, usual)
    accepted = []
    for candidate in candidates:
        kind = _kind_of(candidate, usual)
        at_place = in_places.weigh(candidate)
        if (_sum((*kind.weights, *at_place)) if at_place else kind.total) >= ACCEPTED_FROM:
            accepted.append(candidate.piece)
    return frozenset(accepted)


@attrs.define(eq=False)
class _Kind:
    """All candidates of one label and shape: how many they are, what all of them weigh, and the sum."""

    shape: Shape
    count: int = 0
    weights: tuple[Weight, ...] = ()
    total: float = 0.0


_Kinds = dict[str, list[_Kind]]
"""The kinds by their label; most labels have one. Shapes are told by identity, for to hash them takes long."""


def _kind_of(candidate: Candidate, kinds: _Kinds) -> _Kind:
    shape, fitting = candidate.shape, kinds[candidate.text]
    return fitting[0] if fitting[0].shape is shape else next(kind for kind in fitting if kind.shape is shape)


def _kinds(candidates: tuple[Candidate, ...]) -> _Kinds:
    kinds: _Kinds = {}
    for candidate in candidates:
        shape, fitting = candidate.shape, kinds.setdefault(candidate.text, [])
        kind = next((kind for kind in fitting if kind.shape is shape), None)
        if kind is None:
            kind = _Kind(shape)
            fitting.append(kind)
        kind.count += 1
    return kinds


def _may_be_articles(kinds: _Kinds) -> bool:
    return any(kind.shape is Shape.PATTERN for label in kinds.keys() & WORD_LETTERS for kind in kinds[label])


def _usual_weights(candidates: tuple[Candidate, ...], scales: Scales) -> _Kinds:
    """Return the kinds of candidates, with the weights that all of a kind have."""
    kinds = _kinds(candidates)
    counts = {label: sum([kind.count for kind in fitting]) for label, fitting in kinds.items()}
    alone = {label: (*scales.weigh(label), *_repeated(count)) for label, count in counts.items()}
    accepted = {label for label, weights in alone.items() if _sum(weights) >= ACCEPTED_FROM}
    kin = {word for label in accepted for word in scales.tell(label).ends}
    for label in counts.keys() & kin:
        if label not in accepted and not label.islower():
            alone[label] = (*alone[label], _SHORTENED)
            accepted.add(label)
    forms = Counter[_Form]()
    for label in accepted:
        for kind in kinds[label]:
            forms[kind.shape, scales.tell(label).capitals] += kind.count
    total = forms.total()
    for label, fitting in kinds.items():
        for kind in fitting:
            likes = forms[kind.shape, scales.tell(label).capitals]
            by_form = _by_form(kind.shape, counts[label], likes, total)
            kind.weights = (*alone[label], *by_form, *_BY_SHAPE.get(kind.shape, ()))
            kind.total = _sum(kind.weights)
    return kinds


def _without_articles(judged: Iterable[Judged]) -> Iterator[Judged]:
    """Let ``A`` and one blank be a label only where the label before it is another letter: an article is none."""
    before = ""
    for item in judged:
        text, shape = item.candidate.text, item.candidate.shape
        if text in WORD_LETTERS and shape is Shape.PATTERN and not (len(before) == 1 and before != text):
            weights = (*item.weights, Weight("article", -20.0, "no question stands before"))
            yield Judged(item.candidate, weights, _sum(weights))
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
    return sum([weight.value for weight in weights])


# ``Oduya`` where ``Commissioner Oduya`` is a label, or ``Ann Oduya, Commissioner``.
_SHORTENED = Weight("short-form", 4.0, "a word of the name in another label")


def _repeated(count: int) -> tuple[Weight, ...]:
    if count == 1:
        return ()
    return (Weight("repeated", 2.5 if count > 3 else 1.5, f"stands {count} times"),)  # noqa: PLR2004


_Form = tuple[Shape, bool]
"""How labels stand, and whether they are in capitals."""


def _by_form(shape: Shape, count: int, likes: int, total: int) -> tuple[Weight, ...]:
    """Weigh how a label is written against all others.

    Args:
        shape: How it stands.
        count: How often it stands in the document.
        likes: How many labels are written so.
        total: How many labels there are.
    """
    if not total:
        return ()
    if likes / total >= 0.5:  # noqa: PLR2004  (the majority)
        return _MAJORITY
    few = total >= _ENOUGH_LABELS and count == 1 and likes - 1 <= (1 - _MANY) * total
    # A line of its own needs no likeness: acronyms of outlets stand among names there.
    return _MINORITY if few and shape is not Shape.OWN_LINE else ()


_COMMON = Weight("common-word", -3.0, "the document writes the word in lower case, too")
_MAJORITY = (Weight("majority", 1.0, "written as most labels of the document are"),)
_MINORITY = (Weight("minority", -4.0, "stands once, and hardly any label is written so"),)
_BY_SHAPE = {
    Shape.OWN_LINE: (Weight("own-line", 1.0, "stands on a line of its own"),),
    Shape.BRACKETED: (Weight("brackets", 1.0, "stands in brackets that open a paragraph"),),
    Shape.PATTERN: (Weight("pattern", 3.0, "stands as only labels of the dialect do"),),
}


@attrs.frozen(eq=False)
class _Places:
    """Weighs what stands around candidates of one text; ``first_names`` are the labels that may be such."""

    text: str
    scales: Scales
    first_names: frozenset[str]

    @classmethod
    def of(cls, text: str, scales: Scales, labels: Iterable[str]) -> _Places:
        """Tell first which labels may be first names."""
        return cls(text, scales, frozenset(label for label in labels if scales.first_name(label)))

    def weigh(self, candidate: Candidate) -> tuple[Weight, ...]:
        """Return what the place of a candidate says; most often that is nothing."""
        inline = candidate.shape is Shape.INLINE
        first_name = candidate.text in self.first_names
        if candidate.shape is Shape.MARKED:
            return self._set_apart(candidate)
        if not inline and not first_name:
            return ()
        quoted = inline and self.text[candidate.speech : candidate.speech + 1] in _QUOTES
        if not (first_name or quoted or (inline and self.scales.outlets_ask)):
            return ()
        return tuple(self._around(candidate, first_name=first_name, quoted=quoted, inline=inline))

    def _set_apart(self, candidate: Candidate) -> tuple[Weight, ...]:
        """Weigh a line without a colon: the words of a heading stand below it, too, and names do not in lower case."""
        words = candidate.text.casefold().split()
        sure = self.scales.is_sure(candidate.text)
        return () if sure or self.scales.common.isdisjoint(words) else (_COMMON,)

    def _around(self, candidate: Candidate, *, first_name: bool, quoted: bool, inline: bool) -> Iterator[Weight]:
        if first_name:
            yield from _by_first_name(candidate, self.text, self.scales)
        if inline and self.scales.outlets_ask and _asks(self.text, candidate.speech):
            yield Weight("asks", 1.5, "a question follows, and labels of outlets open questions")
        if quoted:
            yield Weight("quotation", -3.0, "a quotation mark follows")
            if self.scales.names_outlet(candidate.text):
                yield Weight("quoted-outlet", -4.0, "an outlet is being quoted")


def _asks(text: str, speech: int) -> bool:
    """Say whether a paragraph ends in a question."""
    end = text.find("\n", speech, speech + _LONGEST_QUESTION)
    return text[speech : end if end >= 0 else speech + _LONGEST_QUESTION].rstrip(BLANK)[-1:] in {"?", "？"}


def _by_first_name(candidate: Candidate, text: str, scales: Scales) -> Iterator[Weight]:
    """Weigh a word that is a first name or a common one: ``Farhan: Sir, Farhan from …`` or ``Ports: a joint …``."""
    speech = text[candidate.speech : candidate.speech + _GREETING]
    if candidate.text.casefold() in scales.common:
        yield _COMMON
    elif candidate.text in speech:
        yield Weight("says-name", 2.0, "the words that follow say the name again")
    if speech[:1].islower():
        yield Weight("goes-on", -3.0, "what follows begins in lower case")
