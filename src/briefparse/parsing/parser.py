"""The way of a document through the five stages."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.detection import choose
from briefparse.dialects.dialect import Dialect
from briefparse.model import Briefing, Diagnostic, Paragraph, Source, Turn
from briefparse.parsing.directory import Directory
from briefparse.parsing.exchanges import ends_in_question, kinds_of, unanswered
from briefparse.parsing.folding import folder_for, illegal_characters
from briefparse.parsing.front import Front, read_front
from briefparse.parsing.identity import Cast, Voice, identify, roles_of
from briefparse.parsing.labels import doubtful, judge, propose
from briefparse.parsing.language import guess_language
from briefparse.parsing.outlets import OutletIndex
from briefparse.parsing.pieces import cut
from briefparse.parsing.turns import Draft, Talk, assemble
from briefparse.parsing.weighing import Scales
from briefparse.reading.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import BodyItem, Outlet
    from briefparse.plugins.registry import Registry


def parse_document(document: Document, registry: Registry, dialect: Dialect | None = None) -> Briefing:
    """Parse a document.

    Args:
        document: What a reader made of a file.
        registry: Where dialects and outlets come from.
        dialect: The dialect; by default it is recognised.

    Returns:
        The briefing, with every doubt among its diagnostics.
    """
    text = document.text
    doubts: tuple[Diagnostic, ...] = ()
    if dialect is None:
        dialect, doubts = choose(text, registry.dialects) if document.blocks else (registry.dialect("generic"), ())
    fold = folder_for(text)
    pieces = cut(document, dialect)
    front = read_front(pieces, text, fold, dialect)
    outlets = OutletIndex.of(registry.outlets)
    scales = Scales(Directory.of(front.people), outlets, frozenset(roles_of(dialect)), dialect.outlets_ask)
    judged = judge(propose(pieces, front.body, text, fold, dialect), text, scales)
    labels = {item.candidate.piece: item.candidate for item in judged if item.accepted}
    talk = assemble(pieces, front.body, labels, text, fold)
    spoken = (item.label for item in talk.body if isinstance(item, Draft) and item.label is not None)
    cast = identify(spoken, front.people, outlets, dialect)
    stages = _Stages(document, dialect, front, talk, cast, (*doubts, *doubtful(judged)))
    briefing = _briefing(stages)
    return attrs.evolve(briefing, diagnostics=_diagnostics(stages, briefing))


@attrs.frozen
class _Stages:
    """What the stages gave, and the doubts about dialect and labels."""

    document: Document
    dialect: Dialect
    front: Front
    talk: Talk
    cast: Cast
    doubts: tuple[Diagnostic, ...]


def _briefing(stages: _Stages) -> Briefing:
    document, dialect, front, talk = stages.document, stages.dialect, stages.front, stages.talk
    turns = _turns([item for item in talk.body if isinstance(item, Draft)], stages.cast)
    upcoming = iter(turns)
    body: list[BodyItem] = [next(upcoming) if isinstance(item, Draft) else item for item in talk.body]
    return Briefing(
        id=_id(document, dialect, front),
        title=front.title,
        language=dialect.language or guess_language(document.text),
        dialect=dialect.name,
        event=front.event,
        host=dialect.host,
        abstract=front.abstract,
        participants=tuple(stages.cast.people.values()),
        outlets=_asking(turns),
        front=front.pieces,
        body=tuple(body),
        captions=talk.captions,
        credits=talk.credits,
        furniture=talk.furniture,
        source=Source(document.text, document.name, document.media_type, document.encoding, document.sha256),
    )


def _diagnostics(stages: _Stages, briefing: Briefing) -> tuple[Diagnostic, ...]:
    """Put all diagnostics in the order of the text, those about the whole file first."""
    found = (
        *stages.document.diagnostics,
        *illegal_characters(stages.document.text),
        *stages.doubts,
        *stages.front.diagnostics,
        *_missing(stages.document, briefing),
        *stages.talk.diagnostics,
        *stages.cast.diagnostics,
        *unanswered(briefing.sections),
    )
    return tuple(sorted(found, key=lambda item: item.span.start if item.span else -1))


def _turns(drafts: list[Draft], cast: Cast) -> list[Turn]:
    nobody = Voice()
    voices = [nobody if draft.label is None else cast.voices[draft.label.text] for draft in drafts]
    asks = [
        voice.part is None and ends_in_question(_last_words(draft)) for voice, draft in zip(voices, drafts, strict=True)
    ]
    kinds = kinds_of([voice.part for voice in voices], asks)
    return [
        Turn(
            f"u{n}",
            n,
            draft.label,
            None if voice.person is None else cast.people[voice.person],
            voice.outlet,
            kind,
            draft.blocks,
            draft.span,
            voice.resolution,
        )
        for n, (draft, voice, kind) in enumerate(zip(drafts, voices, kinds, strict=True), 1)
    ]


def _last_words(draft: Draft) -> str:
    return next((block.text for block in reversed(draft.blocks) if isinstance(block, Paragraph)), "")


def _asking(turns: Iterable[Turn]) -> tuple[Outlet, ...]:
    return tuple({turn.outlet.id: turn.outlet for turn in turns if turn.outlet is not None}.values())


def _id(document: Document, dialect: Dialect, front: Front) -> str:
    if front.event.date is not None:
        return f"{dialect.name}_{front.event.date.isoformat()}"
    return f"{dialect.name}_{sha256(document.text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _missing(document: Document, briefing: Briefing) -> Iterable[Diagnostic]:
    """Report what a briefing should have and this one has not."""
    if not document.blocks:
        return
    if not briefing.title:
        yield diagnose("BP201", "no title stands above the transcript")
    if briefing.event.date is None:
        yield diagnose("BP202", "no date was found")
    turns = briefing.turns
    if not turns:
        yield diagnose("BP303", "there is front matter, but nothing was said")
    elif all(turn.label is None for turn in turns):
        yield diagnose("BP301", "no label was found", turns[0].span)
    elif turns[0].label is None:
        yield diagnose("BP302", "speech stands before the first label", turns[0].span)
    for turn in turns:
        if not turn.paragraphs and turn.label is not None:
            yield diagnose("BP304", f"“{turn.label.text}” has no words", turn.label.span)
