"""Links from the labels of turns to the place of their words on the page that was transcribed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.markup import escaped, paragraph, run

if TYPE_CHECKING:
    from briefparse.model import Turn

RELATION = "rIdSource"
"""The name of the file's one relation to the page."""

_WORDS = 8  # enough to be found once on a page
_MOST = 80  # characters; in Chinese words are not parted


def page_of(address: str) -> str:
    """Return an address without the place on the page, which Word wants apart."""
    return address.partition("#")[0]


def source_line(address: str) -> str:
    """Return the paragraph that names the page."""
    return paragraph(styles.SOURCE, run("Source: ") + _link(run(address, styles.HYPERLINK), address.partition("#")[2]))


def linked(runs: str, turn: Turn, address: str) -> str:
    """Return the runs of a label as a link to the first words of its turn on the page of an address.

    The link is a text fragment, which browsers look for on the page:
    https://wicg.github.io/scroll-to-text-fragment/.
    """
    from urllib.parse import quote  # noqa: PLC0415  (loaded where there are links)

    first = next((paragraph.text for paragraph in turn.paragraphs if paragraph.text), "")
    words = " ".join(first.split()[:_WORDS])[:_MOST]
    if not runs or not words:
        return runs
    # A hyphen has a meaning in fragments.
    fragment = f":~:text={quote(words.encode('utf-8', 'replace'), safe='').replace('-', '%2D')}"
    place, _, _ = address.partition("#")[2].partition(":~:")
    return _link(runs, place + fragment)


def _link(runs: str, place: str) -> str:
    anchor = f' w:anchor="{escaped(place)}"' if place else ""
    return f'<w:hyperlink r:id="{RELATION}"{anchor} w:history="1">{runs}</w:hyperlink>'
