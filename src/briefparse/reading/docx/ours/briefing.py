"""A briefing that comes back from a file of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.editing.leads import without_colon
from briefparse.exporting.docx.memory import digest
from briefparse.model import Briefing, Diagnostic, Milestone, Note, NoteKind, Outlet, Paragraph, Person, Source
from briefparse.parsing.text.folding import fold
from briefparse.reading.docx.ours.blocks import Meeting, pair
from briefparse.reading.docx.ours.cast import outlets_of, people_of
from briefparse.reading.docx.ours.chunks import part
from briefparse.reading.docx.ours.matter import (
    captions_of,
    credits_of,
    event_of,
    front_of,
    furniture_of,
    words_of,
)
from briefparse.reading.docx.ours.recognising import recognise
from briefparse.reading.docx.ours.remembered import Memory
from briefparse.reading.docx.ours.roles import Role, roles_of, turn_kind
from briefparse.reading.docx.shown import Story
from briefparse.reading.returning.body import put_together
from briefparse.reading.returning.drafts import Remembered, TurnDraft
from briefparse.reading.returning.known import Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.parsing.outlets.index import OutletIndex
    from briefparse.parsing.registered import Registered
    from briefparse.reading.docx.ours.blocks import Returned
    from briefparse.reading.docx.ours.chunks import Chunk, Parted
    from briefparse.reading.docx.ours.remembered import RememberedBlock, RememberedTurn
    from briefparse.reading.docx.shown import Shown

Item = TurnDraft | Milestone


@attrs.frozen
class OurFile:
    """A file of ours, unpacked.

    Attributes:
        story: What it shows.
        memory: What it remembers.
        source: Where the file comes from.
        diagnostics: What is known already to be doubtful.
    """

    story: Story
    memory: Memory
    source: Source
    diagnostics: tuple[Diagnostic, ...]

    def settled(self, registry: Registered) -> Briefing:
        """Put the briefing together; the argument is that of `Returning`."""
        return _briefing(self, registry)


def _briefing(file: OurFile, registry: Registered) -> Briefing:
    story, memory = file.story, file.memory
    people = people_of([one for one, role in roles_of(story.paragraphs) if role is Role.TABLE_TEXT], memory.people)
    named = (*(person for person, _ in people), *memory.people)
    known = Known.of(named, memory.outlets, memory.dialect, registry)
    parted = part(story, known, memory)
    numbers = recognise(parted.chunks[1:], memory.turns)
    kept = [None if number is None else memory.turns[number] for number in numbers]
    blocks = _blocks(parted, memory, numbers)
    cast = _Cast.of(parted, memory, kept, registry.outlet_index)
    items: list[Item] = [*_between(blocks[0]), *_items(parted.chunks[1:], blocks[1:], kept, cast)]
    items += [Note(NoteKind.UNCLASSIFIED, fold(stray.text)) for stray in parted.strays]
    body = put_together(items, Known.of(cast.people, cast.outlets, memory.dialect, registry))
    matter = parted.matter
    event, host = event_of(matter[Role.EVENT], memory)
    return Briefing(
        id=memory.id or f"docx-{digest(words_of(matter[Role.TITLE]))}",
        title=words_of(matter[Role.TITLE]),
        language=memory.language,
        dialect=memory.dialect,
        event=event,
        host=host,
        abstract=words_of(matter[Role.ABSTRACT], "\n\n") or None,
        participants=body.participants,
        outlets=body.outlets,
        front=front_of(matter[Role.FRONT], memory),
        body=body.body,
        captions=captions_of(matter[Role.CAPTION]),
        credits=credits_of(matter[Role.CREDIT], memory),
        furniture=furniture_of(matter[Role.FURNITURE], memory),
        source=file.source,
        diagnostics=(
            *file.diagnostics,
            *parted.doubts,
            *_without_label(parted, memory, numbers),
            *body.diagnostics,
        ),
    )


def _without_label(parted: Parted, memory: Memory, numbers: list[int | None]) -> Iterable[Diagnostic]:
    """Report turns of which the label was taken out, and words are still there."""
    shown = {block.digest for chunk in parted.chunks for block in chunk.blocks if block.kind == "p"}
    kept = set(numbers)
    for number, turn in enumerate(memory.turns):
        left = number not in kept and any(block.kind == "p" and block.digest in shown for block in turn.blocks)
        if left:
            yield diagnose("BP308", f"the label of turn {turn.id} is gone, and its words stand under another or none")


def _blocks(parted: Parted, memory: Memory, numbers: list[int | None]) -> list[list[Returned]]:
    """Return what stands in each chunk, the first of which is no turn."""
    kept = [memory.before, *(() if number is None else memory.turns[number].blocks for number in numbers)]
    chunk_of = {number: at for at, number in enumerate(numbers, 1) if number is not None}
    after: list[list[RememberedBlock]] = [[] for _ in kept]
    at = 0
    for number, turn in enumerate(memory.turns):
        at = chunk_of.get(number, at)
        if number not in chunk_of:
            after[at] += turn.blocks
    return pair(Meeting(chunk.blocks, was, gone) for chunk, was, gone in zip(parted.chunks, kept, after, strict=True))


@attrs.frozen
class _Cast:
    """Who takes part, as the table and the line of outlets say now.

    Attributes:
        people: Who is in the table, and who has gone from it but still speaks.
        outlets: The same of outlets.
        now: Who everybody is now that a row was edited of.
    """

    people: tuple[Person, ...]
    outlets: tuple[Outlet, ...]
    now: dict[Person, Person]

    @classmethod
    def of(
        cls, parted: Parted, memory: Memory, kept: Sequence[RememberedTurn | None], registered: OutletIndex
    ) -> _Cast:
        turns = [turn for turn in kept if turn is not None]
        rows = people_of(parted.matter[Role.TABLE_TEXT], memory.people)
        now = {was: person for person, was in rows if was is not None}
        speaking = {turn.speaker for turn in turns}
        people = [person for person, _ in rows]
        people += [person for person in memory.people if person in speaking and person not in now]
        asking = {turn.outlet for turn in turns}
        outlets = outlets_of(parted.matter[Role.OUTLETS], memory.outlets, registered)
        outlets += tuple(outlet for outlet in memory.outlets if outlet in asking and outlet not in outlets)
        return cls(tuple(people), outlets, now)


def _items(
    chunks: Sequence[Chunk], blocks: list[list[Returned]], kept: list[RememberedTurn | None], cast: _Cast
) -> Iterable[Item]:
    for chunk, those, turn in zip(chunks, blocks, kept, strict=True):
        inside, after = _parted(those)
        yield _draft(chunk, inside, turn, cast)
        yield from _between(after)


def _parted(blocks: list[Returned]) -> tuple[list[Returned], list[Returned]]:
    """Part what stands in a turn from what stands after it; what nothing is known of stands after it."""
    end = max((at for at, item in enumerate(blocks, 1) if isinstance(item.block, Paragraph)), default=0)
    while end < len(blocks) and blocks[end].outer is False:
        end += 1
    return blocks[:end], blocks[end:]


def _between(blocks: Iterable[Returned]) -> Iterable[Item]:
    """Yield milestones between turns; speech without a label is a turn without one."""
    blocks = list(blocks)
    first = next((at for at, item in enumerate(blocks) if isinstance(item.block, Paragraph)), len(blocks))
    yield from (item.block for item in blocks[:first] if not isinstance(item.block, Paragraph))
    if first < len(blocks):
        yield TurnDraft(None, tuple(item.block for item in blocks[first:]))


def _draft(chunk: Chunk, inside: list[Returned], turn: RememberedTurn | None, cast: _Cast) -> TurnDraft:
    blocks = tuple(item.block for item in inside)
    label = _label(chunk.label, turn)
    kind = next(
        (kind for kind in (turn_kind(block.shown) for block in chunk.blocks if block.kind == "p") if kind), None
    )
    kind = None if chunk.typed else kind  # a paragraph that was begun below another has its style
    if turn is None:
        return TurnDraft(label, blocks, None, kind)
    same = label is None if turn.label is None else label is not None and digest(label) == turn.label
    speaker = None if turn.speaker is None else cast.now.get(turn.speaker, turn.speaker)
    # The words of a label that was changed are not kept; "" and None are no words.
    before = label if same else "" if label is None else None
    return TurnDraft(label, blocks, Remembered(turn.id, turn.kind, speaker, turn.outlet, before), kind)


def _label(shown: Shown | None, turn: RememberedTurn | None) -> str | None:
    """Return the words of a label; an empty one is none, unless it was one."""
    words = "" if shown is None else shown.text
    if turn is not None and turn.label == digest(words):
        return words
    return without_colon(fold(words)) or None
