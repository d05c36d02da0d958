"""Input that no briefing is made of: a clear word for each, and time that grows as the input does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import BinaryInputError, ReadError, coverage, export, parse, parse_file
from briefparse.testing.growth import assert_in_step
from scio import CARD, OPENING, QUESTION, codes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMATS = ("tei", "docx", "markdown", "json")
MEGABYTE = 1_000_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["BP104"]),
        (" \n\u00a0\u3000\r\n", ["BP104"]),
        ("A title\n\nSome prose. It has no label.\n", ["BP001", "BP202", "BP301"]),
        (CARD, ["BP303"]),
        (
            "and so it goes on and on, as it did before.\n\n" + QUESTION,
            ["BP001", "BP202", "BP201", "BP302", "BP401", "BP401"],
        ),
        (CARD + OPENING + "Somebody At The Back:\n\nWords.\n", ["BP305"]),
        (CARD + OPENING.replace("four", "fo\x00\x08ur"), ["BP103"]),
        (CARD + OPENING.replace("four", "\ud800"), ["BP103"]),
    ],
    ids=["empty", "blank", "no label", "card", "mid-turn", "names nobody", "control characters", "surrogate"],
)
def test_every_doubt_has_its_code_and_every_format_is_written(text: str, expected: list[str]) -> None:
    briefing = parse(text)
    assert sorted(codes(briefing)) == sorted(expected)
    assert coverage(briefing).complete
    for name in FORMATS:
        assert export(briefing, name)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(64), bytes(range(256)) * 99, b"\x7fELF\x01\x01\x01"])
def test_binary_input_is_refused(data: bytes) -> None:
    with pytest.raises(BinaryInputError):
        parse(data)


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.txt", tmp_path / "nul\0.txt"):
        with pytest.raises(ReadError, match="cannot read"):
            parse_file(path)


def _name(n: int) -> str:
    return "".join(chr(97 + n // 26**place % 26) for place in range(4))


UNITS: dict[str, Callable[[int], str]] = {
    "one line": lambda n: CARD + OPENING + "word " * n,
    "one word": lambda n: CARD + OPENING + "x" * n * 5,
    "colons": lambda n: ":" * n * 5,
    "blanks": lambda n: "x" + " " * n * 5 + "x",
    "blank lines": lambda n: "x" + "\n" * n + "x",
    "page breaks in one line": lambda n: CARD + OPENING + "_ueditor_page_break_tag_ by [Photo by " * (n // 7),
    "one label many times": lambda n: CARD + "Luo Haiming:\n\nWe have.\n\n" * (n // 5),
    "many names": lambda n: CARD + "".join(f"Person N{_name(i)}:\n\nHello.\n\n" for i in range(n // 10)),
    "many outlets": lambda n: CARD + "".join(f"Outlet {i} News:\n\nWhy?\n\n" for i in range(n // 10)),
    "many slips": lambda n: CARD + "".join(f"Luo Haiming{chr(0x400 + i % 2000)}:\n\nHo.\n\n" for i in range(n // 10)),
    "one family name": lambda n: (
        CARD + "".join(f"Lee N{_name(i)}:\n\nHi.\n\nMr. Lee:\n\nHo.\n\n" for i in range(n // 20))
    ),
    "many listed": lambda n: "T\n\nSpeakers\n\n" + "".join(f"Lee N{_name(i)}, office\n\n" for i in range(n // 10)),
    "one slug": lambda n: (
        CARD + "".join(f"Lee Min{'-' * (i % 60)}{'.' * (i // 60)}x:\n\nHi.\n\n" for i in range(n // 60))
    ),
    "headings": lambda n: "T\n\n" + "Speakers\n\n" * (n // 5),
}


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS, ids=str)
def test_time_grows_as_the_input_does(unit: str) -> None:
    assert_in_step(lambda text: parse(text, dialect="scio-en"), UNITS[unit], size=20_000)


@pytest.mark.slow
def test_five_megabytes_in_one_line_and_two_hundred_thousand_labels() -> None:
    assert len(parse(CARD + OPENING + "word " * MEGABYTE).turns[-1].text) > 4 * MEGABYTE
    assert len(parse(CARD + "Luo Haiming:\n\nWe have.\n\n" * 200_000).turns) == 200_000
