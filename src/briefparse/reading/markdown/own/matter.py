"""What surrounds the body of a file of our own: title and abstract above, captions, credits and page below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.markdown.surroundings import CAPTIONS, CREDITS, PAGE, PARTICIPANTS
from briefparse.model import (
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    FrontMatter,
    FrontMatterKind,
    Furniture,
    FurnitureKind,
)
from briefparse.reading.document import BlockHint
from briefparse.reading.markdown.own.blocks import OwnBlock
from briefparse.reading.markdown.own.comments import Comment
from briefparse.reading.markdown.own.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.markdown.own.words import Words
    from briefparse.reading.markdown.paragraphs import Passage

_LEVEL: Final = 2  # of the headings that the exporter adds
_KIND: Final = re.compile(r"([a-z]+): ?")


@attrs.frozen
class Parts:
    """A file parted where the body begins and ends."""

    before: tuple[OwnBlock, ...]
    body: tuple[OwnBlock, ...]
    after: tuple[OwnBlock, ...]


def part(blocks: Sequence[OwnBlock]) -> Parts:
    """Part a file.

    The body begins after the list of participants, or without one at the first
    comment, heading or label; it ends at the first heading or comment of what
    the exporter writes below.
    """
    begin = _begin(blocks)
    end = next((at for at in range(begin, len(blocks)) if _is_after(blocks[at])), len(blocks))
    return Parts(tuple(blocks[:begin]), tuple(blocks[begin:end]), tuple(blocks[end:]))


def _begin(blocks: Sequence[OwnBlock]) -> int:
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if isinstance(block, Comment):
            return at
        if _is_heading(block, PARTICIPANTS):
            at += 1
            while at < len(blocks) and _is_person(blocks[at]):
                at += 1
            return at
        if block.level > 1 or (not block.level and words_of(block.source).bold):
            return at
        at += 1
    return at


def _is_after(block: OwnBlock) -> bool:
    if isinstance(block, Comment):
        return block.word in {"page-text", "front"}
    return any(_is_heading(block, title) for title in (CAPTIONS, CREDITS, PAGE))


def _is_heading(block: OwnBlock, title: str) -> bool:
    return not isinstance(block, Comment) and block.level == _LEVEL and block.source == title


def _is_person(block: OwnBlock) -> bool:
    """Say whether a block is an item of the list of participants, or their table."""
    if isinstance(block, Comment) or block.level:
        return False
    return block.hint is BlockHint.LIST_ITEM or (block.source.startswith("|") and "---" in block.source)


def title_and_abstract(before: Sequence[OwnBlock]) -> tuple[str | None, str | None]:
    """Read what stands above the body; the line in italics follows from the head."""
    title = None
    abstract: list[str] = []
    for block in before:
        if isinstance(block, Comment) or block.level > 1:
            break
        words = words_of(block.source, literal=block.literal)
        if block.level == 1:
            title = words.text if title is None else title
        elif not words.is_all(words.italic):
            abstract.append(words.text)
    return title, "\n\n".join(abstract) if abstract else None


@attrs.frozen
class Matter:
    """What stands below the body."""

    front: tuple[FrontMatter, ...]
    captions: tuple[Caption, ...]
    credits: tuple[Credit, ...]
    furniture: tuple[Furniture, ...]


def matter_of(after: Sequence[OwnBlock]) -> Matter:
    """Read what stands below the body, each part under its heading."""
    front: list[FrontMatter] = []
    captions: list[Caption] = []
    credited: list[Credit] = []
    furniture: list[Furniture] = []
    heading = PAGE
    for block in after:
        if isinstance(block, Comment):
            _remembered(block, front, furniture)
        elif block.level:
            heading = words_of(block.source).text
        elif heading == CAPTIONS:
            captions.append(_caption(words_of(block.source)))
        elif heading == CREDITS:
            credited.append(_credit(words_of(block.source)))
        else:
            furniture.append(_disclaimer(block))
    return Matter(tuple(front), tuple(captions), tuple(credited), tuple(furniture))


def _remembered(comment: Comment, front: list[FrontMatter], furniture: list[Furniture]) -> None:
    kind, text = comment.value(0), comment.value(1)
    if text is None:
        return
    if comment.word == "front" and kind in set(FrontMatterKind):
        front.append(FrontMatter(FrontMatterKind(kind), text, comment.get("refers")))
    elif comment.word == "page-text" and kind in set(FurnitureKind):
        furniture.append(Furniture(FurnitureKind(kind), text))


def _caption(words: Words) -> Caption:
    """Read a caption; what is in italics at its end is the credit."""
    kind, first = _kind(words.text, set(CaptionKind))
    credit_at = words.italic[-1][0] if words.italic and words.italic[-1][1] == len(words.text) else len(words.text)
    credit_at = max(credit_at, first)
    return Caption(
        CaptionKind(kind or CaptionKind.PHOTO),
        words.text[first:credit_at].removesuffix(" ") if credit_at < len(words.text) else words.text[first:],
        words.text[credit_at:] or None,
    )


def _credit(words: Words) -> Credit:
    kind, first = _kind(words.text, set(CreditRole))
    return Credit(words.text[first:], CreditRole(kind or CreditRole.TRANSLATOR))


def _disclaimer(passage: Passage) -> Furniture:
    return Furniture(FurnitureKind.DISCLAIMER, words_of(passage.source, literal=passage.literal).text)


def _kind(text: str, kinds: set[CaptionKind] | set[CreditRole]) -> tuple[str | None, int]:
    """Return the kind that an item begins with, and where its words begin."""
    found = _KIND.match(text)
    return (found[1], found.end()) if found is not None and found[1] in kinds else (None, 0)
