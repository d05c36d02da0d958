from __future__ import annotations

from hypothesis import given, strategies as st
from lxml import etree

from briefparse.exporting.tei.elements import Element, add
from briefparse.exporting.tei.layout import written
from briefparse.exporting.xmltext import xml_safe

# Everything that is special in XML comes often.
TEXTS = st.text(st.one_of(st.sampled_from("&<>\"'\t\n\r ]\x00\x0b\x85\ufeff\ufffe\ud800é"), st.characters()))


@given(text=TEXTS, value=TEXTS, tail=TEXTS)
def test_words_and_values_are_written_as_lxml_writes_them(text: str, value: str, tail: str) -> None:
    seg = Element("seg", "")
    add(seg, "note", text, n=value).tail = tail
    theirs = etree.Element("seg")
    note = etree.SubElement(theirs, "note", n=xml_safe(value))
    note.text, note.tail = xml_safe(text), xml_safe(tail)
    assert written(seg) == etree.tostring(theirs, encoding="UTF-8", xml_declaration=False)


def test_children_of_a_structural_element_stand_on_lines_of_their_own_down_to_words() -> None:
    div = Element("div", "")
    u = add(div, "u")
    add(add(u, "seg", "Good "), "gap").tail = " morning."
    add(u, "pb", n="2")
    assert written(div).decode() == (
        '<div>\n  <u>\n    <seg>Good <gap/> morning.</seg>\n    <pb n="2"/>\n  </u>\n</div>'
    )
