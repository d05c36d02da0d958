"""The file in an office program that is not python-docx: LibreOffice, which prints it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import attrs
import pytest

from briefparse import export, parse_file
from briefparse.model import Briefing, Label, Paragraph, Person, Turn, TurnKind
from sample import sample

missing = [program for program in ("soffice", "pdftotext") if shutil.which(program) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing), reason=f"needs {' and '.join(missing)} (LibreOffice and poppler-utils)"),
]


def fictional(language: str, title: str, label: str, said: str) -> Briefing:
    speaker = Person("someone", label, listed=True)
    spoken = Turn("u1", 1, Label(label), speaker, None, TurnKind.STATEMENT, (Paragraph(said),))
    return Briefing(id=language, title=title, language=language, participants=(speaker,), body=(spoken,))


EXAMPLE = parse_file(Path(__file__).parents[2] / "examples" / "scio-tidal-energy.txt")
BRIEFINGS = {
    "sample": sample(),
    "example": EXAMPLE,
    "empty": Briefing(id="empty"),
    "chinese": fictional("zh-Hans", "关于潮汐的虚构发布会", "林默", "今天上午，这里什么也没有发生。"),
    "arabic": fictional("ar", "مؤتمر خيالي", "لين مو", "هذا خيال، GDP 5.2%."),
}


WITH_OPTIONS: dict[str, dict[str, Any]] = {
    "paged": {"page_breaks": "page"},
    "letter": {"paper": "letter", "line_numbers": True, "review": True, "links": "https://example.org/tides"},
    "short": {"contents": False, "front": False, "page_breaks": "none"},
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return the words on each page of each briefing, from one run of LibreOffice."""
    folder = tmp_path_factory.mktemp("printed")
    files = [folder / f"{name}.docx" for name in (*BRIEFINGS, *WITH_OPTIONS)]
    for name, briefing in BRIEFINGS.items():
        (folder / f"{name}.docx").write_bytes(export(briefing, "docx"))
    for name, options in WITH_OPTIONS.items():
        (folder / f"{name}.docx").write_bytes(export(EXAMPLE, "docx", **options))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {file.stem: pages_of(file.with_suffix(".pdf")) for file in files}


def pages_of(pdf: Path) -> list[str]:
    """Return the words of each page; a form feed ends one."""
    made = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], check=True, capture_output=True)
    return [" ".join(page.split()) for page in made.stdout.decode().split("\f")[:-1]]


@pytest.fixture(scope="module")
def printed(pages: dict[str, list[str]]) -> dict[str, str]:
    """Return the words on paper of each briefing."""
    return {name: " ".join(those) for name, those in pages.items()}


def test_the_words_are_on_paper(printed: dict[str, str]) -> None:
    said = printed["sample"]
    for turn in sample().turns:
        assert turn.label is not None
        assert turn.label.text in said
    for words in (
        "Exchange 2: Harbour Post – Lin Mo",
        "How many lighthouses are there?",
        "Correction: 2022",
        "灯塔",
        "Participants",
    ):
        assert words in said


def test_every_page_says_which_it_is_of_how_many(pages: dict[str, list[str]]) -> None:
    for name in pages.keys() - {"arabic"}:  # where the words on paper may be in another order
        those = pages[name]
        numbers = [re.findall(r"Page (\d+) of (\d+)", page) for page in those]
        assert numbers == [[(str(n), str(len(those)))] for n in range(1, len(those) + 1)]


def test_the_title_is_at_the_head_of_all_pages_but_the_first(pages: dict[str, list[str]]) -> None:
    first, *others = pages["example"]
    assert first.count(EXAMPLE.title) == 1
    assert others
    assert all(page.startswith(EXAMPLE.title) for page in others)


def test_the_example_fills_as_many_pages_as_it_should(pages: dict[str, list[str]]) -> None:
    # Six with the fonts that look like Word's, seven without.
    assert 6 <= len(pages["example"]) <= 7
    assert len(pages["short"]) < len(pages["example"])


def test_page_breaks_of_the_source_can_begin_pages(pages: dict[str, list[str]]) -> None:
    assert len(pages["paged"]) > len(EXAMPLE.page_breaks)


@pytest.mark.parametrize("name", ["example", "paged", "letter", "short"])
def test_all_that_was_said_is_on_paper_in_its_order(pages: dict[str, list[str]], name: str) -> None:
    """Compare letters alone: lines are broken anywhere, pages too, and numbers may stand beside lines."""
    head = letters(EXAMPLE.title)
    said = "".join(letters(page.removeprefix(EXAMPLE.title)) for page in pages[name]).replace("pageof", "")
    at = said.index(letters("News outlets:"))
    assert head
    for turn in EXAMPLE.turns:
        assert turn.label is not None
        for text in (turn.label.text, *(paragraph.text for paragraph in turn.paragraphs)):
            found = said.find(letters(text), at)
            assert found >= 0, text
            at = found + 1


def letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalpha())


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
