from __future__ import annotations

import pytest
from lxml import etree

from briefparse.exporting.xmltext import xml_bytes, xml_safe

LEGAL = (0x09, 0x0A, 0x0D, 0x20, 0x7F, 0x85, 0xD7FF, 0xE000, 0xFDD0, 0xFFFD, 0x10000, 0x1FFFF, 0x10FFFF)
ILLEGAL = (0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFE, 0xFFFF)


@pytest.mark.parametrize("code", LEGAL, ids=hex)
def test_what_xml_holds_stays(code: int) -> None:
    assert xml_safe(f"a{chr(code)}b") == f"a{chr(code)}b"


@pytest.mark.parametrize("code", ILLEGAL, ids=hex)
def test_what_xml_cannot_hold_is_replaced_one_for_one(code: int) -> None:
    assert xml_safe(f"a{chr(code)}b") == "a\ufffdb"


@pytest.mark.parametrize("code", [*LEGAL, *ILLEGAL], ids=hex)
def test_a_whole_file_is_treated_as_each_text_is(code: int) -> None:
    assert xml_bytes(["a\n", f"{chr(code)}é"]) == xml_safe(f"a\n{chr(code)}é").encode()


def test_a_surrogate_pair_left_in_two_halves_becomes_two_replacements() -> None:
    assert xml_safe("\ud83d\ude80") == "\ufffd\ufffd"


def test_lxml_agrees_on_every_character_of_the_first_plane() -> None:
    element = etree.Element("x")
    refused = []
    for code in range(0x10000):
        try:
            element.text = chr(code)
        except (ValueError, UnicodeEncodeError):
            refused.append(code)
    assert refused == [code for code in range(0x10000) if xml_safe(chr(code)) != chr(code) or code - 0xFFFE >= 0]
    assert all(xml_safe(chr(code)) == "\ufffd" for code in refused)
