"""The first stage: title, dateline, abstract and roster, up to where the talk begins."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import HeadingKind
from briefparse.dialects.patterns import compiled
from briefparse.model import Diagnostic, Event, FrontMatter, FrontMatterKind, Person
from briefparse.parsing.front.dates import find_date
from briefparse.parsing.front.event import Said, event_of
from briefparse.parsing.front.lines import Lines
from briefparse.parsing.front.roster import merge
from briefparse.parsing.front.scanning import Scan, dateline

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefparse.dialects.dialect import Dialect, FrontRules
    from briefparse.model import Span
    from briefparse.parsing.front.lines import Found
    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece

_NO_EVENT: Final = Event()


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
    found, body = Scan(Lines.of(pieces, text, fold), dialect, labels).run()
    people, refers, differences = merge(entry for item in found for entry in item.entries)
    told = {
        FrontMatterKind.DATELINE: _said_by,
        FrontMatterKind.TITLE: _said_by_title,
        FrontMatterKind.ABSTRACT: _said_by_abstract,
    }
    said = [told[item.kind](item, dialect.front) for item in found if item.kind in told]
    event, doubts = event_of(said, [item.text for item in found], [item.span for item in found])
    return Front(
        title=_title(found, dialect.front),
        event=event,
        abstract="\n\n".join(item.text for item in found if item.kind is FrontMatterKind.ABSTRACT) or None,
        people=people,
        pieces=tuple(FrontMatter(item.kind, item.text, _refers(item, refers), item.span) for item in found),
        body=body,
        diagnostics=(*differences, *doubts),
    )


def _title(found: list[Found], rules: FrontRules) -> str:
    """Return the title: what the pattern that fits its line says, and the lines that go on with it."""
    lines = [item.text for item in found if item.kind is FrontMatterKind.TITLE]
    if not lines:
        return ""
    matches = (compiled(pattern).match(lines[0]) for pattern in rules.titles)
    match = next((match for match in matches if match), None)
    first = (match.groupdict().get("title") if match else None) or lines[0]
    more = takewhile(lambda line: any(compiled(pattern).match(line) for pattern in rules.subtitles), lines[1:])
    return " ".join((first, *more))


def _refers(item: Found, refers: dict[Span, str]) -> str | None:
    return refers.get(item.span) if len(item.entries) == 1 else None


def _said_by(item: Found, rules: FrontRules) -> Said:
    if item.heading is HeadingKind.PLACE:
        value = item.text.replace("：", ":").rpartition(":")[2].strip()
        return Said(Event(venue=value), item.span)
    match = dateline(item.text, rules)
    return Said.of(item.text, match.groupdict() if match else {}, item.span)


def _said_by_title(item: Found, rules: FrontRules) -> Said:
    """Read what the dialect's pattern for titles marks as date and place; any other date counts after all datelines."""
    matches = (compiled(pattern).match(item.text) for pattern in rules.titles)
    groups = next((match.groupdict() for match in matches if match is not None), {})
    return Said(Event(date=find_date(groups.get("date") or ""), place=groups.get("place")), item.span)


def _said_by_abstract(item: Found, rules: FrontRules) -> Said:
    """Read what the dialect's patterns for abstracts mark as date, time and place."""
    matches = (compiled(pattern).match(item.text) for pattern in rules.abstracts)
    groups = next((match.groupdict() for match in matches if match is not None), {})
    return Said.of(item.text, {"date": "", "time": "", **groups}, item.span) if groups else Said(Event(), item.span)
