"""The first four stages: what each gives for a document, and in which order they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.detection import GENERIC, choose
from briefparse.dialects.dialect import Dialect, Shape
from briefparse.model import Diagnostic, Paragraph, Person
from briefparse.parsing.exchanges.kinds import ends_in_question
from briefparse.parsing.front.reading import Front, read_front
from briefparse.parsing.front.titled import without_title
from briefparse.parsing.front.told import with_told_title
from briefparse.parsing.labels.acquaintances import Acquaintances
from briefparse.parsing.labels.candidates import from_piece
from briefparse.parsing.labels.headings import without_headings
from briefparse.parsing.labels.judging import Judgement, judge
from briefparse.parsing.labels.lost import part_answers
from briefparse.parsing.labels.marked import propose_known, propose_marked, propose_told
from briefparse.parsing.labels.otherwise import (
    before_signs,
    finds_few,
    is_clearly_more,
    left_over,
    recurring,
    with_all_shapes,
)
from briefparse.parsing.labels.shapes import propose
from briefparse.parsing.labels.weighing import Scales
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.people.directory import Directory
from briefparse.parsing.people.first_turns import FirstTurns
from briefparse.parsing.people.identity import identify
from briefparse.parsing.people.known import named_in_abstract, named_in_notes, named_in_title
from briefparse.parsing.people.voice import Cast
from briefparse.parsing.text.direction import direction_overrides
from briefparse.parsing.text.folding import folder_for, illegal_characters, with_spaces
from briefparse.parsing.text.odd import odd_characters
from briefparse.parsing.text.pieces import Piece, cut
from briefparse.parsing.text.remembering import forget
from briefparse.parsing.text.telling import telling_text
from briefparse.parsing.turns.assembling import Draft, Talk, assemble
from briefparse.parsing.turns.speech import Speech
from briefparse.parsing.turns.versions import join_versions
from briefparse.reading.document import Document

if TYPE_CHECKING:
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.registered import Registered
    from briefparse.parsing.text.folding import Fold


@attrs.frozen(eq=False, repr=False)
class Stages:
    """What each stage gave for one document.

    Of the counts, ``labels`` is of what is a label, ``left`` of what may be one in another shape.
    """

    document: Document
    dialect: Dialect
    pieces: tuple[Piece, ...]
    front: Front
    scales: Scales
    people: tuple[Person, ...]
    judgement: Judgement
    talk: Talk
    cast: Cast
    outlets: OutletIndex
    doubts: tuple[Diagnostic, ...]
    labels: int
    left: int


def run_stages(document: Document, registry: Registered, dialect: Dialect | None = None) -> Stages:
    """Send a document through the first four stages; the arguments are those of `parse_document`."""
    doubts: tuple[Diagnostic, ...] = ()
    chosen = dialect
    if chosen is None:
        chosen, doubts = (
            choose(telling_text(document), registry.dialects) if document.blocks else (registry.dialect(GENERIC), ())
        )
    stages = _run(document, registry, chosen, doubts)
    may_be = stages.labels + stages.left
    if not (finds_few(len(stages.pieces), stages.labels) or is_clearly_more(may_be, stages.labels)):
        return stages
    others = (chosen,) if dialect is not None else (chosen, registry.dialect(GENERIC))
    best = _read_otherwise(stages, registry, others, doubts)
    if best is stages:
        return stages
    message = (
        f"most labels do not stand as {chosen.name} sets them; read as {best.dialect.name}, with labels of all shapes"
    )
    return attrs.evolve(best, doubts=(*best.doubts, diagnose("BP002", message)))


def _read_otherwise(
    stages: Stages, registry: Registered, dialects: tuple[Dialect, ...], doubts: tuple[Diagnostic, ...]
) -> Stages:
    """Try labels of all shapes, in each dialect; what finds clearly more labels than the one before it counts."""
    best, document, text = stages, stages.document, stages.document.text
    fold = folder_for(odd_characters(text))
    pieces = _cut_at_names(stages.pieces, document, unsigned=True)
    for dialect in dict.fromkeys(map(with_all_shapes, dialects)):
        kinds, _ = _kinds(pieces, text, fold, dialect)
        if not is_clearly_more(recurring(kinds), best.labels):
            continue
        found = _run(document, registry, dialect, doubts)
        if is_clearly_more(found.labels, best.labels):
            best = found
    return best


def _run(document: Document, registry: Registered, dialect: Dialect, doubts: tuple[Diagnostic, ...]) -> Stages:
    forget()
    text = document.text
    odd = odd_characters(text)
    doubts = (*direction_overrides(text, odd), *illegal_characters(text, odd), *doubts)
    fold = folder_for(odd)
    pieces = _cut(document, dialect)
    outlets = registry.outlet_index
    scales = Scales.of(text, dialect, outlets)
    kinds, lines = _kinds(pieces, text, fold, dialect)
    front, people, judgement = _front(pieces, fold, dialect, kinds, scales)
    front = with_told_title(front, document)
    noted = named_in_notes(pieces, dialect, people.directory)
    people.add(noted)
    titled = named_in_title(front.title, people.directory)
    people.add(titled)
    in_abstract = named_in_abstract(front.abstract, people.directory)
    people.add(in_abstract)
    known = (*front.people, *noted, *titled)
    judgement = judgement.again(from_piece(judgement.kinds, front.body), scales, people)
    labels, speech = judgement.labels, Speech.of(document, fold, with_spaces(text, odd))
    talk = assemble(pieces, front.body, labels, speech, bold_asks=dialect.bold_asks)
    talk = join_versions(talk) if dialect.bilingual else talk
    spoken = [item.label for item in talk.body if isinstance(item, Draft) and item.label is not None]
    directory, roster = people.directory, known
    if dialect.initials:
        from briefparse.parsing.people.initials import named_by_initials  # noqa: PLC0415  (few dialects have any)

        roster, initialled = named_by_initials(talk, known, dialect)
        directory = Directory.of((*roster, *initialled))
        directory.meet(named_in_abstract(front.abstract, directory))
    words = "\n".join(item.text for item in front.pieces)
    cast = identify(
        spoken,
        roster,
        directory,
        dialect,
        outlets,
        first_turns=FirstTurns(talk, dialect),
        opener=_opener(talk),
        front=words,
    )
    if dialect.loses_labels:
        talk = part_answers(talk, cast)
    if dialect.strangers is None:
        from briefparse.parsing.people.strangers import settle_strangers  # noqa: PLC0415  (few dialects have any)

        cast = settle_strangers(cast, [item for item in talk.body if isinstance(item, Draft)])
    acquainted = (*known, *in_abstract)
    left = left_over(lines, labels) + before_signs(pieces, text, labels)
    return Stages(
        document, dialect, pieces, front, scales, acquainted, judgement, talk, cast, outlets, doubts, len(labels), left
    )


def _cut(document: Document, dialect: Dialect) -> tuple[Piece, ...]:
    return _cut_at_names(cut(document, dialect), document, unsigned=Shape.MARKED in dialect.shapes)


def _cut_at_names(pieces: tuple[Piece, ...], document: Document, *, unsigned: bool) -> tuple[Piece, ...]:
    if not document.marks:
        return pieces
    from briefparse.parsing.text.apart import cut_at_names  # noqa: PLC0415  (plain text has no marks)

    return cut_at_names(pieces, document.text, document.marks, unsigned=unsigned)


def _opener(talk: Talk) -> str | None:
    """Return the label of the voice that opens the talk, unless it opens with a question."""
    first = next((item for item in talk.body if isinstance(item, Draft)), None)
    if first is None or first.label is None or not first.blocks:
        return None
    last = next((block.text for block in reversed(first.blocks) if isinstance(block, Paragraph)), "")
    return None if ends_in_question(last) else first.label.text


def _kinds(
    pieces: tuple[Piece, ...], text: str, fold: Fold, dialect: Dialect
) -> tuple[tuple[Kind, ...], list[tuple[int, str]]]:
    """Return all candidates, and the lines that may be labels in a shape that the dialect does not have."""
    proposed, left = propose(pieces, text, fold, dialect)
    kinds = (*without_headings(proposed, pieces, text, dialect), *propose_told(pieces, text, fold))
    if Shape.MARKED not in dialect.shapes:
        known, apart = propose_known(pieces, text, fold, kinds)
        return (*kinds, *known), left + apart
    return (*kinds, *propose_marked(pieces, text, fold, {piece for kind in kinds for piece in kind.candidates})), left


def _front(
    pieces: tuple[Piece, ...], fold: Fold, dialect: Dialect, kinds: tuple[Kind, ...], scales: Scales
) -> tuple[Front, Acquaintances, Judgement]:
    """Read the front matter up to the first label; a roster found on the way may show an earlier one.

    Returns:
        The front matter, its people, and what was judged to be labels.
    """
    people = Acquaintances()
    first = judge(kinds, scales, people)
    untitled = without_title(first, pieces, fold, dialect, scales)
    if untitled is not kinds:
        kinds = untitled
        first = judge(kinds, scales, people)
    front = read_front(pieces, scales.text, fold, dialect, first.labels)
    people.add(front.people)
    second = first.again(kinds, scales, people)
    if second.labels.keys() != first.labels.keys():
        front = read_front(pieces, scales.text, fold, dialect, second.labels)
        people = Acquaintances(front.people)
    return front, people, second
