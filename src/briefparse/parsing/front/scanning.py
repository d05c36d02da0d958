"""Classifying the lines above the talk, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import HeadingKind, Opening
from briefparse.model import FrontMatterKind, ParticipantRole
from briefparse.parsing.front.dates import find_date, is_date_alone
from briefparse.parsing.front.event import is_time_alone
from briefparse.parsing.front.lines import ROLE_OF, Found, entry_or_value, from_heading, heading_at
from briefparse.parsing.front.ready import first_match
from briefparse.parsing.front.roster import read_entries
from briefparse.parsing.front.titling import SENTENCE_ENDS, may_be_title, titled_line
from briefparse.parsing.front.unheaded import CLOSERS, is_officer, listed, over_office, styled, with_bodies
from briefparse.parsing.people.han_names import BEFORE_HAN
from briefparse.parsing.people.offices import is_person
from briefparse.parsing.text.greetings import begins_talk
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefparse.dialects.dialect import FrontRules
    from briefparse.model import Span
    from briefparse.parsing.front.lines import Line, Lines
    from briefparse.parsing.front.ready import FrontReady

_LONGEST_DATELINE: Final = 120
_LOOK_AHEAD: Final = 6  # pieces between an abstract's paragraph and the heading after it
_FEWEST_WORDS: Final = 5  # of a sentence
_NO_ROSTER: Final = frozenset({FrontMatterKind.TITLE, FrontMatterKind.DATELINE, FrontMatterKind.OTHER})


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
        self._pinned = titled_line(lines, ready.titles, labels)

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
            (entry_or_value(words, span, self._heading, self._lists, self._rules) if number != self._pinned else None)
            or self._loose(number, words, span)
            or self._summary(number, words, span)
            or self._rest(number, words, span)
        )
        # A date, time or place is one line; a roster goes on, but not past a title, a date, or what is none of these.
        if item is not None and (self._heading not in ROLE_OF or item.kind in _NO_ROSTER):
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

    def _loose(self, number: int, words: str, span: Span) -> Found | None:
        """Classify a piece that no heading leads to."""
        bare = _without_prefix(words, self._rules)
        if number == self._pinned or (self._title is not None and bare == self._title):
            self._title = bare
            return Found(FrontMatterKind.TITLE, bare, span)
        if self._goes_on(words):
            return Found(FrontMatterKind.TITLE, words, span)
        kind = None
        if (named := with_bodies(words, span)) is not None:
            return named
        if self._tells_when(words):
            kind = FrontMatterKind.DATELINE
        elif words[-1] in SENTENCE_ENDS + CLOSERS + ":：" and first_match(self._ready.abstracts, words) is not None:
            kind = FrontMatterKind.ABSTRACT
        elif self._may_come_first() and may_be_title(bare):
            officer = over_office(words, self._below(number), span) if number == 0 and is_person(bare) else None
            if officer is not None:
                return officer
            self._title = bare
            return Found(FrontMatterKind.TITLE, bare, span)
        return Found(kind, words, span) if kind is not None else self._entry(number, words, span)

    def _tells_when(self, words: str) -> bool:
        """Say whether a line is a dateline, and no name and office: ``Ann Lee, Spokesman`` reads as a place does."""
        if self._title is not None and is_officer(words):
            return False
        return self._ready.dateline(words) is not None or is_date_alone(words) or self._is_time(words)

    def _entry(self, number: int, words: str, span: Span) -> Found | None:
        """Take a line for an entry of a roster without heading; it stands below the title."""
        named = self._title is not None and first_match(self._ready.titles, words) is None
        item = listed(words, span, self._rules) if named else None
        if item is not None or not (self._title is not None or self._pinned is not None):
            return item
        above = self._found[-1].text if self._found else ""
        return styled(words, span, (above, self._lines.words(number + 1))) or over_office(
            words, self._below(number), span
        )

    def _below(self, number: int) -> str:
        """Return the words of the line below; "" where that is the title or has a label."""
        line = self._lines.line(number + 1)
        return "" if line is None or line.at in self._labels or number + 1 == self._pinned else line.words

    def _may_come_first(self) -> bool:
        """Say whether no title is known, and nothing stands above but the day on which a page was made."""
        if self._title is not None or self._pinned is not None:
            return False
        if not self._found:
            return True
        return self._all_before_labels and all(item.kind is FrontMatterKind.DATELINE for item in self._found)

    def _is_time(self, words: str) -> bool:
        """Say whether a line below the title is a time of half a day: ``1:05 p.m. EDT``; others stand all over logs."""
        return self._title is not None and is_time_alone(words) and any(map(str.isalpha, words))

    def _goes_on(self, words: str) -> bool:
        """Say whether a line goes on with the title right above it."""
        after_title = bool(self._found) and self._found[-1].kind is FrontMatterKind.TITLE
        return after_title and first_match(self._ready.subtitles, words) is not None

    def _summary(self, number: int, words: str, span: Span) -> Found | None:
        """Take prose for an abstract where a heading of the front matter comes soon, and no label before it."""
        if self._title is None or words[-1] not in SENTENCE_ENDS or begins_talk(words):
            return None
        for ahead in range(number + 1, number + _LOOK_AHEAD):
            line = self._lines.words(ahead)
            if heading_at(self._lines, ahead, line, self._ready) is not None:
                return Found(FrontMatterKind.ABSTRACT, words, span)
            if not line or line[-1] in ":：":
                return None
        return None

    def _rest(self, number: int, words: str, span: Span) -> Found | None:
        """Classify what nothing tells: by whether all that precedes the first label is front matter."""
        # Where the talk may open without a label, “Good afternoon.” opens it.
        ends = words.rstrip(CLOSERS)[-1:] in SENTENCE_ENDS
        if ends and self._all_before_labels and self._title is not None and begins_talk(words):
            return None
        prose = ends and (self._opens_unlabelled or _is_long_enough(words))
        kind = None
        if not prose and len(words) <= _LONGEST_DATELINE and find_date(words) is not None:
            kind = FrontMatterKind.DATELINE
        elif self._title is None:  # the page's head, above the title, or without any
            above = self._pinned is not None and (not prose or self._all_before_labels)
            heads = above or (self._all_before_labels and bool(self._found))
            kind = FrontMatterKind.OTHER if heads and not begins_talk(words) else None
        elif self._all_before_labels:
            kind = FrontMatterKind.ABSTRACT if prose else FrontMatterKind.OTHER
        elif (self._labels and not prose and words[-1] not in ":：") or (
            not ends and self._stands_above_talk(number, words)
        ):
            kind = FrontMatterKind.OTHER
        return Found(kind, words, span) if kind else None

    def _stands_above_talk(self, number: int, words: str) -> bool:
        """Say whether a line without a stop is no speech, where no label tells where that begins: talk follows soon."""
        if self._labels or self._ready.opening is not Opening.LABELLED or len(words) > _LONGEST_DATELINE:
            return False
        if words[-1] in ":：,，…" or begins_talk(words):
            return False
        after = map(self._lines.words, range(number + 1, number + _LOOK_AHEAD))
        return any(
            line and (begins_talk(line) or (line[-1] in SENTENCE_ENDS and _is_long_enough(line))) for line in after
        )


def _without_prefix(words: str, rules: FrontRules) -> str:
    for prefix in rules.title_prefixes:
        if words.startswith(prefix):
            return words[len(prefix) :]
    return words


def _is_long_enough(words: str) -> bool:
    """Say whether a line has the words of a sentence; Chinese and Japanese put no blanks between theirs."""
    return len(words.split()) >= _FEWEST_WORDS or (words[0] > BEFORE_HAN and len(words) >= 2 * _FEWEST_WORDS)
