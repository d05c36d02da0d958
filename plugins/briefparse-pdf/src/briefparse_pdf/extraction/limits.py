"""How much a file may ask for."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """The bounds of one reading, and the password.

    Attributes:
        max_pages: Pages that a file may have.
        max_characters: Characters of text that all its pages together may have.
        memory: Bytes of memory that the process of the PDF library may hold.
        password: What opens an encrypted file, or "".
    """

    max_pages: int
    max_characters: int
    memory: int
    password: str = ""
