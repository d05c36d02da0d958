"""HTML comments: what Markdown has no form for, out of a reader's sight.

A comment is a word and its values: ``<!-- turn u4 question outlet=reuters -->``.
A value that is not a plain name is a JSON string in which nothing can end the
comment.
"""

from __future__ import annotations

import json
import re

_NAME = re.compile(r"[\w.]+(?:-[\w.]+)*")
# What a decoder takes for the end of a line or leaves out, and what UTF-8 cannot hold.
_AWKWARD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")

_encode = json.JSONEncoder(ensure_ascii=False).encode


def comment(*words: str | None) -> str:
    """Return a comment of words that are safe already; those that are None are left out."""
    return f"<!-- {' '.join(filter(None, words))} -->"


def named(name: str, value: str | None) -> str | None:
    """Return ``name=value``, or None where there is no value."""
    return None if value is None else f"{name}={safe(value)}"


def safe(value: str) -> str:
    """Return a plain name as it is, and anything else quoted."""
    return value if value.isalnum() or _NAME.fullmatch(value) else quoted(value)


def quoted(text: str) -> str:
    """Return ``text`` as a JSON string that cannot end an HTML comment."""
    string = _encode(text)
    for mark, code in (("<", "\\u003c"), (">", "\\u003e"), ("--", "-\\u002d")):
        string = string.replace(mark, code)
    if string.isprintable():  # nothing awkward is
        return string
    return _AWKWARD.sub(lambda found: f"\\u{ord(found[0]):04x}", string)
