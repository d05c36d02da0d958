"""The Markdown exporter: its options, and the order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from briefparse.exporting.markdown.body import Body
from briefparse.exporting.markdown.head import yaml_head
from briefparse.exporting.markdown.surroundings import matter_after, matter_before

if TYPE_CHECKING:
    from briefparse.model import Briefing


@attrs.frozen
class MarkdownExporter:
    """Writes CommonMark that also means the same to GitHub's dialect.

    Every text is shown exactly as written: what would be markup is escaped.
    Labels are bold paragraphs. Stage directions are in italics; corrections
    and other remarks follow the words that they are about, in brackets. The
    title has heading level 1, the headings that the exporter adds level 2,
    the transcript's own headings begin at level 3.

    Control characters and lone surrogates become U+FFFD. A reader of HTML
    sees neither turns' kinds nor page breaks: they are comments.

    Attributes:
        head: Whether a YAML head with the metadata stands at the top.
        sections: Whether headings are put above opening, statements, exchanges and closing.
        comments: Whether comments keep what Markdown has no form for: kinds and
            speakers of turns, page breaks, exact annotations, front matter and
            page furniture as written. Without them the file is easier to edit,
            and says less.
        wrap: The longest line of a paragraph, in characters; 0 keeps paragraphs on one line.
            Words are never broken, so a line may be longer.

    Raises:
        ValueError: ``wrap`` is negative.
    """

    name: ClassVar[str] = "markdown"
    extensions: ClassVar[tuple[str, ...]] = (".md", ".markdown")
    media_type: ClassVar[str] = "text/markdown"
    summary: ClassVar[str] = "Markdown (CommonMark) with a YAML head"

    head: bool = True
    sections: bool = True
    comments: bool = True
    wrap: int = attrs.field(default=0, validator=attrs.validators.ge(0))

    def export(self, briefing: Briefing) -> bytes:
        """Write a briefing as UTF-8, with line feeds between lines."""
        blocks = [yaml_head(briefing)] if self.head else []
        blocks += matter_before(briefing, self.wrap)
        blocks += Body(sections=self.sections, comments=self.comments, wrap=self.wrap).blocks(briefing)
        blocks += matter_after(briefing, self.wrap, comments=self.comments)
        return ("\n\n".join(blocks) + "\n").encode()
