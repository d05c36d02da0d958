"""What stands around transcripts on web pages, and the ways of setting their paragraphs. All of it is fictional."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reading.saved.transcripts import Transcript

MENU = ("Home", "News", "Briefings", "Transcripts", "Photos", "About the ministry", "Contact", "Jobs", "Open data")
TEASERS = (
    (
        "Minister opens lighthouse on Gull Island",
        "The lamp was lit at dusk. Some two hundred people had come to see it.",
    ),
    (
        "Ferry timetable changes in November",
        "Ferries to the outer islands will leave half an hour earlier until spring.",
    ),
    (
        "Harbor fund pays out its 500th loan",
        "The money went to a bakery, which has flour on its hands and plans in its head.",
    ),
)
COMMENTS = (
    ("Anna K.", "I live by the harbor, and I have not seen a single fire boat. Where are they, and who sails them?"),
    ("Bert", "Great briefing, thank you for posting the whole of it."),
    ("Anna K.", "And another thing: the bakery is closed on Mondays, which nobody mentions."),
)
FOOTER = "© 2031 Office of Communications. All rights reserved. This site and its words are fictional."


def link(words: str) -> str:
    """Return a link."""
    return f'<a href="/x/{escape(words, quote=True)}">{escape(words)}</a>'


def links(words: Iterable[str], row: str = "<li>{}</li>") -> str:
    """Return links, each in a row of its own."""
    return "\n".join(row.format(link(one)) for one in words)


def head(
    page: Transcript, *, title: str = "{title} | {site}", more: str = "", charset: str = "<meta charset=utf-8>"
) -> str:
    """Return a head; the title is filled in."""
    words = escape(title.format(title=page.title, site=page.site))
    return f"<head>{charset}<title>{words}</title>{more}<style>.x{{color:red}}</style><script>var x='MR. X: no';</script></head>"


def paragraphs(  # noqa: PLR0913  (the ways in which pages set paragraphs)
    page: Transcript,
    each: str = "<p>{}</p>",
    *,
    bold: str = "<b>{}</b>",
    between: str = "\n",
    own_line: bool = False,
    own: str | None = None,
    above: bool = True,
) -> str:
    """Return the talk of a transcript as HTML.

    Args:
        page: The transcript.
        each: How a paragraph is set.
        bold: How a label is set.
        between: What stands between paragraphs.
        own_line: Whether labels stand on lines of their own.
        own: How such a line is set; as a paragraph by default.
        above: Whether what stands between dateline and talk is part of it.
    """
    rows = [each.format(escape(line)) for line in page.above] if above else []
    for label, words in page.paragraphs(own_line=own_line):
        said = f"{bold.format(escape(label))} {escape(words)}" if label else escape(words)
        rows.append((own if own and label and not words else each).format(said.strip()))
    return between.join(rows)


def middle(rows: str, insert: str, mark: str = "\n") -> str:
    """Return rows with something put in the midst of them."""
    parts = rows.split(mark)
    half = len(parts) // 2
    return mark.join((*parts[:half], insert, *parts[half:]))


def above(page: Transcript) -> str:
    """Return what stands between dateline and talk, a paragraph each."""
    return "".join(f"<p>{escape(line)}</p>" for line in page.above)


def speeches(page: Transcript) -> list[tuple[str, tuple[str, ...]]]:
    """Return the turns of a transcript: who speaks, without a colon, and the paragraphs."""
    turns: list[tuple[str, tuple[str, ...]]] = []
    for label, words in page.talk:
        if label:
            turns.append((label.rstrip(":："), (words,)))
        elif words:
            turns[-1] = (turns[-1][0], (*turns[-1][1], words))
    return turns
