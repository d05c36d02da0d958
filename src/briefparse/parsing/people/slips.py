"""Finding names that are one slip away from another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.parsing.people.names import one_letter_out, one_slip_apart

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST: Final = 5  # characters; one slip makes another name of a shorter one


@attrs.frozen(eq=False)
class Slips:
    """Folded names, found by a slip of one.

    Most documents have no slip, so the forms of the names are made when one is first looked for.
    """

    _waiting: list[str] = attrs.field(factory=list)
    _by_form: dict[str, list[str]] = attrs.field(factory=dict)

    def add(self, names: Iterable[str]) -> None:
        """Enter names; short ones are left out."""
        self._waiting.extend(names)

    def near(self, key: str) -> list[str]:
        """Return the names one slip away from ``key``, sorted."""
        if len(key) < _SHORTEST:
            return []
        for name in self._waiting:
            for form in one_letter_out(name) if len(name) >= _SHORTEST else ():
                self._by_form.setdefault(form, []).append(name)
        self._waiting.clear()
        if not self._by_form:
            return []
        forms = one_letter_out(key)
        return sorted({name for form in forms for name in self._by_form.get(form, ()) if one_slip_apart(key, name)})
