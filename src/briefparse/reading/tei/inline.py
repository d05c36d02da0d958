"""Mixed content: what each element inside a paragraph does to its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.model import Annotation, AnnotationKind, Note, NoteKind
from briefparse.reading.tei.milestones import SOUNDS, is_mark_of_page, named, page_break
from briefparse.tei.tree import children, has_own_words, identifier, local, words_of
from briefparse.tei.vocabulary import bare, footnote_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from briefparse.reading.tei.words import Words

# Beside the words and not of them: analysis, alignment, certainty.
_SILENT: Final = frozenset({
    "linkGrp", "spanGrp", "timeline", "interp", "interpGrp", "certainty", "respons", "fs", "index",
})  # fmt: skip
_APART: Final = frozenset({"p", "ab", "l", "lg", "item", "list", "table", "row", "cell", "head", "label", "figure"})
_WITHHELD: Final = re.compile("redact|withh|censor|anonym|deleted", re.IGNORECASE)
_RANGE: Final = re.compile(r"(\d{1,9})-(\d{1,9})")
_PAIR: Final = 2  # what was said and what was meant


def write_content(words: Words, element: _Element) -> None:
    """Write the words in an element, with the marks that its children are."""
    words.write(element.text)
    for child in element:
        write_element(words, child)
        words.write(child.tail)


def write_element(words: Words, element: _Element) -> None:
    """Write one element, without what follows it."""
    name = local(element)
    writer = _WRITERS.get(name)
    if writer is not None:
        writer(words, element)
    elif name in _APART:
        words.space()
        write_content(words, element)
        words.space()
    elif name not in _SILENT:
        write_content(words, element)


def _write_described(words: Words, element: _Element) -> None:
    """Write what is described by elements inside; white space around these is the layout of the file."""
    if has_own_words(element):
        write_content(words, element)
        return
    for number, child in enumerate(element):
        if number:
            words.space()
        write_element(words, child)


def _sound(words: Words, element: _Element) -> None:
    start = words.here
    _write_described(words, element)
    words.mark(AnnotationKind.STAGE, start, bare(words.since(start)) or named(element))


def _gap(words: Words, element: _Element) -> None:
    start = words.here
    _write_described(words, element)
    if _WITHHELD.search(element.get("reason") or ""):
        some = words.here.offset > start.offset
        words.mark(AnnotationKind.REDACTION, start, None if some else named(element))
    else:
        words.mark(AnnotationKind.INAUDIBLE, start, bare(words.since(start)) or named(element))


def _marked(kind: AnnotationKind, value: str | None = None) -> Callable[[Words, _Element], None]:
    def write(words: Words, element: _Element) -> None:
        start = words.here
        write_content(words, element)
        words.mark(kind, start, value)

    return write


def _supplied(words: Words, element: _Element) -> None:
    kind = AnnotationKind.SIC if element.get("reason") == "sic" else AnnotationKind.INSERTION
    _marked(kind)(words, element)


def _choice(words: Words, element: _Element) -> None:
    """Write what was said, marked with what was meant; anything but one of each is written as it stands."""
    if len(element) != _PAIR or has_own_words(element):
        write_content(words, element)
        return
    said, meant = element
    start = words.here
    write_content(words, said)
    unknown = meant.get("cert") == "unknown" and not len(meant) and not meant.text
    words.mark(AnnotationKind.CORRECTION, start, None if unknown else words_of(meant), final=True)


def _ref(words: Words, element: _Element) -> None:
    start = words.here
    write_content(words, element)
    if element.get("type") == "footnote":
        itself = element.get("subtype") == "self"
        words.mark(AnnotationKind.FOOTNOTE, start, footnote_words(words.since(start)) if itself else None)


def _note(words: Words, element: _Element) -> None:
    kind, said = element.get("type"), words_of(element)
    if kind == "value" and words.say(None if element.get("subtype") == "none" and not said else said):
        return
    if kind == "mark" and (mark := _mark_beside(element)) is not None:
        words.place_mark(mark)
    elif not (_is_noted_before(element) and words.say(said)):
        words.mark(AnnotationKind.FOOTNOTE, words.here, said, final=True)


def _mark_beside(element: _Element) -> Annotation | None:
    """Read a mark that overlaps another, from its offsets."""
    place = _RANGE.fullmatch(element.get("n") or "")
    kind = next((kind for kind in AnnotationKind if kind.value == element.get("subtype")), None)
    if place is None or kind is None:
        return None
    value = next(children(element, "desc"), None)
    said = None if value is None else words_of(value)
    if words_of(element) != (said or ""):
        return None
    return Annotation(kind, int(place[1]), int(place[2]), said)


def _is_noted_before(element: _Element) -> bool:
    """Say whether the sign of a footnote stands right before its words."""
    before, own = element.getprevious(), identifier(element)
    if before is None or before.tail or own is None:
        return False
    return local(before) == "ref" and before.get("type") == "footnote" and before.get("target") == f"#{own}"


def _page(words: Words, element: _Element) -> None:
    words.cut(page_break(element))


def _running(words: Words, element: _Element) -> None:
    if not is_mark_of_page(element) and (text := words_of(element)):
        words.cut(Note(NoteKind.EDITORIAL, text))


def _line(words: Words, element: _Element) -> None:
    if element.get("break") != "no":
        words.space()
    write_content(words, element)


def _token(words: Words, element: _Element) -> None:
    """Write a word or punctuation mark; a space stands between two unless one says that it joins the other."""
    join = element.get("join")
    before = element.getprevious()
    if join in {"left", "both"}:
        words.join()
    elif before is not None and local(before) in _TOKENS:
        words.space()
    write_content(words, element)
    if join in {"right", "both"}:
        words.join()


_TOKENS: Final = frozenset({"w", "pc", "name", "persName", "phr", "num", "date", "time", "unit"})

_WRITERS: Final[dict[str, Callable[[Words, _Element], None]]] = {
    **dict.fromkeys(SOUNDS, _sound),
    "gap": _gap,
    "supplied": _supplied,
    "corr": _marked(AnnotationKind.INSERTION),
    "sic": _marked(AnnotationKind.SIC),
    "del": _marked(AnnotationKind.CORRECTION, ""),
    "choice": _choice,
    "ref": _ref,
    "note": _note,
    "pb": _page,
    "fw": _running,
    "lb": _line,
    "w": _token,
    "pc": _token,
}
