"""Classifying the lines above the talk, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import HeadingKind, Opening
from briefparse.late import late
from briefparse.model import FrontMatterKind, ParticipantRole
from briefparse.parsing.front.dates import find_date, is_date_alone
from briefparse.parsing.front.lines import ROLE_OF, Found, entry_or_value, from_heading, heading_at, holds_chair
from briefparse.parsing.front.ready import first_match
from briefparse.parsing.front.roster import Entry, read_entries, read_entry
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.han_names import BEFORE_HAN
from briefparse.parsing.people.introductions import introduced_in_roster_line
from briefparse.parsing.people.names import has_office_word, is_office, looks_like_person, parts_of
from briefparse.parsing.people.offices import is_person
from briefparse.parsing.text.greetings import begins_talk
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefparse.dialects.dialect import FrontRules
    from briefparse.model import Span
    from briefparse.parsing.front.lines import Line, Lines
    from briefparse.parsing.front.ready import FrontReady

_SHORTEST_TITLE: Final = 10  # characters, of a title that is told by nothing but that it stands twice
_LONGEST_TITLE: Final = 400
_LONGEST_DATELINE: Final = 120
_LOOK_AHEAD: Final = 6  # pieces between an abstract's paragraph and the heading after it
_FEWEST_WORDS: Final = 5  # of a sentence
_FIRST_LINES: Final = 40  # lines in which a title is looked for
_HEAD: Final = 4  # lines of which one is the title if it stands twice
_SENTENCE_ENDS: Final = ".。!！?？;；"
_NO_ENDS: Final = ("a.m.", "p.m.", " г.", " р.", " r.")  # the last three stand after a year
_NUMBERED: Final = late(r"[IVX]{1,4}\. (?=[^\Wa-z]{2})")
"""A heading with a number, in capitals: ``I. ANNOUNCEMENTS``."""
_CLOSERS: Final = '"”’)）]】'


class Scan:
    """Classifies lines one by one; lives for one call of `read_front`."""

    def __init__(self, lines: Lines, ready: FrontReady, labels: Collection[int]) -> None:
        self._lines = lines
        self._ready = ready
        self._rules = ready.rules
        self._labels = labels
        self._opens_unlabelled = ready.opening is Opening.UNLABELLED and ready.titles != ()
        self._all_before_labels = bool(labels) and ready.opening is Opening.LABELLED
        self._found: list[Found] = []
        self._title: str | None = None
        self._heading: HeadingKind | None = None
        self._lists = -1
        self._only_chair = False
        self._pinned = self._titled_line()

    def run(self) -> tuple[list[Found], int]:
        """Return the classified lines, and the index of the first piece that is not front matter."""
        number = body = 0
        while (line := self._lines.line(number)) is not None:
            item = self._classify(number, line)
            if item is None:
                break
            self._found.append(item)
            number += 1
            body = line.at + 1
        return self._found, body

    def _classify(self, number: int, line: Line) -> Found | None:
        at, words, span, hint = line
        if not words or hint is BlockHint.SPEECH:
            return None
        heading = heading_at(self._lines, number, words, self._ready, labels=at in self._labels)
        if heading is not None:
            self._heading = heading[0]
            self._count_list(heading[0])
            return from_heading(words, heading, span, self._lists, self._rules)
        if at in self._labels and (self._lines.noted_before(number) or not self._in_key(words, span)):
            return None  # a key ends where a note says that the talk begins
        item = (
            entry_or_value(words, span, self._heading, self._lists, self._rules)
            or self._loose(number, words, span)
            or self._summary(number, words, span)
            or self._rest(words, span)
        )
        if item is not None and self._heading not in ROLE_OF:  # a date, time or place is one line; a roster goes on
            self._heading = None
        return item

    def _count_list(self, heading: HeadingKind) -> None:
        """Begin another list at a heading of speakers; the chair's is part of the list before, or of the one after."""
        if heading is HeadingKind.CHAIR:
            self._only_chair = self._lists < 0
            self._lists = max(self._lists, 0)
        elif heading in ROLE_OF:
            self._lists += not self._only_chair
            self._only_chair = False

    def _in_key(self, words: str, span: Span) -> bool:
        """Say whether a line with the form of a label is part of a key, which has initials before names."""
        key = self._rules.key
        listed = bool(key) and self._heading in ROLE_OF
        return listed and read_entries(words, ParticipantRole.UNKNOWN, span, self._lists, key) is not None

    def _titled_line(self) -> int | None:
        """Return the line that the dialect's patterns, or the format, say is the title."""
        titles, stop = self._ready.titles, min(self._labels, default=None)
        early: list[str] = []
        heading = None
        while len(early) < _FIRST_LINES:
            line = self._lines.line(len(early))
            if line is None or (stop is not None and line.at >= stop):
                break
            if heading is None and line.hint is BlockHint.HEADING:
                heading = len(early)
            early.append(line.words)
        for number, words in enumerate(early) if titles else ():
            if heading is not None and number != heading and " " not in words:
                continue  # a word such as “Transcript” says of what kind the page is
            if first_match(titles, words) is not None:
                return number
        return _repeated(early) if heading is None else heading

    def _loose(self, number: int, words: str, span: Span) -> Found | None:
        """Classify a piece that no heading leads to."""
        bare = _without_prefix(words, self._rules)
        if number == self._pinned or (self._title is not None and bare == self._title):
            self._title = bare
            return Found(FrontMatterKind.TITLE, bare, span)
        if self._goes_on(words):
            return Found(FrontMatterKind.TITLE, words, span)
        if self._ready.dateline(words) is not None or is_date_alone(words):
            return Found(FrontMatterKind.DATELINE, words, span)
        if words[-1] in _SENTENCE_ENDS + _CLOSERS + ":：" and first_match(self._ready.abstracts, words) is not None:
            return Found(FrontMatterKind.ABSTRACT, words, span)
        if self._title is None and self._pinned is None and not self._found and may_be_title(bare):
            self._title = bare
            return Found(FrontMatterKind.TITLE, bare, span)
        return self._listed(words, span) or self._styled(number, words, span) or self._over_office(number, words, span)

    def _styled(self, number: int, words: str, span: Span) -> Found | None:
        """Take an honorific and a name alone for an entry of a roster; the office may stand on the next line."""
        if "," in words or not self._has_title():
            return None
        parts = parts_of(words)
        if not parts.honorific:
            return None
        name = in_normal_case(parts.name)
        if not looks_like_person(name):
            return None
        around = (self._found[-1].text if self._found else "", self._lines.words(number + 1))
        office = next((line for line in around if is_office(line)), parts.office)
        entry = Entry(name, parts.honorific, office, ParticipantRole.SPEAKER, span)
        return Found(FrontMatterKind.ROSTER, words, span, (entry,))

    def _over_office(self, number: int, words: str, span: Span) -> Found | None:
        """Take a name alone for an entry of a roster where the line below is an office."""
        below = self._lines.words(number + 1)
        if not self._has_title() or number + 1 == self._pinned or len(below) > _LONGEST_DATELINE:
            return None
        if not has_office_word(below) or below[-1] in _SENTENCE_ENDS + ":：" or " | " in below:
            return None
        if not is_person(in_normal_case(words)) or is_person(below) or _NUMBERED.match(words) is not None:
            return None
        entry = read_entry(in_normal_case(words), ParticipantRole.SPEAKER, span, 0)
        if entry is None:
            return None
        return Found(FrontMatterKind.ROSTER, words, span, (entry._replace(title=below),))

    def _has_title(self) -> bool:
        return self._title is not None or self._pinned is not None

    def _goes_on(self, words: str) -> bool:
        """Say whether a line goes on with the title right above it."""
        after_title = bool(self._found) and self._found[-1].kind is FrontMatterKind.TITLE
        return after_title and first_match(self._ready.subtitles, words) is not None

    def _listed(self, words: str, span: Span) -> Found | None:
        """Take a line for an entry of a roster without heading."""
        if self._title is None or len(words) > _LONGEST_TITLE or "," not in words:
            return None
        if first_match(self._ready.titles, words) is not None:
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

    def _summary(self, number: int, words: str, span: Span) -> Found | None:
        """Take prose for an abstract where a heading of the front matter comes soon, and no label before it."""
        if self._title is None or words[-1] not in _SENTENCE_ENDS:
            return None
        for ahead in range(number + 1, number + _LOOK_AHEAD):
            line = self._lines.words(ahead)
            if heading_at(self._lines, ahead, line, self._ready) is not None:
                return Found(FrontMatterKind.ABSTRACT, words, span)
            if not line or line[-1] in ":：":
                return None
        return None

    def _rest(self, words: str, span: Span) -> Found | None:
        """Classify what nothing tells: by whether all that precedes the first label is front matter."""
        # Where the talk may open without a label, “Good afternoon.” opens it.
        ends = words.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS
        if ends and self._all_before_labels and self._title is not None and begins_talk(words):
            return None
        prose = ends and (self._opens_unlabelled or _is_long_enough(words))
        kind = None
        if not prose and len(words) <= _LONGEST_DATELINE and find_date(words) is not None:
            kind = FrontMatterKind.DATELINE
        elif self._title is None:  # the page's head, above the title
            above = self._pinned is not None and (not prose or self._all_before_labels)
            kind = FrontMatterKind.OTHER if above else None
        elif self._all_before_labels:
            kind = FrontMatterKind.ABSTRACT if prose else FrontMatterKind.OTHER
        elif self._labels and not prose and words[-1] not in ":：":
            kind = FrontMatterKind.OTHER
        return Found(kind, words, span) if kind else None


def _without_prefix(words: str, rules: FrontRules) -> str:
    for prefix in rules.title_prefixes:
        if words.startswith(prefix):
            return words[len(prefix) :]
    return words


def _repeated(early: list[str]) -> int | None:
    """Return which of the first lines stands twice, as the title of a page and that of its text do, or None."""
    for number, words in enumerate(early[:_HEAD]):
        if len(words) >= _SHORTEST_TITLE and may_be_title(words) and words in early[number + 1 :]:
            return number
    return None


def _is_long_enough(words: str) -> bool:
    """Say whether a line has the words of a sentence; Chinese and Japanese put no blanks between theirs."""
    return len(words.split()) >= _FEWEST_WORDS or (words[0] > BEFORE_HAN and len(words) >= 2 * _FEWEST_WORDS)


def may_be_title(words: str) -> bool:
    """A title is short, is no sentence, and is not a label."""
    if len(words) > _LONGEST_TITLE or words[-1] in ":：":
        return False
    return words[-1] not in _SENTENCE_ENDS or words[-1] in "?？!！" or words.casefold().endswith(_NO_ENDS)
