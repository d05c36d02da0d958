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

    from briefparse.model import Briefing, Caption

CAPTION_STYLES = {CaptionKind.PHOTO: styles.CAPTION, CaptionKind.GALLERY: styles.GALLERY_CAPTION}
CREDIT_WORDS = {CreditRole.TRANSLATOR: "Translated by ", CreditRole.EDITOR: "Edited by "}
_FRONT_HEADINGS = frozenset({FrontMatterKind.TITLE, FrontMatterKind.HEADING})


def end_matter(briefing: Briefing, *, front: bool) -> Iterator[str]:
    """Yield the parts below the transcript that have something to say, each under a heading."""
    yield from _part("Pictures", map(_caption, briefing.captions))
    yield from _part("Credits", _credits(briefing))
    if front:
        yield from _part("Front matter as published", _front(briefing))
    yield from _part("From the published page", _furniture(briefing))


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


def _front(briefing: Briefing) -> Iterator[str]:
    for piece in briefing.front:
        heads = piece.kind in _FRONT_HEADINGS
        yield plain(styles.FRONT_MATTER_HEADING if heads else styles.FRONT_MATTER, piece.text)


def _furniture(briefing: Briefing) -> Iterator[str]:
    for piece in briefing.furniture:
        legal = piece.kind is FurnitureKind.DISCLAIMER
        yield plain(styles.DISCLAIMER if legal else styles.PAGE_FURNITURE, piece.text)
