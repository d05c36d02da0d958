"""The name of a person out of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.tei.tree import child, children, folded, local, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# Languages in which the family name comes first; files give the parts of a name in any order.
_FAMILY_FIRST: Final = ("zh", "ja", "ko", "vi", "hu")
_PARTS: Final = ("surname", "forename", "nameLink", "genName", "addName")


@attrs.frozen
class Spelling:
    """What tells the order of the parts of names.

    Attributes:
        seen: Labels and names that stand in the text, one a line.
        language: The language of the text.
        in_order: Whether the parts of names stand in the order of the name, as in our own files.
    """

    seen: str
    language: str
    in_order: bool = False

    def name_of(self, element: _Element) -> str:
        """Return the name that a ``persName`` holds, without honorific.

        Where parts are marked, the order is the one in which the name stands
        in the text, else that of the language.
        """
        whole = child(element, "name")
        if whole is not None:
            return words_of(whole)
        if self.in_order:
            return _plain(element)
        parts = [(local(part), words_of(part)) for part in children(element, *_PARTS)]
        family = [words for kind, words in parts if kind == "surname"]
        if not family or len(family) == len(parts):
            titles = {id(title) for title in children(element, "roleName")}
            return (
                folded(" ".join(words_of(part) for part in element if id(part) not in titles))
                if parts
                else _plain(element)
            )
        given = [words for kind, words in parts if kind in {"forename", "nameLink"}]
        after = [words for kind, words in parts if kind in {"genName", "addName"}]
        last, first = folded(" ".join(family)), folded(" ".join(given))
        orders = (f"{last} {first}", f"{first} {last}", f"{last}{first}")
        usual = orders[0] if self.language.startswith(_FAMILY_FIRST) else orders[1]
        said = next((order for order in orders if order in self.seen), usual)
        return folded(" ".join((said, *after)))


def honorific_of(element: _Element) -> str | None:
    """Return the honorific in a ``persName``, or None."""
    title = child(element, "roleName")
    return None if title is None else words_of(title)


def _plain(element: _Element) -> str:
    """Return the words of a ``persName`` whose parts are not marked, without an honorific that is."""
    pieces = [element.text or ""]
    for part in element:
        pieces += ["" if local(part) == "roleName" else words_of(part), part.tail or ""]
    return folded("".join(pieces))
