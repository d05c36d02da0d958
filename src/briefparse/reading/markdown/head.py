"""The head of a Markdown file, in YAML or TOML: flat pairs; anything deeper in YAML is kept as text."""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefparse.late import late

_KEY: Final = re.compile(r"([^\s:#\-?&*!|>'\"%@`\[\]{},][^:\n]{0,80}?)[ \t]*:(?:[ \t]+(.*)|)$")
_CLOSES: Final = re.compile(r"\n(?:---|\.\.\.)[^\S\n]*+(?=\n|\Z)")
_CLOSES_TOML: Final = late(r"\n\+\+\+[^\S\n]*+(?=\n|\Z)")
_LONGEST: Final = 2_000  # lines
_BLOCK: Final = re.compile(r"[|>][-+0-9]{0,2}$")
_COMMENT: Final = re.compile(r"(?:^|[ \t])#.*$")
_ESCAPED: Final = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^xuU]|[xuU])", re.DOTALL)
_ESCAPES: Final = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029", "\n": "",
}  # fmt: skip


@attrs.frozen
class Head:
    """What a file says of itself.

    Attributes:
        pairs: Names and values, in order; of one name the first counts.
        title: The title, or nothing.
        title_line: The number of its line.
        lines: How many lines the head takes, fences included; 0 where there is none.
    """

    pairs: tuple[tuple[str, str], ...] = ()
    title: str = ""
    title_line: int = 0
    lines: int = 0


_NONE: Final = Head()


def split_head(text: str) -> Head:
    """Find and read the head of a file. What is not a head, to the last line of it, is text."""
    if text.startswith(("+++", "\ufeff+++")):
        return _toml_head(text)
    if not text.startswith(("---", "\ufeff---")):
        return _NONE
    closes = _CLOSES.search(text)
    if closes is None:
        return _NONE
    first, *lines = text[: closes.start()].split("\n")
    if first.lstrip("\ufeff").rstrip() != "---" or len(lines) > _LONGEST:
        return _NONE
    entries = _entries(lines)
    if not entries:
        return _NONE
    pairs: dict[str, str] = {}
    places: dict[str, int] = {}
    for number, key, value, more in entries:
        if key not in pairs:
            pairs[key] = _value(value, more)
            places[key] = number
    return Head(tuple(pairs.items()), pairs.get("title", ""), places.get("title", 0), len(lines) + 2)


def _toml_head(text: str) -> Head:
    """Read a head as Hugo writes it, between lines of three plus signs."""
    import tomllib  # noqa: PLC0415  (few files have such a head)

    closes = _CLOSES_TOML.search(text)
    if closes is None:
        return _NONE
    first, *lines = text[: closes.start()].split("\n")
    if first.lstrip("\ufeff").rstrip() != "+++" or len(lines) > _LONGEST:
        return _NONE
    try:
        found = tomllib.loads("\n".join(lines))
    except (ValueError, RecursionError):
        return _NONE
    pairs = {key: _in_words(value) for key, value in found.items() if not isinstance(value, dict)}
    title = pairs.get("title", "")
    place = next((number for number, line in enumerate(lines, 2) if line.lstrip().startswith("title")), 2)
    return Head(tuple(pairs.items()), title, place if title else 0, len(lines) + 2)


def _in_words(value: object) -> str:
    return "\n".join(f"- {one}" for one in value) if isinstance(value, list) else str(value)


_Entry = tuple[int, str, str, list[str]]  # line number, key, what follows it, the lines below that belong to it


def _entries(lines: list[str]) -> list[_Entry]:
    """Part the head into its top keys; nothing where it is no YAML mapping."""
    entries: list[_Entry] = []
    for number, line in enumerate(lines, 2):
        if not line.strip() or line.startswith((" ", "\t", "- ")) or line == "-":
            if line.strip() and not entries:
                return []
            if entries:
                entries[-1][3].append(line)
            continue
        if line.startswith("#"):
            continue
        found = _KEY.match(line.rstrip())
        if found is not None:
            entries.append((number, found[1].strip(), (found[2] or "").strip(), []))
        elif entries and _is_open(entries[-1]):
            entries[-1][3].append(line)  # quoted text may go on at the margin
        else:
            return []
    return entries


def _is_open(entry: _Entry) -> bool:
    return entry[2][:1] in {'"', "'"}


def _value(first: str, more: list[str]) -> str:
    if first[:1] == '"':
        return _double_quoted(first, more)
    if first[:1] == "'":
        return _single_quoted(first, more)
    if _BLOCK.match(first):
        return ("\n" if first[0] == "|" else " ").join(line.strip() for line in more).strip()
    first = _COMMENT.sub("", first).rstrip() if "#" in first else first
    below = [line for line in more if line.strip()]
    if not below:
        return first
    if first:
        return " ".join((first, *(line.strip() for line in below)))
    indent = min(len(line) - len(line.lstrip()) for line in below)
    return "\n".join(line[indent:].rstrip() for line in below)  # a list or a mapping, as it is written


def _double_quoted(first: str, more: list[str]) -> str:
    """Fold and unescape; an escaped line end joins, any other is a space."""
    text = first[1:]
    for line in more:
        joint = "\n" if _ends_in_escape(text) else " "
        text = f"{text.rstrip(' ' + chr(9)) if joint == ' ' else text}{joint}{line.strip(' ' + chr(9))}"
    return _ESCAPED.sub(_unescaped, text[: _closing(text)])


def _ends_in_escape(text: str) -> bool:
    return (len(text) - len(text.rstrip("\\"))) % 2 == 1


def _closing(text: str) -> int:
    at = text.find('"')
    while at >= 0 and _ends_in_escape(text[max(0, at - 64) : at]):
        at = text.find('"', at + 1)
    return at if at >= 0 else len(text)


def _unescaped(escape: re.Match[str]) -> str:
    code = escape[1]
    if len(code) == 1:
        return _ESCAPES.get(code, escape[0])
    number = int(code[1:], 16)
    return chr(number) if number <= 0x10FFFF else "\ufffd"  # noqa: PLR2004  (the end of Unicode)


def _single_quoted(first: str, more: list[str]) -> str:
    text = " ".join((first[1:], *(line.strip() for line in more)))
    parts = text.split("''")
    for at, part in enumerate(parts):
        if "'" in part:
            return "'".join((*parts[:at], part[: part.index("'")]))
    return "'".join(parts)
