"""The order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.markdown.body import TITLES
from briefparse.exporting.markdown.head import yaml_head
from briefparse.exporting.markdown.surroundings import MATTER, matter_after, matter_before
from briefparse.model import Heading, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.markdown.body import Body
    from briefparse.model import Briefing


def write(briefing: Briefing, body: Body, *, head: bool, links: str) -> bytes:
    """Return the file of a briefing. What says how its body is written says so of what stands around it, too."""
    titled = not (head and body.flavour.name == "pandoc")
    flavour = body.flavour.besides(_headings(briefing, titled=titled))
    blocks = [yaml_head(briefing, flavour, links, ends=body.comments)] if head else []
    blocks += matter_before(briefing, flavour, body.wrap, links=links, titled=titled)
    blocks += attrs.evolve(body, flavour=flavour).blocks(briefing)
    blocks += matter_after(briefing, flavour, body.wrap, comments=body.comments)
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
