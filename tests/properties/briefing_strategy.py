"""Briefings as hypothesis draws them: small, odd, and legal for the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

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

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse.model import Diagnostic

T = TypeVar("T")

# What trips exporters: markup, several scripts, directions, control
# characters, lone surrogates, white space at the edges, and nothing at all.
_ODD = (
    *("", " ", "a", "# b", "<p>&amp;</p>", "]]>", "--", "a_b*c", "1. x", "(Laughter.)", "12:45", "Q"),
    *("王志刚", "مرحبا بالعالم", "שלום", "e\u0301", "👩\u200d🚀", "\u202eabc\u202c", "\ufeffx", "x\u00a0y"),
    *("\x00", "\x0c", "\x85", "\ud800", "\ufffe", "\r", "\t", "\n", "a\u2028b", " edges "),
)
texts = st.one_of(st.sampled_from(_ODD), st.text(max_size=20))
"""Any text a model may hold."""

some = st.one_of(st.none(), texts)
times = st.one_of(st.none(), st.times())


def _few(items: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=most).map(tuple)


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    """Draw a paragraph with marks on it, which may touch or overlap."""
    text = draw(texts)
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    marks = draw(_few(st.tuples(st.sampled_from(AnnotationKind), places, some)))
    found = (Annotation(kind, start, end, value) for kind, (start, end), value in marks)
    return Paragraph(text, annotations=tuple(sorted(found, key=lambda mark: (mark.start, mark.end))))


milestones = st.one_of(
    st.builds(PageBreak, texts, st.one_of(st.none(), st.integers(0, 999))),
    st.builds(Heading, texts, st.integers(1, 6)),
    st.builds(Note, st.sampled_from(NoteKind), texts),
)
people = st.builds(
    Person,
    id=texts,
    name=texts,
    honorific=some,
    title=some,
    affiliation=some,
    role=st.sampled_from(ParticipantRole),
    aliases=_few(texts, 2),
    listed=st.booleans(),
)
outlets = st.builds(
    Outlet,
    id=texts,
    name=texts,
    kind=st.one_of(st.none(), st.sampled_from(OutletKind)),
    country=st.sampled_from((None, "GB", "CN")),
    wikidata=st.sampled_from((None, "Q42")),
    aliases=_few(texts, 2),
    known=st.booleans(),
)
events = st.builds(Event, st.one_of(st.none(), st.dates()), times, some, some, some, times)
sources = st.builds(Source, text=texts, name=some, sha256=st.sampled_from((None, "0" * 64)))


@st.composite
def briefings(draw: st.DrawFn) -> Briefing:
    """Draw a briefing. Ids of people and outlets are unique, as the model asks."""
    present = draw(st.lists(people, max_size=4, unique_by=lambda person: person.id))
    asking = draw(st.lists(outlets, max_size=3, unique_by=lambda outlet: outlet.id))
    return Briefing(
        id=draw(texts),
        title=draw(texts),
        language=draw(st.sampled_from(("en", "zh-Hans", "ar", "und"))),
        event=draw(events),
        host=draw(some),
        abstract=draw(some),
        participants=tuple(present),
        outlets=tuple(asking),
        front=draw(_front([person.id for person in present])),
        body=draw(_body(present, asking)),
        captions=draw(_few(st.builds(Caption, st.sampled_from(CaptionKind), texts, some))),
        credits=draw(_few(st.builds(Credit, texts, st.sampled_from(CreditRole)))),
        furniture=draw(_few(st.builds(Furniture, st.sampled_from(FurnitureKind), texts))),
        source=draw(sources),
        diagnostics=draw(_few(_diagnostics())),
    )


def _front(ids: list[str]) -> st.SearchStrategy[tuple[FrontMatter, ...]]:
    refers = st.sampled_from([None, *ids])
    return _few(st.builds(FrontMatter, st.sampled_from(FrontMatterKind), texts, refers), 6)


def _diagnostics() -> st.SearchStrategy[Diagnostic]:
    return st.sampled_from(sorted(CODES)).map(lambda code: diagnose(code, "A doubt."))


@st.composite
def _body(
    draw: st.DrawFn, present: list[Person], asking: list[Outlet]
) -> tuple[Turn | PageBreak | Heading | Note, ...]:
    speakers = st.sampled_from([None, *present])
    outlets_of = st.sampled_from([None, *asking])
    blocks = _few(st.one_of(paragraphs(), paragraphs(), milestones))
    turns: st.SearchStrategy[Callable[[int], Turn]] = st.builds(
        lambda label, speaker, outlet, kind, said: (
            lambda n: Turn(f"u{n}", n, None if label is None else Label(label), speaker, outlet, kind, said)
        ),
        some,
        speakers,
        outlets_of,
        st.sampled_from(TurnKind),
        blocks,
    )
    body: list[Turn | PageBreak | Heading | Note] = []
    n = 0
    # Hypothesis likes short lists; a body shows more with several turns in it.
    least = draw(st.sampled_from((0, 1, 3, 6)))
    for item in draw(st.lists(st.one_of(turns, turns, milestones), min_size=least, max_size=10)):
        if callable(item):
            n += 1
            body.append(item(n))
        else:
            body.append(item)
    return tuple(body)
