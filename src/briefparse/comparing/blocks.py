"""Paragraphs and milestones compared, and whatever else stands in a list."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final

from briefparse.comparing.difference import BlockChange, ChangeKind, FactChange
from briefparse.comparing.facts import fields_of
from briefparse.comparing.words import edits_of
from briefparse.model import Caption, Credit, FrontMatter, Furniture, Heading, Note, PageBreak, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NAMES: Final = {
    Paragraph: "paragraph",
    Heading: "heading",
    Note: "note",
    PageBreak: "page-break",
    FrontMatter: "front",
    Caption: "caption",
    Credit: "credit",
    Furniture: "furniture",
}
_SAID: Final = {"text", "name"}  # the fields that hold the words, which are compared word by word


def blocks_of(before: Sequence[Any], after: Sequence[Any]) -> tuple[BlockChange, ...]:
    """Compare two lists of blocks.

    Where as many stand there as before, each is compared with the one in its
    place; where fewer or more paragraphs do, they were joined or split, and
    their words are compared together.
    """
    return tuple(_changes(before, after))


def moved_block(block: Any, place: int, before: str, after: str) -> BlockChange:  # noqa: ANN401  (any block)
    """Return the change of a block that is the same, and stands elsewhere."""
    words = (_words(block),)
    where = FactChange("after", before, after)
    return BlockChange(ChangeKind.CHANGED, _NAMES[type(block)], place, words, words, facts=(where,))


def _changes(before: Sequence[Any], after: Sequence[Any]) -> Iterator[BlockChange]:
    keys: dict[Any, int] = {}
    old, new = ([keys.setdefault(block, len(keys)) for block in blocks] for blocks in (before, after))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag != "equal":
            yield from _replaced(before[old_from:old_to], after[new_from:new_to], old_from, new_from)


def _replaced(before: Sequence[Any], after: Sequence[Any], old_from: int, new_from: int) -> Iterator[BlockChange]:
    same_kinds = [type(block) for block in before] == [type(block) for block in after]
    paragraphs = all(isinstance(block, Paragraph) for block in (*before, *after))
    if same_kinds:
        for n, (old, new) in enumerate(zip(before, after, strict=True)):
            yield _changed((old,), (new,), new_from + n + 1)
    elif before and after and paragraphs:
        yield _changed(before, after, new_from + 1)
    else:
        for n, block in enumerate(before):
            yield BlockChange(ChangeKind.REMOVED, _NAMES[type(block)], old_from + n + 1, (_words(block),))
        for n, block in enumerate(after):
            yield BlockChange(ChangeKind.ADDED, _NAMES[type(block)], new_from + n + 1, after=(_words(block),))


def _changed(before: Sequence[Any], after: Sequence[Any], place: int) -> BlockChange:
    old, new = tuple(map(_words, before)), tuple(map(_words, after))
    others = fields_of(before[0], after[0]) if len(before) == len(after) == 1 else ()
    facts = tuple(fact for fact in others if fact.name not in _SAID)
    return BlockChange(ChangeKind.CHANGED, _NAMES[type(after[0])], place, old, new, edits_of(old, new), facts)


def _words(block: Any) -> str:  # noqa: ANN401  (any of the classes above)
    words: str = block.name if isinstance(block, Credit) else block.text
    return words
