"""The lines above the talk, and the headings among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.dialects.dialect import HeadingKind, RuleKind
from briefparse.late import late
from briefparse.model import FrontMatterKind, ParticipantRole, Span
from briefparse.parsing.front.dates import find_date, find_time
from briefparse.parsing.front.roster import Entry, read_entries, read_entry
from briefparse.parsing.people.offices import may_be_people, may_hold_offices, people_in, person_in

if TYPE_CHECKING:
    from briefparse.dialects.dialect import FrontRules
    from briefparse.parsing.front.ready import FrontReady, Heading
    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece
    from briefparse.reading.document import BlockHint

_LONGEST_VALUE: Final = 82
_AND: Final = late(r",? and ")
_LONGEST_PIECE: Final = 4_000  # an abstract; what is longer is speech


class Found(NamedTuple):
    """One classified piece: its kind, words and place, and the roster entries that it holds."""

    kind: FrontMatterKind
    text: str
    span: Span
    entries: tuple[Entry, ...] = ()
    heading: HeadingKind | None = None


class Line(NamedTuple):
    """A piece above the talk: its index, words, place, and what the format said it was."""

    at: int
    words: str
    span: Span
    hint: BlockHint


class Lines:
    """The pieces above the talk that no rule fits, or none that counts there.

    They are counted from 0, and no more are looked at than are asked for: the talk goes on for thousands.
    """

    def __init__(self, pieces: tuple[Piece, ...], text: str, fold: Fold) -> None:
        self._pieces = pieces
        self._text = text
        self._fold = fold
        self._next = 0
        self._lines: list[Line] = []

    def line(self, number: int) -> Line | None:
        """Return a line, or None past the last; a piece too long to be front matter has no words."""
        lines, pieces = self._lines, self._pieces
        while number >= len(lines):
            at = self._next
            if at >= len(pieces):
                return None
            self._next, piece = at + 1, pieces[at]
            if piece.rule is None or piece.rule.within:
                span = piece.span
                words = self._text[span.start : span.end] if span.end - span.start <= _LONGEST_PIECE else ""
                lines.append(Line(at, self._fold(words), span, piece.hint))
        return lines[number]

    def words(self, number: int) -> str:
        """Return the words of a line; "" past the last."""
        line = self.line(number)
        return "" if line is None else line.words

    def noted_before(self, number: int) -> bool:
        """Say whether an editor's note stands between a line that has been looked at and the one before it."""
        above = self._lines[number - 1].at + 1 if number else 0
        return any(
            piece.rule is not None and piece.rule.kind is RuleKind.EDITORIAL
            for piece in self._pieces[above : self._lines[number].at]
        )


ROLE_OF: Final = {
    HeadingKind.SPEAKERS: ParticipantRole.SPEAKER,
    HeadingKind.PARTICIPANTS: ParticipantRole.SPEAKER,
    HeadingKind.CHAIR: ParticipantRole.CHAIR,
}


def heading_at(lines: Lines, number: int, words: str, ready: FrontReady, *, labels: bool = False) -> Heading | None:
    """Return the heading that a line is, and what follows it there.

    ``Chair:`` and ``Moderator:`` may be headings or labels. Such a line is a
    heading if what it leads to is what its kind of heading leads to.

    Args:
        lines: The lines.
        number: The number of the line.
        words: Its words.
        ready: How the front matter is written.
        labels: Whether the line has been taken for a label, which it may be without a colon.
    """
    heading = ready.heading(words)
    if heading is None:
        return None
    kind, rest = heading
    if rest:
        return heading if entry_or_value(rest, Span(), kind, 0, ready.rules) else None
    if kind not in ROLE_OF or not (labels or words[-1] in ":："):
        return heading
    after = lines.words(number + 1)
    if not after or after[-1] in ":：" or ready.heading(after) is not None:
        return heading
    return heading if entry_or_value(after, Span(), kind, 0, ready.rules) else None


def from_heading(words: str, heading: Heading, span: Span, lists: int, rules: FrontRules) -> Found:
    """A heading, with what follows it on its line: ``Date: Oct. 13, 2023``, ``Chair:Guo Weimin, …``."""
    kind, rest = heading
    item = entry_or_value(rest, span, kind, lists, rules) if rest else None
    return Found(FrontMatterKind.HEADING, words, span, heading=kind) if item is None else item._replace(text=words)


def holds_chair(words: str, rules: FrontRules) -> bool:
    """Say whether the office in a roster entry is one that only a chair holds."""
    return any(office in words for office in rules.chair_offices)


def entry_or_value(words: str, span: Span, heading: HeadingKind | None, lists: int, rules: FrontRules) -> Found | None:
    """Read what a heading leads to: a roster entry, a date, a time or a place; None where it is none."""
    if heading is None:
        return None
    if heading in ROLE_OF:
        return _listed(words, span, heading, lists, rules)
    if len(words) > _LONGEST_VALUE:
        return None
    if heading is HeadingKind.DATE:
        fits = find_date(words) is not None
    elif heading is HeadingKind.TIME:
        fits = find_time(words) is not None
    else:
        fits = words[-1] not in ":：" and "//" not in words  # no address of a page
    return Found(FrontMatterKind.DATELINE, words, span, heading=heading) if fits else None


def _listed(words: str, span: Span, heading: HeadingKind, lists: int, rules: FrontRules) -> Found | None:
    """Read the entries of a roster that a line holds."""
    if words[-1] in ":：":
        return None
    chairs = heading is HeadingKind.PARTICIPANTS and holds_chair(words, rules)
    role = ParticipantRole.CHAIR if chairs else ROLE_OF[heading]
    both = _around_and(words, role, span, lists)
    if both:
        return Found(FrontMatterKind.ROSTER, words, span, both)
    entries = read_entries(words, role, span, lists, rules.key)
    if entries is None:
        return None
    # Two people with their offices have no comma between them: the whole would be read as one office.
    if " and " in words and ";" not in words and may_be_people(words) and may_hold_offices(words):
        together = people_in(words)
        if len(together) > 1 and all(one.title for one in together):
            entries = tuple(
                Entry(one.name, one.honorific, one.title, ROLE_OF[heading], span, lists) for one in together
            )
    return Found(FrontMatterKind.ROSTER, words, span, entries)


def _around_and(words: str, role: ParticipantRole, span: Span, lists: int) -> tuple[Entry, ...]:
    """Read two entries with an office each, and ``and`` between them: ``Ann Lee, director, and Bo Roe, adviser``."""
    if ";" in words or words.count(",") < 2:  # noqa: PLR2004  (one before each office)
        return ()
    for match in _AND.finditer(words):
        halves = words[: match.start()], words[match.end() :]
        if all("," in half and person_in(half.partition(",")[0]) is not None for half in halves):
            entries = [read_entry(half, role, span, lists) for half in halves]
            return tuple(entry for entry in entries if entry is not None)
    return ()
