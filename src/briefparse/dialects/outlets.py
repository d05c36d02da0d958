"""The news outlets that ship with briefparse.

``outlets.csv`` holds name, kind, country, Wikidata item and aliases (between
bars). The names were gathered from transcripts of a dozen press offices; a
Wikidata item stands only where a public list has it beside the name.
"""

from __future__ import annotations

import csv
from functools import cache
from pkgutil import get_data

from briefparse.model import Outlet, OutletKind
from briefparse.slugs import slug


@cache
def read_outlets() -> tuple[Outlet, ...]:
    """Return the outlets of the table, in its order; read once per process."""
    table = get_data("briefparse.dialects", "outlets.csv") or b""  # from zipped packages, too
    return tuple(
        Outlet(
            id=slug(row["name"]),
            name=row["name"],
            kind=OutletKind(row["kind"]) if row["kind"] else None,
            country=row["country"] or None,
            wikidata=row["wikidata"] or None,
            aliases=tuple(alias for alias in row["aliases"].split("|") if alias),
            known=True,
        )
        for row in csv.DictReader(table.decode().splitlines())
    )
