"""Pages that a browser prints, with its own heads and feet: they say what the text says. All of it is fictional."""

from __future__ import annotations

import html
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

import briefparse
from fiction import talk

if TYPE_CHECKING:
    from pathlib import Path

    from briefparse import Briefing

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LINES = (
    "SCIO briefing on a fictional sea",
    "Haicheng | 10 a.m. Sept. 12, 2031",
    *("Speaker:", "Mr. Luo Haiming, minister of tides"),
    *("Chairperson:", "Ms. Shen Yulan, director general of the Press Bureau of the SCIO"),
    *("Shen Yulan:", f"Good morning. {talk(4)}", "Mr. Luo, please."),
    *("Luo Haiming:", *(talk(7 + at, at) for at in range(6))),
    *("Reuters:", "What did the harbours cost? " + talk(2, 3), "Luo Haiming:", "Nine billion.", talk(12, 5)),
    *("Xinhua News Agency:", "And who will pay?", "Luo Haiming:", *(talk(9 + at, at) for at in range(6))),
    *("Shen Yulan:", "That is all for today."),
)


def said(briefing: Briefing) -> list[tuple[str, str]]:
    return [(turn.label.text if turn.label else "", " ".join(turn.text.split())) for turn in briefing.turns]


@pytest.mark.parametrize("align", ["left", "justify"])
def test_a_page_that_a_browser_prints(align: str, tmp_path: Path) -> None:
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        pytest.skip(f"none of {', '.join(BROWSERS)} is installed; one prints the page")
    body = "".join(f"<p>{html.escape(line)}</p>" for line in LINES)
    page, printed = tmp_path / "page.html", tmp_path / "page.pdf"
    page.write_text(f"<meta charset=utf-8><title>Tides</title><style>body{{text-align:{align}}}</style>{body}", "utf-8")
    subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={printed}", page.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    briefing = briefparse.parse_file(printed)
    assert said(briefing) == said(briefparse.parse("\n\n".join(LINES)))
    assert (briefing.dialect, len(briefing.turns)) == ("scio-en", 7)
    assert [item.n for item in briefing.page_breaks] == list(range(2, len(briefing.page_breaks) + 2))
    assert len(briefing.page_breaks) >= 1
    assert all("page.html" not in turn.text for turn in briefing.turns)
