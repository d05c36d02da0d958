"""Opening a Word file: which parts there are, and what each shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.errors import ReadError
from briefparse.reading.docx.flow import Flow
from briefparse.reading.docx.package import Package
from briefparse.reading.docx.shown import Story, Words
from briefparse.reading.docx.stylesheet import Stylesheet
from briefparse.reading.docx.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterator, Set as AbstractSet

    from lxml.etree import _Element

    from briefparse.reading.docx.package import Relation
    from briefparse.reading.docx.shown import Shown

_MAIN: Final = "officeDocument"
_RUNNING: Final = ("header", "footer")
_CORE: Final = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_TERMS: Final = "{http://purl.org/dc/terms/}"
_PROPERTIES: Final = (
    ("title", f"{_DC}title"),
    ("subject", f"{_DC}subject"),
    ("author", f"{_DC}creator"),
    ("description", f"{_DC}description"),
    ("language", f"{_DC}language"),
    ("identifier", f"{_DC}identifier"),
    ("keywords", f"{_CORE}keywords"),
    ("created", f"{_TERMS}created"),
    ("modified", f"{_TERMS}modified"),
)


@attrs.frozen
class HeldFile:
    """A file that a Word file holds whole.

    Attributes:
        id: By which the body calls it.
        name: The name of the part.
        data: Its bytes.
    """

    id: str
    name: str
    data: bytes = attrs.field(repr=False)


@attrs.frozen
class WordFile:
    """A Word file, opened.

    Attributes:
        story: What its body shows.
        running: What stands at the heads and feet of its pages, each line once.
        metadata: What it says of itself: pairs of name and value.
        custom: The data that programs have left in it, part by part, as bytes.
        files: The files that Word puts in when it opens it.
    """

    story: Story
    running: tuple[str, ...]
    metadata: tuple[tuple[str, str], ...]
    custom: tuple[bytes, ...]
    files: tuple[HeldFile, ...]


def open_word(data: bytes, name: str, max_bytes: int) -> WordFile:
    """Open a Word file. Nothing outside of it is looked at, and no macro is run or even read.

    Args:
        data: The file.
        name: What to call it in messages.
        max_bytes: How much may be unpacked.

    Raises:
        ReadError: It is no Word file, or a damaged one.
        TooLargeError: It unpacks to more than ``max_bytes``.
    """
    package = Package(data, name, max_bytes)
    related = {relation.kind: relation.part for relation in reversed(package.relations(""))}
    main = related.get(_MAIN, "word/document.xml")
    root = package.root(main)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise ReadError(name, "it is a zip, but not of a Word file")
    parts = package.relations(main)
    styles = Stylesheet(_first(package, parts, "styles"))
    notes = {
        (kind, number): words
        for kind in ("footnote", "endnote")
        for number, words in _notes(_first(package, parts, f"{kind}s"), kind, styles)
    }
    story = Flow(styles, notes).story(body)
    return WordFile(
        story,
        tuple(dict.fromkeys(_running(package, parts, styles))),
        tuple(_metadata(package.root(related["core-properties"]) if "core-properties" in related else None)),
        tuple(filter(None, (package.part(part.part) for part in parts if part.kind == "customXml"))),
        _files(package, parts, {paragraph.file for paragraph in story.paragraphs}),
    )


def _files(package: Package, parts: tuple[Relation, ...], wanted: AbstractSet[str]) -> tuple[HeldFile, ...]:
    found = [(part, package.part(part.part)) for part in parts if part.id and part.id in wanted]
    return tuple([HeldFile(part.id, part.part, data) for part, data in found if data is not None])


def _first(package: Package, parts: tuple[Relation, ...], kind: str) -> _Element | None:
    return next((package.root(part.part) for part in parts if part.kind == kind), None)


def _notes(root: _Element | None, kind: str, styles: Stylesheet) -> Iterator[tuple[str, str]]:
    """Yield the notes of a part by number; the lines that part notes from text have a type, and are none."""
    for note in root.iter(f"{W}{kind}") if root is not None else ():
        if note.get(f"{W}type", "normal") == "normal":
            shown = Flow(styles, {}).story(note).paragraphs
            yield note.get(f"{W}id", ""), " ".join(filter(None, (_visible(paragraph) for paragraph in shown)))


def _running(package: Package, parts: tuple[Relation, ...], styles: Stylesheet) -> Iterator[str]:
    for part in parts:
        root = package.root(part.part) if part.kind in _RUNNING else None
        if root is not None:
            yield from filter(None, (_visible(paragraph) for paragraph in Flow(styles, {}).story(root).paragraphs))


def _visible(paragraph: Shown) -> str:
    words = "".join(run.text for run in paragraph.runs if isinstance(run, Words) and not run.hidden)
    return " ".join(words.split())


def _metadata(core: _Element | None) -> Iterator[tuple[str, str]]:
    for name, tag in _PROPERTIES:
        value = " ".join((core.findtext(tag) or "").split()) if core is not None else ""
        if value:
            yield name, value
