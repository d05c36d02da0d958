"""The least of a parser: the very turns of a file, made by somebody who knows beforehand where everything stands.

It takes the words of every paragraph out of the text and makes every object of a turn. It recognises nothing: who
speaks, what kind a turn is, and where it begins and ends it is told. With the reading of the file before it, this is
what no parser can do without that gives the same objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Label, Paragraph, Span, Turn

if TYPE_CHECKING:
    from briefparse import Briefing
    from briefparse.model.turn import TurnBlock

Told = tuple[int, int] | tuple["TurnBlock"]
"""Where the words of a paragraph stand, or a block that is more than these words."""


@attrs.frozen
class Known:
    """What is known of a turn beforehand.

    Attributes:
        turn: The turn, of which all but label, blocks and span is taken as it is.
        label: Text, start and end of its label, or None.
        blocks: Its blocks.
    """

    turn: Turn
    label: tuple[str, int, int] | None
    blocks: tuple[Told, ...]


@attrs.frozen
class Script:
    """A text, and what is known of its turns."""

    text: str
    turns: tuple[Known, ...]


def script_of(briefing: Briefing) -> Script:
    """Tell of a briefing what `made` has to know."""
    text = briefing.source.text
    return Script(text, tuple(_known(turn, _spaced(text)) for turn in briefing.turns))


def made(script: Script) -> tuple[Turn, ...]:
    """Make the turns."""
    text = _spaced(script.text)
    return tuple([_turn(known, text) for known in script.turns])


def _known(turn: Turn, text: str) -> Known:
    label = None if turn.label is None else (turn.label.text, turn.label.span.start, turn.label.span.end)
    return Known(turn, label, tuple(_told(block, text) for block in turn.blocks))


def _told(block: TurnBlock, text: str) -> Told:
    plain = isinstance(block, Paragraph) and block == _paragraph(text, block.span.start, block.span.end)
    return (block.span.start, block.span.end) if plain else (block,)


def _turn(known: Known, text: str) -> Turn:
    turn, label = known.turn, known.label
    blocks = tuple([told[0] if len(told) == 1 else _paragraph(text, *told) for told in known.blocks])
    span = Span(turn.span.start, turn.span.end)
    named = None if label is None else Label(label[0], Span(label[1], label[2]))
    return Turn(turn.id, turn.n, named, turn.speaker, turn.outlet, turn.kind, blocks, span, turn.resolution)


def _paragraph(text: str, start: int, end: int) -> Paragraph:
    words = text[start:end]
    return Paragraph(" ".join(words.split("  ")) if "  " in words else words, Span(start, end))


def _spaced(text: str) -> str:
    return text.replace("\xa0", " ")
