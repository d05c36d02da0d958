"""The reader of Word files."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.errors import ReadError
from briefparse.model import Source
from briefparse.reading.document import Document
from briefparse.reading.docx.signs import OLE, RTF, ZIP, is_open_document, why_no_word_file
from briefparse.reading.limits import DEFAULT_MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.model import Diagnostic
    from briefparse.reading.docx.opening import HeldFile, WordFile
    from briefparse.reading.docx.ours.remembered import Memory
    from briefparse.reading.reader import Returning

_MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OLD: Final = (".doc", ".dot")
_BY_CONTENT: Final = 1.0
_BY_NAME: Final = 0.9
_OTHERS_ALONE: Final = 0.3


@attrs.frozen
class DocxReader:
    """Reads Word files.

    A file that briefparse wrote comes back as the briefing that it was, with
    just the changes that were made to it since: what the pages show counts,
    and what Word has no form for is remembered beside it. One that remembers
    nothing is read by its styles alone. Of any other file the words are
    parsed: headings, bold letters, tables, lists, text boxes, footnotes, page
    breaks set by hand.

    Web pages and plain texts that Word would put in when it opens the file
    (``altChunk``) are read in their place.

    Tracked changes are read as accepted, comments and hidden text are left
    out, and a diagnostic says how many. Links are never followed, macros never
    run.

    Attributes:
        max_bytes: The most bytes that the parts that are read may unpack to.
    """

    name = "docx"
    extensions = (".docx", ".docm", ".dotx", ".dotm")
    summary = "Word files: ours, as edited, and anybody's"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim zips with a folder ``word``, files named so, and files of other word processors, to say what to do."""
        ending = (name or "").lower()
        if data.startswith(ZIP):
            if is_open_document(data):
                return _OTHERS_ALONE
            if b"word/" in data and b"[Content_Types].xml" in data:
                return _BY_CONTENT
            return _BY_NAME if ending.endswith(self.extensions) else 0.0
        if data.startswith(OLE):
            return _BY_NAME if ending.endswith(self.extensions + _OLD) else _OTHERS_ALONE
        return _OTHERS_ALONE if data.startswith(RTF) else 0.0

    def read(self, data: bytes, name: str | None) -> Document | Returning:
        """Read a Word file.

        Raises:
            ReadError: It is not one, or is damaged or encrypted, or is of another kind (``.doc``, ``.rtf``, ``.odt``).
            TooLargeError: It unpacks to more than ``max_bytes``.
        """
        called = name or "the Word file"
        refusal = why_no_word_file(data)
        if refusal is not None:
            raise ReadError(called, refusal)
        from briefparse.reading.docx.opening import open_word  # noqa: PLC0415  (lxml takes time to load)
        from briefparse.reading.docx.ours.briefing import OurFile  # noqa: PLC0415  (the same)
        from briefparse.reading.docx.ours.memory import DamagedMemoryError, memory_in  # noqa: PLC0415  (the same)

        opened = open_word(data, called, self.max_bytes)
        source = Source("", name, _MEDIA_TYPE, None, sha256(data).hexdigest())
        notes = tuple(_diagnostics(opened))
        try:
            memory = memory_in(opened.custom)
        except DamagedMemoryError as failure:
            memory = None
            notes = (*notes, diagnose("BP144", f"what the file remembers cannot be read: {failure}"))
        memory = memory or _from_styles(opened)
        if memory is None:
            return _document(opened, source, notes, self.max_bytes)
        if opened.files:
            notes = (*notes, _left_out(opened.files))
        return OurFile(opened.story, memory, source, notes)


def _from_styles(opened: WordFile) -> Memory | None:
    """Return an empty memory for a file that has our styles and remembers nothing; None for one of somebody else."""
    from briefparse.reading.docx.ours.remembered import Memory  # noqa: PLC0415  (loaded with a Word file)
    from briefparse.reading.docx.ours.roles import Role, role_of  # noqa: PLC0415  (the same)

    if not any(role_of(paragraph) is Role.LABEL for paragraph in opened.story.paragraphs):
        return None
    told = dict(opened.metadata)
    return Memory(id=told.get("identifier", ""), language=told.get("language", "und"))


def _document(opened: WordFile, source: Source, notes: tuple[Diagnostic, ...], max_bytes: int) -> Document:
    from briefparse.reading.docx.anyones import composed, hidden_letters  # noqa: PLC0415  (loaded for files of others)
    from briefparse.reading.docx.putin import documents_in  # noqa: PLC0415  (loaded when a file is read)

    files = documents_in(opened.files, max_bytes)
    made = composed(opened.story, opened.running, files)
    others = [file for file in opened.files if file.id not in files]
    if others and not made.blocks:
        raise ReadError(source.name or "the Word file", f"{_named(others)}; open it in Word, and save it")
    notes = (*notes, *(note for document in files.values() for note in document.diagnostics if note.code != "BP104"))
    if others:
        notes = (*notes, _left_out(others))
    hidden = hidden_letters(opened.story)
    if hidden:
        notes = (*notes, diagnose("BP143", f"{hidden} hidden letters were left out"))
    if not made.blocks:
        notes = (*notes, diagnose("BP104", "the Word file shows no text"))
    return Document(
        text=made.text,
        blocks=made.blocks,
        marks=made.marks,
        metadata=opened.metadata,
        media_type=source.media_type,
        name=source.name,
        sha256=source.sha256,
        diagnostics=notes,
    )


def _left_out(files: Iterable[HeldFile]) -> Diagnostic:
    return diagnose("BP145", f"{_named(files)}; it was left out")


def _named(files: Iterable[HeldFile]) -> str:
    names = ", ".join(file.name for file in files)
    return f"Word puts a file in that is no web page or text and cannot be read here ({names})"


def _diagnostics(opened: WordFile) -> Iterator[Diagnostic]:
    if opened.story.comments:
        yield diagnose("BP141", f"{opened.story.comments} comments were passed over")
    if opened.story.changes:
        yield diagnose("BP142", f"{opened.story.changes} tracked changes were read as accepted")
