"""How a briefing looks in JSON: the published schema, and the converter that follows it."""

from __future__ import annotations

SCHEMA_VERSION = 1
"""The number that ``schema_version`` has in files of this layout."""

SCHEMA_ID = f"urn:briefparse:briefing-{SCHEMA_VERSION}"
"""What ``$schema`` says in those files: a name, not an address to fetch."""

_FILE = f"briefing-{SCHEMA_VERSION}.json"


def schema_text() -> str:
    """Return the JSON Schema (draft 2020-12) of the JSON format, as published with this package."""
    from importlib.resources import files  # noqa: PLC0415  (needed by those who check files, not by readers)

    return files(__package__).joinpath(_FILE).read_text("utf-8")
