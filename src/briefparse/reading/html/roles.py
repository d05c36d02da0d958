"""What the markup of a page says that its elements are for."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Role(Enum):
    """What the markup says that an element is for."""

    NONE = auto()
    FURNITURE = auto()
    CAPTION = auto()
    NOTE = auto()
    """A note at the foot of the page, or several."""
    PUBLICATION = auto()
    """When and by whom the page was made."""


_ELEMENTS: Final = {
    **dict.fromkeys(("nav", "aside", "form", "footer", "menu"), Role.FURNITURE),
    "figcaption": Role.CAPTION,
}
_NOTES: Final = frozenset({"doc-footnote", "doc-endnote", "doc-endnotes"})
_LANDMARKS: Final = frozenset({"navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu"})

# Words of classes and ids, as content management systems and people give them.
_FURNITURE: Final = "|".join(
    "ad ads advert adverts advertisement alert author-bio back-to-top bookmark bottom-bar breadcrumb"
    " breadcrumbs comment comments commentlist consent cookie cookies copyright crumbs disqus donate feedback"
    " follow foot footer gdpr lang-switch language-switcher latest-news last-modified legal menu modifydate more-news"
    " most-read"
    " mostread nav navbar navigation newsletter pager pagination partners popup prev-next print-link promo"
    " promoted recommend recommended related related-posts respond rrssb search share share-bar sharedaddy"
    " shares sharing sidebar signature site-footer site-header skip skip-link skip-links social sponsor subscribe"
    " subscription tag-list taglist toolbar top-bar topbar topnav trending utility wayback"
    " wm-ipp yarpp".split()
)
_CALLED_FURNITURE: Final = re.compile(rf"(?:^|[\s_-])(?:{_FURNITURE})(?:$|[\s_-])")
_CALLED_CAPTION: Final = re.compile(r"(?:^|[\s_-])(?:caption|img-desc|photo-desc|image-credit)(?:$|[\s_-])")
_CALLED_PUBLICATION: Final = re.compile(
    r"(?:^|[\s_-])(?:create-?date|pub-?date|published|post-?date|posted(?:-on)?|entry-(?:date|meta)|submitted"
    r")(?:$|[\s_-])"
)
_CALLED_NOTE: Final = re.compile(
    r"(?:^|[\s_-])(?:footnotes?|endnotes?|foot-notes?|sd(?:foot|end)note\d{0,4}|ftn\d{1,4}|edn\d{1,4})(?:$|[\s_-])"
)
_CALLED: Final = (
    (_CALLED_CAPTION, Role.CAPTION),
    (_CALLED_NOTE, Role.NOTE),
    (_CALLED_FURNITURE, Role.FURNITURE),
    (_CALLED_PUBLICATION, Role.PUBLICATION),
)
_OF_THE_PAGE: Final = re.compile(r"(?:^|\s)(?:has|no|not|is|with|without)[_-]\S*")  # what the whole page has or lacks
_INNER_CAPITAL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST: Final = 2_000  # characters of class and id together; pages have a hundred


def role_of(tag: str, attributes: Mapping[str, str]) -> Role:
    """Tell an element's role from its name, its landmark and the words of its class and id."""
    if tag in _ELEMENTS:
        return _ELEMENTS[tag]
    if not attributes or tag in {"html", "body"}:
        return Role.NONE
    landmarks = attributes.get("role", "").lower().split()
    if not _LANDMARKS.isdisjoint(landmarks):
        return Role.FURNITURE
    if not _NOTES.isdisjoint(landmarks):
        return Role.NOTE
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"[:_LONGEST]
    if names == " ":
        return Role.NONE
    names = _OF_THE_PAGE.sub(" ", _INNER_CAPITAL.sub("-", names).lower())
    return next((role for called, role in _CALLED if called.search(names)), Role.NONE)
