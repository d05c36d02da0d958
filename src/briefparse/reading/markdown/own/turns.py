"""The body of a file of our own: turns and milestones, as the file shows and remembers them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.editing.leads import without_colon
from briefparse.exporting.markdown.turns import colon_after, expected_label
from briefparse.model import Heading, Milestone, Note, NoteKind, PageBreak, TurnKind
from briefparse.parsing.labels.shapes import COLONS
from briefparse.parsing.marks.annotations import stage_note
from briefparse.parsing.text.folding import fold
from briefparse.reading.document import BlockHint
from briefparse.reading.markdown.own.comments import Comment
from briefparse.reading.markdown.own.speech import Spoken, anchored_of, paragraphs_of
from briefparse.reading.markdown.own.words import Words, words_of
from briefparse.reading.returning.doubts import bold_words
from briefparse.reading.returning.drafts import Remembered, TurnDraft

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefparse.model import Diagnostic, Outlet, Person, TurnBlock
    from briefparse.reading.markdown.own.blocks import OwnBlock
    from briefparse.reading.markdown.paragraphs import Passage
    from briefparse.reading.returning.known import Known

_SECTION: Final = re.compile(r"Opening|Statements|Closing|Exchange \d+(?:: .*)?")
_SECTION_LEVEL: Final = 2
_SHALLOWEST: Final = 2  # the level above the transcript's own headings
_NUMBER: Final = re.compile(r"-?[0-9]{1,9}")


@attrs.define
class _Open:
    """A turn as it is gathered.

    Attributes:
        comment: What the file remembers, or None.
        label: The label that is shown, or None.
        blocks: What stands in it, up to its last paragraph.
        after: What stands after that, in the turn or after it.
    """

    comment: Comment | None
    label: str | None = None
    blocks: list[Spoken | Milestone] = attrs.field(factory=list)
    after: list[Milestone] = attrs.field(factory=list)

    def speak(self, words: Words, *, continues: bool) -> None:
        self.close()
        self.blocks.append(Spoken(words, continues))

    def close(self) -> None:
        """Take what stands after the last paragraph into the turn."""
        self.blocks += self.after
        self.after = []


class BodyReader:
    """Gathers the items of a body block by block; lives for the reading of one file."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._people: Mapping[str, Person] = {person.id: person for person in known.people}
        self._outlets: Mapping[str, Outlet] = {outlet.id: outlet for outlet in known.outlets}
        self.doubts: list[Diagnostic] = []
        self._items: list[TurnDraft | Milestone] = []
        self._turn: _Open | None = None
        self._waiting: Comment | None = None  # a comment that says what the next passage is

    def read(self, blocks: Iterable[OwnBlock]) -> list[TurnDraft | Milestone]:
        """Return the items of a body."""
        for block in blocks:
            if isinstance(block, Comment):
                self._take_comment(block)
            else:
                self._take_passage(block)
        self._end_turn()
        return self._items

    def _take_comment(self, comment: Comment) -> None:
        self._waiting = None
        turn = self._turn
        if comment.word == "turn":
            self._end_turn()
            self._turn = _Open(comment)
        elif comment.word == "page":
            self._add(PageBreak(comment.get("text") or "", _number(comment.value(0))))
        elif comment.word == "note" and comment.value(1) == "empty":
            self._add(Note(_note_kind(comment), ""))
        elif comment.word == "empty":
            self._speak(Words(""), continues=False)
        elif comment.word == "end" and turn is not None:
            turn.close()
        elif comment.word in {"mark", "unmarked"} and turn is not None and turn.blocks:
            _remember(turn.blocks[-1], comment)
        elif comment.word in {"note", "level", "continued"}:
            self._waiting = comment

    def _take_passage(self, passage: Passage) -> None:
        waiting, self._waiting = self._waiting, None
        words = words_of(passage.source, literal=passage.literal)
        if not passage.level and not words.text.strip():
            return  # a paragraph without words is told by a comment; this is what an editor left of something
        if passage.level:
            self._take_heading(words.text, passage.level, waiting)
        elif waiting is not None and waiting.word == "note" and _is_note(words, _note_kind(waiting)):
            self._add(Note(_note_kind(waiting), words.text))
        elif self._turn is None and words.is_all(words.italic):
            self._add(Note(NoteKind.STAGE if stage_note(words.text) else NoteKind.EDITORIAL, words.text))
        elif passage.hint is BlockHint.PARAGRAPH and words.is_all(words.bold) and self._is_label(words.text):
            self._begin(words.text)
        elif (lead := _label_and_speech(words)) is not None and self._is_lead(lead[0]):
            self._begin(lead[0])
            self._speak(lead[1], continues=False)
        else:
            if lead is not None or words.is_all(words.bold):
                self.doubts.append(bold_words(words.text))
            self._speak(words, continues=waiting is not None and waiting.word == "continued")

    def _is_label(self, bold: str) -> bool:
        """Say whether a bold paragraph is a label: it ends as ours do, or stands where one is missing, or names one."""
        return bold[-1] in COLONS or self._is_lead(bold)

    def _is_lead(self, bold: str) -> bool:
        """Say whether bold words before speech are a label; an editor may stress words, too."""
        return self._lacks_label() or self._known.names(without_colon(fold(bold)))

    def _lacks_label(self) -> bool:
        """Say whether a turn has begun of which the label comes next."""
        turn = self._turn
        if turn is None or turn.comment is None or turn.label is not None or turn.blocks or turn.after:
            return False
        return "unlabelled" not in turn.comment.values

    def _take_heading(self, text: str, level: int, waiting: Comment | None) -> None:
        if level == _SECTION_LEVEL and _SECTION.fullmatch(text):
            return  # it follows from the kinds of the turns
        told = _number(waiting.value(0)) if waiting is not None and waiting.word == "level" else None
        self._add(Heading(text, max(level - _SHALLOWEST, 1) if told is None else told))

    def _begin(self, label: str) -> None:
        """Take a label: of the turn whose comment stood before it, else of one that an editor added."""
        if self._turn is None or self._turn.label is not None or self._turn.blocks or self._turn.after:
            self._end_turn()
            self._turn = _Open(None)
        self._turn.label = label

    def _speak(self, words: Words, *, continues: bool) -> None:
        if self._turn is None:
            self._turn = _Open(None)
        self._turn.speak(words, continues=continues)

    def _add(self, milestone: Milestone) -> None:
        (self._items if self._turn is None else self._turn.after).append(milestone)

    def _end_turn(self) -> None:
        turn, self._turn = self._turn, None
        if turn is None:
            return
        if _is_taken_away(turn):
            turn.close()
            self._items += [block for block in turn.blocks if not isinstance(block, Spoken)]
            return
        self._items.append(self._draft(turn))
        self._items += turn.after

    def _draft(self, turn: _Open) -> TurnDraft:
        remembered = None if turn.comment is None else self._remembered(turn.comment)
        label = _label(turn.label, None if remembered is None else remembered.label)
        return TurnDraft(label, tuple(_blocks_of(turn.blocks)), remembered)

    def _remembered(self, comment: Comment) -> Remembered | None:
        turn_id, kind = comment.value(0), comment.value(1)
        if turn_id is None or kind not in set(TurnKind):
            return None
        speaker = self._people.get(comment.get("speaker") or "")
        outlet = self._outlets.get(comment.get("outlet") or "")
        label = comment.get("label")
        if label is None and "unlabelled" not in comment.values:
            label = expected_label(speaker, outlet)
        return Remembered(turn_id, TurnKind(kind), speaker, outlet, label)


def _blocks_of(blocks: list[Spoken | Milestone]) -> Iterable[TurnBlock]:
    run: list[Spoken] = []
    for block in blocks:
        if isinstance(block, Spoken):
            run.append(block)
        else:
            yield from paragraphs_of(run)
            yield block
            run = []
    yield from paragraphs_of(run)


def _label(shown: str | None, remembered: str | None) -> str | None:
    """Return a label without its colon; the remembered one where it is shown as the exporter shows it."""
    if shown is None:
        return "" if remembered == "" else None
    if remembered and shown in {remembered, remembered + colon_after(remembered)}:
        return remembered
    return without_colon(fold(shown)) or None


def _is_taken_away(turn: _Open) -> bool:
    """Say whether an editor took a turn away and left its comment."""
    if turn.comment is None or turn.label is not None or "empty" in turn.comment.values:
        return False
    return all(isinstance(block, PageBreak) for block in (*turn.blocks, *turn.after))


def _remember(block: Spoken | Milestone, comment: Comment) -> None:
    if isinstance(block, Spoken):
        block.told = True
        mark = anchored_of(comment)
        if mark is not None:
            block.marks.append(mark)


def _note_kind(comment: Comment) -> NoteKind:
    kind = comment.value(0)
    return NoteKind(kind) if kind in set(NoteKind) else NoteKind.UNCLASSIFIED


def _is_note(words: Words, kind: NoteKind) -> bool:
    """Say whether a passage looks as notes of a kind do; where somebody took a note away, speech may follow."""
    return kind is NoteKind.UNCLASSIFIED or words.is_all(words.italic)


def _label_and_speech(words: Words) -> tuple[str, Words] | None:
    """Part a paragraph that begins with a bold label and its colon, as editors write them."""
    if not words.bold or words.bold[0][0] != 0:
        return None
    end = words.bold[0][1]
    label, colon = words.text[:end], words.text[end : end + 1]
    if label[-1] in COLONS:
        colon = ""
    elif not colon or colon not in COLONS:
        return None
    first = end + len(colon)
    first += len(words.text[first:]) - len(words.text[first:].lstrip(" "))
    bold, italic, struck = (
        tuple((max(start, first) - first, stop - first) for start, stop in stretches if stop > first)
        for stretches in (words.bold, words.italic, words.struck)
    )
    return label, Words(words.text[first:], bold, italic, struck, words.remarks)


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and _NUMBER.fullmatch(text) else None
