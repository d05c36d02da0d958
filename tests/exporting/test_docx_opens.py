"""The file in an office program that is not python-docx: LibreOffice, which prints it."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import attrs
import pytest

from briefparse.exporting.docx import DocxExporter
from briefparse.model import Briefing, Label, Paragraph, Person, Turn, TurnKind
from sample import sample

if TYPE_CHECKING:
    from pathlib import Path

missing = [program for program in ("soffice", "pdftotext") if shutil.which(program) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing), reason=f"needs {' and '.join(missing)} (LibreOffice and poppler-utils)"),
]


def fictional(language: str, title: str, label: str, said: str) -> Briefing:
    speaker = Person("someone", label, listed=True)
    spoken = Turn("u1", 1, Label(label), speaker, None, TurnKind.STATEMENT, (Paragraph(said),))
    return Briefing(id=language, title=title, language=language, participants=(speaker,), body=(spoken,))


BRIEFINGS = {
    "sample": sample(),
    "empty": Briefing(id="empty"),
    "chinese": fictional("zh-Hans", "关于潮汐的虚构发布会", "林默", "今天上午，这里什么也没有发生。"),
    "arabic": fictional("ar", "مؤتمر خيالي", "لين مو", "هذا خيال، GDP 5.2%."),
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the words on paper of each briefing, from one run of LibreOffice."""
    folder = tmp_path_factory.mktemp("printed")
    for name, briefing in BRIEFINGS.items():
        (folder / f"{name}.docx").write_bytes(DocxExporter().export(briefing))
    files = [folder / f"{name}.docx" for name in BRIEFINGS]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {name: words_on_paper(folder / f"{name}.pdf") for name in BRIEFINGS}


def words_on_paper(pdf: Path) -> str:
    made = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], check=True, capture_output=True)
    return " ".join(made.stdout.decode().split())


def test_the_words_are_on_paper(printed: dict[str, str]) -> None:
    said = printed["sample"]
    for turn in sample().turns:
        assert turn.label is not None
        assert turn.label.text in said
    for words in ("Exchange 2: Harbour Post", "How many lighthouses are there?", "[2022]", "灯塔", "Participants"):
        assert words in said


def test_pages_are_numbered(printed: dict[str, str]) -> None:
    pages = re.findall(r"(\d) ?/ ?(\d)", printed["sample"])
    assert [int(page) for page, _ in pages] == list(range(1, len(pages) + 1))
    assert {int(of) for _, of in pages} == {len(pages)}
    assert len(pages) > 1


def test_hidden_marks_are_not_on_paper(printed: dict[str, str]) -> None:
    assert "_page_break_" not in printed["sample"]
    assert "page 2" in printed["sample"]


def test_chinese_is_on_paper(printed: dict[str, str]) -> None:
    assert "关于潮汐的虚构发布会" in printed["chinese"]
    assert "今天上午，这里什么也没有发生。" in printed["chinese"]


def test_arabic_is_on_paper(printed: dict[str, str]) -> None:
    # Printing may choose other forms of a letter and reorder words; single words are safe to look for.
    assert "خيال" in printed["arabic"]
    assert "GDP" in printed["arabic"]


def test_other_words_are_not(printed: dict[str, str]) -> None:
    other = attrs.evolve(sample(), title="A title nobody wrote")
    assert other.title not in printed["sample"]
