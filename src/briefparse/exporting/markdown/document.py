"""The order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.markdown.body import TITLES, Body
from briefparse.exporting.markdown.flavours import flavour_of
from briefparse.exporting.markdown.head import yaml_head
from briefparse.exporting.markdown.surroundings import MATTER, matter_after, matter_before
from briefparse.model import Heading, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.markdown.exporter import MarkdownExporter
    from briefparse.model import Briefing


def write(briefing: Briefing, options: MarkdownExporter) -> bytes:
    """Return the file of a briefing."""
    titled = not (options.head and options.flavour == "pandoc")
    flavour = flavour_of(options.flavour).besides(_headings(briefing, titled=titled))
    blocks = [yaml_head(briefing, flavour, options.links, ends=options.comments)] if options.head else []
    blocks += matter_before(briefing, flavour, options.wrap, links=options.links, titled=titled)
    blocks += Body(flavour, options.sections, options.comments, options.ids, options.wrap).blocks(briefing)
    blocks += matter_after(briefing, flavour, options.wrap, comments=options.comments)
    # Blocks that are ASCII are joined as bytes, without making them as wide as the widest character of all.
    return b"\n\n".join([block.encode() for block in blocks]) + b"\n"


def _headings(briefing: Briefing, *, titled: bool) -> Iterator[str]:
    """Yield the headings of a file that may be words in brackets somewhere."""
    yield from (*TITLES.values(), *MATTER)
    if titled:
        yield briefing.title
    for item in briefing.body:
        for block in item.blocks if isinstance(item, Turn) else (item,):
            if isinstance(block, Heading):
                yield block.text
