"""The names of the flavours, apart from how these write, which takes long to load."""

from __future__ import annotations

from typing import Final, Literal, get_args

FlavourName = Literal["commonmark", "gfm", "pandoc", "obsidian"]
"""CommonMark; GitHub's dialect; pandoc's Markdown; Obsidian's."""

NAMES: Final[tuple[str, ...]] = get_args(FlavourName)
