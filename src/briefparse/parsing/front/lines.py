"""The lines above the talk, and the headings among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import HeadingKind
from briefparse.model import FrontMatterKind, ParticipantRole, Span
from briefparse.parsing.front.dates import find_date, find_time
from briefparse.parsing.front.roster import Entry, read_entries
from briefparse.parsing.people.offices import may_be_people, people_in
from briefparse.parsing.text.folding import Fold
from briefparse.parsing.text.pieces import Piece

if TYPE_CHECKING:
    from briefparse.dialects.dialect import FrontRules

_LONGEST_VALUE: Final = 82
_LONGEST_PIECE: Final = 4_000  # an abstract; what is longer is speech
_LONGEST_HEADING: Final = 33  # characters, with a blank and a colon
_HEADING: Final = re.compile(r"(?P<heading>[^:：\n]{2,30})\s*(?:[:：]\s*(?P<rest>[^\n]*))?")


@attrs.frozen
class Found:
    """One classified piece: its kind, words and place, and the roster entries that it holds."""

    kind: FrontMatterKind
    text: str
    span: Span
    entries: tuple[Entry, ...] = ()
    heading: HeadingKind | None = None


@attrs.frozen
class Lines:
    """The pieces that no rule fits, with their words, folded when first asked for."""

    pieces: tuple[Piece, ...]
    text: str
    fold: Fold
    numbers: tuple[int, ...]
    known: dict[int, str]

    @classmethod
    def of(cls, pieces: tuple[Piece, ...], text: str, fold: Fold) -> Lines:
        """Number the pieces that no rule fits, or none that counts above the talk."""
        return cls(
            pieces,
            text,
            fold,
            tuple(at for at, piece in enumerate(pieces) if piece.rule is None or piece.rule.within),
            {},
        )

    def words(self, number: int) -> str:
        """Return the words of a piece; "" past the last, and for a piece too long to be front matter."""
        if number not in self.known:
            span = self.pieces[self.numbers[number]].span if number < len(self.numbers) else Span()
            self.known[number] = self.fold(span.of(self.text)) if len(span) <= _LONGEST_PIECE else ""
        return self.known[number]

    def piece(self, number: int) -> Piece:
        """Return a piece by its number."""
        return self.pieces[self.numbers[number]]


ROLE_OF: Final = {
    HeadingKind.SPEAKERS: ParticipantRole.SPEAKER,
    HeadingKind.PARTICIPANTS: ParticipantRole.SPEAKER,
    HeadingKind.CHAIR: ParticipantRole.CHAIR,
}


def heading_at(lines: Lines, number: int, rules: FrontRules, *, labels: bool = False) -> tuple[HeadingKind, str] | None:
    """Return a heading and what follows it on its line.

    ``Chair:`` and ``Moderator:`` may be headings or labels. Such a line is a
    heading if what it leads to is what its kind of heading leads to.

    Args:
        lines: The lines.
        number: The number of the line.
        rules: How the front matter is written.
        labels: Whether the line has been taken for a label, which it may be without a colon.
    """
    heading = _heading(lines.words(number), rules)
    if heading is None:
        return None
    kind, rest = heading
    if rest:
        return heading if entry_or_value(rest, Span(), kind, 0, rules) else None
    if kind not in ROLE_OF:
        return heading
    after = lines.words(number + 1)
    led_to = not after or after[-1] in ":：" or _heading(after, rules) or entry_or_value(after, Span(), kind, 0, rules)
    return heading if led_to or not (labels or lines.words(number)[-1] in ":：") else None


def _heading(words: str, rules: FrontRules) -> tuple[HeadingKind, str] | None:
    if len(words) > _LONGEST_HEADING and not any(colon in words[:_LONGEST_HEADING] for colon in ":："):
        return None
    match = _HEADING.fullmatch(words)
    if match is None:
        return None
    wanted = match["heading"].casefold().strip()
    kind = next((kind for heading, kind in rules.headings if heading == wanted), None)
    return None if kind is None else (kind, match["rest"] or "")


def from_heading(words: str, heading: tuple[HeadingKind, str], span: Span, lists: int, rules: FrontRules) -> Found:
    """A heading, with what follows it on its line: ``Date: Oct. 13, 2023``, ``Chair:Guo Weimin, …``."""
    kind, rest = heading
    item = entry_or_value(rest, span, kind, lists, rules) if rest else None
    return attrs.evolve(item, text=words) if item else Found(FrontMatterKind.HEADING, words, span, heading=kind)


def holds_chair(words: str, rules: FrontRules) -> bool:
    """Say whether the office in a roster entry is one that only a chair holds."""
    return any(office in words for office in rules.chair_offices)


def entry_or_value(words: str, span: Span, heading: HeadingKind | None, lists: int, rules: FrontRules) -> Found | None:
    """Read what a heading leads to: a roster entry, a date, a time or a place; None where it is none."""
    if heading is None or (heading not in ROLE_OF and len(words) > _LONGEST_VALUE):
        return None
    if heading in ROLE_OF:
        if words[-1] in ":：":
            return None
        chairs = heading is HeadingKind.PARTICIPANTS and holds_chair(words, rules)
        entries = read_entries(words, ParticipantRole.CHAIR if chairs else ROLE_OF[heading], span, lists, rules.key)
        # Two people with their offices have no comma between them: the whole would be read as one office.
        may_be_two = entries is not None and " and " in words and ";" not in words and may_be_people(words)
        together = people_in(words) if may_be_two else ()
        if len(together) > 1 and all(one.title for one in together):
            entries = tuple(
                Entry(one.name, one.honorific, one.title, ROLE_OF[heading], span, lists) for one in together
            )
        return Found(FrontMatterKind.ROSTER, words, span, entries) if entries is not None else None
    fits = {
        HeadingKind.DATE: find_date(words) is not None,
        HeadingKind.TIME: find_time(words) is not None,
        HeadingKind.PLACE: words[-1] not in ":：",
    }[heading]
    return Found(FrontMatterKind.DATELINE, words, span, heading=heading) if fits else None
