"""The Word file that ships: it is what python-docx makes of our styles, whatever the language and the options."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

import briefparse
from briefparse import export, parse
from briefparse.exporting.docx import blank
from briefparse.exporting.docx.blank.generate import generate, made_with_python_docx
from briefparse.exporting.docx.language import _EAST_ASIAN_FONTS, _RIGHT_TO_LEFT, _WORD_TAGS, word_language
from briefparse.exporting.docx.page import PAGES
from briefparse.exporting.docx.template import shipped_template
from sample import sample

if TYPE_CHECKING:
    from briefparse.exporting.docx.language import WordLanguage

PARTS = Path(blank.__file__).with_name("parts")
LANGUAGES = {
    word_language(tag) for tag in (*_WORD_TAGS, *_RIGHT_TO_LEFT, *_EAST_ASIAN_FONTS, "und", "", "{0}", "fr-CA", "zh-SG")
}
OF_EACH_BRIEFING = {"docProps/core.xml", "docProps/app.xml", blank.HEADER, *blank.FOOTERS}


def test_what_ships_is_what_python_docx_makes_of_our_styles() -> None:
    shipped = {name: blank.shipped(name) for name in blank.SHIPPED}
    assert shipped == generate(), "run `python -m briefparse.exporting.docx.blank.generate`, and look at the changes"


def test_nothing_else_ships() -> None:
    assert {path.relative_to(PARTS).as_posix() for path in PARTS.rglob("*") if path.is_file()} == {*blank.SHIPPED}


@pytest.mark.parametrize("language", sorted(LANGUAGES, key=str), ids=lambda language: language.mark)
def test_filled_in_it_is_what_python_docx_makes(language: WordLanguage) -> None:
    for page, line_numbers in product(PAGES.values(), (False, True)):
        filled_in = blank.blank_parts(page, language, line_numbers=line_numbers)
        made = made_with_python_docx(page, language, line_numbers=line_numbers)
        assert [*filled_in] == [*made]
        for name in made.keys() - OF_EACH_BRIEFING:
            assert filled_in[name] == made[name], (page, line_numbers, name)


def test_what_each_briefing_has_of_its_own_is_empty_until_it_is_written() -> None:
    parts = shipped_template("a4", word_language("en"), line_numbers=False).parts
    assert {name for name, data in parts if not data} == OF_EACH_BRIEFING
    with ZipFile(BytesIO(export(sample(), "docx"))) as file:
        assert all(file.read(name) for name in file.namelist())


@pytest.mark.parametrize("options", [(), ("--docx.line-numbers", "--docx.review", "--docx.paper", "letter")])
def test_a_command_that_writes_word_files_loads_neither_python_docx_nor_lxml(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    path = tmp_path / "talks.txt"
    path.write_text(
        "Talks on a harbour that nobody built\n\nQ: How deep is it?\n\nA: Nobody knows.\n", encoding="utf-8"
    )
    code = (
        "import sys; from briefparse.cli import main; main(sys.argv[1:]); "
        "print([name for name in ('docx', 'lxml') if name in sys.modules])"
    )
    words = [sys.executable, "-c", code, "convert", str(path), "-o", str(path.with_suffix(".docx")), *options]
    assert subprocess.run(words, check=True, capture_output=True, text=True).stdout == "[]\n"
    assert len(parse(path.with_suffix(".docx").read_bytes()).turns) == 2


def test_it_is_read_from_a_zipped_package_too(tmp_path: Path) -> None:
    archive = tmp_path / "zipped.zip"
    with ZipFile(archive, "w") as file:
        for path in (package := Path(briefparse.__file__).parent).rglob("*"):
            file.write(path, path.relative_to(package.parent))
    code = "from briefparse.exporting.docx import blank; print(blank.__file__, len(blank.shipped(blank.MAIN)))"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(archive)},
    )
    assert ran.stdout.split() == [
        str(archive / "briefparse/exporting/docx/blank/__init__.py"),
        str(len(blank.shipped(blank.MAIN))),
    ]
