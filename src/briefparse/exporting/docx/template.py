"""The file that every body is put into: the one that ships, or one of the user's."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from briefparse.exporting.docx.blank import FOOTERS, HEADER, MAIN, blank_parts
from briefparse.exporting.docx.page import PAGES
from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefparse.exporting.docx.language import WordLanguage

_STYLED = late(r'(<w:(?:p|r|tbl)Style w:val=")([^"]+)"')


class Template(NamedTuple):
    """A Word file without words.

    Attributes:
        parts: The names and bytes of its parts, in the order of the zip.
        main: The name of the part that has the body.
        before_body: That part, up to where the paragraphs go.
        after_body: The rest of it: the page and what it repeats.
        text_width: How wide a line is, in twentieths of a point.
        core: The name of the part that says what the file is.
        header: The name of the part with the head of the pages, or "" where the template has its own.
        footers: The names of the parts with their feet.
        free: The first number that no custom data has.
        ids: Pairs of the id that a style of ours has here, and the one that we know it by, where they differ.
    """

    parts: tuple[tuple[str, bytes], ...]
    main: str
    before_body: bytes
    after_body: bytes
    text_width: int
    core: str = "docProps/core.xml"
    header: str = ""
    footers: tuple[str, ...] = ()
    free: int = 1
    ids: tuple[tuple[str, str], ...] = ()

    def with_its_styles(self, markup: str) -> str:
        """Return markup with the ids that our styles have here."""
        if not self.ids:
            return markup
        ids = dict(self.ids)
        return _STYLED.sub(lambda match: f'{match[1]}{ids.get(match[2], match[2])}"', markup)


@lru_cache(maxsize=64)
def shipped_template(paper: str, language: WordLanguage, *, line_numbers: bool) -> Template:
    """Return our template for a size of paper and a language, read once per process for each."""
    page = PAGES[paper]
    return parted(
        blank_parts(page, language, line_numbers=line_numbers), MAIN, page.text_width, header=HEADER, footers=FOOTERS
    )


def parted(
    parts: Mapping[str, bytes], main: str, width: int, header: str = "", footers: tuple[str, ...] = ()
) -> Template:
    """Make a template of parts; the body is to go before the properties of the last section."""
    before, sect, after = parts[main].rpartition(b"<w:sectPr")
    return Template(tuple(parts.items()), main, before, sect + after, width, header=header, footers=footers)
