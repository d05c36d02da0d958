"""Saying in words what in a file is not as the grammar has it, at the element where it is.

libxml2 decides whether a file is valid, and its messages name whatever stands around a fault: an attribute too many in
a turn becomes five lines about divisions and labels that are right. So where it says no, the file is walked once more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.tei.checking.content import NOTHING, after, may_end, next_in
from briefparse.tei.checking.fault import TeiFault
from briefparse.tei.checking.references import line_of
from briefparse.tei.tree import BLANK
from briefparse.tei.vocabulary import TEI

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from briefparse.tei.checking.content import Pattern
    from briefparse.tei.checking.rules import AttributeRule, Rule, Rules

_SHOWN: Final = 12  # names that a message lists
_LONGEST: Final = 40  # characters of a value
_KEPT: Final = 100  # faults of an element, and so of a file, that are told
_DEEPEST: Final = 40  # levels that are looked at; our files have ten
_PREFIXES: Final = {TEI: "", "http://www.w3.org/XML/1998/namespace": "xml:", "http://www.w3.org/2001/XInclude": "xi:"}


@attrs.frozen(eq=False)
class _Judged:
    """What is wrong with an element where it is meant by a rule: its attributes, and what stands in it."""

    rule: int
    attributes: tuple[TeiFault, ...]
    within: tuple[TeiFault, ...]

    @property
    def count(self) -> int:
        return len(self.attributes) + len(self.within)


def explained(root: _Element, rules: Rules) -> tuple[TeiFault, ...]:
    """Return what a grammar has against a file; empty where nothing is found.

    Args:
        root: The file.
        rules: The grammar.
    """
    return tuple(dict.fromkeys(_Explainer(rules).inside(None, [root], rules.start)))


class _Explainer:
    """Judges each element by each rule that may be meant, once."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._judged: dict[tuple[_Element, int], _Judged] = {}
        self._depth = 0

    def inside(self, parent: _Element | None, children: Iterable[_Element], pattern: Pattern) -> tuple[TeiFault, ...]:
        """Return what is wrong with the children of an element, in order, by what may stand in it."""
        faults: list[TeiFault] = []
        if parent is not None:
            pattern = self._words(parent, parent.text, pattern, faults)
        for child in children:
            meant = [number for number in next_in(pattern) if self._rules.rule(number).name == child.tag]
            if meant:
                fitting, found = self._best(child, meant)
                faults += found
                pattern = after(pattern, fitting)
            else:
                faults.append(self._misplaced(child, parent, pattern))
            if parent is not None:
                pattern = self._words(parent, child.tail, pattern, faults)
        if parent is not None and not faults and not may_end(pattern):
            missing = self._names(next_in(pattern))
            faults.append(_fault(parent, f"{_called(parent)} ends where there must be {missing}"))
        return tuple(faults[:_KEPT])

    def _words(self, parent: _Element, words: str | None, pattern: Pattern, faults: list[TeiFault]) -> Pattern:
        words = BLANK.sub(" ", words or "").strip(" ")
        left = after(pattern, None) if words else pattern
        if left != NOTHING:
            return left
        faults.append(_fault(parent, f"words may not stand here in {_called(parent)}: {_short(words)!r}"))
        return pattern

    def _misplaced(self, child: _Element, parent: _Element | None, pattern: Pattern) -> TeiFault:
        allowed = self._names(next_in(pattern))
        where = f" in {_called(parent)}" if parent is not None else ""
        words = "words" if after(pattern, None) != NOTHING else ""
        may = "; there may be " + " or ".join(filter(None, (words, allowed))) if words or allowed else ""
        return _fault(child, f"{_called(child)} may not stand here{where}{may}")

    def _names(self, numbers: Iterable[int]) -> str:
        names = sorted({_short_name(self._rules.rule(number).name) for number in numbers})
        return _listed(names)

    def _best(self, element: _Element, meant: list[int]) -> tuple[frozenset[int], tuple[TeiFault, ...]]:
        """Return the rules that an element fits, and what is wrong with it by them: nothing, or the least."""
        shared, told = _attributes_of_none(element, [self._rules.rule(number) for number in meant])
        judged = [self._judge(element, number, told) for number in sorted(meant)]
        fewest = min(len(one.attributes) for one in judged)
        likely = [self._with_content(element, one) for one in judged if len(one.attributes) == fewest]
        least = min(one.count for one in likely)
        best = [one for one in likely if one.count == least]
        return frozenset(one.rule for one in best), (*shared, *best[0].attributes, *best[0].within)

    def _judge(self, element: _Element, number: int, told: frozenset[str]) -> _Judged:
        return _Judged(number, tuple(_attribute_faults(element, self._rules.rule(number), told)), ())

    def _with_content(self, element: _Element, judged: _Judged) -> _Judged:
        key = (element, judged.rule)
        if key not in self._judged:
            rule = self._rules.rule(judged.rule)
            self._depth += 1
            looked_at = self._depth <= _DEEPEST
            within = self.inside(element, element.iterchildren("*"), rule.content) if looked_at else ()
            self._depth -= 1
            self._judged[key] = attrs.evolve(judged, within=within or tuple(_word_faults(element, rule)))
        return self._judged[key]


def _attributes_of_none(element: _Element, rules: list[Rule]) -> tuple[list[TeiFault], frozenset[str]]:
    """Return the faults of attributes that no rule takes as they are, and the names of these."""
    faults: list[TeiFault] = []
    told = set()
    for name, value in _attributes_of(element):
        takers = [taker for rule in rules for taker in rule.attributes if taker.name == name]
        if any(taker.value.accepts(value) for taker in takers):
            continue
        told.add(name)
        if takers:
            said = f"{_called(element)} has {_short_name(name)}={_short(value)!r}, which must be {_forms(takers)}"
        else:
            others = sorted({_short_name(taker.name) for rule in rules for taker in rule.attributes})
            said = f"{_called(element)} has the attribute {_short_name(name)}, and may have {_listed(others) or 'none'}"
        faults.append(_fault(element, said))
    return faults, frozenset(told)


def _attribute_faults(element: _Element, rule: Rule, told: frozenset[str]) -> Iterator[TeiFault]:
    """Yield what is wrong with the attributes of an element by one rule, but for those that were told."""
    known = {attribute.name: attribute for attribute in rule.attributes}
    for name, value in _attributes_of(element):
        if name in told:
            continue
        if name not in known:
            yield _fault(element, f"{_called(element)} may not have {_short_name(name)}={_short(value)!r} here")
        elif not known[name].value.accepts(value):
            said = f"{_called(element)} has {_short_name(name)}={_short(value)!r}, which here must be"
            yield _fault(element, f"{said} {_forms([known[name]])}")
    for attribute in rule.attributes:
        if attribute.required and attribute.name not in element.attrib:
            yield _fault(element, f"{_called(element)} lacks the attribute {_short_name(attribute.name)}")


def _word_faults(element: _Element, rule: Rule) -> Iterator[TeiFault]:
    words = element.text or ""
    if rule.words is not None and not rule.words.accepts(words):
        yield _fault(element, f"{_called(element)} holds {_short(words)!r}, which must be {rule.words.form}")


def _attributes_of(element: _Element) -> Iterator[tuple[str, str]]:
    return ((str(name), str(value)) for name, value in element.attrib.items())


def _forms(attributes: list[AttributeRule]) -> str:
    """Say what some attributes may be."""
    values = list(dict.fromkeys(value for attribute in attributes for value in attribute.value.values))
    return _listed(values) if values else attributes[0].value.form


def _fault(element: _Element, message: str) -> TeiFault:
    return TeiFault(line_of(element), "grammar", message)


def _called(element: _Element) -> str:
    return _short_name(str(element.tag))


def _short_name(name: str) -> str:
    if not name.startswith("{"):
        return _short(name)
    namespace, _, local = name[1:].partition("}")
    return _short(_PREFIXES[namespace] + local if namespace in _PREFIXES else f"{local} (of {namespace})")


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"


def _listed(names: list[str]) -> str:
    shown = names[:_SHOWN]
    rest = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(shown[:-1]) + (f" or {shown[-1]}" if len(shown) > 1 else "".join(shown)) + rest
