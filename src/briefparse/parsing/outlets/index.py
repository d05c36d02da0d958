"""Which outlet a label names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.model import Outlet
from briefparse.parsing.people.names import has_office_word, in_brackets, in_normal_case
from briefparse.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

_OUTLET_WORDS = frozenset(
    "news daily times agency radio tv television post press magazine media herald journal broadcasting "
    "broadcaster network weekly gazette tribune chronicle telegraph newspaper wire online evening morning "
    "economist review monitor observer channel satellite shimbun zeitung record".split()
)
_ARTICLES = frozenset({"The", "El", "La", "Los", "Las"})
_WORDS_OF_OUTLETS = _OUTLET_WORDS | {"reporter", "journalist", "correspondent"}
# Ranges, for a class of all capitals is five times as slow; what they lack is looked for as it stands.
_CAPITALISED = re.compile(
    r"[A-Z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3][^\W_]*"
)
_ARTICLE = re.compile(r"[Tt]he (?=\S)")
_REPORTER = re.compile(r"(?:(?:A |The )?(?:[Rr]eporter|[Jj]ournalist|[Cc]orrespondent) (?:from|of|for|with) )(?=\S)")
_TAILS = ("记者", "記者", "（translated）", "(translated)", " (via interpreter)")
_SHORTEST_HAN_OUTLET, _LONGEST_HAN_OUTLET = 4, 16  # characters; shorter names begin other names
_HAN_OUTLET = re.compile(
    r"(?!.{1,3}是)[\u4e00-\u9fff]{2,16}(?:(?<![公会])社|(?<![通汇预情警海举申])[报報]|(?<![平后出阳舞站讲])台|(?<![官联])[网網]|电视|電視|卫视|衛視|新闻|新聞|广播|杂志|周刊|日报|时报)"
)


@attrs.frozen
class OutletIndex:
    """Finds outlets by whole names, case-sensitively: ``Time`` is a magazine, ``time`` is not.

    Attributes:
        by_name: The outlets by name and alias.
        beginnings: The first capitalised word of every name that is no article, and the words of which one
            comes next; "" where it need not.
        small: The names that have no capitalised word: ``dpa``.
        openings: The first two characters of every name, with its article and without.
    """

    by_name: dict[str, Outlet]
    beginnings: dict[str, set[str]]
    small: tuple[str, ...]
    openings: frozenset[str]

    @classmethod
    def of(cls, outlets: Iterable[Outlet]) -> OutletIndex:
        """Index outlets by name and alias; where two share an alias the first has it."""
        by_name: dict[str, Outlet] = {}
        outlets = tuple(outlets)
        for outlet in outlets:
            by_name.setdefault(outlet.name, outlet)
        for outlet in outlets:
            for alias in outlet.aliases:
                by_name.setdefault(alias, outlet)
        beginnings: dict[str, set[str]] = {}
        small = []
        for name in by_name:
            first, second = _beginning(name)
            beginnings.setdefault(first, set()).add(second)
            small += [] if first else [name]
        bare = (name.partition(" ")[2] for name in by_name if name.partition(" ")[0] in _ARTICLES)
        openings = {name[:2] for name in (*by_name, *bare)}
        curly = {opening.replace("'", "’") for opening in openings}
        return cls(by_name, beginnings, tuple(small), frozenset(openings | curly))

    def may_be_named(self, words: str) -> bool:
        """Say whether running text holds a word without which it names no outlet, registered or not.

        Most text has none, and to read it for the phrases that name outlets takes ten times as long.
        """
        return bool(self.cues_in(words))

    def cues_in(self, words: str) -> tuple[str, ...]:
        """Return those words of running text."""
        tokens = set(_CAPITALISED.findall(words))
        firsts = self.beginnings.keys() & tokens
        news = [token for token in tokens if token.casefold() in _WORDS_OF_OUTLETS]
        tokens.add("")
        registered = [first for first in firsts if not self.beginnings[first].isdisjoint(tokens)]
        return (*registered, *news, *[name for name in self.small if name in words])

    def find(self, label: str) -> Outlet | None:
        """Return the outlet whose name or alias the whole label is, or None.

        An article, ``A reporter from`` and ``记者`` are no part of the name.
        """
        for name in _forms(label):
            found = self.by_name.get(name)
            if found is not None:
                return found
        return self._longest(label)

    def _longest(self, label: str) -> Outlet | None:
        """``人民日报海外版记者``: the longest name that a Chinese label of a reporter begins with."""
        if not label.endswith(_TAILS[:2]):
            return None
        ends = range(min(len(label), _LONGEST_HAN_OUTLET), _SHORTEST_HAN_OUTLET - 1, -1)
        return next((found for end in ends if (found := self.by_name.get(label[:end])) is not None), None)

    def find_in_brackets(self, words: str) -> Outlet | None:
        """Return the outlet that the words in a label's brackets are; in a label in capitals they are, too."""
        return self.find(words) or (self.find(in_normal_case(words)) if words.isupper() else None)

    def find_with_name(self, label: str) -> tuple[Outlet, str] | None:
        """Return outlet and name of a label that holds both: ``NHK, Aoki``, ``Imoto, TBS`` or ``Ann Lee (Reuters)``."""
        name, bracketed = in_brackets(label) or ("", "")
        outlet = self.find_in_brackets(bracketed)
        if outlet is not None and name[:1].isupper():
            return outlet, name
        left, comma, right = (part.strip() for part in label.partition(","))
        for outlet_name, name in ((left, right), (right, left)) if comma else ():
            outlet = self.find(outlet_name)
            if outlet is not None and name[:1].isupper():
                return outlet, name
        return None


def _beginning(name: str) -> tuple[str, str]:
    """Return the first two capitalised words of a name, "" where it has less.

    An article is left out, for text may have it in lower case or not at all: ``the Hill``.
    """
    words = _CAPITALISED.findall(name)
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    first, second, *_ = (*words, "", "")
    return first, second


def in_halves(label: str) -> tuple[str, str] | None:
    """Return the halves of ``Bay Television, Aoki`` or ``Aoki, Bay Television``, the surname second, or None."""
    left, comma, right = (half.strip() for half in label.partition(","))
    if not comma or has_office_word(label) or not (left[:1].isupper() and right[:1].isupper()):
        return None
    turned = " " in right or (looks_like_outlet(right) and not looks_like_outlet(left))
    outlet, name = (right, left) if turned else (left, right)
    return (outlet, name) if name.replace("-", "").isalpha() else None


def looks_like_outlet(label: str) -> bool:
    """Say whether a label reads like the name of an outlet that nobody has registered."""
    if _REPORTER.match(label) or label.endswith(("记者", "記者")):
        return True
    words = label.split()
    if _HAN_OUTLET.fullmatch(label):
        return True
    capitalised = all(not word[0].islower() or word in {"of", "the", "and", "for", "&", "de"} for word in words)
    return capitalised and len(words) <= 7 and any(word.strip("'’.,").casefold() in _OUTLET_WORDS for word in words)  # noqa: PLR2004  (names of outlets are short)


def unknown_outlet(label: str) -> Outlet:
    """Make an outlet of a label that the registry does not know."""
    name = min(_forms(label), key=len)
    return Outlet(id=slug(name, "outlet"), name=name)


def _forms(label: str) -> Iterable[str]:
    yield label
    bare = _REPORTER.sub("", label, count=1)
    for tail in _TAILS:
        bare = bare.removesuffix(tail).rstrip()
    bare = bare.replace("《", "").replace("》", "")
    if bare and bare != label:
        yield bare
    without = _ARTICLE.sub("", bare, count=1) if _ARTICLE.match(bare) else ""
    if without:
        yield without
