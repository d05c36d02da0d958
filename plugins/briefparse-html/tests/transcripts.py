"""Briefings for the tests. All of them are fictional."""

from __future__ import annotations

import datetime as dt

import briefparse
from briefparse import (
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
    PageBreak,
    Paragraph,
    ParticipantRole,
    Person,
    Source,
    Span,
    Turn,
    TurnKind,
)

LIGHTHOUSES = """\
SCIO briefing on the lighthouses of Lanhai
Haicheng | 3 p.m. March 4, 2032

Everything in this text is invented: the country, its offices, its people and what they say.

Speakers

Gu Wen, minister of lighthouses

He Lin, director general of the Department of Lenses

Chairperson

Su Ping, spokesperson of the Press Bureau

Su Ping:

Good afternoon. This is a café of light, if I may say so. Mr. Gu will begin.

Gu Wen:

There are forty-one lighthouses in Lanhai. Thirty of them have a new lens. (Laughter.)

The others will have one by June.

_ueditor_page_break_tag_

Su Ping:

Please ask your questions.

Reuters:

What does a lens cost?

Gu Wen:

Ms. He Lin knows the figure.

He Lin:

A lens costs as much as a small boat. The lighthouse keepers grind it themselves.

Harbour Evening News:

Will the keepers stay?

Gu Wen:

Every one of them will stay.

Su Ping:

This brings our lighthouse briefing to its close. Thank you.
"""


def lighthouses() -> Briefing:
    """A short briefing with its source: 9 turns, 2 exchanges."""
    return briefparse.parse(LIGHTHOUSES, name="lighthouses.txt")


ODA = Person("oda", "Oda Reef", "Dr.", "keeper of maps", "Map Office", aliases=("Dr. Reef",), listed=True)
IBE = Person("ibe", "Ibe Sand", role=ParticipantRole.CHAIR, listed=True)
ASH = Person("ash", "Ash Dune", affiliation="Dune Gazette", role=ParticipantRole.JOURNALIST)
SILENT = Person("silent", "Nil Quay", title="keeper of silence", listed=True)
GAZETTE = Outlet("dune-gazette", "Dune Gazette")


def said(n: int, label: str | None, who: Person | None, kind: TurnKind, *blocks: object, outlet: object = None) -> Turn:
    """A turn; text stands for a paragraph."""
    made = tuple(Paragraph(block) if isinstance(block, str) else block for block in blocks)
    named = None if label is None else Label(label)
    return Turn(f"u{n}", n, named, who, outlet, kind, made)  # type: ignore[arg-type]  # blocks, or words made blocks


def everything() -> Briefing:
    """A briefing by hand, without a source, that has one of everything."""
    return Briefing(
        id="fictional_2032-05-06",
        title="The <maps> & the dunes",
        language="en",
        event=Event(dt.date(2032, 5, 6), dt.time(9, 30), "UTC+3", "Port Dune", "Map Room", dt.time(10, 15)),
        host="Office of Maps",
        abstract="A briefing that nobody held.",
        participants=(ODA, IBE, ASH, SILENT),
        outlets=(GAZETTE,),
        front=(
            FrontMatter(FrontMatterKind.TITLE, "THE <MAPS> & THE DUNES"),
            FrontMatter(FrontMatterKind.HEADING, "Present:"),
            FrontMatter(FrontMatterKind.ROSTER, "Dr. Oda Reef, keeper of maps", "oda"),
            FrontMatter(FrontMatterKind.OTHER, "as delivered"),
        ),
        body=(
            Note(NoteKind.TIME, "9:31 A.M."),
            said(1, "THE CHAIR", IBE, TurnKind.MODERATION, "We begin."),
            Heading("On sand", 3),
            said(
                2,
                "DR. REEF",
                ODA,
                TurnKind.STATEMENT,
                "The map was drawn in 2019.",
                PageBreak("- 2 -", 2),
                Heading("Older maps", 2),
                Paragraph(
                    "It shows 12 dunes, and a lake [inaudible] beside them. (Laughter.) So it was wrote.",
                    annotations=(
                        Annotation(AnnotationKind.CORRECTION, 9, 11, "13"),
                        Annotation(AnnotationKind.INAUDIBLE, 30, 41),
                        Annotation(AnnotationKind.STAGE, 55, 66, "Laughter."),
                        Annotation(AnnotationKind.SIC, 77, 82),
                    ),
                ),
                Paragraph("and here the page went on.", continues=True),
                Note(NoteKind.STAGE, "(A map is unrolled.)"),
            ),
            PageBreak("", 3),
            said(3, "Q", None, TurnKind.QUESTION, "Where is the lake now?"),
            said(4, None, None, TurnKind.ANSWER, "An answer without a label."),
            said(5, "DUNE GAZETTE", ASH, TurnKind.QUESTION, "And the dunes?", outlet=GAZETTE),
            said(
                6,
                "SENIOR OFFICIAL",
                None,
                TurnKind.ANSWER,
                Paragraph("Ask [name withheld].", annotations=(Annotation(AnnotationKind.REDACTION, 4, 19),)),
            ),
            Note(NoteKind.EDITORIAL, "The recording ends here."),
            Note(NoteKind.UNCLASSIFIED, "~ ~ ~"),
        ),
        captions=(
            Caption(CaptionKind.PHOTO, "The Map Room", "N. Obody/Office of Maps"),
            Caption(CaptionKind.GALLERY, "Oda Reef speaks"),
        ),
        credits=(Credit("Wu Ming", CreditRole.TRANSLATOR), Credit("Ed Itor", CreditRole.EDITOR)),
        furniture=(
            Furniture(FurnitureKind.NAVIGATION, "Share this page"),
            Furniture(FurnitureKind.DISCLAIMER, "None of this is so."),
            Furniture(FurnitureKind.RUNNING_HEAD, "Maps and Dunes"),
        ),
    )


def chinese() -> Briefing:
    """A Chinese briefing with an English paragraph."""
    tide = Person("chao", "潮生", title="灯塔部部长", listed=True)
    return Briefing(
        id="xugou",
        title="灯塔新闻发布会(虚构)",
        language="zh-Hans",
        event=Event(dt.date(2032, 3, 4), place="海城"),
        host="国务院新闻办公室",
        abstract="本文纯属虚构,人物、机构和数字均不存在。",
        participants=(tide,),
        outlets=(Outlet("haigang-wanbao", "海港晚报"),),
        body=(
            said(
                1,
                "潮生",
                tide,
                TurnKind.STATEMENT,
                "全国共有四十一座灯塔,其中三十座已经更换透镜。",
                "There are 41 of them.",
            ),
            said(
                2,
                "海港晚报记者",
                None,
                TurnKind.QUESTION,
                "守塔人会留下来吗?",
                outlet=Outlet("haigang-wanbao", "海港晚报"),
            ),
            said(3, "潮生", tide, TurnKind.ANSWER, "都会留下来。"),
        ),
        source=Source("潮生:\n\n全国共有四十一座灯塔。"),
    )


def arabic() -> Briefing:
    """An Arabic briefing with an English name in it."""
    minister = Person("wazir", "نور البحر", title="وزيرة المنارات", listed=True)
    paper = Outlet("harbour-evening-news", "Harbour Evening News")
    return Briefing(
        id="khayali",
        title="إحاطة صحفية عن المنارات (خيالية)",
        language="ar",
        event=Event(dt.date(2032, 3, 4), place="لانهاي"),
        abstract="كل ما في هذا النص من نسج الخيال.",
        participants=(minister,),
        outlets=(paper,),
        body=(
            said(1, "نور البحر", minister, TurnKind.STATEMENT, "لدينا 41 منارة، وقد جددنا عدسات ثلاثين منها (ضحك)."),
            PageBreak("--- 2 ---", 2),
            said(
                2,
                "Harbour Evening News",
                None,
                TurnKind.QUESTION,
                "Will the keepers stay? هل سيبقى الحراس؟",
                outlet=paper,
            ),
            said(3, "نور البحر", minister, TurnKind.ANSWER, "سيبقون جميعا، كما قالت Reuters أمس."),
        ),
    )


ATTACKS = (
    "<script>window.pwned = 1</script>",
    "</script><script>window.pwned = 1</script>",
    "</style><script>window.pwned = 1</script>",
    "</title><script>window.pwned = 1</script>",
    "--><script>window.pwned = 1</script><!--",
    "<!--<script>",
    "<img src=x onerror='window.pwned = 1'>",
    '" autofocus onfocus="window.pwned = 1',
    "' onmouseover='window.pwned = 1",
    "<svg onload=window.pwned=1>",
    "<a href='javascript:window.pwned = 1'>press me</a>",
    "javascript:window.pwned=1",
    "{{ 7 * 7 }}{% raw %}",
    "{{ self.__init__.__globals__ }}",
    "${window.pwned = 1}",
    "\u202egnp.exe\u202c \u2066isolated",
    "\x00\x0b\x1b[31m\x85\ud800\ufffe\U0001ffff",
    "]]>&lt;b&gt;&#x3c;i&#x3e;",
    "\u2028window.pwned = 1\u2029",
)


def hostile() -> Briefing:
    """A briefing in which every text that a transcript can fill is an attack."""
    everything_bad = " ".join(ATTACKS)
    person = Person(everything_bad, everything_bad, everything_bad, everything_bad, everything_bad, aliases=ATTACKS)
    outlet = Outlet(everything_bad, everything_bad, None, everything_bad, everything_bad, ATTACKS)
    span = Span(0, len(everything_bad))
    marks = (
        Annotation(AnnotationKind.CORRECTION, 3, 90, everything_bad),
        Annotation(AnnotationKind.STAGE, 40, 60, everything_bad),
    )
    turns = [
        Turn(attack, n, Label(attack, span), person, outlet, TurnKind.ANSWER, (Paragraph(attack, span),), span)
        for n, attack in enumerate(ATTACKS, 1)
    ]
    last = len(turns) + 1
    return Briefing(
        id=everything_bad,
        title=everything_bad,
        language='en" onload="window.pwned = 1',
        dialect=everything_bad,
        event=Event(None, None, everything_bad, everything_bad, everything_bad),
        host=everything_bad,
        abstract=everything_bad,
        participants=(person,),
        outlets=(outlet,),
        front=tuple(FrontMatter(FrontMatterKind.OTHER, attack, attack) for attack in ATTACKS),
        body=(
            *turns,
            PageBreak(everything_bad, 2),
            Heading(everything_bad),
            Note(NoteKind.UNCLASSIFIED, everything_bad),
            Turn(
                "u",
                last,
                Label(everything_bad),
                None,
                None,
                TurnKind.QUESTION,
                (Paragraph(everything_bad, span, marks),),
            ),
        ),
        captions=(Caption(CaptionKind.PHOTO, everything_bad, everything_bad),),
        credits=(Credit(everything_bad, CreditRole.EDITOR),),
        furniture=(Furniture(FurnitureKind.DISCLAIMER, everything_bad),),
        source=Source(everything_bad, everything_bad, everything_bad, everything_bad, everything_bad),
        diagnostics=(briefparse.Diagnostic(everything_bad, briefparse.Severity.WARNING, everything_bad, Span(0, 5)),),
    )
