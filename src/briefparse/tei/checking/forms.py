"""Telling TEI in our form, which our grammar is for, from TEI in others'."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from briefparse.tei.tree import child, identifier, local, within

if TYPE_CHECKING:
    from lxml.etree import _Element

_LISTS: Final = frozenset({"listPerson", "listOrg"})


class Form(Enum):
    """Whose form a file is in, as it says itself; the value says why our grammar has nothing to say of it."""

    OURS = ""
    PARLAMINT = (
        "this is ParlaMint, which our grammar is not for: only ids and numbers were checked."
        " Its schemas are at https://github.com/clarin-eric/ParlaMint"
    )
    OTHERS = (
        "this is TEI of others, which our grammar is not for: only ids and references were checked."
        " For all of TEI there is tei_all, at https://tei-c.org/guidelines/customization/"
    )


def form_of(root: _Element) -> Form:
    """Tell the form of a file: ParlaMint by its id, ours by the program that the header names."""
    if (identifier(root) or "").startswith("ParlaMint-"):
        return Form.PARLAMINT
    if local(root) in _LISTS or any(found.get("ident") == "briefparse" for found in _programs(root)):
        return Form.OURS
    return Form.OTHERS


def _programs(root: _Element) -> list[_Element]:
    return list(within(child(root, "teiHeader", "encodingDesc", "appInfo"), "application"))
