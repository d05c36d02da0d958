"""The whole file: which text in it is read, and the briefing put together."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.errors import ReadError
from briefparse.model import Briefing
from briefparse.reading.html.encoding import decode_page
from briefparse.reading.tei.back import Back, read_back
from briefparse.reading.tei.body import TURNS, read_body
from briefparse.reading.tei.casting import play
from briefparse.reading.tei.front import read_front
from briefparse.reading.tei.header import Header
from briefparse.reading.tei.names import Spelling
from briefparse.reading.tei.people import read_cast
from briefparse.reading.tei.prose import compose
from briefparse.reading.tei.utterance import points_at_speaker
from briefparse.tei.safe_xml import BYTES_AN_ELEMENT, parse_xml
from briefparse.tei.tree import child, children, local, within, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.etree import _Element

    from briefparse.model import Diagnostic
    from briefparse.reading.document import Document
    from briefparse.reading.tei.utterance import Draft

_STEM: Final = re.compile(r"[^\W\d][\w-]{0,80}")


def read_file(data: bytes, name: str | None, max_bytes: int, lists: Sequence[_Element] = ()) -> Briefing | Document:
    """Read a file of TEI.

    Args:
        data: As for `TeiReader.read`, as are the result and the errors.
        name: As for `TeiReader.read`.
        max_bytes: As in `TeiReader`.
        lists: Elements with people and organisations of a corpus that the file belongs to.
    """
    called = name or "TEI"
    decoded = decode_page(data)
    root = _only_text(parse_xml(decoded.text, called, max_bytes // BYTES_AN_ELEMENT), called)
    text = child(root, "text")
    if text is None:
        raise ReadError(called, "its TEI holds a header and no text")
    header, checksum = Header.of(root), sha256(data).hexdigest()
    if not header.ours and not _tells_who_speaks(text) and words_of(text):
        return compose(text, header, name, checksum, decoded.diagnostics)
    briefing = _briefing(text, header, (*_shared_lists(header.root), *lists), name, checksum)
    return attrs.evolve(briefing, diagnostics=(*decoded.diagnostics, *briefing.diagnostics))


def _tells_who_speaks(text: _Element) -> bool:
    """Say whether there are turns, and more of them than labels: names alone have to be told as in any text."""
    turns = list(within(text, *TURNS))
    return bool(turns) and (any(map(points_at_speaker, turns)) or next(within(text, "speaker"), None) is None)


def _only_text(root: _Element, called: str) -> _Element:
    """Return the ``TEI`` element of a file that holds one."""
    texts = list(within(root, "TEI"))
    if local(root) not in {"TEI", "teiCorpus"}:
        raise ReadError(called, f"its root is {local(root).lstrip(':')}, which is not TEI")
    if len(texts) == 1:
        return texts[0]
    included = sum(1 for found in root.iter("{http://www.w3.org/2001/XInclude}include"))
    if not texts and included:
        raise ReadError(called, f"it is a corpus whose {included} parts are files of their own: read those")
    raise ReadError(called, f"it holds {len(texts)} texts, and a briefing is one: read them one by one")


def _briefing(text: _Element, header: Header, shared: Sequence[_Element], name: str | None, checksum: str) -> Briefing:
    body = read_body(text)
    spelling = Spelling.of(_spoken_names(text, body.drafts), header.language, in_order=header.ours)
    cast = read_cast(_own_lists(header), shared, body.drafts, spelling)
    played = play(body.items, cast, colons=not header.ours)
    front = tuple(piece for part in within(text, "front") for piece in read_front(part, cast))
    back = _joined(read_back(part) for part in within(text, "back"))
    return Briefing(
        id=header.id or _from_name(name) or f"tei-{checksum[:12]}",
        title=header.title,
        language=header.language,
        dialect=header.dialect or "generic",
        event=header.event,
        host=header.host(shared),
        abstract=header.abstract,
        participants=cast.participants,
        outlets=cast.outlets,
        front=front,
        body=(*played.items, *back.rest),
        captions=(*body.captions, *back.captions),
        credits=back.credits or header.credits,
        furniture=(*body.furniture, *back.furniture),
        source=header.source(name, checksum),
        diagnostics=(*_missing(header), *played.doubts, *body.doubts),
    )


def _own_lists(header: Header) -> tuple[_Element, ...]:
    beside = children(header.root, "standOff")
    return (*((header.header,) if header.header is not None else ()), *beside)


def _shared_lists(root: _Element) -> tuple[_Element, ...]:
    """Return the headers and stand-off lists of the corpora around a text."""
    return tuple(part for corpus in root.iterancestors() for part in children(corpus, "teiHeader", "standOff"))


def _spoken_names(text: _Element, drafts: Iterable[Draft]) -> Iterator[str]:
    """Yield labels, and names that point at people."""
    yield from (draft.label.text for draft in drafts if draft.label is not None)
    yield from (words_of(name) for name in within(text, "persName") if name.get("ref"))


def _joined(parts: Iterable[Back]) -> Back:
    backs = tuple(parts)
    return Back(
        tuple(caption for back in backs for caption in back.captions),
        tuple(credit for back in backs for credit in back.credits),
        tuple(piece for back in backs for piece in back.furniture),
        tuple(item for back in backs for item in back.rest),
    )


def _from_name(name: str | None) -> str | None:
    """Return the beginning of a file's name that is fit for an id, or None."""
    found = _STEM.match(name or "")
    return None if found is None else found[0]


def _missing(header: Header) -> Iterator[Diagnostic]:
    if not header.title:
        yield diagnose("BP201", "the header has no title")
    if header.event.date is None:
        yield diagnose("BP202", "the header names no day on which the briefing was held")
