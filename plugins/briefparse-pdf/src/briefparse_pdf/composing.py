"""Pages to the text of a document, its blocks and its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.composing import Composed, Composer
from briefparse.reading.document import BlockHint, MarkKind
from briefparse_pdf.extraction.words import BOLD, ITALIC
from briefparse_pdf.layout.hyphens import HYPHENS, Lexicon, Mend, cut_word
from briefparse_pdf.layout.lines import Run, is_wide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse_pdf.layout.pages import Layout, Page
    from briefparse_pdf.layout.paragraphs import Paragraph

_LARGER: Final = 1.15  # times the size of most of the type, from which a paragraph is a heading
_LONGEST_HEADING: Final = 300  # characters
_LONGEST_WORD: Final = 64  # characters
_DASHES: Final = tuple(HYPHENS + "—")
_MARKS: Final = ((BOLD, MarkKind.BOLD), (ITALIC, MarkKind.ITALIC))


@attrs.frozen
class Written:
    """What was composed, and what became of the hyphens at the ends of lines."""

    composed: Composed
    mends: tuple[Mend, ...]


def compose(layout: Layout) -> Written:
    """Write all pages, each after a page break but the first; a word that a page break cuts stands before it."""
    pages = [[_runs_of(paragraph) for paragraph in page.paragraphs] for page in layout.pages]
    whole = _across_pages(layout, pages)
    lexicon = Lexicon.of(tuple(_text(line) for line in lines) for lines in whole)
    writer = _Writer(lexicon, layout.size)
    carried = _carried(layout, pages)
    for number, (page, paragraphs) in enumerate(zip(layout.pages, pages, strict=True)):
        writer.page(number + 1, page, paragraphs, carried[number])
    return Written(writer.composer.finished(), tuple(writer.mends))


Lines = list[tuple[Run, ...]]


def _runs_of(paragraph: Paragraph) -> Lines:
    return [line.runs for line in paragraph.lines]


def _across_pages(layout: Layout, pages: list[list[Lines]]) -> Iterator[Lines]:
    """Yield the lines of each paragraph, whole where page breaks cut it."""
    whole: Lines = []
    for page, paragraphs in zip(layout.pages, pages, strict=True):
        for paragraph, lines in zip(page.paragraphs, paragraphs, strict=True):
            if not paragraph.continues and whole:
                yield whole
                whole = []
            whole += lines
    if whole:
        yield whole


def _carried(layout: Layout, pages: list[list[Lines]]) -> list[Lines | None]:
    """Return for each page the lines with which the next page that has text goes on with a paragraph, or None."""
    carried: list[Lines | None] = []
    upcoming: Lines | None = None
    for page, paragraphs in zip(reversed(layout.pages), reversed(pages), strict=True):
        carried.append(upcoming)
        if page.paragraphs:
            upcoming = paragraphs[0] if page.paragraphs[0].continues else None
    return carried[::-1]


class _Writer:
    """Writes page by page; lives for one call of `compose`."""

    def __init__(self, lexicon: Lexicon, size: float) -> None:
        self.composer = Composer()
        self.mends: list[Mend] = []
        self._lexicon = lexicon
        self._size = size

    def page(self, number: int, page: Page, paragraphs: list[Lines], carried: Lines | None) -> None:
        """Write a page; the first word of ``carried`` is taken over where the last line here cuts it."""
        where = f"page {number}"
        if number > 1:
            self.composer.turn_page(number, where)
        self._furniture(page.head, where)
        for at, (paragraph, lines) in enumerate(zip(page.paragraphs, paragraphs, strict=True)):
            rest = carried if at + 1 == len(paragraphs) else None
            self._paragraph(lines, rest)
            self.composer.cut(
                self._hint(paragraph, lines), f"{where}, line {paragraph.number}", continues=paragraph.continues
            )
        for text in page.askew:
            self.composer.write(text)
            self.composer.cut(BlockHint.PARAGRAPH, where)
        self._furniture((*page.foot, *page.stamps), where)

    def _furniture(self, texts: Sequence[str], where: str) -> None:
        for text in texts:
            self.composer.write(text)
            self.composer.cut(BlockHint.RUNNING_HEAD, where)

    def _hint(self, paragraph: Paragraph, lines: Lines) -> BlockHint:
        larger = all(line.size >= _LARGER * self._size for line in paragraph.lines)
        short = sum(len(_text(line)) for line in lines) <= _LONGEST_HEADING
        return BlockHint.HEADING if larger and short else BlockHint.PARAGRAPH

    def _paragraph(self, lines: Lines, carried: Lines | None) -> None:
        for at, runs in enumerate(lines):
            upcoming = lines[at + 1] if at + 1 < len(lines) else None
            if upcoming is not None:
                mended, blank = self._line_end(runs, upcoming)
                self._write(mended)
                self.composer.write(blank)
            elif carried and _is_cut(_text(runs)):
                self._write(self._line_end(runs, carried[0])[0])
                word, carried[0] = _first_word(carried[0])
                self._write(word)
            else:
                self._write(runs)

    def _line_end(self, runs: tuple[Run, ...], upcoming: tuple[Run, ...]) -> tuple[tuple[Run, ...], str]:
        """Return a line as it goes on with the next, without its hyphen if that parts a word, and the blank between."""
        text, after = _text(runs), _text(upcoming)
        tail, head = cut_word(text, after)
        if tail:
            mend = self._lexicon.mend(tail, head)
            self.mends.append(mend)
            return (_without_last(runs) if mend.joined else runs), ""
        no_blank = _is_cut(text) or is_wide(text[-1:]) or is_wide(after[:1])
        return runs, "" if no_blank else " "

    def _write(self, runs: tuple[Run, ...]) -> None:
        for run in runs:
            kinds = [kind for bit, kind in _MARKS if run.bits & bit]
            for kind in kinds:
                self.composer.begin(kind)
            self.composer.write(run.text)
            for kind in kinds:
                self.composer.finish(kind)


def _text(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def _is_cut(text: str) -> bool:
    """Say whether a line ends in a hyphen or dash that belongs to its last word, and does not stand alone."""
    return text[-1:] in _DASHES and any(map(str.isalnum, text[-_LONGEST_WORD:].rsplit(maxsplit=1)[-1]))


def _without_last(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return runs without their last character."""
    *before, last = runs
    return (*before, Run(last.text[:-1], last.bits))


def _first_word(runs: tuple[Run, ...]) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Part the runs of a line after its first word."""
    text = _text(runs)
    size = len(text.split(maxsplit=1)[0]) if text.split() else 0
    word: list[Run] = []
    rest: list[Run] = []
    for run in runs:
        word.append(Run(run.text[:size], run.bits))
        rest.append(Run(run.text[size:], run.bits))
        size = max(0, size - len(run.text))
    return tuple(word), tuple(rest)
