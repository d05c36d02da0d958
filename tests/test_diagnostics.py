import pytest

from briefparse import CODES, LineIndex, Severity, Span
from briefparse.diagnostics import diagnose


def test_codes_are_well_formed_and_in_order() -> None:
    assert list(CODES) == sorted(CODES)
    assert len({code.name for code in CODES.values()}) == len(CODES)
    for code in CODES.values():
        assert code.code.startswith("BP")
        assert code.code[2:].isdigit()
        assert code.meaning.endswith(".")


def test_diagnose_takes_the_severity_of_the_code() -> None:
    made = diagnose("BP301", "no label", Span(1, 2))
    assert (made.severity, made.span) == (Severity.ERROR, Span(1, 2))
    with pytest.raises(KeyError):
        diagnose("BP999", "no such code")


def test_line_and_column() -> None:
    index = LineIndex("ab\ncd\n\nüx")
    assert [index.position(at) for at in (0, 1, 2, 3, 6, 7, 8, 9)] == [
        *((1, 1), (1, 2), (1, 3), (2, 1)),
        *((3, 1), (4, 1), (4, 2), (4, 3)),
    ]
    assert LineIndex("").position(0) == (1, 1)
