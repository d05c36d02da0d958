"""Files that call themselves our own and were made to break the reader."""

from __future__ import annotations

import contextlib
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from briefparse import Briefing, BriefparseError, export, parse
from briefparse.reading.markdown.own.values import UnreadableHeadError, load
from briefparse.testing.growth import assert_in_step
from sample import sample

WRITTEN = export(sample(), "markdown")
HEAD = WRITTEN[: WRITTEN.index(b"# Briefing")]


UNITS = (
    *("*", "**a", "a* ", "_a_ ", "`", "`a``b", "[", "[a](", "![", "<", "<!--", "<!-- \n", "&#", "~~a", ">", "> > "),
    *("- ", "  - ", "a  \n", "<s>", "<b>", "</s>", "\\", "#", "# ", "\n\n", "a\n\n", "1. ", "\x00", "\ud800", "\u202e"),
    *("<!-- page 1 -->\n", "<!-- turn u1 answer -->\n", '<!-- mark stage 0 "a" -->\n', "<!-- note stage -->\n"),
    *('a\n\n<!-- mark stage 0 "b" -->\n\n', "**a:**\n\n", "**[sic]** ", "**a:** b\n\n", "<!-- end -->\n"),
    *("```\n", "a\n---\n", "<strong>[footnote: a]</strong>", "<!-- a", "-->", "<!-- a\n\n"),
)


@pytest.mark.parametrize("unit", UNITS)
def test_reading_takes_linear_time(unit: str) -> None:
    def make(size: int) -> str:
        return (unit * (size // len(unit))).encode("utf-8", "surrogatepass").decode("utf-8", "replace")

    assert_in_step(parse, lambda size: HEAD + make(size).encode(), size=10_000)


def test_distinct_labels_take_linear_time() -> None:
    def make(size: int) -> str:
        return "".join(f"**Name{n} Surname{n}:**\n\nWords.\n\n" for n in range(size // 40))

    assert_in_step(parse, lambda size: HEAD + make(size).encode(), size=10_000)


@pytest.mark.parametrize(
    "head",
    [
        "a: &a [x, x]\nb: [*a, *a]",
        "a: &a x",
        "a: !!python/object/apply:os.system [ls]",
        "a: !x y",
        "? [a]\n: b",
        "a: " + "[" * 100_000,
        "a: " + "{a: " * 100_000,
        "- a",
        "a",
        "",
        "a: b\n--- \nc: d",
        'a: "never closed',
        "a: b: c",
        "\ta: b",
        "a: \x00",
        "a: \ud800",
    ],
)
def test_heads_that_are_refused(head: str) -> None:
    with pytest.raises(UnreadableHeadError):
        load(head)


def test_a_bomb_of_aliases_is_read_as_anyone_s() -> None:
    lines = (f"{name}: &{name} [*{of}, *{of}]\n" for of, name in pairwise("abcdefghijkl"))
    bomb = "a: &a [x]\n" + "".join(lines)
    briefing = parse(f"---\nbriefparse: 1\n{bomb}---\n\n# Tides\n\nMR. LUO: Yes.\n")
    assert briefing.diagnostics[0].code == "BP110"
    assert briefing.title == "Tides"


def test_every_truncation_is_read() -> None:
    for size in range(0, len(WRITTEN), 7):
        with contextlib.suppress(BriefparseError):
            assert isinstance(parse(WRITTEN[:size], name="a.md"), Briefing)


@given(st.lists(st.tuples(st.integers(0, len(WRITTEN)), st.binary(max_size=8), st.integers(0, 9)), max_size=6))
@settings(deadline=None)
def test_any_damage_is_read(damage: list[tuple[int, bytes, int]]) -> None:
    data = WRITTEN
    for at, put, taken in damage:
        data = data[:at] + put + data[at + taken :]
    with contextlib.suppress(BriefparseError):
        assert isinstance(parse(data, name="a.md"), Briefing)


LINES = WRITTEN.decode().split("\n")
BODY = LINES.index("## Opening")


@given(st.lists(st.sampled_from(LINES[BODY:]), max_size=40))
@settings(deadline=None)
def test_any_order_of_our_own_lines_is_read(lines: list[str]) -> None:
    briefing = parse("\n".join((*LINES[:BODY], *lines)))
    assert [turn.n for turn in briefing.turns] == list(range(1, len(briefing.turns) + 1))
    assert len({turn.id for turn in briefing.turns}) == len(briefing.turns)


def test_a_comment_never_closed_is_text() -> None:
    briefing = parse(WRITTEN.replace(b"<!-- turn u5 answer speaker=lin-mo -->", b"<!-- turn u5 answer speaker=lin-mo"))
    said = " ".join(turn.text for turn in briefing.turns)
    assert "Ms. Qiu An will answer." in said


@pytest.mark.parametrize("version", ["2", "x", "[1]", ""])
def test_a_layout_that_is_not_ours_is_anyone_s(version: str) -> None:
    briefing = parse(f"---\nbriefparse: {version}\ntitle: Tides\n---\n\nMR. LUO: Yes.\n")
    assert briefing.title == "Tides"
    assert briefing.source.text != ""
