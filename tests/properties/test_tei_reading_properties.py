"""Whatever TEI somebody writes: its words are in the briefing, or the file is refused."""

from __future__ import annotations

from itertools import count
from xml.sax.saxutils import quoteattr

from hypothesis import HealthCheck, example, given, settings, strategies as st

from briefparse import ReadError, export, parse

NS = 'xmlns="http://www.tei-c.org/ns/1.0"'
NAMES = (
    *(
        "div",
        "u",
        "sp",
        "speaker",
        "seg",
        "p",
        "ab",
        "lg",
        "l",
        "s",
        "w",
        "pc",
        "hi",
        "name",
        "quote",
        "said",
        "foreign",
    ),
    *("note", "head", "label", "pb", "fw", "lb", "vocal", "kinesic", "incident", "stage", "gap", "desc", "unclear"),
    *("choice", "sic", "corr", "orig", "reg", "supplied", "del", "add", "ref", "list", "item", "table", "row", "cell"),
    *("figure", "figDesc", "persName", "date", "time", "floatingText", "body", "group", "argument", "epigraph", "x"),
)
TYPES = (None, "speaker", "time", "footnote", "value", "mark", "level2", "credit", "translator", "pageBreak", "a & b")


@st.composite
def _elements(draw: st.DrawFn, depth: int = 0) -> str:
    name = draw(st.sampled_from(NAMES))
    kind = draw(st.sampled_from(TYPES))
    inside = draw(st.lists(st.one_of(st.just("WORD "), _elements(depth + 1)), max_size=3)) if depth < 5 else ["WORD"]
    attributes = "" if kind is None else f" type={quoteattr(kind)}"
    return f"<{name}{attributes}>{''.join(inside)}</{name}>"


def _numbered(inside: str) -> tuple[str, int]:
    numbers = count(1)
    parts = inside.split("WORD")
    return parts[0] + "".join(f"word{next(numbers)}z{part}" for part in parts[1:]), len(parts) - 1


@given(
    front=st.lists(_elements(), max_size=2).map("".join),
    body=st.lists(st.one_of(_elements(), st.just("WORD")), max_size=5).map("".join),
    back=st.lists(_elements(), max_size=2).map("".join),
)
@example(front="", body="<u><note type='value'>WORD</note></u>", back="")
@example(front="", body="<u><choice>WORD<sic>WORD</sic><corr>WORD</corr></choice></u>", back="")
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_word_of_a_file_is_in_the_briefing(front: str, body: str, back: str) -> None:
    inside, number = _numbered(f"<front>{front}</front><body><u>WORD</u>{body}</body><back>{back}</back>")
    try:
        briefing = parse(f"<TEI {NS}><text>{inside}</text></TEI>")
    except ReadError:
        return
    kept = export(briefing, "json").decode()
    assert [word for n in range(1, number + 1) if (word := f"word{n}z") not in kept] == []
