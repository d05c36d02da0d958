from briefparse.reading.composing import Composer
from briefparse.reading.document import BlockHint, MarkKind


def test_blocks_are_parted_by_as_many_lines_as_were_asked_for() -> None:
    composer = Composer()
    for words, breaks in (("One", 1), ("two", 2), ("  ", 1), ("three", 5), ("four", 1)):
        composer.write(words)
        composer.cut(BlockHint.PARAGRAPH, "here", breaks)
    assert composer.finished().text == "One\ntwo\n\nthree\n\nfour"


def test_a_mark_goes_on_in_the_next_block() -> None:
    composer = Composer()
    composer.write("a ")
    composer.begin(MarkKind.ITALIC)
    composer.write(" b ")
    composer.cut(BlockHint.PARAGRAPH, "")
    composer.write("c")
    composer.finish(MarkKind.ITALIC)
    composer.finish(MarkKind.ITALIC)
    composer.write("d")
    composer.cut(BlockHint.PARAGRAPH, "")
    composed = composer.finished()
    assert composed.text == "a  b\n\ncd"
    assert [mark.span.of(composed.text) for mark in composed.marks] == ["b", "c"]


def test_marks_of_a_kind_that_touch_are_one() -> None:
    composer = Composer()
    for words in (" MR.", " ", "LUO: "):
        composer.begin(MarkKind.BOLD)
        composer.write(words)
        composer.finish(MarkKind.BOLD)
    composer.write(" —")
    composer.cut(BlockHint.PARAGRAPH, "")
    composed = composer.finished()
    assert [mark.span.of(composed.text) for mark in composed.marks] == ["MR. LUO:"]
    assert [block.hint for block in composed.blocks] == [BlockHint.BOLD]


def test_bold_needs_letters_and_all_of_them() -> None:
    for before, bold, hint in (
        ("", "###", BlockHint.PARAGRAPH),
        ("so ", "Luo", BlockHint.PARAGRAPH),
        ("1. ", "Luo", BlockHint.BOLD),
    ):
        composer = Composer()
        composer.write(before)
        composer.begin(MarkKind.BOLD)
        composer.write(bold)
        composer.finish_all()
        composer.cut(BlockHint.PARAGRAPH, "")
        assert composer.finished().blocks[0].hint is hint


def test_page_breaks_stand_in_the_gap_between_blocks_and_at_the_end() -> None:
    composer = Composer()
    composer.turn_page(2, "page 2")
    for words, page in (("One", 3), ("two", None)):
        composer.write(words)
        composer.cut(BlockHint.PARAGRAPH, "", continues=words == "two")
        composer.turn_page(page, "")
    composed = composer.finished()
    assert composed.text == "One\n\ntwo"
    assert [(b.hint.value, b.span.start, b.span.end, b.page, b.continues) for b in composed.blocks] == [
        ("page-break", 0, 0, 2, False),
        ("paragraph", 0, 3, None, False),
        ("page-break", 4, 4, 3, False),
        ("paragraph", 5, 8, None, True),
        ("page-break", 8, 8, None, False),
    ]


def test_paragraphs_without_marks_are_what_they_are_written_one_by_one() -> None:
    composer, other = Composer(), Composer()
    for each in (composer, other):
        each.turn_page(1, "page 1")
    composer.add_paragraphs(" one\ntwo   \n\u00a0  \nthree", 4, joins=True)
    composer.turn_page(2, "page 2")
    composer.add("four ", BlockHint.LIST_ITEM, "line 8", 1)
    composer.skip(1)
    composer.add_paragraphs("five\n\n\nsix\u200b", 9, joins=True)
    for words, hint, where, breaks in (
        (" one two ", BlockHint.PARAGRAPH, "line 4", 1),
        ("\u00a0", BlockHint.PARAGRAPH, "line 6", 1),
        ("three", BlockHint.PARAGRAPH, "line 7", 2),
        ("four ", BlockHint.LIST_ITEM, "line 8", 2),
        ("five", BlockHint.PARAGRAPH, "line 9", 2),
        ("six", BlockHint.PARAGRAPH, "line 12", 2),
    ):
        if words == "four ":
            other.turn_page(2, "page 2")
        other.write(words)
        other.cut(hint, where, breaks)
    assert composer.finished() == other.finished()
