"""Where an office ends and a name begins: ``Secretary of Tides Ann Lee``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.late import late
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.name_words import HONORIFICS, OCCASIONS, OFFICES
from briefparse.parsing.people.names import looks_like_person
from briefparse.parsing.text.remembering import once_a_parse

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen(repr=False)
class Introduced:
    """Somebody whom running text or a title names.

    Attributes:
        name: The full name without honorific, a family name in capitals brought to normal case.
        honorific: As written, or None.
        title: The office as written, or None.
    """

    name: str
    honorific: str | None = None
    title: str | None = None


_FIELDS: Final = frozenset(
    "energy agriculture state defense defence treasury commerce labor labour transportation education interior health "
    "human services housing urban development veterans affairs homeland budget management economic economics climate "
    "environment environmental science technology intelligence policy council house white finance relations staff "
    "nations states united international office department ministry agency bureau strategic response team officials "
    "administration committee commission delegation group members experts leaders ministers spokespersons protection "
    "gender domestic public affairs cabinet rear vice undersecretary co-chair undersecretary-general "
    "secretary-general under-secretary under-secretary-general vice-president vice-chair vice-minister bank board "
    "fund organization organisation union party city county envoy special head deputies negotiator counselor "
    "counsellor counsel governor-general air force camp army navy guard service services building centre center "
    "institute university herald tribune gazette".split()
)
"""Words of offices and bodies that are nobody's name, besides those before a surname."""

_OFFICE_FORMS: Final = OFFICES | {f"{word}s" for word in OFFICES}
NOBODYS_NAMES: Final = _OFFICE_FORMS | _FIELDS | HONORIFICS | OCCASIONS
"""Words that are no part of a name, in lower case without a dot."""

SURNAMES_TOO: Final = frozenset("king judge major prince marshal justice chancellor house white bank".split())
"""Those of them that are one where they end it."""
_LINKS: Final = frozenset("of for and the on to".split())

_DETERMINERS: Final = frozenset("and by the our my a an his her their".split())
_PARTICLES: Final = frozenset("de da do dos la van von der den bin al el ter".split())
_GOES_ON: Final = frozenset("here with now today first next as is are will has joining back again this".split())
_APART: Final = re.compile(r"[\s.,\-]+")
_SIGNS: Final = re.compile(r"[.,\-]")
_SEPARATOR: Final = re.compile(r"(,\s+(?:and\s+)?|\s+and\s+)")
_ACRONYM: Final = late(r"[A-Z]{2,6}")
_ACRONYM_ALONE: Final = re.compile(r"(?<![^\s,])[A-Z]{2,6}(?![^\s,])")
_INITIAL: Final = late(r"(?:[A-Z]\.)+|[A-Z]\.?")
_VOWELS: Final = frozenset("AEIOUY")
_FULL_NAME: Final = 2
_MOST_NAMES: Final = 4
_FIELD_AND_NAME: Final = 3


@once_a_parse
def has_office(text: str) -> bool:
    """Say whether a word of ``text`` is part of an office; ``Vice-President`` counts."""
    plain = text.casefold()
    if not _OFFICE_FORMS.isdisjoint(plain.split()):
        return True
    return _SIGNS.search(plain) is not None and not _OFFICE_FORMS.isdisjoint(_APART.split(plain))


def is_person(text: str) -> bool:
    """Say whether ``text`` is a full name, with or without honorific, and no office."""
    one = person_in(text)
    return one is not None and one.title is None


@once_a_parse
def person_in(text: str) -> Introduced | None:
    """Read ``Mr. Ann Lee``, ``Secretary of Tides Ann Lee`` or ``our adviser Ann Lee``.

    Returns:
        The person; None where no full name stands at the end, or where it begins cannot be told.
    """
    tokens = text.split()
    # No name ends so, and most of what is read here ends in an office.
    if len(tokens) < _FULL_NAME or tokens[-1][0].islower():
        return None
    last = _bare(tokens[-1])
    if last in NOBODYS_NAMES and last not in SURNAMES_TOO:
        return None
    start = _after_office(tokens)
    names = tokens[start:]
    if start and tokens[start - 1].casefold() in _LINKS:
        names = _after_field(names)
    if not _is_full_name(names):
        return None
    before = tokens[: len(tokens) - len(names)]
    honorific = before.pop() if before and _bare(before[-1]) in HONORIFICS else None
    return Introduced(_name(names), honorific, _office(before))


@once_a_parse
def people_in(text: str) -> tuple[Introduced, ...]:
    """Read people between commas and ``and``; an office may stand before or after its name.

    ``Secretary of Health and Rivers Ann Lee`` is read as one, ``Ann Lee, director of tides, and Bo Roe`` as two.
    """
    found: list[Introduced] = []
    for part in _parts(text):
        one = person_in(_without_tail(part)) or _of_a_place(part)
        if one is None:
            _give_office(found, part)
        elif one.title is None and found and found[-1].name == "" and found[-1].honorific is None:
            found[-1] = Introduced(one.name, one.honorific, found[-1].title)
        else:
            found.append(one)
    return tuple(one for one in found if one.name)


def may_be_people(text: str) -> bool:
    """Say whether a text has two runs of words that may be full names; `people_in` takes long to tell."""
    tokens = text.split()
    if len([token for token in tokens if not "a" <= token[0] <= "z"]) < 2 * _FULL_NAME:
        return False
    people = run = 0
    for token in tokens:
        if token[0].islower():
            if run and token not in _PARTICLES:
                run = 0
            continue
        bare = token.rstrip(".,").casefold()
        if bare in NOBODYS_NAMES and bare not in SURNAMES_TOO:
            run = 0
            continue
        run += 1
        people += run == _FULL_NAME
        if token[-1] == ",":
            run = 0
    return people > 1


def may_hold_offices(text: str) -> bool:
    """Say whether two of the parts that `people_in` reads may hold an office each, as two people with offices have."""
    holding = 0
    for part in _SEPARATOR.split(text)[::2]:
        if not _OFFICE_FORMS.isdisjoint(_APART.split(part.casefold())) or _ACRONYM_ALONE.search(part) is not None:
            holding += 1
            if holding > 1:
                return True
    return False


def _of_a_place(part: str) -> Introduced | None:
    """Read ``Prime Minister Ann Lee of Elsewhere``; without an office, what stands before ``of`` may be a body."""
    one = person_in(part.rpartition(" of ")[0]) if " of " in part else None
    return one if one is not None and (one.title or one.honorific) else None


def _parts(text: str) -> Iterator[str]:
    """Yield what stands between separators, offices with an ``and`` in them put together again."""
    held, *rest = _SEPARATOR.split(text)
    awaits_office = False
    for separator, piece in zip(rest[::2], rest[1::2], strict=True):
        if separator[0] != "," and _is_half(held, piece, after_name=awaits_office):
            held = f"{held} and {piece}"
            continue
        yield held
        one = person_in(_without_tail(held))
        awaits_office = one is not None and one.title is None
        held = piece
    yield held


def _is_half(left: str, right: str, *, after_name: bool) -> bool:
    """Say whether ``and`` joins two halves of an office: ``Secretary of Health`` and ``Rivers Ann Lee``."""
    if not has_office(left) or _LINKS.isdisjoint(left.split()) or person_in(_without_tail(left)) is not None:
        return False
    words = _without_tail(right)
    one = person_in(words)
    if one is None:
        return True
    field = len(words.split()) - len(one.name.split())
    return not after_name and one == Introduced(one.name) and (field > 0 or len(one.name.split()) == _FIELD_AND_NAME)


def _give_office(found: list[Introduced], part: str) -> None:
    """Give an office to the name before it, or keep it for the name after it."""
    if not has_office(part):
        return
    office = _office(_without_tail(part).split())
    if found and found[-1].name and found[-1].title is None:
        found[-1] = Introduced(found[-1].name, found[-1].honorific, office)
    else:
        found.append(Introduced("", None, office))


@once_a_parse
def _without_tail(part: str) -> str:
    """Cut what goes on after a name: ``Ann Lee with us today``, ``Prime Minister Ann Lee of Coastland``."""
    words = part.split()
    if "of" not in words and _GOES_ON.isdisjoint(words):
        return part
    for at, word in enumerate(words):
        if at < _FULL_NAME or (word != "of" and word not in _GOES_ON):
            continue
        if _is_office_word(words, at - 1) or _is_office_word(words, at - 2):
            continue
        # Whoever has an office before the name is of a country, and not of a newspaper.
        if word != "of" or has_office(" ".join(words[: at - 2])):
            return " ".join(words[:at])
    return part


def _after_office(tokens: list[str]) -> int:
    """Return where the words after the last word of an office, body or honorific begin."""
    for at in range(len(tokens), 0, -1):
        if _is_office_word(tokens, at - 1):
            return at
    return 0


def _is_office_word(tokens: list[str], at: int) -> bool:
    token = tokens[at]
    plain = token.rstrip(".,").casefold()
    if at and at == len(tokens) - 1 and plain in SURNAMES_TOO:
        return False
    if plain in NOBODYS_NAMES:
        return True
    if token[0].islower():
        return token not in _PARTICLES
    # A family name in capitals has one name after it, the letters of a body a whole name.
    if not token.isupper() or len(tokens) - at <= _FULL_NAME or tokens[-1].isupper():
        return False
    return _ACRONYM.fullmatch(token) is not None


def _after_field(names: list[str]) -> list[str]:
    """Take the field off the words after ``of``: one word of three, not counting an initial; else it cannot be told."""
    initials = [at for at, name in enumerate(names) if _INITIAL.fullmatch(name)]
    told = len(names) - len(initials) == _FIELD_AND_NAME and 0 not in initials
    return names[1:] if told else []


def _is_full_name(names: list[str]) -> bool:
    return (
        _FULL_NAME <= len(names) <= _MOST_NAMES
        and looks_like_person(" ".join(names))
        and not _INITIAL.fullmatch(names[-1])
    )


def _name(names: list[str]) -> str:
    name = " ".join(names)
    if name.isupper() and all(map(str.isupper, names)):
        return in_normal_case(name)
    return " ".join([in_normal_case(name) if name.isupper() and _is_shouted(name) else name for name in names])


def _is_shouted(name: str) -> bool:
    """Say whether capitals are a way of writing a family name: ``HAYASHI`` and ``LI``, but not ``MJ`` or ``A.``."""
    return len(name) > 1 and "." not in name and not _VOWELS.isdisjoint(name)


def _office(words: list[str]) -> str | None:
    while words and words[0].casefold() in _DETERMINERS:
        words = words[1:]
    office = " ".join(words).strip(" ,")
    return office if office and (has_office(office) or _ACRONYM.fullmatch(office)) else None


def _bare(token: str) -> str:
    return token.rstrip(".,").casefold()
