"""What is told of patterns is true of all that they match."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from briefparse.dialects.beginnings import LENGTH
from briefparse.dialects.needs import needs_of
from briefparse.dialects.signs import without_small_letters
from scio import BUILTIN

PATTERNS = sorted(
    {item.pattern for dialect in BUILTIN.dialects for item in dialect.evidence}
    | {rule.pattern for dialect in BUILTIN.dialects for rule in dialect.rules}
)
BLANKS = " \t\x0b\x0c\r\xa0\u3000"


@pytest.mark.parametrize(
    ("pattern", "literals", "beginnings"),
    [
        (r"Harbour \d{1,2}", ("Harbour ",), {"Har"}),
        (r"(?:Tide|Bay) News", (" News",), {"Tid", "Bay"}),
        (r"[Tt]ides?", ("ide",), {"Tid", "tid"}),
        (r"\d\d:\d\d", (":",), {"00:"}),
        (r"(?:The )?Pier$", ("Pier",), {"The", "Pie"}),
        (r"A ?:", ("A",), {"A :", "A:"}),
        (r"\bQ\. {1,3}\S", ("Q.",), {"Q. "}),
        (r"[^\n]{1,80} held", (" held",), None),
        (r"港(?:口|湾)", ("港",), {"港口", "港湾"}),
        (r"[\u4e00-\u9fff]{2}记者", ("记者",), None),
        (r"(?:a|b)?", (), None),
    ],
)
def test_what_patterns_need(pattern: str, literals: tuple[str, ...], beginnings: set[str] | None) -> None:
    needs = needs_of(pattern)
    assert needs.literals == literals
    assert needs.beginnings == (None if beginnings is None else frozenset(beginnings))
    assert not needs.begins_line
    assert not needs.ignores_case


def test_blanks_at_the_beginning_of_a_line_do_not_count() -> None:
    needs = needs_of(r"(?m)^[ \t\xa0]*(?:SPEAKER|GUEST):")
    assert needs.begins_line
    assert needs.beginnings == frozenset({"SPE", "GUE"})
    assert needs.literals == ("SPEAKER", "GUEST")


def test_case_is_ignored_where_the_pattern_ignores_it() -> None:
    needs = needs_of(r"(?i)kiosk")
    assert needs.literals == ("kiosk",)
    assert needs.ignores_case
    assert needs.beginnings is not None
    assert {"kio", "KIO", "KiO", "\u212aIO"} <= needs.beginnings


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (r"Harbour (?:News )?Conference", ((b"HC", b"HNC"),)),
        (r"[Tt]ide Table", ((b"T", b"TT"),)),
        (r"(?:Bay|Pier) Watch: [A-Z][a-z]{2,8} \(live\)", ((b"BW:", b"PW:"), (b"()",))),
        (r"PIER[A-Z]{1,9}HARBOUR", ((b"HARBOUR",), (b"PIER",))),
        (r"M[RS]S?\. \d", ((b"MR0", b"MRS0", b"MS0", b"MSS0"),)),
        (r"\(\d{1,2}:[0-5]\d [ap]\.m\.\)", ((b":00)",), (b"(",))),
        (r"第2回", (("第0回".encode(),),)),
        (r"(?m)^[ \t]*é+Q", ((b"Q",),)),
        (r"A[BCDE]{2}Z", ((b"A",), (b"Z",))),
        (r"(?i)HARBOUR", ()),
        (r"(?i:HARBOUR)|TIDE", ()),
        (r"the tides?", ()),
    ],
)
def test_what_matches_hold_beside_small_letters(pattern: str, signs: tuple[tuple[bytes, ...], ...]) -> None:
    assert needs_of(pattern).signs == signs


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Pier 12, at 9:05.", "P000:00"),
        ("Tide’s 7", "T’0"),
        ("الساعة ٩:٠٥", "الساعة0:00"),
        ("１２月３日（水）、", "00月0日（水）、"),
        ("२०३१ 7", "00000"),
        ("\ud800 𝟗", "\ud8000"),
    ],
)
def test_digits_of_all_scripts_are_written_as_one(text: str, left: str) -> None:
    assert without_small_letters(text) == left.encode("utf-8", "surrogatepass")


def test_no_digit_is_passed_over() -> None:
    for digit in filter(str.isdecimal, map(chr, range(sys.maxunicode + 1))):
        assert without_small_letters(f"“{digit}”") == "“0”".encode(), hex(ord(digit))


@pytest.mark.parametrize(
    "pattern", [r"Pier \d", r"[^\n]x", "[a-z]{2}", ".", r"\S", r"[^\s:]", "(?:a|b)?", r"(?m)^a\b(?=\n)"]
)
def test_a_match_within_a_line(pattern: str) -> None:
    assert needs_of(pattern).in_line


@pytest.mark.parametrize(
    "pattern",
    [r"a\nb", r"Pier\s", "[^a]", "[^\\S]", r"\D", "(?s).", "(?s:.)", r"(?:a|\W)", "[\t-\r]", "(?>a)", r"x\n?"],
)
def test_a_match_that_may_cross_lines(pattern: str) -> None:
    assert not needs_of(pattern).in_line


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_every_match_has_what_its_pattern_needs(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern))
    match = re.compile(pattern).search(text)
    assert match is not None
    needs, found = needs_of(pattern), match.group()
    if needs.literals and not needs.ignores_case:
        assert any(literal in found for literal in needs.literals)
    if needs.literals and needs.ignores_case and found.isascii():
        assert any(literal in found.lower() for literal in needs.literals)
    without = without_small_letters(found)
    assert all(any(one in without for one in sign) for sign in needs.signs)
    if needs.in_line:
        assert "\n" not in found
    if needs.beginnings is not None:
        begun = found.lstrip(BLANKS) if needs.begins_line else found
        head = re.sub(r"\d", "0", begun[:LENGTH])
        assert any(head.startswith(beginning) for beginning in needs.beginnings)
