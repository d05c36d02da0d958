"""What a briefing is: frozen values, with no behaviour beyond derived views."""

from briefparse.model.briefing import BodyItem, Briefing, Event, Source
from briefparse.model.diagnostic import Diagnostic, Severity
from briefparse.model.exchange import Exchange, Section, SectionKind
from briefparse.model.matter import (
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    FrontMatter,
    FrontMatterKind,
    Furniture,
    FurnitureKind,
)
from briefparse.model.people import Outlet, OutletKind, ParticipantRole, Person
from briefparse.model.span import Span
from briefparse.model.text import (
    Annotation,
    AnnotationKind,
    Heading,
    Milestone,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
)
from briefparse.model.turn import Label, Reason, Resolution, Turn, TurnBlock, TurnKind

__all__ = [
    "Annotation",
    "AnnotationKind",
    "BodyItem",
    "Briefing",
    "Caption",
    "CaptionKind",
    "Credit",
    "CreditRole",
    "Diagnostic",
    "Event",
    "Exchange",
    "FrontMatter",
    "FrontMatterKind",
    "Furniture",
    "FurnitureKind",
    "Heading",
    "Label",
    "Milestone",
    "Note",
    "NoteKind",
    "Outlet",
    "OutletKind",
    "PageBreak",
    "Paragraph",
    "ParticipantRole",
    "Person",
    "Reason",
    "Resolution",
    "Section",
    "SectionKind",
    "Severity",
    "Source",
    "Span",
    "Turn",
    "TurnBlock",
    "TurnKind",
]
