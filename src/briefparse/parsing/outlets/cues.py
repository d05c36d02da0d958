"""The words of a talk that may name outlets, looked for once for all its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.parsing.outlets.han_mentions import is_han
from briefparse.parsing.outlets.index import capitalised_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.parsing.outlets.index import OutletIndex


@attrs.frozen(eq=False, repr=False)
class Cues:
    """Tells which of many texts name no outlet.

    Most of a talk names none, and to ask each question alone takes several times as long.

    Attributes:
        words: The words of the texts of which one stands in every text that names an outlet.
        han: Whether a text is in Chinese or Japanese, where words are not told apart.
    """

    words: tuple[str, ...]
    han: bool

    @classmethod
    def of(cls, texts: Iterable[str], outlets: OutletIndex) -> Cues:
        """Gather the words of all texts."""
        joined = "\n".join(texts)
        tokens = capitalised_in(joined)
        # What is written in Chinese or Japanese is among them.
        return cls(outlets.cues_among(tokens, joined), is_han("".join(tokens)))

    def may_stand_in(self, text: str) -> bool:
        """Say whether one of the texts, or a part of one, may name an outlet."""
        if self.han:
            return True
        for word in self.words:  # noqa: SIM110  (a loop is fastest, and this is asked of every question)
            if word in text:
                return True
        return False
