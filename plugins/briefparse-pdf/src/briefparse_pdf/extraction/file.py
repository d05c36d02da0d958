"""One file: what it says of itself, and the words of its pages, one message after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, final

import pypdfium2
import pypdfium2.raw as pdfium

from briefparse_pdf.extraction.page import PageReader

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from briefparse_pdf.extraction.limits import Limits
    from briefparse_pdf.extraction.words import Word

_COPYING: Final = 1 << 4  # bit 5 of the permissions, ISO 32000-1, table 22
_REASONS: Final = {
    pdfium.FPDF_ERR_FORMAT: "it is not a PDF, or damaged beyond repair",
    pdfium.FPDF_ERR_PASSWORD: "it is encrypted, and the password is missing or wrong",
    pdfium.FPDF_ERR_SECURITY: "it is encrypted in a way that is not known",
}


@final
class Opened(TypedDict):
    """The first message of a file that could be opened."""

    pages: int
    info: dict[str, str]


@final
class Failure(TypedDict):
    """The last message of a file that could not be read; ``large`` tells whether a limit was passed."""

    error: str
    large: bool


Message = Opened | Failure | list["Word"] | None
"""A page is the list of its words, or None where it cannot be read."""


def messages_of(data: bytes, limits: Limits) -> Generator[Message]:
    """Yield what a file holds: first `Opened`, then a message a page; or `Failure`, and nothing after it.

    Neither attachments nor scripts nor forms are looked at, and nothing is drawn.
    """
    try:
        file = pypdfium2.PdfDocument(data, password=limits.password or None)
    except pypdfium2.PdfiumError as failure:
        yield _failure(_reason(failure, data))
        return
    try:
        yield from _contents(file, limits)
    finally:
        file.close()


def _contents(file: Any, limits: Limits) -> Iterator[Message]:  # noqa: ANN401  (pypdfium2 has no types)
    pages = len(file)
    if not pdfium.FPDF_GetDocPermissions(file) & _COPYING:
        yield _failure("its owner does not allow that text is taken from it; the owner's password does")
        return
    if pages > limits.max_pages:
        yield _failure(f"it has {pages:,} pages, more than the {limits.max_pages:,} of max_pages", large=True)
        return
    yield Opened(pages=max(0, pages), info=file.get_metadata_dict(skip_empty=True))
    characters = 0
    for number in range(pages):
        try:
            page = file[number]
        except pypdfium2.PdfiumError:
            yield None
            continue
        try:
            textpage = page.get_textpage()
            characters += max(0, pdfium.FPDFText_CountChars(textpage))
            if characters > limits.max_characters:
                most = f"{limits.max_characters:,} of max_characters"
                yield _failure(f"it has more characters of text than the {most}", large=True)
                return
            yield PageReader(textpage).words()
            textpage.close()
        except pypdfium2.PdfiumError:
            yield None
        finally:
            page.close()


def _reason(failure: pypdfium2.PdfiumError, data: bytes) -> str:
    # A file without pages leaves the code as it was, which may be that of a file before it.
    code = failure.err_code if failure.err_code != pdfium.FPDF_ERR_PASSWORD or b"/Encrypt" in data else None
    return _REASONS.get(code, "it has no pages, or is damaged beyond repair")


def _failure(reason: str, *, large: bool = False) -> Failure:
    return Failure(error=reason, large=large)
