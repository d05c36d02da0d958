"""Whether speech may name somebody else of a known surname."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.parsing.people.name_words import PARTICLES
from briefparse.parsing.people.names import folded
from briefparse.parsing.people.offices import NOBODYS_NAMES, SURNAMES_TOO

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_FARTHEST: Final = 100  # characters on either side in which the other words of a name are looked for
_SIGNS: Final = ',;:!?)]”"…'
_ENDS: Final = frozenset(_SIGNS)
_DASHES: Final = "-–—"


def others_may_bear(forms: Iterable[str], names: Collection[str], speech: str) -> bool:
    """Say whether a surname stands beside words that may make a full name with it, and none of those known.

    ``Mr. Lee``, ``Secretary Lee said`` and, where Ann Lee is known, ``Ann Lee`` name nobody else; ``Bo Lee`` does,
    and ``But Lee`` may.

    Args:
        forms: The ways in which the surname may be written.
        names: The full names, folded, of those who are known to bear it.
        speech: What is said.
    """
    for form in forms:
        at = speech.find(form)
        while at >= 0:
            end = at + len(form)
            if not _is_part_of_word(speech, at, end) and not _is_known(speech, at, end, names):
                return True
            at = speech.find(form, end)
    return False


def _is_part_of_word(speech: str, at: int, end: int) -> bool:
    """``Leeds``, ``Lee's`` and ``Lee-Roe`` are other words than ``Lee``."""
    before, after = speech[max(0, at - 1) : at], speech[end : end + 1]
    return before.isalnum() or before == "-" or after.isalnum() or (after != "" and after in "-_'’")


def _is_known(speech: str, at: int, end: int, names: Collection[str]) -> bool:
    left = speech[max(0, at - _FARTHEST) : at].rpartition("\n")[2].split(" ")
    right = speech[end : end + _FARTHEST].partition("\n")[0].split(" ")
    words = [speech[at:end]]
    if left[-1] == "":  # a blank, and no sign, stands before
        for word in reversed(left[:-1]):
            if word[-1:] in _ENDS or not _may_name(word):
                break
            words.insert(0, word)
    elif left[-1][-1] in "'’":  # a name may begin or go on here
        return False
    if right[0] in {"", "."}:
        for word in right[1:]:
            if not _may_name(word) and _bare(word) not in SURNAMES_TOO:
                break
            words.append(word.rstrip(_SIGNS))
            if word[-1] in _ENDS:
                break
    while words and words[0] in PARTICLES:
        del words[0]
    return len(words) < 2 or folded(" ".join(words)) in names  # noqa: PLR2004  (a surname alone)


def _may_name(word: str) -> bool:
    """Say whether a word may be part of a name, before whatever sign ends it."""
    if not word.strip(_DASHES) or (word.islower() and word not in PARTICLES):
        return False
    return _bare(word) not in NOBODYS_NAMES


def _bare(word: str) -> str:
    return word.rstrip(".,").casefold()
