from __future__ import annotations

from io import BytesIO

from docx import Document
from hypothesis import HealthCheck, given, settings, strategies as st

from briefparse.exporting.docx import DocxExporter
from briefparse.exporting.docx.direction import has_rtl, is_rtl, stretches
from briefparse.exporting.xmltext import xml_safe
from briefparse.model import Briefing
from briefparse.testing.strategies import wild_briefings
from briefparse.testing.words import wild_texts
from exporting.docx_files import lines, misplaced, opened, said_in, words_of

once = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


@once
@given(wild_briefings())
def test_no_text_of_any_briefing_is_lost(briefing: Briefing) -> None:
    said = said_in(opened(briefing))
    assert [text for text in words_of(briefing) if text not in said] == []


@once
@given(wild_briefings())
def test_speech_keeps_its_order_and_every_character(briefing: Briefing) -> None:
    document = opened(briefing)
    said_in(document)  # takes out what was added in brackets
    speech = {"Statement", "Question", "Answer", "Moderation"}
    written = [text for style, text in lines(document) if style in speech]
    assert written == [xml_safe(paragraph.text) for turn in briefing.turns for paragraph in turn.paragraphs]


@once
@given(wild_briefings())
def test_the_elements_of_any_briefing_stand_in_order(briefing: Briefing) -> None:
    assert misplaced(opened(briefing).element) == []


@once
@given(wild_briefings())
def test_the_same_briefing_gives_the_same_bytes(briefing: Briefing) -> None:
    assert DocxExporter().export(briefing) == DocxExporter().export(briefing)


@once
@given(wild_texts(), wild_texts())
def test_any_language_and_title_can_be_opened(language: str, title: str) -> None:
    data = DocxExporter().export(Briefing(id="x", language=language, title=title))
    assert Document(BytesIO(data)).core_properties.title == xml_safe(title)


@given(st.text(st.sampled_from("aZ é1٣,. שم中\u0301_") | st.characters()), st.booleans())
def test_stretches_add_up_and_do_not_mix_directions(text: str, rtl: bool) -> None:  # noqa: FBT001  (hypothesis gives it)
    parts = list(stretches(text, rtl=rtl))
    assert "".join(part for part, _ in parts) == text
    assert [part for part, backwards in parts if not backwards and has_rtl(part)] == []
    assert all(not backwards or not part.isascii() or rtl for part, backwards in parts)


@given(st.text(st.sampled_from("1 ,.٠"), max_size=5))
def test_the_first_letter_decides_the_direction_of_a_paragraph(before: str) -> None:
    assert is_rtl(before.replace("٠", "") + "שa")
    assert not is_rtl(before.replace("٠", "") + "aש")
