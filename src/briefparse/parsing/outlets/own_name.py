"""The outlet that stands beside an asker's own name, where the label has told the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.parsing.outlets.index import looks_like_outlet, unknown_outlet

if TYPE_CHECKING:
    from briefparse.model import Outlet
    from briefparse.parsing.outlets.index import OutletIndex

_HEAD: Final = 250  # characters in which who asks says who they are
_OUTLET: Final = r"(?P<outlet>[^\W\d_a-z][^.,;:!?\n]{1,60}?)"


def beside_own_name(words: str, name: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet in ``Ann Lee, Radio Tide, Haicheng.`` or ``Radio Tide, Ann Lee.`` of a question by Ann Lee.

    The name makes it sure that somebody speaks of themselves, so that an outlet
    that the registry does not know is returned, too, where it reads like one.

    Args:
        words: The beginning of the question.
        name: The asker's full name, from the label.
        outlets: The outlets that the registry knows.
    """
    head = words[:_HEAD]
    if name not in head:
        return None
    escaped = re.escape(name)
    after = rf"{escaped}(?:,| with| from| of| at| for) (?:the )?{_OUTLET}(?=[.,;:!?]|$)"
    before = rf"(?:^|[.!?,] ){_OUTLET}, {escaped}\b"
    for match in filter(None, (re.search(after, head), re.search(before, head))):
        outlet = outlets.find(match["outlet"])
        if outlet is not None:
            return outlet
        if looks_like_outlet(match["outlet"]):
            return unknown_outlet(match["outlet"])
    return None
