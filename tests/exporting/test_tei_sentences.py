from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from lxml import etree

from briefparse import Annotation, AnnotationKind, Briefing, Paragraph, Turn, TurnKind, parse
from briefparse.exporting.tei import TeiExporter
from briefparse.exporting.tei.sentences import sentences_of
from briefparse.testing.strategies import paragraphs
from briefparse.testing.words import folded_texts
from exporting.tei_files import find, values

if TYPE_CHECKING:
    from lxml.etree import RelaxNG


@pytest.mark.parametrize(
    "sentences",
    [
        ["One."],
        ["One.", "Two!", "Three?", "Four"],
        ["He said: “Yes.”", "Then he left."],
        ["Mr. Lin and Dr. Tan met on Jan. 5 in Washington, D.C. with J. R. Lee."],
        ["It cost 3.5 million.", "That is all."],
        ["Well… yes.", "No…", "Why not?"],
        ["Visit example.org. it is open."],
        ["你好。", "我们开始。", "“可以吗？”", "可以！"],
        ["答：是的。", "Yes."],
        ["قال نعم؟", "ثم ذهب۔", "انتهى."],
        ["No. 5 is here.", "12 more follow."],
        ["Really?!", "(Yes.)", "Good."],
    ],
    ids=lambda sentences: sentences[0],
)
def test_where_sentences_end(sentences: list[str]) -> None:
    gap = "" if "\u4e00" <= sentences[0][0] <= "\u9fff" else " "
    text = gap.join(sentences)
    assert [text[start:end] for start, end in sentences_of(text)] == sentences


@given(folded_texts(60))
def test_sentences_cover_the_text(text: str) -> None:
    spans = sentences_of(text)
    rebuilt = ""
    reached = 0
    for start, end in spans:
        assert reached <= start < end
        assert text[reached:start] in {"", " "}
        rebuilt += text[reached:end]
        reached = end
    assert rebuilt == text


def _briefing(paragraph: Paragraph) -> Briefing:
    return Briefing(id="x", body=(Turn("u1", 1, None, None, None, TurnKind.STATEMENT, (paragraph,)),))


def test_sentences_are_elements_with_ids_and_a_mark_joins_two() -> None:
    text = "One. (It laughs. It does.) Two. Three* now."
    marks = (Annotation(AnnotationKind.STAGE, 5, 26, None), Annotation(AnnotationKind.FOOTNOTE, 37, 38, "Four."))
    file = etree.fromstring(TeiExporter(sentences=True).export(_briefing(Paragraph(text, annotations=marks))))
    assert values(file, "//t:s/@xml:id") == [f"x.seg1.{n}" for n in range(1, 5)]
    said = ["".join(values(s, ".//text()[not(ancestor::t:note)]")) for s in find(file, "//t:s")]
    assert said == ["One.", "(It laughs. It does.)", "Two.", "Three* now."]
    assert values(file, "//t:citeStructure/@unit")[-1] == "sentence"


@settings(deadline=None)  # what is asked is not how long it takes, and the first time much is loaded
@given(paragraph=paragraphs())
def test_with_sentences_everything_comes_back_and_is_valid(parla_clarin: RelaxNG, paragraph: Paragraph) -> None:
    data = TeiExporter(sentences=True).export(_briefing(paragraph))
    assert parse(data) == _briefing(paragraph)
    assert parla_clarin.validate(etree.fromstring(data)), str(parla_clarin.error_log)
