"""The exporter for Word files, and its options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import attrs
from attrs.validators import in_, instance_of

from briefparse.late import late

if TYPE_CHECKING:
    from briefparse.model import Briefing


# An address of the web: nothing else is worth a link, and some are harmful.
_ADDRESS: Final = late(r"https?://[^\s<>\"\x00-\x1f]{1,2000}")


def _is_link(_: object, __: object, address: str) -> None:
    if address and _ADDRESS.fullmatch(address) is None:
        raise ValueError("links must be an address that begins with http:// or https://")


@attrs.frozen
class DocxExporter:
    """Writes a Word file.

    Each kind of text has a paragraph style of its own (see
    `briefparse.exporting.docx.styles`), so that the look of a whole transcript
    is changed in one place. Parts and exchanges are headings, which fill the
    navigation pane.

    Attributes:
        paper: The size of the page, ``a4`` or ``letter``, unless a template of yours has its own.
        page_breaks: What becomes of the page breaks of the source: ``note``
            writes a small ``page 2``, ``page`` begins a page, ``none`` leaves
            them out.
        contents: Whether a table of contents stands above the transcript, if there is more than one exchange.
        line_numbers: Whether every fifth line of a page has its number beside it.
        review: Whether the diagnostics are comments in the margin, for somebody who checks the transcript.
        links: The address of the page that was transcribed (``https://…``). It is named below the title, and
            each label is a link to the words of its turn on that page. By default there are no links.
        template: The path of a Word file whose styles, page and running heads are taken. Styles of ours that
            it does not have are added. By default the template is ours.
        front: Whether the front matter is repeated at the end as published.
        memory: Whether the file remembers, out of sight, what Word has no form for: ids, who takes part and
            which of them speaks, where marks lie. `DocxReader` wants it to give the same briefing back.
            It never holds the words of a paragraph, but the names of all participants.
            Without it a file is read by its styles alone.

    Raises:
        TypeError: An option has a value of another type.
        ValueError: ``paper`` or ``page_breaks`` is none of its values, or ``links`` is no address.
    """

    name = "docx"
    extensions = (".docx",)
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    summary = "Word file with named styles, a table of people and a navigation pane"

    paper: Literal["a4", "letter"] = attrs.field(default="a4", validator=in_(("a4", "letter")))
    page_breaks: Literal["note", "page", "none"] = attrs.field(default="note", validator=in_(("note", "page", "none")))
    contents: bool = attrs.field(default=True, validator=instance_of(bool))
    line_numbers: bool = attrs.field(default=False, validator=instance_of(bool))
    review: bool = attrs.field(default=False, validator=instance_of(bool))
    links: str = attrs.field(default="", validator=[instance_of(str), _is_link])
    template: str = attrs.field(default="", validator=instance_of(str))
    front: bool = attrs.field(default=True, validator=instance_of(bool))
    memory: bool = attrs.field(default=True, validator=instance_of(bool))

    def export(self, briefing: Briefing) -> bytes:
        """Write a briefing; see `briefparse.exporting.exporter.Exporter.export`.

        The dates of the file are the date of the event. A character that XML
        cannot hold becomes U+FFFD.
        """
        from briefparse.exporting.docx.document import write  # noqa: PLC0415  (needed by those who write Word files)

        return write(briefing, self)
