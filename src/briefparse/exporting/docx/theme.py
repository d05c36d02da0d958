"""The theme: the colours and fonts that Word offers to whoever edits the file.

Our styles name theirs themselves; programs look for a theme in every file all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.docx.fonts import fonts
from briefparse.exporting.docx.markup import XML
from briefparse.exporting.docx.styles import ACCENT, DARK, GREY, INK

if TYPE_CHECKING:
    from briefparse.exporting.docx.language import WordLanguage

_NAMESPACE: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS: Final = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": INK,
    "lt2": "F2F4F7",
    "accent1": ACCENT,
    "accent2": INK,
    "accent3": DARK,
    "accent4": GREY,
    "accent5": "7A93B2",
    "accent6": "B0B7C3",
    "hlink": ACCENT,
    "folHlink": GREY,
}
_FILLED: Final = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
# The schema wants three ways to fill, to draw a line, to add an effect and to fill a background: ours are all plain.
_LOOKS: Final = (
    ("fillStyleLst", _FILLED),
    ("lnStyleLst", f'<a:ln w="9525">{_FILLED}</a:ln>'),
    ("effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>"),
    ("bgFillStyleLst", _FILLED),
)


def theme(language: WordLanguage) -> bytes:
    """Return the part with the theme of a document in a language."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items())
    looks = "".join(f"<a:{name}>{3 * look}</a:{name}>" for name, look in _LOOKS)
    typefaces = _fonts("major", language, sans=True) + _fonts("minor", language, sans=False)
    return (
        f'{XML}<a:theme xmlns:a="{_NAMESPACE}" name="briefparse"><a:themeElements>'
        f'<a:clrScheme name="briefparse">{colours}</a:clrScheme>'
        f'<a:fontScheme name="briefparse">{typefaces}</a:fontScheme>'
        f'<a:fmtScheme name="briefparse">{looks}</a:fmtScheme>'
        "</a:themeElements></a:theme>"
    ).encode()


def _fonts(kind: str, language: WordLanguage, *, sans: bool) -> str:
    named = fonts(language, sans=sans)
    typefaces = (("latin", "w:ascii"), ("ea", "w:eastAsia"), ("cs", "w:cs"))
    made = "".join(f'<a:{script} typeface="{named[attribute]}"/>' for script, attribute in typefaces)
    return f"<a:{kind}Font>{made}</a:{kind}Font>"
