import textwrap

import attrs
import pytest
from hypothesis import given, strategies as st

from briefparse.model import Span
from briefparse.reading.blocks import BLANK, blocks_of
from briefparse.reading.document import Block

WORDS = "The harbour of Haicheng has four piers and a lighthouse that nobody has lit since the year of the flood. " * 3


def texts(text: str) -> list[str]:
    return [" ".join(block.span.of(text).split()) for block in blocks_of(text)]


def test_one_block_a_line() -> None:
    text = "Title\nDateline\n\n\u3000\u3000Words.\u00a0\n   \n\ufeffMore."
    assert texts(text.replace("\ufeff", "")) == ["Title", "Dateline", "Words.", "More."]
    assert [block.where for block in blocks_of(text)] == ["line 1", "line 2", "line 4", "line 6"]


def test_hard_wrapped_lines_are_joined() -> None:
    paragraphs = [f"MS. LEE:  {WORDS}".strip(), f"Q  {WORDS}".strip(), "MS. LEE:  No.", "(Laughter.)"]
    text = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in paragraphs)
    assert texts(text) == [" ".join(paragraph.split()) for paragraph in paragraphs]


def typeset(paragraph: str, indent: str = "") -> str:
    """Break lines as a page does whose letters have different widths."""
    wide = dict.fromkeys("mwMW", 1.6) | dict.fromkeys("fijlrtI.,:;' ", 0.5)
    lines, room = [indent], 0.0
    for word in paragraph.split():
        size = sum(wide.get(letter, 1.0) for letter in word) + 0.5
        if size > room:
            lines.append("")
            room = 66.0
        lines[-1] += f"{word} "
        room -= size
    return "\n".join([lines[0] + lines[1], *lines[2:]])


TALK = [
    f"MS. LEE: {WORDS}",
    f"{WORDS} In 2.5 percent of all cases the mayor will, I am told, mill millet: little by little.",
    "Q: Why?",
    f"MS. LEE: {WORDS} {WORDS}",
    f"Q: {WORDS}",
    "MS. LEE: No.",
]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n        "])
def test_lines_that_a_page_parted_are_joined(between: str) -> None:
    text = between.join(typeset(paragraph) for paragraph in TALK)
    lengths = {len(line.strip()) for line in text.splitlines()}
    assert max(lengths) - min(length for length in lengths if length > 60) > 5  # no column tells
    assert texts(text) == [" ".join(paragraph.split()) for paragraph in TALK]


def test_no_lines_of_a_list_are_joined() -> None:
    lines = [f"item {n} of the list, which\nis followed by another line {'and more ' * (n % 5)}" for n in range(30)]
    assert len(blocks_of("\n".join(lines))) == 60


@pytest.mark.parametrize(("first", "other"), [("     ", ""), ("\t", ""), ("", "    "), ("          ", "   ")])
@pytest.mark.parametrize("width", [60, 76])
def test_paragraphs_that_only_indents_part(first: str, other: str, width: int) -> None:
    ragged = textwrap.fill(f"{WORDS} And so on.", width - 9, initial_indent=first, subsequent_indent=other)
    lines = [textwrap.fill(talk, width, initial_indent=first, subsequent_indent=other) for talk in TALK * 2]
    paragraphs = [*TALK * 2, f"{WORDS} And so on."]
    assert texts("\n".join([*lines, ragged])) == [" ".join(paragraph.split()) for paragraph in paragraphs]


def test_lines_of_a_list_with_indents_are_not_joined() -> None:
    lists = [[f"Pier {n}", *(f"    boat {n} of {'many ' * (n * at % 7)}" for at in range(5))] for n in range(9)]
    lines = [line for entry in lists for line in entry]
    assert texts("\n".join(lines)) == [line.strip() for line in lines]


def test_line_that_ends_early_was_ended_on_purpose() -> None:
    head = "James Brady Room\n12:44 P.M. EDT"
    text = head + "\n\n" + "\n\n".join(textwrap.fill(WORDS, 72) for _ in range(4))
    assert texts(text)[:2] == ["James Brady Room", "12:44 P.M. EDT"]


def test_lines_that_only_follow_each_other_are_not_joined() -> None:
    text = "\n".join(f"Speaker {n}: {'word ' * (n * 7 % 40)}" for n in range(30))
    assert len(blocks_of(text)) == 30


def test_short_lines_that_follow_each_other_were_not_wrapped() -> None:
    lines = ["Luo Haiming:", WORDS.strip() * 3, "Reuters:", "Why?", "Luo Haiming:", "Because."]
    assert texts("\n".join(lines)) == lines


@given(st.text(alphabet=st.sampled_from("ab .:\n\t\u00a0\u3000\u200b\ufeff\x1c\x85\u2028"), max_size=200))
def test_every_character_that_is_not_blank_is_in_one_block(text: str) -> None:
    blocks = blocks_of(text)
    inside = [at for block in blocks for at in range(block.span.start, block.span.end)]
    assert len(inside) == len(set(inside))
    assert {at for at, char in enumerate(text) if char not in BLANK} <= set(inside)
    for block in blocks:
        assert block.span.of(text).strip(BLANK) == block.span.of(text) != ""


def test_a_place_is_the_same_as_the_number_of_its_line_and_in_words() -> None:
    block = Block(Span(1, 2), where=7)
    assert block.where == "line 7"
    assert block == Block(Span(1, 2), where="line 7")
    assert hash(block) == hash(Block(Span(1, 2), where="line 7"))
    assert block != Block(Span(1, 2), where="paragraph 7")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        block.page = 1  # type: ignore[misc]  # frozen, which is the point


def test_lines_that_a_copy_of_a_page_has_set_apart_are_joined() -> None:
    words = WORDS.strip().replace(". The", " and the")
    paragraphs = [f"MS. LEE: {words}", f"Q: {words}", "MS. LEE: No.", f"Q: {words}"]
    text = "\n\n".join("\n\n".join(textwrap.wrap(paragraph, 62)) for paragraph in paragraphs)
    assert texts(text) == paragraphs


def test_paragraphs_that_are_set_apart_are_not_joined() -> None:
    paragraphs = [f"MS. LEE: The tide of day {number} is in." for number in range(40)]
    assert texts("\n\n".join(paragraphs)) == paragraphs
