"""Annotations cut a text in pieces."""

from __future__ import annotations

import pytest
from briefparse import Annotation, AnnotationKind, Paragraph

from briefparse_html.view.marks import Piece, pieces_of

STAGE, SIC, FIX = AnnotationKind.STAGE, AnnotationKind.SIC, AnnotationKind.CORRECTION


def test_text_without_marks_is_one_piece() -> None:
    assert pieces_of(Paragraph("as it is")) == (Piece("as it is"),)


@pytest.mark.parametrize(
    ("marks", "pieces"),
    [
        ([(STAGE, 2, 4, None)], ("01", "23/stage", "456789")),
        ([(STAGE, 0, 10, None)], ("0123456789/stage",)),
        ([(STAGE, 2, 6, None), (SIC, 4, 8, "x")], ("01", "23/stage", "45/stage sic", "67/sic", "[sic: x]", "89")),
        ([(FIX, 4, 4, "new")], ("0123", "[corrected: new]", "456789")),
        ([(FIX, 0, 2, "12")], ("01/correction", "[corrected: 12]", "23456789")),
        ([(STAGE, 2, 5, "23")], ("01", "234/stage", "56789")),
        ([(SIC, 8, 10, None)], ("01234567", "89/sic", "[sic]")),
        ([(STAGE, 3, 3, None)], ("012", "[stage direction]", "3456789")),
        ([(STAGE, 8, 99, None)], ("01234567", "89/stage")),
        ([(STAGE, -5, 2, None)], ("01/stage", "23456789")),
    ],
)
def test_marks_cut_a_text(marks: list[tuple[AnnotationKind, int, int, str | None]], pieces: tuple[str, ...]) -> None:
    paragraph = Paragraph("0123456789", annotations=tuple(Annotation(*mark) for mark in marks))
    shown = tuple(
        f"[{p.text}]" if p.remark else "/".join(filter(None, (p.text, " ".join(p.kinds)))) for p in pieces_of(paragraph)
    )
    assert shown == pieces
