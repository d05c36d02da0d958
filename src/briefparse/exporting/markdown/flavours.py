"""The flavours of Markdown, and how text is written in each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.markdown.escape import escape, escape_around
from briefparse.exporting.markdown.names import FlavourName

if TYPE_CHECKING:
    from collections.abc import Iterable

_DEEPEST: Final = 6

# What only some programs take for markup. The last character of a match is escaped.
_MATH: Final = r"\$"
_PANDOC: Final = re.compile(
    r"[$^{|@]"  # the last begins a citation
    r"|!(?=\[)"  # of an image, which goes even where there is none
    r"|(?<= )\*(?= )"  # ends what a star began, or begins at the end of a line
    r"|\A(?::|%|\(?(?:[a-z#]|[ivxlcdm]{2,9}|[IVXLCDM]{2,9}|[0-9]{1,9})[.)](?=\s|\Z))"  # lists, definitions
    r"|\A\(?[A-Z](?:\)(?=\s|\Z)|\.(?=\s\s|\Z))"  # "A. Nobody" is a name
    r"|<(?=[^\W\d_a-zA-Z])"  # of a tag, in any script
    r"|~(?=~)"
    r"|\[(?![^\[\]]{1,200}\](?![(\[{:]))"  # without its other bracket it takes all up to the next one, blocks included
)
_OBSIDIAN: Final = re.compile(r"\$|#(?=[^\s#])|%(?=%)|(?<=%)%|=(?==)|(?<==)=|\^(?=[A-Za-z0-9-]+\Z)")


@attrs.frozen
class Flavour:
    """Writes text and the few kinds of inline and heading that the exporter uses.

    Attributes:
        name: The flavour's name.
        also: What it takes for markup beyond CommonMark and GitHub's dialect, or None.
    """

    name: FlavourName
    also: re.Pattern[str] | None = None

    def besides(self, headings: Iterable[str]) -> Flavour:
        """Return the flavour for a file that has these headings, to which pandoc links from brackets."""
        return attrs.evolve(self, also=_with_headings(frozenset(headings))) if self.name == "pandoc" else self

    def text(self, text: str) -> str:
        """Return Markdown that shows ``text`` as it is."""
        return escape(text, self.also)

    def around(self, text: str, marks: list[tuple[int, str]]) -> str:
        """Return Markdown that shows ``text``, with markup put in at offsets, in order."""
        return escape_around(text, marks, self.also)

    def heading(self, text: str, level: int) -> str:
        """Return a heading; a level deeper than 6 is written as 6."""
        written = self.text(text)
        before = written[:-1]
        if (
            written[-1:] == "#" and (len(before) - len(before.rstrip("\\"))) % 2 == 0
        ):  # else taken for a closing sequence
            written = f"{before}\\#"
        return f"{'#' * min(level, _DEEPEST)} {written}"

    def strong(self, text: str) -> str:
        """Return ``text`` in bold, which must not be empty."""
        return f"**{self.text(text)}**"

    def emphasis(self, text: str) -> str:
        """Return ``text`` in italics, which must not be empty."""
        return f"*{self.text(text)}*"

    def cell(self, markdown: str) -> str:
        """Return Markdown for a cell of a table."""
        return markdown.replace("|", "\\|")

    def linked(self, name: str, shown: str) -> str:
        """Return words with a link to the note that is called ``name``, where the flavour has such links."""
        if self.name != "obsidian" or _NO_LINK.search(name) or _NO_LINK.search(shown) or not name.strip():
            return self.text(shown)
        return f"[[{name}]]" if shown == name else f"[[{name}|{shown}]]"


@lru_cache(maxsize=16)
def _with_headings(headings: frozenset[str]) -> re.Pattern[str]:
    parted = filter(None, (heading.split() for heading in sorted(headings)))
    words = "|".join(r"\s+".join(map(re.escape, parts)) for parts in parted)
    return re.compile(rf"{_PANDOC.pattern}|\[(?=\s*(?i:{words})\s*\])") if words else _PANDOC


# Names that Obsidian gives no file, and what would end a link or be markup in it.
_NO_LINK: Final = re.compile(r"[\[\]|#^\\/:*?\"<>%`~_&\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]|^[\s.]|\s$|  ")

_FLAVOURS: Final = {
    "commonmark": Flavour("commonmark"),
    "gfm": Flavour("gfm", re.compile(_MATH)),
    "pandoc": Flavour("pandoc", _PANDOC),
    "obsidian": Flavour("obsidian", _OBSIDIAN),
}


def flavour_of(name: FlavourName) -> Flavour:
    """Return the flavour of that name."""
    return _FLAVOURS[name]
