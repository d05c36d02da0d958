"""The reader of TEI-XML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.limits import DEFAULT_MAX_BYTES

if TYPE_CHECKING:
    from briefparse.model import Briefing
    from briefparse.reading.document import Document

_BY_CONTENT: Final = 0.95
_BY_NAME: Final = 0.5
_LOOKED_AT: Final = 65536  # bytes
_PROLOGUE: Final = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\s|<\?[^>]{0,2000}>|<!--(?:[^-]|-(?!->))*+-->)*+")
_ROOT: Final = re.compile(rb"<(?:!DOCTYPE\s+)?(?:[\w.-]{1,40}:)?(?:TEI|teiCorpus)[\s/>\[]")


@attrs.frozen
class TeiReader:
    """Reads TEI-XML in which turns are ``u`` or ``sp``.

    What `TeiExporter` wrote reads back equal. Of other files, Parla-CLARIN,
    ParlaMint and plain TEI, turns, people, outlets, notes and milestones are
    taken; words that stand in an element without a place in the model become
    notes. A file without any turn, but with paragraphs, is parsed as a web page
    would be; so is one whose turns have labels and point at nobody. Markup
    inside a paragraph that the model has no mark for leaves its words.

    The XML parser fetches nothing. A file that declares entities, or names a
    DTD, is refused, as is one nested deeper than 256 elements.

    Attributes:
        max_bytes: The most bytes of a file; larger ones are refused. So are
            files with more than one element for each 64 bytes of this limit.
    """

    name = "tei"
    extensions = (".xml", ".tei", ".tei.xml")
    summary = "TEI-XML: ours, Parla-CLARIN, ParlaMint and plain TEI with turns"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim XML whose root is TEI, whatever its name and encoding, and files named so."""
        if data.find(0, 0, _LOOKED_AT) >= 0:
            data = data[:_LOOKED_AT].replace(b"\0", b"")  # UTF-16 reads as ASCII without its zeros
        prologue = _PROLOGUE.match(data, 0, _LOOKED_AT)
        if _ROOT.match(data, prologue.end() if prologue else 0, _LOOKED_AT):
            return _BY_CONTENT
        return _BY_NAME if name is not None and name.lower().endswith(self.extensions) else 0.0

    def read(self, data: bytes, name: str | None) -> Briefing | Document:
        """Read a file.

        Args:
            data: The file.
            name: Its name, or None.

        Returns:
            A briefing; a document, where the file does not say who speaks.

        Raises:
            TooLargeError: There are too many elements.
            ReadError: The bytes are not well-formed XML, declare entities or a
                DTD, or hold no TEI text or several.
        """
        from briefparse.reading.tei.file import read_file  # noqa: PLC0415  (loads lxml)

        return read_file(data, name, self.max_bytes)
