"""What parsing and reading ask a registry for: the dialects and the outlets, and nothing of plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.model import Outlet
    from briefparse.parsing.outlets.index import OutletIndex


class Registered(Protocol):
    """Where dialects and outlets come from: a `briefparse.Registry`."""

    @property
    def dialects(self) -> tuple[Dialect, ...]:
        """All dialects, in the order in which they are asked."""
        ...

    @property
    def outlets(self) -> tuple[Outlet, ...]:
        """All news outlets, each once."""
        ...

    @property
    def outlet_index(self) -> OutletIndex:
        """The outlets by every name they have."""
        ...

    def dialect(self, name: str) -> Dialect:
        """Return the dialect of that name.

        Raises:
            UnknownNameError: There is none.
        """
        ...
