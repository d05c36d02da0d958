"""What every page repeats: the title at its head, the page number at its foot."""

from __future__ import annotations

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.markup import NAMESPACE, XML, paragraph, plain, run


def header(title: str) -> str:
    """Return the part with the head of all pages but the first, which has the title itself."""
    return f'{XML}<w:hdr xmlns:w="{NAMESPACE}">{plain(styles.HEADER, title)}</w:hdr>'


def first_header() -> str:
    """Return the part with the empty head of the first page."""
    return f'{XML}<w:hdr xmlns:w="{NAMESPACE}">{paragraph(styles.HEADER, "")}</w:hdr>'


def footer(*, rtl: bool) -> str:
    """Return the part with the foot of all pages: ``Page 1 of 12``, reckoned by Word.

    Args:
        rtl: Whether the document runs from right to left. The words are English and do not, or Word would put the
            numbers in another order; but they stand where lines of the document end.
    """
    runs = run("Page ") + _field("PAGE") + run(" of ") + _field("NUMPAGES")
    turned = '<w:bidi w:val="0"/><w:jc w:val="left"/>' if rtl else ""
    look = f'<w:pPr><w:pStyle w:val="{styles.FOOTER.id}"/>{turned}</w:pPr>'
    return f'{XML}<w:ftr xmlns:w="{NAMESPACE}"><w:p>{look}{runs}</w:p></w:ftr>'


def _field(code: str) -> str:
    return f'<w:fldSimple w:instr=" {code} ">{run("1")}</w:fldSimple>'
