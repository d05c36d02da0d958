"""Escaping: text that CommonMark and GitHub's dialect show exactly as written.

A newsroom reads the source, so only what would be taken for markup is escaped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Characters that no HTML or XML page can show.
_ILLEGAL = r"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"

# Text without these needs no escaping; nearly all speech is such. The alternatives
# below are tried only where one of them stands.
_SUSPECT = re.compile(rf"[\\`*_~\[\]<&@/\t\n\r{_ILLEGAL}]")
# The same in UTF-8, which has no surrogates: bytes are looked through several times faster than characters.
_SUSPECT_BYTES = bytes(number for number in range(0x80) if _SUSPECT.match(chr(number)))
_SUSPECT_START = frozenset("-+#>=:[\ufeff0123456789")

# The last character of what these match is escaped.
_DEFINITION = r"\[(?=(?s:.*?)\]:)"  # of a link, which would vanish
_FIRST = (
    r"[\s\ufeff>=]",
    r"#(?=#{0,5}(?:\s|\Z))",
    r"[-+](?=[-\s]|\Z)",
    r"[0-9]{1,9}[.)](?=\s|\Z)",
    _DEFINITION,
    ":(?=::)",  # a fence of pandoc's
)
_ANYWHERE = (
    r"\[(?=[\[^])",  # of a wiki link, of a footnote: in one that is not there GitHub shows backslashes
    rf"[\\`\t\n\r{_ILLEGAL}]",
    r"\](?=\()",
    r"<(?=[A-Za-z/!?])",
    r"&(?=#?[0-9A-Za-z]+;)",
    r"(?<=:)/(?=/)",
    r"(?<=[\w.+-])@(?=[\w.-]*\.\w)",
)
_PAIRED = (
    r"\*(?! )|(?<! )\*",  # a star between spaces marks nothing
    r"~(?! )|(?<! )~",
    r"_(?![^\W_])|(?<![^\W_])_",  # nor does an underscore inside a word
)

# What may be escaped at the first place, and what anywhere. Beside marks nothing
# is said of the neighbours, which will be others.
_Rules = tuple[re.Pattern[str], re.Pattern[str]]
_RULES = (re.compile("|".join(_FIRST)), re.compile("|".join((*_ANYWHERE, *_PAIRED))))
_RULES_BESIDE_MARKS = (
    re.compile(rf"[-+#>=:\s\ufeff]|[0-9]{{1,9}}[.)]|{_DEFINITION}"),
    re.compile("|".join((*_ANYWHERE, "[*_~]"))),
)
_ILLEGAL_CHARACTER = re.compile(f"[{_ILLEGAL}\x85]")


def escape(text: str, also: re.Pattern[str] | None = None) -> str:
    """Return Markdown that renders as ``text``, on one line.

    Characters that HTML cannot hold (control characters, lone surrogates)
    become U+FFFD.

    Args:
        text: The text.
        also: What else is markup; the last character of a match is escaped.
    """
    if is_plain(text) and (also is None or also.search(text) is None):
        return text
    return _assembled(text, _edits(text, _RULES, also))


def is_plain(text: str) -> bool:
    """Tell, quickly, whether ``text`` surely means the same in Markdown."""
    try:
        data = text.encode()
    except UnicodeEncodeError:  # a surrogate
        return False
    return (
        len(data.translate(None, _SUSPECT_BYTES)) == len(data)
        and text[:1] not in _SUSPECT_START
        and "www." not in text
        and not text[:1].isspace()
        and not text[-1:].isspace()
        and (text.isascii() or not ("\ufffe" in text or "\uffff" in text))
    )


def escape_around(text: str, marks: Sequence[tuple[int, str]], also: re.Pattern[str] | None = None) -> str:
    """Return Markdown that renders as ``text``, with markup put in.

    Args:
        text: The text.
        marks: Offsets into ``text`` in rising order, each with the Markdown to put there.
        also: As for `escape`.
    """
    if not marks:
        return escape(text, also)
    edits = [*((offset, offset, markup) for offset, markup in marks), *_edits(text, _RULES_BESIDE_MARKS, also)]
    return _assembled(text, sorted(edits, key=lambda edit: edit[:2]))


def _edits(text: str, rules: _Rules, also: re.Pattern[str] | None) -> list[tuple[int, int, str]]:
    """Return the characters to be written otherwise: start, end and replacement, in order."""
    at_first, anywhere = rules
    places = {found.start() for found in _SUSPECT.finditer(text) if anywhere.match(text, found.start())}
    if also is not None:
        places.update(found.end() - 1 for found in also.finditer(text))
    first = at_first.match(text)
    if first is not None:
        places.add(first.end() - 1)
    if text[-1:].isspace():
        places.add(len(text) - 1)
    return [(place, place + 1, _written(text[place])) for place in sorted(places)]


def _assembled(text: str, edits: list[tuple[int, int, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end, markup in edits:
        pieces += (text[done:start], markup)
        done = end
    pieces.append(text[done:])
    return "".join(pieces).replace("www.", r"www\.")


def one_line(text: str) -> str:
    """Return ``text`` with white space folded, and U+FFFD for what no page can show."""
    return _ILLEGAL_CHARACTER.sub("\ufffd", " ".join(text.split()))


def _written(character: str) -> str:
    if _ILLEGAL_CHARACTER.match(character):
        return "\ufffd"
    if character.isspace() or character == "\ufeff":
        return f"&#{ord(character)};"
    if character == "@":  # GitHub links an address however it is escaped, but not across a comment
        return "@<!---->"
    return f"\\{character}"
