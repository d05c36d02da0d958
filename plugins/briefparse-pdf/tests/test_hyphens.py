"""Hyphens at the ends of lines. All of it is fictional."""

from __future__ import annotations

from briefparse_pdf.layout.hyphens import Lexicon, Mend, cut_word
from press import Press
from reading import codes, paragraphs, read


def test_a_word_is_put_together_where_the_document_has_it_whole() -> None:
    lexicon = Lexicon.of([("their transparency is", "trans-", "parency")])
    assert lexicon.mend("trans", "parency") == Mend(joined=True, known=True)


def test_a_word_keeps_the_hyphen_that_it_has_elsewhere() -> None:
    lexicon = Lexicon.of([("in the longer-run view", "the longer-", "run")])
    assert lexicon.mend("longer", "run") == Mend(joined=False, known=True)


def test_pieces_of_words_are_no_words() -> None:
    lexicon = Lexicon.of([("the trans-", "parency of", "trans-", "parency")])
    assert set(lexicon.counts) == {"the", "of"}


def test_names_numbers_and_chains_keep_their_hyphens() -> None:
    lexicon = Lexicon.of([("a trans-", "parency")])
    assert lexicon.parts_words
    for tail, head in (("Jean", "Pierre"), ("COVID", "19"), ("state-of-the", "art")):
        assert not lexicon.mend(tail, head).joined
    assert lexicon.mend("trans", "parency") == Mend(joined=True, known=False)


def test_two_words_of_the_document_keep_the_hyphen_between_them() -> None:
    assert not Lexicon.of([("a long way, a short term, a long-", "term plan")]).mend("long", "term").joined


def test_a_document_that_parts_no_words_keeps_all_hyphens() -> None:
    lexicon = Lexicon.of([("well-known and", "a well-", "known tide"), ("a sand-", "bank")])
    assert not lexicon.parts_words
    assert lexicon.mend("sand", "bank") == Mend(joined=False, known=False)


def test_dashes_cut_no_word() -> None:
    assert cut_word("the tides -", "rose") == ("", "")
    assert cut_word("1990-", "95") == ("", "")
    assert cut_word("no hyphen", "here") == ("", "")


def test_words_in_a_file_are_mended_and_counted() -> None:
    press = Press(right=200)
    words = (
        "Our transparency rises as the tides do, and trans|parency is what the well-|known keepers of a well-known sea"
    )
    press.paragraph(words)
    document = read(press.finished())
    assert paragraphs(document) == [words.replace("|", "")]
    (doubt,) = document.diagnostics
    assert doubt.code == "BP134"
    assert doubt.message.startswith("1 words cut at the ends of lines were put together, 1 kept their hyphens")


def test_a_word_that_a_page_break_cuts_stands_before_it() -> None:
    press = Press(bottom=690)
    press.text(72, 700, "the keepers of the lighthouses are told to be patient with the tides, as trans-")
    press.down(16)
    press.text(72, 700, "parency, they say, comes slowly.")
    document = read(press.finished())
    assert [block.span.of(document.text) for block in document.blocks] == [
        "the keepers of the lighthouses are told to be patient with the tides, as transparency,",
        "",
        "they say, comes slowly.",
    ]
    assert codes(document) == ["BP134"]


def test_a_soft_hyphen_goes() -> None:
    press = Press(regular="Helvetica")
    press.text(72, 700, "the keepers of the lighthouses are told to be patient with trans\xad")
    press.text(72, 684, "parency.")
    assert read(press.finished()).text.endswith("transparency.")
