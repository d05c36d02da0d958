"""The blocks of a file of our own: passages, and between them the comments that the exporter wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.reading.markdown.own.comments import Comment, comment_of
from briefparse.reading.markdown.paragraphs import Gatherer, Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

OwnBlock = Passage | Comment

_OPENS: Final = re.compile(r"[ \t]*<!--")
_DIVISION: Final = re.compile(r":{3,}[ \t]*(?:\{(.{0,20000})\})?[ \t]*:*")
_ATTRIBUTE: Final = re.compile(r"(?:[a-z_]+=)?(?:\"(?:[^\"\\]|\\.)*\"|[^\s\"=]+)")
_REST: Final = re.compile(r"[ \t]*(?:<a id=\"[^\"<>]{1,100}\"></a>)?[ \t]*")  # a place to link to
_FOLD: Final = re.compile(r"</?details(?: [^<>]{0,100})?>(?:[ \t]*<summary>.*)?|<summary>.*")


def blocks_of(text: str, skip: int) -> Iterator[OwnBlock]:
    """Yield passages and our comments in order.

    A comment counts where it begins a line; other people's comments are left
    out, as they are when the file is rendered. One that is never closed is text.

    Args:
        text: The file.
        skip: How many lines at its top are the head.
    """
    gatherer = Gatherer(joins=True, strict=True)
    for number, words, is_comment in _lines(text, skip):
        if not is_comment:
            gatherer.take(number, words)
            continue
        yield from gatherer.finish()
        made = comment_of(words, number)
        if made is not None:
            yield made
    yield from gatherer.finish()


def _lines(text: str, skip: int) -> Iterator[tuple[int, str, bool]]:
    """Yield lines and comments with the number of their line; true stands for a comment, without its marks."""
    at, number = _offset(text, skip), skip + 1
    while at <= len(text):
        end = _end_of_line(text, at)
        opens = _OPENS.match(text, at, end)
        close = -1 if opens is None else _close(text, opens.end())
        if opens is None or close < 0:
            yield (number, *_without_wrapping(text[at:end]))
        else:
            yield number, text[opens.end() : close], True
            number += text.count("\n", at, close)
            at, end = close + len("-->"), _end_of_line(text, close)
            if not _REST.fullmatch(text, at, end):
                continue  # what follows a comment on its line is a line of its own
        at, number = end + 1, number + 1


def _without_wrapping(line: str) -> tuple[str, bool]:
    """Return a line, or what a division of pandoc's says; folds of GitHub's are made anew at every export."""
    bare = line.strip(" \t")
    if bare.startswith(":::") and (division := _DIVISION.fullmatch(bare)) is not None:
        return (_of_division(division[1]) if division[1] else "end"), True
    return ("" if bare.startswith("<") and _FOLD.fullmatch(bare) else line), False


def _of_division(attributes: str) -> str:
    """Return the comment that says the same as a division: its name, its classes without the dot, the rest."""
    words = [words[0] for words in _ATTRIBUTE.finditer(attributes)]
    names = [word[1:] for word in words if word.startswith("#")] + [
        word[5:] for word in words if word.startswith("name=")
    ]
    classes = [word[1:] for word in words if word.startswith(".")]
    if not names or classes[:1] != ["turn"]:
        return ""
    others = [word for word in words if not word.startswith(("#", ".", "name="))]
    return " ".join(("turn", names[0], *classes[1:], *others))


def _close(text: str, begin: int) -> int:
    """Return where a comment ends; one in which another begins was never closed, and must not swallow speech."""
    following = text.find("<!--", begin)
    return text.find("-->", begin, len(text) if following < 0 else following)


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _offset(text: str, lines: int) -> int:
    at = 0
    for _ in range(lines):
        at = _end_of_line(text, at) + 1
    return at
