"""The header: what the briefing is called, when and where it was held, and what the file was made from."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, TypeVar

import attrs
from lxml.etree import _Element

from briefparse.model import Credit, CreditRole, Event, Source
from briefparse.reading.tei.organisations import described, name_of
from briefparse.tei.tree import child, children, identifier, language, target, within, words_of
from briefparse.tei.vocabulary import MEDIA_TYPE, PROGRAM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


T = TypeVar("T")
_WORK: Final = (("translat", CreditRole.TRANSLATOR), ("edit", CreditRole.EDITOR))


@attrs.frozen
class Header:
    """The header of one text.

    Attributes:
        root: The ``TEI`` element.
        header: Its ``teiHeader``, or None.
        application: What our exporter says of itself in it, or None: the file is somebody else's.
    """

    root: _Element
    header: _Element | None
    application: _Element | None

    @staticmethod
    def of(root: _Element) -> Header:
        """Find the header of a ``TEI`` element."""
        header = child(root, "teiHeader")
        info = child(header, "encodingDesc", "appInfo")
        ours = (found for found in children(info, "application") if found.get("ident") == PROGRAM)
        return Header(root, header, next(ours, None))

    @property
    def ours(self) -> bool:
        """Whether our exporter wrote the file."""
        return self.application is not None

    @property
    def dialect(self) -> str | None:
        """The dialect that the transcript was read with, or None."""
        told = (found for found in children(self.application, "desc") if found.get("type") == "dialect")
        return next(map(words_of, told), None)

    @property
    def title(self) -> str:
        """The title, or ""."""
        titles = list(children(child(self.header, "fileDesc", "titleStmt"), "title"))
        own = {None, self.language}
        spoken = [title for title in titles if language(title) in own] or titles
        for kinds in ({"main"}, {None}):
            for title in spoken:
                if title.get("type") in kinds:
                    return words_of(title)
        return ""

    @property
    def id(self) -> str | None:
        """The name of the briefing, or None."""
        published = child(self.header, "fileDesc", "publicationStmt")
        local = (found for found in children(published, "idno") if found.get("type") == "local")
        kept = next(map(words_of, local), None)
        return kept if self.ours and kept is not None else identifier(self.root) or kept

    @property
    def language(self) -> str:
        """The language tag, or ``und``."""
        text = child(self.root, "text")
        declared = child(self.header, "profileDesc", "langUsage", "language")
        told = (
            language(self.root),
            None if text is None else language(text),
            None if declared is None else declared.get("ident"),
        )
        return next((tag for tag in told if tag), "und")

    @property
    def abstract(self) -> str | None:
        """The summary, or None."""
        abstract = child(self.header, "profileDesc", "abstract")
        if abstract is None:
            return None
        return "\n\n".join(map(words_of, children(abstract, "p"))) or words_of(abstract)

    def host(self, shared: Iterable[_Element] = ()) -> str | None:
        """Return who held the briefing, or None: the organisation with that role, else the one that the meeting is of.

        Args:
            shared: Elements with organisations that other files use too.
        """
        known = {identifier(org) or "": org for part in shared for org in within(part, "org")}
        organisations = list(within(self.header, "org"))
        meetings = children(child(self.header, "fileDesc", "titleStmt"), "meeting")
        held = {target(pointer) for meeting in meetings for pointer in (meeting.get("corresp") or "").split()}
        hosts = [org for org in organisations if org.get("role") == "host"]
        hosts += [org for org in (*organisations, *known.values()) if identifier(org) in held]
        return name_of(described(hosts[0], known)[1]) if hosts else None

    @property
    def event(self) -> Event:
        """When and where."""
        setting = child(self.header, "profileDesc", "settingDesc", "setting")
        names: dict[str, str] = {}
        for name in children(setting, "name", "placeName"):
            names.setdefault(name.get("type") or "city", words_of(name))
        clocks = {found.get("type") or "start": found.get("when") for found in children(setting, "time")}
        return Event(
            next(self._days(setting), None),
            _parsed(clocks.get("start"), _time),
            names.get("timezone"),
            names.get("city", names.get("place")),
            names.get("venue"),
            _parsed(clocks.get("end"), _time),
        )

    @property
    def credits(self) -> tuple[Credit, ...]:
        """Who translated or edited the transcript."""
        return tuple(self._credits())

    def source(self, name: str | None, sha256: str) -> Source:
        """Return what the file was made from, or the file itself where it does not say.

        Args:
            name: The name of the file itself.
            sha256: Its checksum.
        """
        bibl = child(self.header, "fileDesc", "sourceDesc", "bibl")
        told = {found.get("type"): words_of(found) for found in children(bibl, "idno")}
        if self.ours:
            return Source("", told.get("file"), MEDIA_TYPE, None, told.get("sha256"))
        return Source("", name, MEDIA_TYPE, None, sha256)

    def _days(self, setting: _Element | None) -> Iterator[dt.date]:
        """Yield the days that the header names, the surest first."""
        meetings = children(child(self.header, "fileDesc", "titleStmt"), "meeting")
        sources = [] if self.ours else within(child(self.header, "fileDesc", "sourceDesc"), "date")
        for found in (*children(setting, "date"), *meetings, *sources):
            day = _parsed(found.get("when"), dt.date.fromisoformat)
            if day is not None:
                yield day

    def _credits(self) -> Iterator[Credit]:
        for statement in children(child(self.header, "fileDesc", "titleStmt"), "respStmt"):
            done = " ".join(map(words_of, children(statement, "resp"))).lower()
            role = next((role for stem, role in _WORK if stem in done), None)
            if role is not None:
                yield from (Credit(words_of(person), role) for person in children(statement, "persName", "name"))


def _time(text: str) -> dt.time:
    return dt.time.fromisoformat(text).replace(tzinfo=None)


def _parsed(text: str | None, parse: Callable[[str], T]) -> T | None:
    if not text:
        return None
    try:
        return parse(text)
    except ValueError:
        return None
