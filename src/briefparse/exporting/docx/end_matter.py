"""What stands below the transcript: captions, credits, front matter as published, page furniture."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.bookmarks import part_bookmark
from briefparse.exporting.docx.direction import is_rtl
from briefparse.exporting.docx.markup import paragraph, plain, run
from briefparse.model import CaptionKind, CreditRole, FrontMatterKind, FurnitureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.docx.sheet import Sheet
    from briefparse.model import Briefing, Caption, FrontMatter, Furniture

CAPTION_STYLES = {CaptionKind.PHOTO: styles.CAPTION, CaptionKind.GALLERY: styles.GALLERY_CAPTION}
CREDIT_WORDS = {CreditRole.TRANSLATOR: "Translated by ", CreditRole.EDITOR: "Edited by "}
_FRONT_HEADINGS = frozenset({FrontMatterKind.TITLE, FrontMatterKind.HEADING})


def end_matter(briefing: Briefing, sheet: Sheet) -> Iterator[str]:
    """Yield the parts below the transcript that have something to say, each under a heading."""
    on = sheet.comments.on
    yield from _part("Pictures", (on(_caption(caption), caption.span) for caption in briefing.captions))
    yield from _part("Credits", _credits(briefing))
    if sheet.options.front:
        yield from _part("Front matter as published", (on(_front(piece), piece.span) for piece in briefing.front))
    yield from _part("From the published page", (on(_furniture(piece), piece.span) for piece in briefing.furniture))


def _part(title: str, paragraphs: Iterator[str]) -> Iterator[str]:
    first = next(paragraphs, None)
    if first is not None:
        yield plain(styles.HEADINGS[0], title, part_bookmark(title))
        yield first
        yield from paragraphs


def _caption(caption: Caption) -> str:
    rtl = is_rtl(caption.text)
    runs = run(caption.text, rtl=rtl)
    if caption.credit:
        runs += run(f" ({caption.credit})", styles.PICTURE_CREDIT, rtl=rtl)
    return paragraph(CAPTION_STYLES[caption.kind], runs, rtl=rtl)


def _credits(briefing: Briefing) -> Iterator[str]:
    for role, credits_ in groupby(briefing.credits, key=lambda credit: credit.role):
        yield plain(styles.CREDIT, CREDIT_WORDS[role] + ", ".join(credit.name for credit in credits_))


def _front(piece: FrontMatter) -> str:
    heads = piece.kind in _FRONT_HEADINGS
    return plain(styles.FRONT_MATTER_HEADING if heads else styles.FRONT_MATTER, piece.text)


def _furniture(piece: Furniture) -> str:
    legal = piece.kind is FurnitureKind.DISCLAIMER
    return plain(styles.DISCLAIMER if legal else styles.PAGE_FURNITURE, piece.text)
