"""The first stage: title, dateline, abstract and roster, up to where the talk begins."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import HeadingKind
from briefparse.model import Diagnostic, Event, FrontMatter, FrontMatterKind, Person, Span
from briefparse.parsing.front.dates import find_date, find_numeric_date, find_time
from briefparse.parsing.front.event import Said, event_of
from briefparse.parsing.front.lines import Lines
from briefparse.parsing.front.published import is_of_page, without_publication
from briefparse.parsing.front.ready import FrontReady, first_match
from briefparse.parsing.front.roster import merge, person_of
from briefparse.parsing.front.scanning import Scan

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.front.lines import Found
    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece

_NO_EVENT: Final = Event()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Front:
    """What the front matter says, and where the talk begins.

    Attributes:
        title, event, abstract, people: As in `Briefing`; ``people`` are those of the roster.
        published: The day on which the page says that it was put up, or None.
        pieces: The front matter as written.
        body: The index of the first piece that is not front matter.
        diagnostics: What was doubtful.
    """

    title: str = ""
    event: Event = _NO_EVENT
    abstract: str | None = None
    people: tuple[Person, ...] = ()
    published: dt.date | None = None
    pieces: tuple[FrontMatter, ...] = ()
    body: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()


def read_front(
    pieces: tuple[Piece, ...], text: str, fold: Fold, dialect: Dialect, labels: Collection[int] = frozenset()
) -> Front:
    """Read the front matter from the top, until a piece is none.

    Pieces that a rule fits (navigation, captions, page breaks) stand between
    front matter without ending it.

    Args:
        pieces: All pieces of the document.
        text: The document's text.
        fold: Folds white space.
        dialect: How the front matter is written.
        labels: The indices of pieces that open with what is likely a label.
    """
    ready = FrontReady.of(dialect)
    found, body = Scan(Lines(pieces, text, fold), ready, labels).run()
    people, differences = merge([entry for item in found for entry in item.entries])
    titles: list[str] = []
    said: list[Said] = []
    weak: list[Said] = []
    abstracts, written = [], []
    published: dt.date | None = None
    for item in found:
        kind, words, span, entries, _ = item
        if kind is FrontMatterKind.DATELINE:
            one, day = _said_by_dateline(item, ready)
            published = published or day
            if one is not None:
                (weak if is_of_page(words) or not titles else said).append(one)
        elif kind is FrontMatterKind.TITLE:
            titles.append(words)
            said.append(_said_by_title(item, ready))
        elif kind is FrontMatterKind.ABSTRACT:
            abstracts.append(words)
            said.append(_said_by_abstract(item, ready))
        refers = person_of(entries[0], people).id if len(entries) == 1 else None
        written.append(FrontMatter(kind, words, refers, span))
    title = _title(titles, ready)
    event, doubts = event_of(_by_trust(said, weak, title, ready), written)
    return Front(
        title=title,
        event=event,
        abstract="\n\n".join(abstracts) or None,
        people=tuple(people.values()),
        published=published,
        pieces=tuple(written),
        body=body,
        diagnostics=(*differences, *doubts),
    )


def _by_trust(said: list[Said], weak: list[Said], title: str, ready: FrontReady) -> list[Said]:
    """Put what counts most first: lines below the title, then the title, then what may be the day of a page.

    That is what stands above the title, or tells of the page. Where lines below differ, the one that agrees with the
    title counts.

    Args:
        said: What the lines below the title say.
        weak: What the others say.
        title: The title.
        ready: How the front matter is written.
    """
    date = find_date(title) or find_numeric_date(title, ready.rules.numeric_dates) if weak or len(said) > 1 else None
    if date is None:
        return said + weak
    agreeing = [one for one in said if one.date == date]
    others = [one for one in said if one.date != date]
    return [*agreeing, *others, Said(Span(), date=date), *weak]


def _title(lines: list[str], ready: FrontReady) -> str:
    """Return the title: what the pattern that fits its line says, and the lines that go on with it."""
    if not lines:
        return ""
    match = first_match(ready.titles, lines[0])
    title = (match.groupdict().get("title") if match is not None else None) or lines[0]
    for line in lines[1:]:
        if first_match(ready.subtitles, line) is None:
            break
        title = f"{title} {line}"
    return title


def _said_by_dateline(item: Found, ready: FrontReady) -> tuple[Said | None, dt.date | None]:
    """Return what a dateline says of the event, if anything, and the day on which it says the page was put up."""
    before, day = without_publication(item.text) if item.heading is None else (item.text, None)
    if day is not None and find_date(before) is None:
        return None, day
    one = _said_by(item if day is None else item._replace(text=before), ready)
    return one._replace(time=None, timezone=None) if is_of_page(item.text) else one, day


def _said_by(item: Found, ready: FrontReady) -> Said:
    if item.heading is HeadingKind.PLACE:
        value = item.text.replace("：", ":").rpartition(":")[2].strip()
        return Said(item.span, venue=value)
    match = ready.dateline(item.text)
    return Said.of(item.text, match.groupdict() if match is not None else {}, item.span)


def _said_by_title(item: Found, ready: FrontReady) -> Said:
    """Read what the dialect's pattern for titles marks as date, time and place.

    Any other date counts after all datelines.
    """
    match = first_match(ready.titles, item.text)
    groups = match.groupdict() if match is not None else {}
    date, time = find_date(groups.get("date") or ""), find_time(groups.get("time") or "")
    return Said(item.span, date=date, time=time, place=groups.get("place"))


def _said_by_abstract(item: Found, ready: FrontReady) -> Said:
    """Read what the dialect's patterns for abstracts mark as date, time and place."""
    match = first_match(ready.abstracts, item.text)
    groups = match.groupdict() if match is not None else {}
    return Said.of(item.text, {"date": "", "time": "", **groups}, item.span) if groups else Said(item.span)
