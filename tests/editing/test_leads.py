"""The words before a first colon."""

from __future__ import annotations

import pytest

from briefparse.editing.leads import lead_of
from briefparse.parsing.labels.shapes import LONGEST_LABEL


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Lin Mo: Good morning.", ("Lin Mo", 7)),
        ("林墨：早上好。", ("林墨", 3)),
        (" Lin Mo : Well: no.", ("Lin Mo", 9)),
        ("Lin Mo:", ("Lin Mo", 7)),
        (": Good morning.", None),
        ("Good morning.", None),
        ("", None),
        ("x" * LONGEST_LABEL + ":", ("x" * LONGEST_LABEL, LONGEST_LABEL + 1)),
        ("x" * (LONGEST_LABEL + 1) + ":", None),
    ],
)
def test_lead(text: str, lead: tuple[str, int] | None) -> None:
    assert lead_of(text) == lead
