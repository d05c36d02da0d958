"""Briefings for property tests, as Hypothesis draws them: small, odd and legal.

There are two kinds. `briefings` draws what a parser may make: an exporter that
claims a round trip has to bring each of them back. `wild_briefings` draws
whatever the types allow: an exporter must write each of them, or raise
`ExportError`, and never anything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from hypothesis import strategies as st

from briefparse.diagnostics import CODES, diagnose
from briefparse.model import (
    Annotation,
    AnnotationKind,
    Briefing,
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    Event,
    FrontMatter,
    FrontMatterKind,
    Furniture,
    FurnitureKind,
    Heading,
    Label,
    Note,
    NoteKind,
    Outlet,
    OutletKind,
    PageBreak,
    Paragraph,
    ParticipantRole,
    Person,
    Source,
    Turn,
    TurnKind,
)
from briefparse.testing.words import folded_texts, names_for_files, wild_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse.model import BodyItem, Diagnostic, Milestone, TurnBlock

T = TypeVar("T")
Texts = st.SearchStrategy[str]

_LANGUAGES: Final = ("en", "zh-Hans", "ar", "und")
_DIALECTS: Final = ("generic", "scio-en", "white-house")


def briefings() -> st.SearchStrategy[Briefing]:
    """Draw briefings as a parser may make them.

    Texts are folded and fit for XML, speakers and outlets of turns are among
    the participants and outlets, ids are unique, and turns are called ``u1``,
    ``u2`` …
    """
    return _briefings(folded_texts(), names_for_files())


def wild_briefings() -> st.SearchStrategy[Briefing]:
    """Draw any briefings that the types allow: with empty names, control characters and lone surrogates."""
    return _briefings(wild_texts(), wild_texts())


def paragraphs(texts: Texts | None = None) -> st.SearchStrategy[Paragraph]:
    """Draw paragraphs with marks on them, in order, which may touch, nest or overlap.

    Args:
        texts: The words; by default `folded_texts`.
    """
    return _paragraphs(texts or folded_texts())


def _few(items: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=most).map(tuple)


def _maybe(items: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.one_of(st.none(), items)


@st.composite
def _paragraphs(draw: st.DrawFn, texts: Texts) -> Paragraph:
    text = draw(texts)
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    marks = draw(_few(st.tuples(st.sampled_from(AnnotationKind), places, _maybe(texts))))
    found = (Annotation(kind, start, end, value) for kind, (start, end), value in marks)
    ordered = tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))
    return Paragraph(text, annotations=ordered, continues=draw(st.booleans()))


def _milestones(texts: Texts) -> st.SearchStrategy[Milestone]:
    return st.one_of(
        st.builds(PageBreak, st.one_of(st.just(""), texts), _maybe(st.integers(0, 999))),
        st.builds(Heading, texts, st.integers(1, 6)),
        st.builds(Note, st.sampled_from(NoteKind), texts),
    )


def _people(texts: Texts, ids: Texts) -> st.SearchStrategy[Person]:
    some = _maybe(texts)
    return st.builds(
        Person,
        id=ids,
        name=texts,
        honorific=some,
        title=some,
        affiliation=some,
        role=st.sampled_from(ParticipantRole),
        aliases=_few(texts, 2),
        listed=st.booleans(),
    )


def _outlets(texts: Texts, ids: Texts) -> st.SearchStrategy[Outlet]:
    return st.builds(
        Outlet,
        id=ids,
        name=texts,
        kind=_maybe(st.sampled_from(OutletKind)),
        country=st.sampled_from((None, "GB", "CN")),
        wikidata=st.sampled_from((None, "Q42")),
        aliases=_few(texts, 2),
        known=st.booleans(),
    )


def _events(texts: Texts) -> st.SearchStrategy[Event]:
    some, times = _maybe(texts), _maybe(st.times())
    return st.builds(Event, _maybe(st.dates()), times, some, some, some, times)


@st.composite
def _briefings(draw: st.DrawFn, texts: Texts, ids: Texts) -> Briefing:
    some = _maybe(texts)
    present = draw(st.lists(_people(texts, ids), max_size=4, unique_by=lambda person: person.id))
    asking = draw(st.lists(_outlets(texts, ids), max_size=3, unique_by=lambda outlet: outlet.id))
    refers = st.sampled_from([None, *(person.id for person in present)])
    return Briefing(
        id=draw(ids),
        title=draw(st.one_of(st.just(""), texts)),
        language=draw(st.sampled_from(_LANGUAGES)),
        dialect=draw(st.sampled_from(_DIALECTS)),
        event=draw(_events(texts)),
        host=draw(some),
        abstract=draw(some),
        participants=tuple(present),
        outlets=tuple(asking),
        front=draw(_few(st.builds(FrontMatter, st.sampled_from(FrontMatterKind), texts, refers), 6)),
        body=draw(_body(texts, present, asking)),
        captions=draw(_few(st.builds(Caption, st.sampled_from(CaptionKind), texts, some))),
        credits=draw(_few(st.builds(Credit, texts, st.sampled_from(CreditRole)))),
        furniture=draw(_few(st.builds(Furniture, st.sampled_from(FurnitureKind), texts))),
        source=draw(st.builds(Source, text=texts, name=some, sha256=st.sampled_from((None, "0" * 64)))),
        diagnostics=draw(_few(_diagnostics())),
    )


def _diagnostics() -> st.SearchStrategy[Diagnostic]:
    return st.sampled_from(sorted(CODES)).map(lambda code: diagnose(code, "A doubt."))


def _turns(texts: Texts, present: list[Person], asking: list[Outlet]) -> st.SearchStrategy[Callable[[int], Turn]]:
    """Draw turns that wait for their number."""
    blocks: st.SearchStrategy[TurnBlock] = st.one_of(_paragraphs(texts), _paragraphs(texts), _milestones(texts))
    return st.builds(
        lambda label, speaker, outlet, kind, said: (
            lambda n: Turn(f"u{n}", n, None if label is None else Label(label), speaker, outlet, kind, said)
        ),
        _maybe(st.one_of(st.just(""), texts)),
        st.sampled_from([None, *present]),
        st.sampled_from([None, *asking]),
        st.sampled_from(TurnKind),
        _few(blocks),
    )


@st.composite
def _body(draw: st.DrawFn, texts: Texts, present: list[Person], asking: list[Outlet]) -> tuple[BodyItem, ...]:
    turns = _turns(texts, present, asking)
    body: list[BodyItem] = []
    n = 0
    # Hypothesis likes short lists; a body shows more with several turns in it.
    least = draw(st.sampled_from((0, 1, 3, 6)))
    for item in draw(st.lists(st.one_of(turns, turns, _milestones(texts)), min_size=least, max_size=10)):
        if callable(item):
            n += 1
            body.append(item(n))
        else:
            body.append(item)
    return tuple(body)
