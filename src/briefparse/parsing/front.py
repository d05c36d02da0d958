"""The first stage: title, dateline, abstract and roster, up to where the talk begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import HeadingKind
from briefparse.model import Diagnostic, Event, FrontMatter, FrontMatterKind, ParticipantRole, Person, Span
from briefparse.parsing.dates import WEEKDAYS, find_date, find_time, find_weekday, is_date_alone
from briefparse.parsing.folding import Fold
from briefparse.parsing.pieces import Piece, compiled
from briefparse.parsing.roster import Entry, merge, read_entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect, FrontRules

_NO_EVENT = Event()
_LONGEST_TITLE = 400  # characters
_LONGEST_LABEL = 82
_LONGEST_PIECE = 4_000  # an abstract; what is longer is speech
_LOOK_AHEAD = 6  # pieces between an abstract's paragraph and the heading after it
_SENTENCE_ENDS = ".。!！?？;；"
_HEADING = re.compile(r"(?P<heading>[^:：\n]{2,30})\s*(?:[:：]\s*(?P<rest>[^\n]*))?")


@attrs.frozen(kw_only=True)
class Front:
    """What the front matter says, and where the talk begins.

    Attributes:
        title, event, abstract, people: As in `Briefing`; ``people`` are those of the roster.
        pieces: The front matter as written.
        body: The index of the first piece that is not front matter.
        diagnostics: What was doubtful.
    """

    title: str = ""
    event: Event = _NO_EVENT
    abstract: str | None = None
    people: tuple[Person, ...] = ()
    pieces: tuple[FrontMatter, ...] = ()
    body: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()


@attrs.frozen
class _Found:
    """One classified piece: its kind, words and place, and the roster entry that it holds."""

    kind: FrontMatterKind
    text: str
    span: Span
    entry: Entry | None = None
    heading: HeadingKind | None = None


def read_front(pieces: tuple[Piece, ...], text: str, fold: Fold, dialect: Dialect) -> Front:
    """Read the front matter from the top, until a piece is none.

    Pieces that a rule fits (navigation, captions, page breaks) stand between
    front matter without ending it.
    """
    found, body = _classify(pieces, text, fold, dialect.front)
    title = next((item.text for item in found if item.kind is FrontMatterKind.TITLE), "")
    abstract = "\n\n".join(item.text for item in found if item.kind is FrontMatterKind.ABSTRACT) or None
    people, refers, differences = merge(item.entry for item in found if item.entry is not None)
    event, doubts = _event(found, dialect.front)
    return Front(
        title=title,
        event=event,
        abstract=abstract,
        people=people,
        pieces=tuple(FrontMatter(item.kind, item.text, refers.get(item.span), item.span) for item in found),
        body=body,
        diagnostics=(*differences, *doubts),
    )


@attrs.frozen
class _Lines:
    """The pieces that no rule fits, with their words, folded when first asked for."""

    pieces: tuple[Piece, ...]
    text: str
    fold: Fold
    numbers: tuple[int, ...]
    known: dict[int, str]

    def words(self, number: int) -> str:
        """Return the words of a piece; "" past the last, and for a piece too long to be front matter."""
        if number not in self.known:
            span = self.pieces[self.numbers[number]].span if number < len(self.numbers) else Span()
            self.known[number] = self.fold(span.of(self.text)) if len(span) <= _LONGEST_PIECE else ""
        return self.known[number]


def _classify(pieces: tuple[Piece, ...], text: str, fold: Fold, rules: FrontRules) -> tuple[list[_Found], int]:
    lines = _Lines(pieces, text, fold, tuple(at for at, piece in enumerate(pieces) if piece.rule is None), {})
    found: list[_Found] = []
    open_heading: HeadingKind | None = None
    lists = -1
    body = 0
    for number, at in enumerate(lines.numbers):
        words, piece = lines.words(number), pieces[at]
        if not words:
            break
        heading = _heading_at(lines, number, rules)
        if heading is not None:
            open_heading, rest = heading
            if open_heading is HeadingKind.SPEAKERS or lists < 0:
                lists += 1
            found += _from_heading(words, rest, open_heading, piece.span, lists)
        else:
            item = (
                _entry_or_value(words, piece.span, open_heading, lists)
                or _loose(words, piece, found, rules)
                or _summary(lines, number, found, rules)
            )
            if item is None:
                break
            found.append(item)
            if open_heading not in _ROLE_OF:  # a date, time or place is one line; a roster goes on
                open_heading = None
        body = at + 1
    return found, body


def _heading_at(lines: _Lines, number: int, rules: FrontRules) -> tuple[HeadingKind, str] | None:
    """Return a heading and what follows it on its line.

    ``Chair:`` and ``Moderator:`` may be headings or labels. Such a line is a
    heading if what it leads to is what its kind of heading leads to.
    """
    heading = _heading(lines.words(number), rules)
    if heading is None:
        return None
    kind, rest = heading
    if rest:
        return heading if _entry_or_value(rest, Span(), kind, 0) else None
    if kind not in _ROLE_OF:
        return heading
    after = lines.words(number + 1)
    led_to = not after or after[-1] in ":：" or _heading(after, rules) or _entry_or_value(after, Span(), kind, 0)
    return heading if led_to or lines.words(number)[-1] not in ":：" else None


def _heading(words: str, rules: FrontRules) -> tuple[HeadingKind, str] | None:
    match = _HEADING.fullmatch(words)
    if match is None:
        return None
    wanted = match["heading"].casefold().strip()
    kind = next((kind for heading, kind in rules.headings if heading == wanted), None)
    return None if kind is None else (kind, match["rest"] or "")


def _summary(lines: _Lines, number: int, found: list[_Found], rules: FrontRules) -> _Found | None:
    """Take prose for an abstract where a heading of the front matter comes soon, and no label before it."""
    if not any(item.kind is FrontMatterKind.TITLE for item in found) or lines.words(number)[-1] not in _SENTENCE_ENDS:
        return None
    for ahead in range(number + 1, number + _LOOK_AHEAD):
        if _heading_at(lines, ahead, rules):
            span = lines.pieces[lines.numbers[number]].span
            return _Found(FrontMatterKind.ABSTRACT, lines.words(number), span)
        if not lines.words(ahead) or lines.words(ahead)[-1] in ":：":
            return None
    return None


def _from_heading(words: str, rest: str, kind: HeadingKind, span: Span, lists: int) -> Iterable[_Found]:
    """A heading, with what follows it on its line: ``Date: Oct. 13, 2023``, ``Chair:Guo Weimin, …``."""
    item = _entry_or_value(rest, span, kind, lists) if rest else None
    yield attrs.evolve(item, text=words) if item else _Found(FrontMatterKind.HEADING, words, span, heading=kind)


_ROLE_OF = {HeadingKind.SPEAKERS: ParticipantRole.SPEAKER, HeadingKind.CHAIR: ParticipantRole.CHAIR}


def _entry_or_value(words: str, span: Span, heading: HeadingKind | None, lists: int) -> _Found | None:
    if heading is None:
        return None
    if heading not in _ROLE_OF and len(words) > _LONGEST_LABEL:
        return None
    if heading in _ROLE_OF:
        if words[-1] in ":：":
            return None
        entry = read_entry(words, _ROLE_OF[heading], span, lists)
        return None if entry is None else _Found(FrontMatterKind.ROSTER, words, span, entry)
    fits = {
        HeadingKind.DATE: find_date(words) is not None,
        HeadingKind.TIME: find_time(words) is not None,
        HeadingKind.PLACE: words[-1] not in ":：",
    }[heading]
    return _Found(FrontMatterKind.DATELINE, words, span, heading=heading) if fits else None


def _loose(words: str, piece: Piece, found: list[_Found], rules: FrontRules) -> _Found | None:
    """Classify a piece that no heading leads to."""
    span = piece.span
    title = next((item.text for item in found if item.kind is FrontMatterKind.TITLE), None)
    bare = _without_prefix(words, rules)
    if title is not None and bare == title:
        return _Found(FrontMatterKind.TITLE, bare, span)
    if _dateline(words, rules) or is_date_alone(words):
        return _Found(FrontMatterKind.DATELINE, words, span)
    if _begins_abstract(words, rules) and words[-1] in _SENTENCE_ENDS + '"”':
        return _Found(FrontMatterKind.ABSTRACT, words, span)
    if title is None and not found and _may_be_title(bare):
        return _Found(FrontMatterKind.TITLE, bare, span)
    if title is not None and len(words) <= _LONGEST_TITLE and "," in words and words[-1] not in _SENTENCE_ENDS + ":：":
        chairs = any(office in words for office in rules.chair_offices)
        role = ParticipantRole.CHAIR if chairs else ParticipantRole.SPEAKER
        entry = read_entry(words, role, span, 0)
        return None if entry is None else _Found(FrontMatterKind.ROSTER, words, span, entry)
    return None


def _without_prefix(words: str, rules: FrontRules) -> str:
    prefix = next((prefix for prefix in rules.title_prefixes if words.startswith(prefix)), "")
    return words[len(prefix) :]


def _may_be_title(words: str) -> bool:
    """A title is short, is no sentence, and is not a label."""
    if len(words) > _LONGEST_TITLE or words[-1] in ":：":
        return False
    return words[-1] not in _SENTENCE_ENDS or words[-1] in "?？!！"


def _begins_abstract(words: str, rules: FrontRules) -> bool:
    return any(compiled(pattern).match(words) for pattern in rules.abstracts)


def _dateline(words: str, rules: FrontRules) -> re.Match[str] | None:
    for pattern in rules.datelines:
        match = compiled(pattern).fullmatch(words)
        if match is not None:
            return match
    return None


def _event(found: list[_Found], rules: FrontRules) -> tuple[Event, tuple[Diagnostic, ...]]:
    event = Event()
    doubts: list[Diagnostic] = []
    for item in found:
        if item.kind is not FrontMatterKind.DATELINE:
            continue
        said = _said_by(item, rules)
        if event.date and said.date and event.date != said.date:
            message = f"{said.date} here, {event.date} before"
            doubts.append(diagnose("BP204", message, item.span))
        event = Event(
            date=event.date or said.date,
            time=event.time or said.time,
            place=event.place or said.place,
            venue=event.venue or said.venue,
        )
    return event, (*doubts, *_weekday_doubts(found, event))


def _said_by(item: _Found, rules: FrontRules) -> Event:
    if item.heading is HeadingKind.PLACE:
        value = item.text.replace("：", ":").rpartition(":")[2].strip()
        return Event(venue=value)
    match = _dateline(item.text, rules)
    groups = match.groupdict() if match else {}
    return Event(
        date=find_date(groups.get("date") or item.text),
        time=find_time(groups.get("time") or item.text),
        place=groups.get("place"),
        venue=groups.get("venue"),
    )


def _weekday_doubts(found: list[_Found], event: Event) -> Iterable[Diagnostic]:
    if event.date is None:
        return
    for item in found:
        if item.kind not in (FrontMatterKind.ABSTRACT, FrontMatterKind.DATELINE):
            continue
        weekday = find_weekday(item.text)
        if weekday is not None and weekday != event.date.weekday():
            right = WEEKDAYS[event.date.weekday()].capitalize()
            message = f"{WEEKDAYS[weekday].capitalize()} is named, but {event.date} is a {right}"
            yield diagnose("BP205", message, item.span)
