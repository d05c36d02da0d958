"""Which outlet a label names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.late import late
from briefparse.model import Outlet
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.han_names import BEFORE_HAN, is_han_name
from briefparse.parsing.people.names import CLOSING_BRACKETS, in_brackets, looks_like_person, may_be_name
from briefparse.parsing.people.office_words import has_office_word, is_office
from briefparse.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

_OUTLET_WORDS = frozenset(
    "news daily times agency radio tv television post press magazine media herald journal broadcasting "
    "broadcaster network weekly gazette tribune chronicle telegraph newspaper wire online evening morning "
    "economist review monitor observer channel satellite shimbun zeitung record "
    "وكالة صحيفة جريدة قناة إذاعة تلفزيون مجلة شبكة סוכנות עיתון ערוץ רדיו 통신 신문 방송 일보 "
    "rádio televize televisão televisión télévision телеканал агентство радио газета agência agencia agence "
    "rundfunk telewizja".split()
)
_SMALL_WORDS = frozenset({"of", "the", "and", "for", "&", "de"})
_MOST_WORDS = 7  # names of outlets are short
_ARTICLES = frozenset({"The", "El", "La", "Los", "Las"})
WORDS_OF_OUTLETS = _OUTLET_WORDS | {"reporter", "journalist", "correspondent"}
# Ranges, for a class of all capitals is five times as slow; what they lack is looked for as it stands.
_CAPITALISED = re.compile(
    r"[A-Z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3][^\W_]*"
)
# The same in a text of ASCII, since each range costs time at every letter.
_CAPITALISED_ASCII = re.compile(r"[A-Z0-9][^\W_]*")
_ARTICLE = ("the ", "The ")
_REPORTER = re.compile(r"(?:(?:A |The )?(?:[Rr]eporter|[Jj]ournalist|[Cc]orrespondent) (?:from|of|for|with) )(?=\S)")
_REPORTERS = ("记者", "記者")
_OF_REPORTERS = ("记者追问", "記者追問", "记者", "記者", "追问", "追問")  # the longer first: each is taken off
_TAILS = (
    *_OF_REPORTERS,
    *(" reporter", " Reporter", " journalist", " Journalist", " correspondent", " Correspondent"),
    *("（translated）", "(translated)", " (via interpreter)"),
)
_SIGNS = "'’.,"
_CLOSING_QUOTES = frozenset('»”“"')
_QUOTED = late(r"(?:(?:di|del|della|de|du|des|von|vom|van|da|do|of|from) )?[«“„\"](?P<name>[^«»“”„\"]{2,60})[»”“\"]")
_SHORTEST_HAN_OUTLET, _LONGEST_HAN_OUTLET = 4, 16  # characters; shorter names begin other names
_HAN_OUTLET = late(
    r"(?!.{1,3}是)[\u4e00-\u9fff]{2,16}(?:(?<![公会])社|(?<![通汇预情警海举申])[报報]|(?<![平后出阳舞站讲])台|(?<![官联])[网網]|电视|電視|卫视|衛視|新闻|新聞|广播|杂志|周刊|日报|时报)"
)


@attrs.frozen(eq=False, repr=False)
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
        return bool(self.cues_among(capitalised_in(words), words))

    def cues_among(self, tokens: set[str], words: str) -> tuple[str, ...]:
        """Return those words of running text; ``tokens`` are its capitalised ones."""
        registered: list[str] = []
        for first in self.beginnings.keys() & tokens:
            seconds = self.beginnings[first]
            if "" in seconds or not seconds.isdisjoint(tokens):
                registered.append(first)
        news = [] if WORDS_OF_OUTLETS.isdisjoint("\n".join(tokens).casefold().split("\n")) else _news_of(tokens)
        return (*registered, *news, *[name for name in self.small if name in words])

    def find(self, label: str) -> Outlet | None:
        """Return the outlet whose name or alias the whole label is, or None.

        An article, ``A reporter from`` and ``记者`` are no part of the name.
        """
        found = self.by_name.get(label)
        if found is not None:
            return found
        for name in _other_forms(label):
            found = self.by_name.get(name)
            if found is not None:
                return found
        return self._longest(label) if label.endswith(_OF_REPORTERS) else None

    def _longest(self, label: str) -> Outlet | None:
        """``人民日报海外版记者``: the longest name that a Chinese label of a reporter begins with."""
        ends = range(min(len(label), _LONGEST_HAN_OUTLET), _SHORTEST_HAN_OUTLET - 1, -1)
        return next((found for end in ends if (found := self.by_name.get(label[:end])) is not None), None)

    def find_in_brackets(self, words: str) -> Outlet | None:
        """Return the outlet that the words in a label's brackets are; in a label in capitals they are, too."""
        return self.find(words) or (self.find(in_normal_case(words)) if words.isupper() else None)

    def find_with_name(self, label: str) -> tuple[Outlet, str] | None:
        """Return outlet and name of a label that holds both.

        ``NHK, Aoki``, ``Imoto, TBS``, ``Ann Lee (Reuters)`` or ``路透社记者林文``.
        """
        bracketed = in_brackets(label)
        if bracketed is not None:
            outlet = self.find_in_brackets(bracketed[1])
            if outlet is not None and bracketed[0][:1].isupper():
                return outlet, bracketed[0]
        if label[-1:] > BEFORE_HAN:
            return self._find_with_han_name(label)
        sign = "," if "," in label else "/"
        if sign not in label:
            return None
        left, _, right = label.partition(sign)
        left, right = left.strip(), right.strip()
        for outlet_name, name in ((left, right), (right, left)):
            outlet = self.find(outlet_name) if name[:1].isupper() else None
            if outlet is not None:
                return outlet, name
        return None

    def _find_with_han_name(self, label: str) -> tuple[Outlet, str] | None:
        for reporter in _REPORTERS:
            left, found, right = label.partition(reporter)
            outlet, name = left.strip(), right.strip()
            if found and not name:  # ``NHK 大谷記者``
                outlet, _, name = outlet.rpartition(" ")
            elif not is_han_name(name):
                continue
            known = self.find(outlet) if found and outlet else None
            if known is not None:
                return known, name
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


def capitalised_in(words: str) -> set[str]:
    """Return the words of a text, and parts of words, that begin with a capital, a digit or a Chinese character."""
    return set((_CAPITALISED_ASCII if words.isascii() else _CAPITALISED).findall(words))


def _news_of(tokens: Iterable[str]) -> list[str]:
    return [token for token in tokens if token.casefold() in WORDS_OF_OUTLETS]


def in_halves(label: str) -> tuple[str, str] | None:
    """Return the halves of ``Bay Television, Aoki`` or ``Aoki, Bay Television``, the surname second, or None."""
    if "," not in label or has_office_word(label):
        return None
    left, _, right = label.partition(",")
    left, right = left.strip(), right.strip()
    if not (left[:1].isupper() and right[:1].isupper()):
        return None
    turned = " " in right or (looks_like_outlet(right) and not looks_like_outlet(left))
    outlet, name = (right, left) if turned else (left, right)
    return (outlet, name) if name.replace("-", "").isalpha() else None


def in_slashed_halves(label: str) -> tuple[str, str] | None:
    """Return outlet and name of ``Ann Lee/TV7``: a full name, and one word that is no office."""
    name, _, outlet = label.partition("/")
    name, outlet = in_normal_case(name.strip()), outlet.strip()
    if not outlet[:1].isupper() or not outlet.isalnum() or is_office(outlet) or not looks_like_person(name):
        return None
    return outlet, name


def in_told_halves(label: str) -> tuple[str, str] | None:
    """Return outlet and name of ``Ann Lee, Bay Herald`` or ``Bay Herald, Lee``, told by the words of the outlet."""
    halves = in_brackets(label)
    if halves is None:
        left, _, right = label.partition(",")
        halves = left.strip(), right.strip()
    if not all(halves) or "," in halves[0] + halves[1]:  # nor is a list, whose halves would have halves
        return None
    for name, outlet in (halves, halves[::-1]):
        if _names_somebody(name) and looks_like_outlet(outlet) and not (looks_like_outlet(name) or is_office(outlet)):
            return outlet, name
    return None


def _names_somebody(words: str) -> bool:
    """Say whether words are a full name, or one that may be a surname, and no office."""
    return may_be_name(words) and not is_office(words)


def looks_like_outlet(label: str) -> bool:
    """Say whether a label reads like the name of an outlet that nobody has registered."""
    if label.endswith(_OF_REPORTERS) or (_tells_reporter(label) and _REPORTER.match(label) is not None):
        return True
    if "," in label or label[-1:] in CLOSING_BRACKETS:  # no outlet has a comma in its name, but for a name beside it
        return in_told_halves(label) is not None
    if label[:1] > BEFORE_HAN and _HAN_OUTLET.fullmatch(label) is not None:
        return True
    words = label.split()
    if len(words) > _MOST_WORDS:
        return False
    plain = label.casefold().split()
    if not label.replace(" ", "").isalnum():
        plain = [word.strip(_SIGNS) for word in plain]
    if _OUTLET_WORDS.isdisjoint(plain):
        return False
    return all(not word[0].islower() or word in _SMALL_WORDS for word in words)


def unknown_outlet(label: str) -> Outlet:
    """Make an outlet of a label that the registry does not know."""
    name = min((label, *_other_forms(label)), key=len)
    return Outlet(id=slug(name, "outlet"), name=name)


def _tells_reporter(label: str) -> bool:
    """Say whether a label holds a word without which it is nobody's ``reporter from`` an outlet."""
    return "eporter " in label or "ournalist " in label or "orrespondent " in label


def _other_forms(label: str) -> list[str]:
    """Return the forms of a label without what is no part of an outlet's name."""
    forms = []
    bare = (_REPORTER.sub("", label, count=1) if _tells_reporter(label) else label).rstrip()
    for tail in _TAILS if bare.endswith(_TAILS) else ():
        bare = bare.removesuffix(tail).rstrip()
    if "《" in bare or "》" in bare:
        bare = bare.replace("《", "").replace("》", "")
    quoted = _QUOTED.fullmatch(bare) if bare[-1:] in _CLOSING_QUOTES else None
    if quoted is not None:
        bare = quoted["name"]
    if bare and bare != label:
        forms.append(bare)
    if bare.startswith(_ARTICLE) and bare[4:].lstrip() == bare[4:] != "":
        forms.append(bare[4:])
    return forms
