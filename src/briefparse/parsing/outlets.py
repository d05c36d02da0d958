"""Which outlet a label names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.model import Outlet
from briefparse.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

_OUTLET_WORDS = frozenset(
    "news daily times agency radio tv television post press magazine media herald journal broadcasting "
    "broadcaster network weekly gazette tribune chronicle telegraph newspaper wire online evening morning "
    "economist review monitor observer channel satellite shimbun zeitung".split()
)
_ARTICLE = re.compile(r"[Tt]he (?=\S)")
_REPORTER = re.compile(r"(?:(?:A |The )?(?:[Rr]eporter|[Jj]ournalist|[Cc]orrespondent) (?:from|of|for|with) )(?=\S)")
_TAILS = ("记者", "記者", "（translated）", "(translated)", " (via interpreter)")
_HAN_OUTLET = re.compile(
    r"[\u4e00-\u9fff]{2,16}(?:社|报|報|台|网|網|电视|電視|卫视|衛視|新闻|新聞|广播|杂志|周刊|日报|时报)"
)


@attrs.frozen
class OutletIndex:
    """Finds outlets by whole names, case-sensitively: ``Time`` is a magazine, ``time`` is not."""

    by_name: dict[str, Outlet]

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
        return cls(by_name)

    def find(self, label: str) -> Outlet | None:
        """Return the outlet whose name or alias the whole label is, or None.

        An article, ``A reporter from`` and ``记者`` are no part of the name.
        """
        for name in _forms(label):
            found = self.by_name.get(name)
            if found is not None:
                return found
        return None

    def find_with_name(self, label: str) -> tuple[Outlet, str] | None:
        """Return outlet and name of a label that holds both: ``NHK, Aoki`` or ``Imoto, TBS``."""
        left, comma, right = (part.strip() for part in label.partition(","))
        for outlet_name, name in ((left, right), (right, left)) if comma else ():
            outlet = self.find(outlet_name)
            if outlet is not None and name[:1].isupper():
                return outlet, name
        return None


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
    if bare and bare != label:
        yield bare
    without = _ARTICLE.sub("", bare, count=1) if _ARTICLE.match(bare) else ""
    if without:
        yield without
