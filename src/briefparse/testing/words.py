"""Texts for tests, as Hypothesis draws them: those a parser may make, and all that Python calls a string."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from briefparse.parsing.text.folding import fold

# What trips exporters: markup, several scripts, directions, and what other formats take for their own.
_ODD: Final = (
    *("a", "# b", "<p>&amp;</p>", "]]>", "--", "-->", "a_b*c", "1. x", "(Laughter.)", "12:45", "Q", "A: b", "=1+1"),
    *("- x", "> x", "| x |", "**x**", "[x](y)", "\\", "a\\", "`x`", "&lt;", "x  y".replace("  ", " "), "'\"", "~~x~~"),
    *("王志刚", "答：好", "مرحبا بالعالم", "שלום", "e\u0301", "👩\u200d🚀", "\u202eabc\u202c", "x\u00ady", "\ufffd"),
    *("Thank you.", "Go ahead.", "page 2", "Participants", "Exchange 1: Reuters", "http://example.org/x_y"),
)
# Control characters, lone surrogates, white space at the edges, and nothing at all: no parser makes these.
_WILD: Final = (
    *("", " ", "\x00", "\x0c", "\x85", "\ud800", "\ufffe", "\r", "\t", "\n", "a\u2028b", " edges ", "\ufeffx"),
    *("x\u00a0y", "a  b", "a\nb"),
)


def folded_texts(max_size: int = 20) -> st.SearchStrategy[str]:
    """Draw texts as a parser makes them.

    They hold a character that is not blank, single spaces and no other white
    space, and no character that XML 1.0 cannot hold.

    Args:
        max_size: The most characters of those texts that are made up at random.
    """
    return st.one_of(st.sampled_from(_ODD), st.text(max_size=max_size).map(fold).filter(bool))


def wild_texts(max_size: int = 20) -> st.SearchStrategy[str]:
    """Draw any strings: empty, unfolded, with characters that no format can hold."""
    return st.one_of(st.sampled_from((*_ODD, *_WILD)), st.text(max_size=max_size))


def names_for_files() -> st.SearchStrategy[str]:
    """Draw ids as a parser makes them: letters of any script, digits, hyphens, dots, underscores."""
    return st.from_regex(
        r"[a-z\u00e9\u738b\u0645][a-z0-9\u00e9\u738b\u0645]{0,6}([-_.][a-z0-9]{1,6}){0,2}", fullmatch=True
    )
