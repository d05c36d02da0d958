"""The way of a document through the five stages."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.detection import GENERIC, choose
from briefparse.dialects.dialect import Dialect, Opening, Shape
from briefparse.model import Briefing, Diagnostic, Event, Paragraph, ParticipantRole, Source
from briefparse.parsing.exchanges.casting import turns_of
from briefparse.parsing.exchanges.kinds import ends_in_question, unanswered
from briefparse.parsing.front.dates import find_date, find_numeric_date, find_time
from briefparse.parsing.front.event import find_zone
from briefparse.parsing.front.reading import Front, read_front
from briefparse.parsing.front.told import published_on, told_day, with_told_title
from briefparse.parsing.labels.acquaintances import Acquaintances
from briefparse.parsing.labels.candidates import from_piece
from briefparse.parsing.labels.judging import Judgement, doubtful_lines, judge
from briefparse.parsing.labels.lost import part_answers
from briefparse.parsing.labels.marked import propose_marked
from briefparse.parsing.labels.otherwise import finds_few, is_clearly_more, recurring, with_all_shapes
from briefparse.parsing.labels.shapes import propose
from briefparse.parsing.labels.weighing import Scales
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.people.first_turns import FirstTurns
from briefparse.parsing.people.identity import identify
from briefparse.parsing.people.initials import named_by_initials
from briefparse.parsing.people.known import named_in_abstract, named_in_notes, named_in_title
from briefparse.parsing.people.strangers import settle_strangers
from briefparse.parsing.people.voice import Cast
from briefparse.parsing.text.direction import direction_overrides
from briefparse.parsing.text.folding import folder_for, illegal_characters, with_spaces
from briefparse.parsing.text.language import guess_language
from briefparse.parsing.text.odd import odd_characters
from briefparse.parsing.text.pieces import Piece, cut
from briefparse.parsing.text.remembering import forget
from briefparse.parsing.text.telling import telling_text
from briefparse.parsing.turns.assembling import Draft, Talk, assemble
from briefparse.parsing.turns.speech import Speech
from briefparse.parsing.turns.versions import join_versions
from briefparse.reading.document import Document

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from briefparse.model import BodyItem, Outlet, Turn
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.text.folding import Fold
    from briefparse.plugins.registry import Registry


@attrs.frozen
class Stages:
    """What each stage gave for one document."""

    document: Document
    dialect: Dialect
    pieces: tuple[Piece, ...]
    front: Front
    scales: Scales
    people: Acquaintances
    judgement: Judgement
    talk: Talk
    cast: Cast
    outlets: OutletIndex
    doubts: tuple[Diagnostic, ...]
    labels: int


def parse_document(document: Document, registry: Registry, dialect: Dialect | None = None) -> Briefing:
    """Parse a document.

    Args:
        document: What a reader made of a file.
        registry: Where dialects and outlets come from.
        dialect: The dialect; by default it is recognised.

    Returns:
        The briefing, with every doubt among its diagnostics.
    """
    return briefing_of(run_stages(document, registry, dialect))


def run_stages(document: Document, registry: Registry, dialect: Dialect | None = None) -> Stages:
    """Send a document through the first four stages; the arguments are those of `parse_document`."""
    doubts: tuple[Diagnostic, ...] = ()
    chosen = dialect
    if chosen is None:
        chosen, doubts = (
            choose(telling_text(document), registry.dialects) if document.blocks else (registry.dialect(GENERIC), ())
        )
    stages = _run(document, registry, chosen, doubts)
    if not finds_few(len(stages.pieces), stages.labels):
        return stages
    others = (chosen,) if dialect is not None else (chosen, registry.dialect(GENERIC))
    best = _read_otherwise(stages, registry, others, doubts)
    if best is stages:
        return stages
    message = (
        f"hardly a label stands as {chosen.name} sets them; read as {best.dialect.name}, with labels of all shapes"
    )
    return attrs.evolve(best, doubts=(*best.doubts, diagnose("BP002", message)))


def _read_otherwise(
    stages: Stages, registry: Registry, dialects: tuple[Dialect, ...], doubts: tuple[Diagnostic, ...]
) -> Stages:
    """Try labels of all shapes, in each dialect; what finds clearly more labels than the one before it counts."""
    best, text = stages, stages.document.text
    fold = folder_for(odd_characters(text))
    for dialect in dict.fromkeys(map(with_all_shapes, dialects)):
        if not is_clearly_more(recurring(_kinds(stages.pieces, text, fold, dialect)), best.labels):
            continue
        found = _run(stages.document, registry, dialect, doubts)
        if is_clearly_more(found.labels, best.labels):
            best = found
    return best


def _run(document: Document, registry: Registry, dialect: Dialect, doubts: tuple[Diagnostic, ...]) -> Stages:
    forget()
    text = document.text
    odd = odd_characters(text)
    doubts = (*direction_overrides(text, odd), *illegal_characters(text, odd), *doubts)
    fold = folder_for(odd)
    pieces = cut(document, dialect)
    outlets = registry.outlet_index
    scales = Scales.of(text, dialect, outlets)
    front, people, judgement = _front(pieces, fold, dialect, _kinds(pieces, text, fold, dialect), scales)
    front = with_told_title(front, document)
    listed = (*front.people, *named_in_notes(pieces, front.people))
    known = (*listed, *named_in_title(front.title, listed))
    in_abstract = named_in_abstract(front.abstract, known)
    people.add((*known[len(front.people) :], *in_abstract))
    judgement = judgement.again(from_piece(judgement.kinds, front.body), scales, people)
    labels, speech = judgement.labels, Speech.of(document, fold, with_spaces(text, odd))
    talk = assemble(pieces, front.body, labels, speech, bold_asks=dialect.bold_asks)
    talk = join_versions(talk) if dialect.bilingual else talk
    spoken = [item.label for item in talk.body if isinstance(item, Draft) and item.label is not None]
    known, initialled = named_by_initials(talk, known, dialect)
    if initialled:
        in_abstract = named_in_abstract(front.abstract, (*known, *initialled))
    named = (*initialled, *in_abstract)
    words = "\n".join(item.text for item in front.pieces)
    cast = identify(
        spoken,
        known,
        named,
        dialect,
        outlets,
        first_turns=FirstTurns(talk, dialect),
        opener=_opener(talk),
        front=words,
    )
    if dialect.loses_labels:
        talk = part_answers(talk, cast)
    if dialect.strangers is None:
        cast = settle_strangers(cast, [item for item in talk.body if isinstance(item, Draft)])
    return Stages(document, dialect, pieces, front, scales, people, judgement, talk, cast, outlets, doubts, len(labels))


def _opener(talk: Talk) -> str | None:
    """Return the label of the voice that opens the talk, unless it opens with a question."""
    first = next((item for item in talk.body if isinstance(item, Draft)), None)
    if first is None or first.label is None or not first.blocks:
        return None
    last = next((block.text for block in reversed(first.blocks) if isinstance(block, Paragraph)), "")
    return None if ends_in_question(last) else first.label.text


def briefing_of(stages: Stages) -> Briefing:
    """Tell what each turn does, and put the briefing together."""
    document, dialect, front, talk = stages.document, stages.dialect, stages.front, stages.talk
    drafts = [item for item in talk.body if isinstance(item, Draft)]
    speaking = (person.id for person in stages.cast.people.values() if person.role is ParticipantRole.SPEAKER)
    first = next(speaking, None) if dialect.first_speaks else None
    turns = turns_of(drafts, stages.cast, first, stages.outlets)
    event = _event(stages)
    upcoming = iter(turns)
    body: list[BodyItem] = [next(upcoming) if isinstance(item, Draft) else item for item in talk.body]
    return Briefing(
        id=_id(document, dialect, event),
        title=front.title,
        language=dialect.language or guess_language(telling_text(document)),
        dialect=dialect.name,
        event=event,
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
        diagnostics=_diagnostics(stages, event, turns),
    )


def _kinds(pieces: tuple[Piece, ...], text: str, fold: Fold, dialect: Dialect) -> tuple[Kind, ...]:
    kinds = propose(pieces, text, fold, dialect)
    if Shape.MARKED not in dialect.shapes:
        return kinds
    return (*kinds, *propose_marked(pieces, text, fold, {piece for kind in kinds for piece in kind.candidates}))


def _front(
    pieces: tuple[Piece, ...], fold: Fold, dialect: Dialect, kinds: tuple[Kind, ...], scales: Scales
) -> tuple[Front, Acquaintances, Judgement]:
    """Read the front matter up to the first label; a roster found on the way may show an earlier one.

    Returns:
        The front matter, its people, and what was judged to be labels.
    """
    first = judge(kinds, scales, Acquaintances())
    front = read_front(pieces, scales.text, fold, dialect, first.labels)
    people = Acquaintances(front.people)
    second = first.again(kinds, scales, people)
    if second.labels.keys() != first.labels.keys():
        front = read_front(pieces, scales.text, fold, dialect, second.labels)
        people = Acquaintances(front.people)
    return front, people, second


def _event(stages: Stages) -> Event:
    """Complete what the front matter says with the title, the end mark, and what the file says of itself."""
    event = stages.front.event
    ended = stages.talk.ended
    return Event(
        _day(stages) or published_on(stages.document),
        event.time or find_time(_noted(stages, "time")),
        event.timezone or find_zone(ended),
        event.place or _noted(stages, "place") or None,
        event.venue,
        event.end_time or find_time(ended),
    )


def _day(stages: Stages) -> dt.date | None:
    """Return the day on which the briefing was held, what is nearest to the talk first, or None."""
    title = stages.front.title
    return (
        stages.front.event.date
        or find_date(title)
        or find_numeric_date(title, stages.dialect.front.numeric_dates)
        or told_day(stages.document)
        or find_date(_noted(stages, "date"))
    )


def _noted(stages: Stages, group: str) -> str:
    """Return what the rules for text that is no speech find about the event, first match first, or ""."""
    for piece in stages.pieces:
        match = piece.match
        if match is not None and group in match.re.groupindex and match[group]:
            return match[group]
    return ""


def _diagnostics(stages: Stages, event: Event, turns: tuple[Turn, ...]) -> tuple[Diagnostic, ...]:
    """Put all diagnostics in the order of the text, those about the whole file first."""
    found = (
        *stages.document.diagnostics,
        *stages.doubts,
        *doubtful_lines(stages.judgement),
        *stages.front.diagnostics,
        *_missing(stages, event, turns),
        *stages.talk.diagnostics,
        *stages.cast.diagnostics,
        *unanswered(turns),
    )
    return tuple(sorted(found, key=lambda item: item.span.start if item.span else -1))


def _asking(turns: Iterable[Turn]) -> tuple[Outlet, ...]:
    return tuple({turn.outlet.id: turn.outlet for turn in turns if turn.outlet is not None}.values())


def _id(document: Document, dialect: Dialect, event: Event) -> str:
    if event.date is not None:
        return f"{dialect.name}_{event.date.isoformat()}"
    return f"{dialect.name}_{sha256(document.text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _missing(stages: Stages, event: Event, turns: tuple[Turn, ...]) -> Iterable[Diagnostic]:
    """Report what a briefing should have and this one has not."""
    dialect = stages.dialect
    if not stages.document.blocks:
        return
    if not stages.front.title:
        yield diagnose("BP201", "no title stands above the transcript")
    if event.date is None:
        yield diagnose("BP202", "no date was found")
    elif _day(stages) is None:
        yield diagnose("BP206", f"the date is that of publication, {event.date}")
    if not turns:
        yield diagnose("BP303", "there is front matter, but nothing was said")
    elif all(turn.label is None for turn in turns) and not dialect.bold_asks:
        yield diagnose("BP301", "no label was found", turns[0].span)
    elif turns[0].label is None and dialect.opening is not Opening.UNLABELLED:
        yield diagnose("BP302", "speech stands before the first label", turns[0].span)
    yield from _without_words(turns)


def _without_words(turns: tuple[Turn, ...]) -> Iterable[Diagnostic]:
    for turn in turns:
        if turn.blocks and type(turn.blocks[0]) is Paragraph:  # most often
            continue
        if turn.label is not None and not any(isinstance(block, Paragraph) for block in turn.blocks):
            yield diagnose("BP304", f"“{turn.label.text}” has no words", turn.label.span)
