"""Putting our styles into a Word file: through python-docx, and by hand where it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from briefparse.exporting.docx.fonts import fonts

if TYPE_CHECKING:
    from docx.styles.style import BaseStyle, CharacterStyle, ParagraphStyle
    from docx.styles.styles import Styles
    from lxml.etree import _Element

    from briefparse.exporting.docx.language import WordLanguage
    from briefparse.exporting.docx.styles import Style

_LINE_SPACING = 1.15
_BUILT_IN = frozenset(
    {
        *("Normal", "Header", "Footer", "Title", "Caption", "TOC Heading", "toc 1", "Hyperlink", "footnote text"),
        *("footnote reference", "annotation text", "annotation reference"),
        *(f"Heading {n}" for n in range(1, 10)),
    }
)
# What follows w:bidi and w:pBdr in a w:pPr, as far as our styles have it.
_AFTER_BIDI = ("w:spacing", "w:ind", "w:jc", "w:outlineLvl")
_AFTER_BORDER = ("w:bidi", *_AFTER_BIDI)


def set_defaults(styles: Styles, language: WordLanguage) -> None:
    """Set what holds for all text: the language, the fonts, and nothing else."""
    defaults = styles.element.find(qn("w:docDefaults"))
    defaults.find(qn("w:pPrDefault")).clear()
    look = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    look.clear()
    look.append(_fonts(language, sans=False))
    look.append(
        OxmlElement(
            "w:lang",
            {qn("w:val"): language.latin, qn("w:eastAsia"): language.east_asian, qn("w:bidi"): language.bidi},
        )
    )


def add_styles(styles: Styles, added: tuple[Style, ...], language: WordLanguage) -> None:
    """Add ``added`` to a file that has none of them but Normal."""
    there = _Named(styles)
    for style in added:
        _add(there, style, language)
    for style in added:
        after = None if style.next is None else there.find(style.next)
        if after is not None:
            cast("ParagraphStyle", there.find(style.name)).next_paragraph_style = after


class _Named:
    """The styles of a file by their names, however these are capitalised.

    To ask python-docx for a style by its name is to walk along all of them, which is most of what a template costs.
    """

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._known: dict[str, BaseStyle] = {}
        for style in styles:
            self._known.setdefault((style.name or "").lower(), style)

    def find(self, name: str) -> BaseStyle | None:
        """Return the first style of that name, or None."""
        return self._known.get(name.lower())

    def add(self, name: str, kind: WD_STYLE_TYPE) -> BaseStyle:
        """Add a style."""
        made: BaseStyle = self._styles.add_style(name, kind, name in _BUILT_IN)  # type: ignore[no-untyped-call]  # python-docx's lack
        self._known[name.lower()] = made
        return made


def _add(there: _Named, style: Style, language: WordLanguage) -> None:
    kind = WD_STYLE_TYPE.CHARACTER if style.character else WD_STYLE_TYPE.PARAGRAPH
    made = cast("CharacterStyle", there.find(style.name) or there.add(style.name, kind))
    made.style_id = style.id
    made.quick_style = not style.character
    base = there.find(style.base or "Default Paragraph Font")
    made.base_style = cast("CharacterStyle | None", base) if made.name != "Normal" else None
    _set_font(made, style, language)
    if not style.character:
        _set_paragraph(cast("ParagraphStyle", made), style, rtl=language.right_to_left)


def _set_font(made: CharacterStyle, style: Style, language: WordLanguage) -> None:
    font = made.font
    font.bold = font.cs_bold = style.bold
    font.italic = font.cs_italic = style.italic
    font.strike = style.strike
    font.superscript = style.raised
    font.hidden = style.hidden
    font.underline = style.underlined
    if style.color is not None:
        font.color.rgb = RGBColor.from_string(style.color)
    look = made.element.get_or_add_rPr()
    if style.size is not None:
        font.size = Pt(style.size)
        # Arabic and Hebrew have a size of their own.
        look.find(qn("w:sz")).addnext(OxmlElement("w:szCs", {qn("w:val"): str(round(style.size * 2))}))
    if style.sans:
        look.insert(0, _fonts(language, sans=True))


def _fonts(language: WordLanguage, *, sans: bool) -> _Element:
    return OxmlElement("w:rFonts", {qn(name): font for name, font in fonts(language, sans=sans).items()})


def _set_paragraph(made: ParagraphStyle, style: Style, *, rtl: bool) -> None:
    layout = made.paragraph_format
    layout.space_before = None if style.before is None else Pt(style.before)
    layout.space_after = None if style.after is None else Pt(style.after)
    layout.left_indent = None if style.indent is None else Pt(style.indent)
    layout.alignment = WD_PARAGRAPH_ALIGNMENT.RIGHT if style.far else None
    layout.keep_with_next = style.keep
    layout.keep_together = style.keep
    if made.name == "Normal":
        layout.line_spacing = _LINE_SPACING
        layout.widow_control = True
    look = made.element.get_or_add_pPr()
    if made.name == "Normal" and rtl:
        look.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
    if style.bar is not None:
        look.insert_element_before(_bar(style.bar, "w:right" if rtl else "w:left"), *_AFTER_BORDER)
    if made.name is not None and made.name.startswith("Heading "):
        look.append(OxmlElement("w:outlineLvl", {qn("w:val"): str(int(made.name[-1]) - 1)}))


def _bar(color: str, side: str) -> _Element:
    line = {"w:val": "single", "w:sz": "12", "w:space": "8", "w:color": color}
    border = OxmlElement("w:pBdr")
    border.append(OxmlElement(side, {qn(name): value for name, value in line.items()}))
    return border
