"""The table of contents: a field over the sections of the transcript, filled in already.

It has no page numbers, which only a program that lays out pages knows; its
lines are links, and Word makes it anew on request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.bookmarks import TRANSCRIPT, section_bookmark
from briefparse.exporting.docx.markup import paragraph, plain, run
from briefparse.exporting.docx.transcript import section_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Section

_FEWEST = 2  # exchanges; of fewer nobody wants a list
_CODE = f' TOC \\b {TRANSCRIPT.name} \\o "1-1" \\n \\h '


def contents(briefing: Briefing) -> Iterator[str]:
    """Yield the table of contents, where there is more than one exchange."""
    if len(briefing.exchanges) < _FEWEST:
        return
    begins = f'{_mark("begin")}<w:r><w:instrText xml:space="preserve">{_CODE}</w:instrText></w:r>{_mark("separate")}'
    links = [_link(section) for section in briefing.sections]
    links[0] = begins + links[0]
    links[-1] += _mark("end")
    lines = "".join(paragraph(styles.CONTENTS, link) for link in links)
    yield (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        f"</w:sdtPr><w:sdtContent>{plain(styles.CONTENTS_HEADING, 'Contents')}{lines}</w:sdtContent></w:sdt>"
    )


def _link(section: Section) -> str:
    title = run(section_title(section))
    return f'<w:hyperlink w:anchor="{section_bookmark(section).name}" w:history="1">{title}</w:hyperlink>'


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
