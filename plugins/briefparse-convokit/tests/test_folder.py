"""The corpus of many briefings, as a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import ExportError, TargetExistsError, WriteError
from briefparse_convokit import ConvokitExporter, write_corpus
from briefparse_convokit.files import FILES
from fiction import fiction
from reading import from_folder, parsed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefparse import Briefing


def test_a_folder_holds_what_the_zip_file_holds(tmp_path: Path) -> None:
    folder = write_corpus(fiction(), tmp_path / "new" / "corpus")
    assert folder == tmp_path / "new" / "corpus"
    assert {name: (folder / name).read_bytes() for name in FILES} == unpacked(ConvokitExporter().export(fiction()))


def test_many_briefings_are_taken_one_by_one(tmp_path: Path) -> None:
    read = from_folder(write_corpus((fiction(name) for name in ("a", "b", "c")), tmp_path))
    assert len(read.utterances) == 42
    assert len(read.speakers) == 21
    assert len(read.conversations) == 18
    assert read.corpus["briefings"] == ["a", "b", "c"]
    assert {one["speaker"].split("/")[0] for one in read.utterances[14:28]} == {"b"}


def test_a_briefing_may_be_one_conversation(tmp_path: Path) -> None:
    read = from_folder(write_corpus((fiction("a"), fiction("b")), tmp_path, conversations="briefing"))
    assert list(read.conversations) == ["a/u1", "b/u1"]


def test_two_briefings_of_one_id_are_an_error_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="two briefings have the id 'a'"):
        write_corpus((fiction("a"), fiction("a")), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_no_briefings_make_an_empty_corpus(tmp_path: Path) -> None:
    assert from_folder(write_corpus((), tmp_path)).utterances == []


def test_what_is_there_stays_unless_told_otherwise(tmp_path: Path) -> None:
    (tmp_path / "corpus.json").write_text("mine", encoding="utf-8")
    with pytest.raises(TargetExistsError, match=r"corpus\.json"):
        write_corpus(fiction(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["corpus.json"]
    assert from_folder(write_corpus(fiction(), tmp_path, overwrite=True)).corpus["briefings"]


def test_a_failure_of_the_callers_is_not_ours(tmp_path: Path) -> None:
    def failing() -> Iterator[Briefing]:
        yield fiction()
        message = "no more"
        raise OSError(message)

    with pytest.raises(OSError, match="no more"):
        write_corpus(failing(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(WriteError, match="file"):
        write_corpus(fiction(), tmp_path / "file" / "corpus")


def test_the_zip_file_unpacks_to_the_files_and_nothing_else() -> None:
    assert parsed(unpacked(ConvokitExporter().export(fiction("../evil")))).corpus["briefings"] == ["../evil"]
