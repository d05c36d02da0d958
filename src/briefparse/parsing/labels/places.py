"""What stands around a candidate, and what that says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.naming import CAPITALS, MAY_BE_NAMES, NAMES, OFFICE_AND_NAME, ROLE
from briefparse.parsing.labels.weights import Weight
from briefparse.parsing.text.greetings import greets
from briefparse.parsing.text.questions import ends_in_question_mark
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefparse.parsing.labels.candidates import Candidate, Kind
    from briefparse.parsing.labels.telling import Told
    from briefparse.parsing.labels.weighing import Scales

_QUOTES: Final = "\"“”'‘「『«"
_LONGEST_QUESTION: Final = 2_000  # characters
_BEFORE_WORDS: Final = frozenset({Shape.INLINE, Shape.LETTER})
_PLAIN_LABELS: Final = frozenset(weight.name for weight in (ROLE, OFFICE_AND_NAME, CAPITALS))
_FEWEST_QUOTED: Final = 2
_NEARLY_ALL: Final = 0.8
_GREETING: Final = 160  # characters in which who asks says who they are

_ASKS: Final = Weight("asks", 1.5, "a question follows, and labels of outlets open questions")
_GREETS: Final = Weight("greets", 1.5, "what follows greets or thanks, as whoever begins to speak does")
_QUOTED: Final = Weight("quotation", -3.0, "a quotation mark follows")
_QUOTED_OUTLET: Final = Weight("quoted-outlet", -4.0, "an outlet is being quoted")
_COMMON: Final = Weight("common-word", -3.0, "the document writes the word in lower case, too")
_SAYS_NAME: Final = Weight("says-name", 2.0, "the words that follow say the name again")
_GOES_ON: Final = Weight("goes-on", -3.0, "what follows begins in lower case")


def range_of(shape: Shape, told: Told, scales: Scales) -> tuple[float, float]:
    """Return the least and the most that the places of a label can say; most labels need no closer look."""
    if shape is Shape.MARKED:
        return _COMMON.value, 0.0
    least = most = 0.0
    if told.first_name:
        least, most = _COMMON.value + _GOES_ON.value, _SAYS_NAME.value
    if shape is Shape.INLINE:
        least += _QUOTED.value + (0.0 if told.outlet is None else _QUOTED_OUTLET.value)
        most += _ASKS.value if scales.outlets_ask else 0.0
        most += _GREETS.value if told.named.name in MAY_BE_NAMES else 0.0
    return least, most


def may_be_quoted(kind: Kind, told: Told, scales: Scales) -> bool:
    """Say whether a quotation mark after a label speaks against it: whoever is named without one mostly may quote."""
    if told.outlet is not None or told.named.name not in NAMES:
        return True
    quoting = sum(scales.text[speech : speech + 1] in _QUOTES for _, speech in kind.candidates.values())
    return 2 * quoting > len(kind.candidates)


def are_all_quoted(kinds: Iterable[Kind], told: Mapping[str, Told], scales: Scales) -> bool:
    """Say whether quotation marks stand around all that is said, and so tell nothing: ``MR. LEE: “Good morning.``.

    The labels that nobody could mean otherwise tell it: roles, and names with an honorific or office.
    """
    quoting = [
        scales.text[speech : speech + 1] in _QUOTES
        for kind in kinds
        if kind.shape in _BEFORE_WORDS and told[kind.text].named.name in _PLAIN_LABELS
        for _, speech in kind.candidates.values()
    ]
    return len(quoting) >= _FEWEST_QUOTED and sum(quoting) >= _NEARLY_ALL * len(quoting)


def weigh_place(  # noqa: PLR0913  (what is told of a label, and what of all candidates of its kind)
    kind: Kind, told: Told, candidate: Candidate, scales: Scales, *, sure: bool, quoted: bool
) -> tuple[Weight, ...]:
    """Return what the place of one candidate says.

    Args:
        kind: Its kind.
        told: What its label says.
        candidate: The candidate.
        scales: What is known about the document.
        sure: Whether its label is sure to be a name.
        quoted: Whether a quotation mark after it speaks against it.
    """
    label, speech = candidate
    shape = kind.shape
    if shape is Shape.MARKED:
        # The words of a heading stand below it, too, and names do not in lower case.
        return () if sure or scales.common.isdisjoint(label.text.casefold().split()) else (_COMMON,)
    weights = tuple(_by_first_name(label.text, speech, scales)) if told.first_name else ()
    if shape is not Shape.INLINE:
        return weights
    if scales.outlets_ask and _asks(scales.text, speech):
        weights = (*weights, _ASKS)
    # What begins with a sign is set otherwise than a name, and to be looked for without it.
    if (
        told.named.name in MAY_BE_NAMES
        and label.text[:1].isalnum()
        and greets(scales.text[speech : speech + _GREETING])
    ):
        weights = (*weights, _GREETS)
    if quoted and scales.text[speech : speech + 1] in _QUOTES:
        weights = (*weights, _QUOTED) if told.outlet is None else (*weights, _QUOTED, _QUOTED_OUTLET)
    return weights


def _asks(text: str, speech: int) -> bool:
    """Say whether a paragraph ends in a question."""
    end = text.find("\n", speech, speech + _LONGEST_QUESTION)
    said = text[speech : end if end >= 0 else speech + _LONGEST_QUESTION].rstrip(BLANK)
    return said != "" and ends_in_question_mark(said)


def _by_first_name(label: str, speech: int, scales: Scales) -> Iterator[Weight]:
    """Weigh a word that is a first name or a common one: ``Farhan: Sir, Farhan from …`` or ``Ports: a joint …``."""
    words = scales.text[speech : speech + _GREETING]
    if label.casefold() in scales.common:
        yield _COMMON
    elif label in words:
        yield _SAYS_NAME
    if words[:1].islower():
        yield _GOES_ON
