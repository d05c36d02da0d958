"""Classifying the lines above the talk, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import HeadingKind, Opening
from briefparse.dialects.patterns import compiled
from briefparse.model import FrontMatterKind, ParticipantRole
from briefparse.parsing.front.dates import find_date, is_date_alone
from briefparse.parsing.front.lines import ROLE_OF, Found, entry_or_value, from_heading, heading_at, holds_chair
from briefparse.parsing.front.roster import Entry, read_entries, read_entry
from briefparse.parsing.people.introductions import introduced_in_roster_line
from briefparse.parsing.people.names import has_office_word, in_normal_case, is_office, looks_like_person, parts_of
from briefparse.parsing.people.offices import is_person
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterator

    from briefparse.dialects.dialect import Dialect, FrontRules
    from briefparse.model import Span
    from briefparse.parsing.front.lines import Lines
    from briefparse.parsing.text.pieces import Piece

_LONGEST_TITLE: Final = 400  # characters
_LONGEST_DATELINE: Final = 120
_LOOK_AHEAD: Final = 6  # pieces between an abstract's paragraph and the heading after it
_FEWEST_WORDS: Final = 5  # of a sentence
_BEFORE_HAN: Final = "\u4dff"
_FIRST_LINES: Final = 40  # lines in which a title is looked for
_SENTENCE_ENDS: Final = ".。!！?？;；"
_CLOSERS: Final = '"”’)）]】'


class Scan:
    """Classifies lines one by one; lives for one call of `read_front`."""

    def __init__(self, lines: Lines, dialect: Dialect, labels: Collection[int]) -> None:
        self._lines = lines
        self._rules = dialect.front
        self._labels = labels
        self._opens_unlabelled = dialect.opening is Opening.UNLABELLED and self._rules.titles != ()
        self._all_before_labels = bool(labels) and dialect.opening is Opening.LABELLED
        self._found: list[Found] = []
        self._title: str | None = None
        self._heading: HeadingKind | None = None
        self._lists = -1
        self._pinned = self._titled_line()

    def run(self) -> tuple[list[Found], int]:
        """Return the classified lines, and the index of the first piece that is not front matter."""
        body = 0
        for number, at in enumerate(self._lines.numbers):
            found = list(self._classify(number, at))
            if not found:
                break
            self._found += found
            body = at + 1
        return self._found, body

    def _classify(self, number: int, at: int) -> Iterator[Found]:
        words, piece = self._lines.words(number), self._lines.piece(number)
        if not words:
            return
        heading = heading_at(self._lines, number, self._rules, labels=at in self._labels)
        if heading is not None:
            self._heading = heading[0]
            if self._heading is not HeadingKind.CHAIR or self._lists < 0:
                self._lists += self._heading in ROLE_OF
            yield from_heading(words, heading, piece.span, self._lists, self._rules)
        elif at not in self._labels or self._in_key(words, piece.span):
            item = (
                entry_or_value(words, piece.span, self._heading, self._lists, self._rules)
                or self._loose(number)
                or self._summary(number)
                or self._rest(words, piece)
            )
            if item is not None:
                if self._heading not in ROLE_OF:  # a date, time or place is one line; a roster goes on
                    self._heading = None
                yield item

    def _in_key(self, words: str, span: Span) -> bool:
        """Say whether a line with the form of a label is part of a key, which has initials before names."""
        key = self._rules.key
        listed = bool(key) and self._heading in ROLE_OF
        return listed and read_entries(words, ParticipantRole.UNKNOWN, span, self._lists, key) is not None

    def _titled_line(self) -> int | None:
        """Return the line that the dialect's patterns, or the format, say is the title."""
        stop = min(self._labels, default=len(self._lines.pieces))
        early = [number for number, at in enumerate(self._lines.numbers[:_FIRST_LINES]) if at < stop]
        heading = next((number for number in early if self._lines.piece(number).hint is BlockHint.HEADING), None)
        for number in early:
            words = self._lines.words(number)
            if heading is not None and number != heading and " " not in words:
                continue  # a word such as “Transcript” says of what kind the page is
            if any(compiled(pattern).match(words) for pattern in self._rules.titles):
                return number
        return heading

    def _loose(self, number: int) -> Found | None:
        """Classify a piece that no heading leads to."""
        words, span, rules = self._lines.words(number), self._lines.piece(number).span, self._rules
        bare = _without_prefix(words, rules)
        if number == self._pinned or (self._title is not None and bare == self._title):
            self._title = bare
            return Found(FrontMatterKind.TITLE, bare, span)
        if self._goes_on(words):
            return Found(FrontMatterKind.TITLE, words, span)
        if dateline(words, rules) or is_date_alone(words):
            return Found(FrontMatterKind.DATELINE, words, span)
        if _begins_abstract(words, rules) and words[-1] in _SENTENCE_ENDS + _CLOSERS + ":：":
            return Found(FrontMatterKind.ABSTRACT, words, span)
        if self._title is None and self._pinned is None and not self._found and _may_be_title(bare):
            self._title = bare
            return Found(FrontMatterKind.TITLE, bare, span)
        return self._listed(words, span) or self._styled(number) or self._over_office(number)

    def _styled(self, number: int) -> Found | None:
        """Take an honorific and a name alone for an entry of a roster; the office may stand on the next line."""
        words, span = self._lines.words(number), self._lines.piece(number).span
        parts = parts_of(words)
        name = in_normal_case(parts.name)
        titled = self._title is not None or self._pinned is not None
        if not titled or not parts.honorific or "," in words or not looks_like_person(name):
            return None
        around = (self._found[-1].text if self._found else "", self._lines.words(number + 1))
        office = next((line for line in around if is_office(line)), parts.office)
        entry = Entry(name, parts.honorific, office, ParticipantRole.SPEAKER, span)
        return Found(FrontMatterKind.ROSTER, words, span, (entry,))

    def _over_office(self, number: int) -> Found | None:
        """Take a name alone for an entry of a roster where the line below is an office."""
        words, below = self._lines.words(number), self._lines.words(number + 1)
        if self._title is None and self._pinned is None:
            return None
        if not is_person(in_normal_case(words)) or number + 1 == self._pinned or len(below) > _LONGEST_DATELINE:
            return None
        if not has_office_word(below) or is_person(below) or below[-1] in _SENTENCE_ENDS + ":：":
            return None
        entry = read_entry(in_normal_case(words), ParticipantRole.SPEAKER, self._lines.piece(number).span, 0)
        if entry is None:
            return None
        return Found(FrontMatterKind.ROSTER, words, entry.span, (attrs.evolve(entry, title=below),))

    def _goes_on(self, words: str) -> bool:
        """Say whether a line goes on with the title right above it."""
        after_title = bool(self._found) and self._found[-1].kind is FrontMatterKind.TITLE
        return after_title and any(compiled(pattern).match(words) for pattern in self._rules.subtitles)

    def _listed(self, words: str, span: Span) -> Found | None:
        """Take a line for an entry of a roster without heading."""
        if self._title is None or len(words) > _LONGEST_TITLE or "," not in words:
            return None
        if words.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS + ":：" or find_date(words) is not None:
            return None
        role = ParticipantRole.CHAIR if holds_chair(words, self._rules) else ParticipantRole.SPEAKER
        people = introduced_in_roster_line(words)
        if len(people) > 1:
            entries = tuple(Entry(one.name, one.honorific, one.title, role, span) for one in people)
            return Found(FrontMatterKind.ROSTER, words, span, entries)
        entry = read_entry(words, role, span, 0)
        return None if entry is None else Found(FrontMatterKind.ROSTER, words, span, (entry,))

    def _summary(self, number: int) -> Found | None:
        """Take prose for an abstract where a heading of the front matter comes soon, and no label before it."""
        words = self._lines.words(number)
        if self._title is None or words[-1] not in _SENTENCE_ENDS:
            return None
        for ahead in range(number + 1, number + _LOOK_AHEAD):
            if heading_at(self._lines, ahead, self._rules):
                return Found(FrontMatterKind.ABSTRACT, words, self._lines.piece(number).span)
            if not self._lines.words(ahead) or self._lines.words(ahead)[-1] in ":：":
                return None
        return None

    def _rest(self, words: str, piece: Piece) -> Found | None:
        """Classify what nothing tells: by whether all that precedes the first label is front matter."""
        # Where the talk may open without a label, “Good afternoon.” opens it.
        ends = words.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS
        prose = ends and (_is_long_enough(words) or self._opens_unlabelled)
        kind = None
        if not prose and len(words) <= _LONGEST_DATELINE and find_date(words) is not None:
            kind = FrontMatterKind.DATELINE
        elif self._title is None:  # the page's head, above the title
            kind = FrontMatterKind.OTHER if self._pinned is not None and not prose else None
        elif self._all_before_labels:
            kind = FrontMatterKind.ABSTRACT if prose else FrontMatterKind.OTHER
        elif self._labels and not prose and words[-1] not in ":：":
            kind = FrontMatterKind.OTHER
        return Found(kind, words, piece.span) if kind else None


def _without_prefix(words: str, rules: FrontRules) -> str:
    prefix = next((prefix for prefix in rules.title_prefixes if words.startswith(prefix)), "")
    return words[len(prefix) :]


def _is_long_enough(words: str) -> bool:
    """Say whether a line has the words of a sentence; Chinese and Japanese put no blanks between theirs."""
    return len(words.split()) >= _FEWEST_WORDS or (words[0] > _BEFORE_HAN and len(words) >= 2 * _FEWEST_WORDS)


def _may_be_title(words: str) -> bool:
    """A title is short, is no sentence, and is not a label."""
    if len(words) > _LONGEST_TITLE or words[-1] in ":：":
        return False
    return words[-1] not in _SENTENCE_ENDS or words[-1] in "?？!！"


def _begins_abstract(words: str, rules: FrontRules) -> bool:
    return any(compiled(pattern).match(words) for pattern in rules.abstracts)


def dateline(words: str, rules: FrontRules) -> re.Match[str] | None:
    """Return the match of the first dateline pattern that fits the whole line, or None."""
    for pattern in rules.datelines:
        match = compiled(pattern).fullmatch(words)
        if match is not None:
            return match
    return None
