"""A difference, laid out for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from briefparse.cli.screen import Screen
from briefparse.cli.terminal import printable
from briefparse.comparing.difference import ChangeKind, EditKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.comparing.difference import BlockChange, Difference, Edit, FactChange, MemberChange, TurnChange

_SIGNS: Final = {ChangeKind.ADDED: "+", ChangeKind.REMOVED: "-", ChangeKind.CHANGED: "~"}
_STYLES: Final = {"+": "green", "-": "red", "~": "yellow", ">": "cyan"}
_MARKS: Final = {EditKind.REMOVED: ("[-", "-]", "red strike"), EditKind.ADDED: ("{+", "+}", "green")}
_AROUND: Final = 6  # words kept on either side of a change
_LONGEST: Final = 160  # characters of a text that was added or removed as a whole


def show_difference(difference: Difference) -> None:
    """Print a difference; nothing where there is none."""
    screen = Screen()
    parts = [part for part in _parts(difference) if part]
    for n, part in enumerate(parts):
        if n:
            screen.print()
        for line in part:
            screen.print(line, soft_wrap=True)
    screen.send()


def _parts(difference: Difference) -> Iterator[list[Text]]:
    coloured = Screen().is_terminal
    yield [_fact(fact) for fact in difference.facts]
    for title, members in (("People", difference.people), ("Outlets", difference.outlets)):
        yield [Text(title, "bold"), *(line for member in members for line in _member(member))] if members else []
    if difference.turns:
        yield [Text("Turns", "bold"), *(line for turn in difference.turns for line in _turn(turn, coloured=coloured))]
    for title, blocks in (("Between turns", difference.between), ("Around the talk", difference.around)):
        yield [Text(title, "bold"), *_blocks(blocks, "", coloured=coloured)] if blocks else []
    if difference.turns:
        yield [Text(_sum(difference.turns))]


def _sum(turns: Iterable[TurnChange]) -> str:
    kinds = [kind for turn in turns for kind in turn.kinds]
    counts = ((kind, kinds.count(kind)) for kind in ("added", "removed", "moved", "relabelled", "changed"))
    return "Turns " + ", ".join(f"{kind}: {count}" for kind, count in counts if count)


def _fact(fact: FactChange) -> Text:
    return Text.assemble((f"{fact.name}  ", "bold"), _values(fact))


def _values(fact: FactChange) -> Text:
    return Text.assemble((_value(fact.before), "red"), " → ", (_value(fact.after), "green"))


def _value(text: str | None) -> str:
    return "nothing" if text is None else printable(text) or "“”"


def _member(member: MemberChange) -> Iterator[Text]:
    yield _signed(_SIGNS[member.kind], printable(member.name))
    for fact in member.facts:
        yield Text.assemble(f"    {fact.name}  ", _values(fact))


def _turn(change: TurnChange, *, coloured: bool) -> Iterator[Text]:
    turn, kinds = change.turn, change.kinds
    sign = "+" if change.before is None else "-" if change.after is None else ">" if change.moved else "~"
    said = f"{turn.n}  {printable(turn.voice or 'nobody')}  {', '.join(kinds)}"
    if change.moved and change.before is not None:
        said += f" from {change.before.n}"
    yield _signed(sign, said)
    if change.before is None or change.after is None:
        for paragraph in turn.paragraphs:
            yield Text(f"    {_short(paragraph.text)}", _STYLES[sign])
        return
    for fact in change.facts:
        yield Text.assemble(f"    {fact.name}  ", _values(fact))
    yield from _blocks(change.blocks, "    ", coloured=coloured)


def _blocks(blocks: Iterable[BlockChange], indent: str, *, coloured: bool) -> Iterator[Text]:
    for block in blocks:
        sign = _SIGNS[block.kind]
        lead = f"{indent}{sign} {block.what} {block.place}  "
        if block.kind is ChangeKind.CHANGED:
            yield Text.assemble((lead, _STYLES[sign]), _edits(block.edits, coloured=coloured) or _short(block.after[0]))
        else:
            for text in (*block.before, *block.after):
                yield Text(f"{lead}{_short(text)}", _STYLES[sign])
        for fact in block.facts:
            yield Text.assemble(f"{indent}    {fact.name}  ", _values(fact))


def _edits(edits: tuple[Edit, ...], *, coloured: bool) -> Text:
    """Return the words with those marked that changed, and little around them."""
    if all(edit.kind is EditKind.SAME for edit in edits):
        return Text("")
    shown = Text()
    for n, edit in enumerate(edits):
        text = printable(edit.text)
        if n:
            shown.append(" ")
        if edit.kind is EditKind.SAME:
            shown.append(_near(text, first=not n, last=n == len(edits) - 1))
            continue
        opening, closing, style = _MARKS[edit.kind]
        shown.append(text if coloured else f"{opening}{text}{closing}", style)
    return shown


def _near(text: str, *, first: bool, last: bool) -> str:
    """Leave out what is far from any change."""
    words = text.split(" ")
    if len(words) <= 2 * _AROUND:
        return text
    if first:
        return f"… {' '.join(words[-_AROUND:])}"
    if last:
        return f"{' '.join(words[:_AROUND])} …"
    return f"{' '.join(words[:_AROUND])} … {' '.join(words[-_AROUND:])}"


def _short(text: str) -> str:
    text = printable(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _signed(sign: str, text: str) -> Text:
    return Text(f"{sign} {text}", _STYLES[sign])
