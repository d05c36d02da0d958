"""Inline Markdown parted into nodes: escapes, emphasis, links, code, tags and entities, in linear time."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from typing import Final

from briefparse.reading.document import MarkKind
from briefparse.reading.html.elements import BLOCKS, MARKS
from briefparse.reading.markdown.emphasis import Run, resolve
from briefparse.reading.markdown.paragraphs import HARD_BREAK

_SPECIAL: Final = re.compile(r"[\\`*_~<\[\]&\n]")
_FIRST: Final = re.compile(r"[\\`*_~<\[\]&\n!]")  # a token begins with one of these
_ESCAPED: Final = r"[!-/:-@\[-`{-~]"
_ENTITY: Final = r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_TOKEN: Final = re.compile(
    rf"""(?P<hard>\n)
    | \\(?P<escaped>{_ESCAPED})
    | (?P<code>`+)
    | <(?P<link>(?:https?|ftp|mailto):[^<>\s]*|[\w.+-]{{1,64}}@[\w.-]{{1,253}})>
    | (?P<tag><(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9]{{0,20}})(?:\s[^<>]*)?/?>)
    | (?P<entity>{_ENTITY})
    | (?<!\w)(?P<name_of_code>_[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+_)(?!\w)
    | (?P<run>\*+|_+|(?<!~)~~(?!~))
    | (?P<opens>!?\[)
    | (?P<closes>\])""",
    re.VERBOSE,
)
_WRITTEN_OUT: Final = re.compile(rf"\\({_ESCAPED})|{_ENTITY}")
# What follows the words of a link. Round brackets after square ones are more often speech, "[sic](Laughter.)",
# so a target has to look like one.
_TARGET: Final = re.compile(
    r"\([ ]?(?:<(?P<angle>[^<>\n]{0,2000})>|(?P<bare>[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,2000})?))"
    r"(?:[ ](?:\"[^\"]{0,500}\"|'[^']{0,500}'))?[ ]?\)"
)
_ADDRESS: Final = re.compile(r"[:/\#?@%=]|\.\w{2,5}$")
_TAGS: Final = frozenset(
    BLOCKS
    | MARKS.keys()
    | set(
        "a abbr area audio br button cite code col colgroup dfn font iframe img input ins kbd label link mark meta q"
        " script small source span style sub sup svg time u var video wbr".split()
    )
)
_BREAKING: Final = BLOCKS | {"br"}

Node = str | Run | tuple[bool, MarkKind] | int
"""Words; a run of emphasis marks; a mark that a tag begins (true) or finishes; a break, as an offset."""


def has_markup(source: str) -> bool:
    """Say, quickly, whether a source may hold anything but words."""
    return _SPECIAL.search(source) is not None


def without_escapes(source: str) -> str:
    """Return the words of a source that holds escapes and entities at most."""
    return _WRITTEN_OUT.sub(lambda found: found[1] or html.unescape(found[0]), source)


def nodes_of(source: str) -> list[Node]:
    """Part a passage's source into nodes, with its emphasis resolved."""
    nodes = _Scanner(source).nodes()
    resolve([node for node in nodes if isinstance(node, Run)])
    return nodes


class _Scanner:
    """Parts a source into nodes; lives for one call of `nodes_of`."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._nodes: list[Node] = []
        self._open: list[tuple[int, bool]] = []  # square brackets: the node, and whether it begins an image
        self._ticks: dict[int, list[int]] | None = None

    def nodes(self) -> list[Node]:
        source, at, looked = self._source, 0, 0
        # To search for one character of a class is ten times as fast as to try the tokens at every character.
        while (first := _FIRST.search(source, looked)) is not None:
            token = _TOKEN.match(source, first.start())
            looked = first.end()
            if token is not None:
                self._nodes.append(source[at : token.start()])
                looked = at = self._take(token)
        self._nodes.append(source[at:])
        return self._nodes

    def _take(self, token: re.Match[str]) -> int:
        """Add the node of a token; return where to go on."""
        kind, end = token.lastgroup, token.end()
        if kind == "code":
            return self._code(token)
        if kind == "closes":
            return self._close(end)
        if kind == "opens":
            self._open.append((len(self._nodes), token.group() != "["))
            self._nodes.append(token.group())
        elif kind == "run":
            before, after = self._source[token.start() - 1 : token.start()], self._source[end : end + 1]
            self._nodes.append(Run.of(token.group(), before, after))
        elif kind == "tag":
            self._tag(token)
        elif kind == "hard":
            self._nodes.append(end)
        elif kind == "entity":
            self._nodes.append(html.unescape(token.group()))
        else:
            self._nodes.append(token[token.lastgroup or 0])
        return end

    def _tag(self, token: re.Match[str]) -> None:
        name = token["name"].lower()
        if name not in _TAGS:  # "<inaudible>" is speech
            self._nodes.append(token.group())
        elif name in MARKS:
            self._nodes.append((not token["slash"], MARKS[name]))
        elif name in _BREAKING:
            self._nodes.append(token.end())

    def _code(self, token: re.Match[str]) -> int:
        size, end = len(token.group()), token.end()
        if self._ticks is None:
            self._ticks = {}
            for run in re.finditer("`+", self._source):
                self._ticks.setdefault(len(run.group()), []).append(run.start())
        places = self._ticks.get(size, [])
        following = bisect_right(places, token.start())
        if following >= len(places) or places[following] < end:
            self._nodes.append(token.group())
            return end
        self._nodes.append(self._source[end : places[following]].replace(HARD_BREAK, " "))
        return places[following] + size

    def _close(self, end: int) -> int:
        if not self._open:
            self._nodes.append("]")
            return end
        place, is_image = self._open.pop()
        target = _TARGET.match(self._source, end)
        if target is None or not _is_target(target):
            self._nodes.append("]")
            return end
        if is_image:
            del self._nodes[place:]
        else:
            self._nodes[place] = ""
        return target.end()


def _is_target(target: re.Match[str]) -> bool:
    bare = target["bare"]
    return bare is None or not bare or _ADDRESS.search(bare) is not None
