"""The exporter for web pages, and its options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs
from attrs.validators import in_, instance_of

if TYPE_CHECKING:
    from briefparse import Briefing


@attrs.frozen
class HtmlExporter:
    """Writes one web page that needs nothing else: no network, no other file.

    A Content-Security-Policy in the page allows the page's own style and
    script by their SHA-256, and nothing besides. Everything that a briefing
    holds can be read without the script; the script adds search, filters, the
    source beside the text, and the choice of colours.

    Characters that HTML cannot hold (control characters, lone surrogates,
    noncharacters) become U+FFFD.

    Attributes:
        source: Whether the source text stands in the page, with the place of
            every passage. It makes up about a third of a page.
        script: Whether the page has its script. Without one it is a page to
            read, to print and to link to.
        theme: The colours at first: ``light``, ``dark``, or ``auto`` for
            what the reader's system says.

    Raises:
        ValueError: An option has another value.
    """

    name = "html"
    extensions = (".html", ".htm")
    media_type = "text/html"
    summary = "one web page with search, filters, a timeline and the source beside the text"

    source: bool = attrs.field(default=True, validator=instance_of(bool))
    script: bool = attrs.field(default=True, validator=instance_of(bool))
    theme: Literal["auto", "light", "dark"] = attrs.field(default="auto", validator=in_(("auto", "light", "dark")))

    def export(self, briefing: Briefing) -> bytes:
        """Write a briefing as UTF-8; see `briefparse.Exporter`."""
        from briefparse_html.rendering import render  # noqa: PLC0415  (Jinja2 loads when a page is written)
        from briefparse_html.view.page import page_of  # noqa: PLC0415  (the same)

        return render(page_of(briefing, with_source=self.source), script=self.script, theme=self.theme).encode()
