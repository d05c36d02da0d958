"""Weighing a document's labels by each other: how often each stands, and how most of them are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.naming import NO_FORMS, OUTLET_FORM, SURE, may_be_first_name
from briefparse.parsing.labels.weights import ACCEPTED_FROM, Weight, sum_of
from briefparse.parsing.people.forms import initials_of

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from briefparse.parsing.labels.acquaintances import Acquaintances
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.labels.telling import Told
    from briefparse.parsing.labels.weighing import Scales

_LONGEST_HONORIFIC: Final = 5  # characters, with its point
_MANY: Final = 0.95
_ENOUGH_LABELS: Final = 10  # for their majority to mean anything

_OFTEN: Final = 3
_REPEATED, _REPEATED_OFTEN = 1.5, 2.5
# ``Oduya`` where ``Commissioner Oduya`` is a label, or ``Ann Oduya, Commissioner``.
_SHORTENED: Final = Weight("short-form", 4.0, "a word of the name in another label")
_OTHER_CASE: Final = Weight("other-case", 4.0, "another label but for its capitals")
_INITIALS: Final = Weight("initials", 4.0, "the first letters of the name in another label")
_RECURRING: Final = Weight("recurring-name", 3.0, "one word that may be a name, again and again")
_SINGLE: Final = Weight("single-name", 4.0, "one word, as nearly all names are here")
_FEWEST_SINGLE: Final = 2
_NEARLY_ALL: Final = 0.8
_MAJORITY: Final = Weight("majority", 1.0, "written as most labels of the document are")
_MINORITY: Final = Weight("minority", -4.0, "stands once, and hardly any label is written so")
_WIRE: Final = Weight("wire", -2.0, "no label but this stands in brackets, as a wire's name does before its report")
_INITIAL_LETTERS: Final = (2, 3)
_NEVER_ODD: Final = frozenset({Shape.OWN_LINE, Shape.LETTER, Shape.TOLD})
_BY_SHAPE: Final = {
    Shape.OWN_LINE: Weight("own-line", 1.0, "stands on a line of its own"),
    Shape.BRACKETED: Weight("brackets", 1.0, "stands in brackets that open a paragraph"),
    Shape.TOLD: Weight("told", 40.0, "the format of the file tells who speaks"),  # whatever else speaks against it
    Shape.PATTERN: Weight("pattern", 3.0, "stands as only labels of the dialect do"),
}


class Likes:
    """The kinds of candidates of one document, weighed by each other.

    Sums are kept, for most calls want nothing else; `weights` tells what they are made of. People are asked about
    where a label is not accepted without them: what they say never speaks against one.

    Attributes:
        told: What each label says.
        accepted: The labels that are accepted whatever their form, and whose forms therefore count.
        asked: What people say of the labels that were not accepted without them.
    """

    def __init__(self, kinds: tuple[Kind, ...], scales: Scales, people: Acquaintances) -> None:
        self._people, self._scales = people, scales
        # Words that are bold again and again may be emphasised.
        self._marked = {kind.text for kind in kinds if kind.shape is Shape.MARKED}
        counts: dict[str, int] = {}
        for kind in kinds:
            label = kind.text
            counts[label] = counts.get(label, 0) + len(kind.candidates)
        self._counts = counts
        told = scales.told
        self.told = {label: told[label] if label in told else scales.tell(label) for label in counts}
        self.asked: dict[str, Weight | None] = {}
        self._alone: dict[str, float] = {}
        accepted = self._weigh_alone()
        self._raised = self._other_forms(accepted)
        accepted |= self._raised.keys()
        forms: dict[tuple[Shape, bool], int] = {}
        for kind in kinds:
            if kind.text in accepted:
                form = kind.shape, self.told[kind.text].capitals
                forms[form] = forms.get(form, 0) + len(kind.candidates)
        self.accepted = accepted
        self._forms = forms
        self._total = sum(forms.values())
        # What shape and form say together; the third says whether a label stands more than once.
        self._says_form: dict[tuple[Shape, bool, bool], float] = {}

    def total(self, kind: Kind) -> float:
        """Return what all evidence that a kind's candidates share says together; people are left out if not asked."""
        label = kind.text
        form = kind.shape, self.told[label].capitals, self._counts[label] > 1
        said = self._says_form.get(form)
        if said is None:
            said = self._says_form[form] = sum_of(self._by_form(*form))
        if kind.shape is Shape.BRACKETED and self._is_wire(kind):
            said += _WIRE.value
        return self._alone[label] + said

    def ask_people(self, label: str) -> None:
        """Add to a label what the people who are known say of it, once."""
        if label not in self.asked:
            told = self.told[label]
            named = self.asked[label] = self._people.say(label, told)
            if named is not None:
                self._alone[label] += named.value + sum_of(told.form) - told.total

    def is_sure(self, label: str) -> bool:
        """Say whether a label is sure to be a name, whatever words it is made of; people count if they were asked."""
        return self.told[label].named.name in SURE or self.asked.get(label) is not None

    def weights(self, kind: Kind) -> tuple[Weight, ...]:
        """Return the evidence that a kind's candidates share, people asked."""
        self.ask_people(kind.text)
        told, named, count = self.told[kind.text], self.asked[kind.text], self._counts[kind.text]
        repeated = Weight("repeated", _repeated(count), f"stands {count} times") if count > 1 else None
        raised = self._raised.get(kind.text)
        weights = told.weights if named is None else (named, *told.form)
        recurring = _RECURRING if count >= _OFTEN and self._may_be_single_name(kind.text) else None
        by_count = (weight for weight in (repeated, raised, recurring) if weight is not None)
        wire = (_WIRE,) if self._is_wire(kind) else ()
        return (*weights, *by_count, *self._by_form(kind.shape, told.capitals, count > 1), *wire)

    def _is_wire(self, kind: Kind) -> bool:
        """Say whether a label is the name of a wire before its report: ``【财新网】``."""
        told, alone = self.told[kind.text], self._forms.get((kind.shape, False), 0) <= 1
        return kind.shape is Shape.BRACKETED and told.named is OUTLET_FORM and alone and self._total > 1

    def _weigh_alone(self) -> set[str]:
        """Weigh each label without regard to the others, and return those that are accepted so."""
        accepted = set()
        alone, told = self._alone, self.told
        for label, count in self._counts.items():
            total = told[label].total
            if count > 1:
                total += _repeated(count)
                if count >= _OFTEN and total < ACCEPTED_FROM and self._may_be_single_name(label):
                    total += _RECURRING.value
            alone[label] = total
            if total < ACCEPTED_FROM:
                self.ask_people(label)
                total = alone[label]
            if total >= ACCEPTED_FROM:
                accepted.add(label)
        return accepted

    def _may_be_single_name(self, label: str) -> bool:
        """Say whether a label that has the form of nothing else is one word that may be a name.

        No word is that the document writes in lower case.
        """
        if not self._scales.single_names or self.told[label].named not in NO_FORMS or not may_be_first_name(label):
            return False
        return label not in self._marked and label.casefold() not in self._scales.common

    def _other_forms(self, accepted: set[str]) -> dict[str, Weight]:
        """Raise the labels that are accepted ones in another form, and return them with what that says."""
        rest = self._counts.keys() - accepted
        raised = dict.fromkeys(_short_forms(rest, accepted, self.told), _SHORTENED)
        raised |= dict.fromkeys(_in_other_case(rest, accepted), _OTHER_CASE)
        raised |= dict.fromkeys(_initials(rest, accepted, self._people), _INITIALS)
        raised |= dict.fromkeys(self._single_names(rest, accepted), _SINGLE)
        for label, weight in raised.items():
            self._alone[label] += weight.value
        return raised

    def _single_names(self, rest: AbstractSet[str], accepted: set[str]) -> list[str]:
        """Return the labels of one word where nearly all that are accepted are single names: ``Ann``, ``Bo``."""
        single = [label for label in accepted if may_be_first_name(label)] if self._scales.single_names else []
        if len(single) < _FEWEST_SINGLE:
            return []
        counts = self._counts
        total = sum(counts[label] for label in accepted)
        if total < _ENOUGH_LABELS or sum(counts[label] for label in single) < _NEARLY_ALL * total:
            return []
        return [label for label in rest if self._may_be_single_name(label)]

    def _by_form(self, shape: Shape, capitals: bool, often: bool) -> tuple[Weight, ...]:  # noqa: FBT001  (a dict's key)
        """Weigh how a label stands, and how it is written against all others."""
        likes, total = self._forms.get((shape, capitals), 0), self._total
        by_shape = _BY_SHAPE.get(shape)
        weights = () if by_shape is None else (by_shape,)
        if not total:
            return weights
        if likes / total >= 0.5:  # noqa: PLR2004  (the majority)
            return (_MAJORITY, *weights)
        # A line of its own needs no likeness: acronyms of outlets stand among names there. What stands often is no
        # oddity, nor is a letter that the dialect has for labels: a long briefing may have one question.
        if often or total < _ENOUGH_LABELS or shape in _NEVER_ODD:
            return weights
        return (_MINORITY, *weights) if likes - 1 <= (1 - _MANY) * total else weights


def _short_forms(rest: AbstractSet[str], accepted: set[str], told: dict[str, Told]) -> set[str]:
    """Return the labels that are words of accepted ones, and no words of sentences."""
    together = "\n".join(accepted)
    words = {label for label in rest if label in together and not label.islower()}
    if not words:  # as in most documents; to take names apart takes longer
        return words
    kin: set[str] = set()
    for label in accepted:
        kin.update(told[label].ends())
    return kin & words


def _initials(rest: AbstractSet[str], accepted: set[str], people: Acquaintances) -> set[str]:
    """Return the labels that are the first letters of full names, accepted or known: ``BL`` for ``Bo LUND``."""
    letters = {label for label in rest if len(label) in _INITIAL_LETTERS and label.isalpha() and label.isupper()}
    if not letters:  # as in most documents
        return letters
    return letters & initials_of((*accepted, *people.names())).keys()


def _in_other_case(rest: AbstractSet[str], accepted: set[str]) -> set[str]:
    """Return the labels with an honorific that are accepted but for their capitals: ``Mr. LEE``."""
    styled = {label for label in rest if label[0].isupper() and label.find(".", 1, _LONGEST_HONORIFIC) > 0}
    if not styled:  # as in most documents
        return styled
    plain = {label.casefold() for label in accepted}
    return {label for label in styled if label.casefold() in plain}


def _repeated(count: int) -> float:
    if count == 1:
        return 0.0
    return _REPEATED_OFTEN if count > _OFTEN else _REPEATED
