"""The count that the parser is held against counts what it should, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from accuracy.label_count import labels_of

if TYPE_CHECKING:
    from pathlib import Path

MARKDOWN = """\
---
title: A fictional briefing
---

James Room

MS. LEE:\xa0 Hello.  It is 2:15: early.

Q\xa0\xa0\xa0 Why?\x20\x20
MS. LEE:\xa0 Because.

Bottom line: It is early.

SENIOR ADMINISTRATION OFFICIAL ONE: Yes.
"""
HTML = """\
<html><head><title>A fictional briefing</title></head><body><h1>A fictional briefing</h1>
<div>MR. ROE:&nbsp; Hello.<br/> <br/>Q&nbsp;&nbsp; Why?<br/>
MR. ROE:  Because.<br/><br/>  Bottom line: early.</div><p>END 2:30 P.M.</p></body></html>
"""


@pytest.mark.parametrize(
    ("name", "text", "labels"),
    [
        ("a.md", MARKDOWN, ["MS. LEE", "Q", "MS. LEE", "SENIOR ADMINISTRATION OFFICIAL ONE"]),
        ("a.html", HTML, ["MR. ROE", "Q", "MR. ROE"]),
    ],
)
def test_labels_are_counted(tmp_path: Path, name: str, text: str, labels: list[str]) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    assert labels_of(path) == labels
