"""The fonts: those that come with Word, and that LibreOffice has equals of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx.markup import NAMESPACE, XML

if TYPE_CHECKING:
    from briefparse.exporting.docx.language import WordLanguage


def fonts(language: WordLanguage, *, sans: bool) -> dict[str, str]:
    """Return the font for each kind of script, by the name of Word's attribute.

    Args:
        language: The language of the document.
        sans: Whether letters are without serifs, as in headings and labels.
    """
    western, complex_script = ("Calibri", "Arial") if sans else ("Cambria", "Times New Roman")
    eastern = language.east_asian_sans if sans else language.east_asian_serif
    return {"w:ascii": western, "w:hAnsi": western, "w:eastAsia": eastern, "w:cs": complex_script}


def font_table(language: WordLanguage) -> bytes:
    """Return the part that says of each font what may stand in for it."""
    families = (("roman", fonts(language, sans=False)), ("swiss", fonts(language, sans=True)))
    made = "".join(
        f'<w:font w:name="{name}"><w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>'
        for family, names in families
        for name in dict.fromkeys(names.values())
    )
    return f'{XML}<w:fonts xmlns:w="{NAMESPACE}">{made}</w:fonts>'.encode()
