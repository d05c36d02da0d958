"""The Markdown exporter: its options, and the order of the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs
from attrs.validators import ge, in_, instance_of

from briefparse.exporting.markdown.names import NAMES, FlavourName
from briefparse.late import late

if TYPE_CHECKING:
    from briefparse.model import Briefing

_ADDRESS: Final = late(r"https?://[^\s<>\\\x00-\x1f\x7f]{1,2000}", re.IGNORECASE)


def _is_address(_: object, __: object, value: str) -> None:
    if value and _ADDRESS.fullmatch(value) is None:
        message = "links must be an address that begins with http:// or https://, without spaces and angle brackets"
        raise ValueError(message)


@attrs.frozen
class MarkdownExporter:
    """Writes CommonMark that also means the same to GitHub's dialect, or another flavour.

    Every text is shown exactly as written: what would be markup is escaped.
    Labels are bold paragraphs. Stage directions are in italics, words that a
    correction replaces are struck; what other marks say follows the words that
    they are about, in bold brackets. The title has heading level 1, the
    headings that the exporter adds level 2, the transcript's own headings begin
    at level 3.

    Control characters and lone surrogates become U+FFFD. A reader of HTML
    sees neither turns' kinds nor page breaks: they are comments.

    The flavours differ in this:

    - ``gfm``: a table of the participants; the answers of an exchange fold.
    - ``pandoc``: a division with classes around each turn; footnotes for what marks
      say; the title only in the head, from which pandoc makes a title block. Quotes and
      dashes stay as they are with ``-f markdown-smart``.
    - ``obsidian``: people and outlets are wiki links, turns have block ids.

    Attributes:
        flavour: ``commonmark``, ``gfm`` (GitHub), ``pandoc`` or ``obsidian``.
        head: Whether a YAML head with the metadata stands at the top.
        sections: Whether headings are put above opening, statements, exchanges and closing.
        comments: Whether comments keep what Markdown has no form for: kinds and
            speakers of turns, page breaks, marks that the words do not show, front matter and
            page furniture as written. Without them the file is easier to edit,
            and says less.
        ids: Whether each turn can be linked to by its id (``#u4``).
        wrap: The longest line of a paragraph, in characters; 0 keeps paragraphs on one line.
            Words are never broken, so a line may be longer.
        links: The address of the page that the transcript is from, for a link below the title.

    Raises:
        TypeError: An option has a value of another type.
        ValueError: ``wrap`` is negative, there is no such flavour, or ``links`` is no address.
    """

    name = "markdown"
    extensions = (".md", ".markdown")
    media_type = "text/markdown"
    summary = "Markdown (CommonMark) with a YAML head"

    flavour: FlavourName = attrs.field(default="commonmark", validator=in_(NAMES))
    head: bool = attrs.field(default=True, validator=instance_of(bool))
    sections: bool = attrs.field(default=True, validator=instance_of(bool))
    comments: bool = attrs.field(default=True, validator=instance_of(bool))
    ids: bool = attrs.field(default=True, validator=instance_of(bool))
    wrap: int = attrs.field(default=0, validator=[instance_of(int), ge(0)])
    links: str = attrs.field(default="", validator=[instance_of(str), _is_address])

    def export(self, briefing: Briefing) -> bytes:
        """Write a briefing as UTF-8, with line feeds between lines."""
        from briefparse.exporting.markdown.body import Body  # noqa: PLC0415  (compiles many patterns)
        from briefparse.exporting.markdown.document import write  # noqa: PLC0415  (the same)
        from briefparse.exporting.markdown.flavours import flavour_of  # noqa: PLC0415  (the same)

        body = Body(flavour_of(self.flavour), self.sections, self.comments, self.ids, self.wrap)
        return write(briefing, body, head=self.head, links=self.links)
