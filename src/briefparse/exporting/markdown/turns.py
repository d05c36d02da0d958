"""How a turn begins and ends: its label, and what the label alone does not say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.exporting.markdown.comment import comment, named, quoted, safe
from briefparse.model import PageBreak, Paragraph

if TYPE_CHECKING:
    from briefparse.exporting.markdown.flavours import Flavour
    from briefparse.model import Outlet, Person, Turn

_CJK_FROM: Final = "\u2e80"
_BLOCK_ID: Final = re.compile(r"[A-Za-z0-9-]{1,100}")
_DIVISION_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,100}")


class Voices:
    """What turns say of who speaks, made once for all turns of a voice with the same label.

    Args:
        flavour: The flavour.
    """

    def __init__(self, flavour: Flavour) -> None:
        self._flavour = flavour
        self._known: dict[tuple[str | None, ...], tuple[str, tuple[str, ...]]] = {}

    def of(self, turn: Turn) -> tuple[str, tuple[str, ...]]:
        """Return a turn's label in Markdown, or "", and the facts that the label does not say."""
        label, speaker, outlet = turn.label, turn.speaker, turn.outlet
        key = (
            None if label is None else label.text,
            *((None, None) if speaker is None else (speaker.id, speaker.name)),
            *((None, None) if outlet is None else (outlet.id, outlet.name)),
        )
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (_label(turn, self._flavour), _facts(turn))
        return known


def opening(turn: Turn, voices: Voices, flavour: Flavour, *, comments: bool, ids: bool) -> str:
    """Return what stands above the words of a turn, or "".

    Args:
        turn: The turn.
        voices: What the turns of the briefing say of who speaks.
        flavour: The flavour; pandoc's has a division around each turn.
        comments: Whether to say what the label does not.
        ids: Whether the turn can be linked to.
    """
    label, facts = voices.of(turn)
    anchor = ""
    if ids and _BLOCK_ID.fullmatch(turn.id) is not None:
        if flavour.name == "obsidian" and label:
            label = f"{label} ^{turn.id}"
        elif flavour.name in {"commonmark", "gfm"}:
            anchor = f'<a id="{turn.id}"></a>'
    if not comments:
        return f"{anchor}{label}" if label else ""
    if flavour.name == "pandoc":
        begins = _division(turn, facts)
        return f"{begins}\n\n{label}" if label else begins
    begins = comment("turn", safe(turn.id), turn.kind.value, *facts, *_flags(turn)) + anchor
    return f"{begins}\n{label}" if label else begins


def closing(turn: Turn, flavour: Flavour, *, comments: bool) -> str:
    """Return what stands below a turn, or ""."""
    if not comments:
        return ""
    if flavour.name == "pandoc":
        return ":::"
    return comment("end") if turn.blocks and not isinstance(turn.blocks[-1], Paragraph) else ""


def expected_label(speaker: Person | None, outlet: Outlet | None) -> str | None:
    """Return the label that a turn has unless its comment tells: the name of who speaks."""
    voice = speaker or outlet
    return None if voice is None else voice.name


def colon_after(label: str) -> str:
    """Return the colon that stands after a label, which makes it one for any reader of transcripts."""
    return "：" if label[-1] >= _CJK_FROM else ":"


def _label(turn: Turn, flavour: Flavour) -> str:
    label = "" if turn.label is None else turn.label.text
    if not label:
        return ""
    name = expected_label(turn.speaker, turn.outlet)
    if flavour.name != "obsidian" or name is None:
        return flavour.strong(label + colon_after(label))
    linked = flavour.linked(name, label)
    return (
        f"**{linked}{colon_after(label)}**" if linked.startswith("[[") else flavour.strong(label + colon_after(label))
    )


def _division(turn: Turn, facts: tuple[str, ...]) -> str:
    """Return the fence of pandoc's division: the same as a comment, for programs that style and filter."""
    turn_id = f"#{turn.id}" if _DIVISION_ID.fullmatch(turn.id) else f"name={quoted(turn.id)}"
    quotes = (fact if fact.endswith('"') else fact.replace("=", '="', 1) + '"' for fact in facts)
    words = (turn_id, ".turn", f".{turn.kind.value}", *(f".{flag}" for flag in _flags(turn)), *quotes)
    return f"::: {{{' '.join(words)}}}"


def _facts(turn: Turn) -> tuple[str, ...]:
    """Return who speaks, and the label where it is not their name, so that one that is changed can be told."""
    label = None if turn.label is None else turn.label.text
    expected = expected_label(turn.speaker, turn.outlet)
    facts = (
        named("speaker", None if turn.speaker is None else turn.speaker.id),
        named("outlet", None if turn.outlet is None else turn.outlet.id),
        named("label", None if label == expected else label),
    )
    return tuple(filter(None, facts))


def _flags(turn: Turn) -> tuple[str, ...]:
    if turn.label is not None and turn.label.text:  # as nearly all turns have
        return ()
    flags = ("unlabelled" if turn.label is None else "", "" if _is_visible(turn) else "empty")
    return tuple(filter(None, flags))


def _is_visible(turn: Turn) -> bool:
    """Tell whether anything shows that a turn without words in its label is there, which an editor may take away."""
    return any(block.text for block in turn.blocks if not isinstance(block, PageBreak))
