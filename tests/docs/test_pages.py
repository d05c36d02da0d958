"""Every code block of the README and the documentation is run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from environments import ROOT
from pages import NOT_RUN, PAGES, RUN, Block, Desk, blocks_of, conversations, same

if TYPE_CHECKING:
    from pathlib import Path


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the one folder of all pages, where the README's first command was run: who reads on has no new one."""
    made = tmp_path_factory.mktemp("reader")
    readme, *_ = PAGES
    (first, *_) = (block for block in blocks_of(readme) if block.language == "sh")
    *_, convert = first.text.strip().split(" && .venv/bin/")
    assert "→ out/" in Desk(readme, made).shell(convert)
    return made


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_blocks_of_a_page_run(
    page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend(folder)
    desk = Desk(page, folder, renew=request.config.getoption("--update-golden"))
    for block in blocks_of(page):
        desk.run(block)
    if desk.renew:
        desk.write_back()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_block_says_what_it_is(page: Path) -> None:
    unknown = [
        (block.line, block.language)
        for block in blocks_of(page)
        if block.language not in RUN | NOT_RUN and block.title is None
    ]
    assert unknown == []


def test_the_links_between_files_lead_somewhere() -> None:
    dead = [
        (name_of(page), target)
        for page in PAGES
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
        if not target.startswith(("http://", "https://")) and not (page.parent / target).exists()
    ]
    assert dead == []


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    listed = set(re.findall(r"[\w/-]+\.md", navigation))
    assert listed == {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")}


@pytest.mark.parametrize("entrance", ["README.md", "docs/index.md"])
def test_every_how_to_is_found_from_both_entrances(entrance: str) -> None:
    linked = set(re.findall(r"\]\((?:docs/)?(how-to/[\w-]+\.md)\)", (ROOT / entrance).read_text(encoding="utf-8")))
    assert linked == {f"how-to/{page.name}" for page in (ROOT / "docs" / "how-to").glob("*.md")}


class TestTheRunnerItself:
    """A page that lies must fail."""

    @pytest.fixture
    def desk(self, tmp_path: Path) -> Desk:
        return Desk(ROOT / "README.md", tmp_path)

    def test_a_false_assertion_fails(self, desk: Desk) -> None:
        with pytest.raises(AssertionError):
            desk.run(Block("python", None, "assert False", 1))

    def test_a_false_answer_fails(self, desk: Desk) -> None:
        with pytest.raises(AssertionError, match="Expected"):
            desk.run(Block("pycon", None, ">>> 1 + 1\n3\n", 1))

    def test_a_false_output_fails(self, desk: Desk) -> None:
        with pytest.raises(AssertionError, match="but shown is"):
            desk.run(Block("console", None, "$ echo one\ntwo\n", 1))

    def test_a_false_output_is_put_right_where_that_is_asked_for(self, tmp_path: Path) -> None:
        page = tmp_path / "page.md"
        page.write_text("One.\n\n```console\n$ echo one\ntwo\n$ true\n```\n\nTwo.\n", encoding="utf-8")
        desk = Desk(page, tmp_path / "desk", renew=True)
        for block in blocks_of(page):
            desk.run(block)
        desk.write_back()
        assert page.read_text(encoding="utf-8") == "One.\n\n```console\n$ echo one\none\n$ true\n```\n\nTwo.\n"

    def test_blocks_share_their_names(self, desk: Desk) -> None:
        desk.run(Block("python", None, "answer = 41", 1))
        desk.run(Block("pycon", None, ">>> answer + 1\n42\n", 3))

    def test_a_block_with_a_title_is_a_file(self, desk: Desk, tmp_path: Path) -> None:
        desk.run(Block("python", "folder/a.py", "raise SystemExit", 1))
        assert (tmp_path / "folder" / "a.py").read_text(encoding="utf-8") == "raise SystemExit"

    def test_commands_are_parted_from_what_they_say(self) -> None:
        assert conversations("$ one\na\nb\n$ two\n$ three\nc\n") == [("one", "a\nb\n"), ("two", ""), ("three", "c\n")]

    @pytest.mark.parametrize(
        ("shown", "said", "fits"),
        [
            ("a\n...\nd", "a\nb\nc\nd\n", True),
            ("a\n...", "a\nb\n", True),
            ("...\nd", "a\nb\nc\nd\n", True),
            ("a\n...\nd", "a\nb\nc\n", False),
            ("a", "a\nb\n", False),
            ("", "a\n", False),
        ],
    )
    def test_three_dots_stand_for_any_lines(self, shown: str, said: str, *, fits: bool) -> None:
        assert same(shown, said) is fits
