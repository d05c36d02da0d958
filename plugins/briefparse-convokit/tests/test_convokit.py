"""The real ConvoKit loads what is written, in an environment of its own.

ConvoKit brings spaCy, torch and much else, so this is done only when it is asked for: set the variable
``BRIEFPARSE_CONVOKIT`` to the Python of an environment that has ConvoKit, or to ``install`` to have one made.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import briefparse
from briefparse_convokit import write_corpus
from fiction import REPLIES, fiction
from reading import from_folder

if TYPE_CHECKING:
    from briefparse import Briefing
    from briefparse_convokit.replies import Conversations

pytestmark = pytest.mark.slow

VARIABLE = "BRIEFPARSE_CONVOKIT"
SCRIPT = Path(__file__).with_name("load_corpus.py")


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with ConvoKit."""
    wanted = os.environ.get(VARIABLE)
    if not wanted:
        pytest.skip(f"ConvoKit is not asked for: {VARIABLE} is not set")
    if wanted != "install":
        return Path(wanted)
    folder = tmp_path_factory.mktemp("convokit")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "convokit"], check=True)
    return programs / "python"


def loaded(python: Path, folder: Path) -> dict[str, Any]:
    """Load a corpus where the locale is no help, and return what ConvoKit found in it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(
        [python, SCRIPT, folder],
        env={**kept, "LC_ALL": "C", "PYTHONUTF8": "0"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("conversations", ["exchange", "briefing"])
def test_convokit_loads_all_of_it(python: Path, tmp_path: Path, conversations: Conversations) -> None:
    briefings = [fiction("first"), fiction("second/one")]
    folder = write_corpus(briefings, tmp_path / "corpus", conversations=conversations)
    found, read = loaded(python, folder), from_folder(folder)
    assert found["utterances"] == {
        one["id"]: {
            "speaker": one["speaker"],
            "conversation": one["conversation_id"],
            **{key: one[key] for key in ("reply_to", "timestamp", "text", "meta")},
        }
        for one in read.utterances
    }
    assert found["speakers"] == {key: speaker["meta"] for key, speaker in read.speakers.items()}
    assert found["conversations"] == {key: talk["meta"] for key, talk in read.conversations.items()}
    assert found["meta"] == read.corpus
    assert found["index"] == read.index
    # Every conversation is a tree that can be walked, and is in order.
    assert found["sound"] == list(read.conversations)
    assert set(found["walked"].values()) == {28}
    assert found["chronological"] == [one["id"] for one in read.utterances]
    assert found["frame"] == 28
    assert found["same after dumping"]
    assert found["same index"]


def test_replies_are_those_of_the_exchanges(python: Path, tmp_path: Path) -> None:
    found = loaded(python, write_corpus(fiction("x"), tmp_path))
    replies = {key: one["reply_to"] for key, one in found["utterances"].items()}
    assert replies == {f"x/{turn}": to and f"x/{to}" for turn, to in REPLIES.items()}


@pytest.mark.parametrize("briefings", [(), (briefparse.Briefing(id="empty"),)], ids=["none", "empty"])
def test_an_empty_corpus_loads(python: Path, tmp_path: Path, briefings: tuple[Briefing, ...]) -> None:
    found = loaded(python, write_corpus(briefings, tmp_path))
    assert (found["utterances"], found["conversations"]) == ({}, {})


def test_the_seed_loads(python: Path, tmp_path: Path, seed_path: Path) -> None:
    found = loaded(python, write_corpus(briefparse.parse_file(seed_path), tmp_path))
    assert len(found["utterances"]) == 25
    assert len(found["speakers"]) == 6 + 8
    assert len(found["conversations"]) == len(found["sound"]) == 8 + 3
    replies = {
        key.rpartition("/")[2]: one["reply_to"] and one["reply_to"].rpartition("/")[2]
        for key, one in found["utterances"].items()
    }
    assert {turn: to for turn, to in replies.items() if to} == {
        "u4": "u3",
        "u5": "u4",
        "u7": "u6",
        "u9": "u8",
        "u10": "u8",
        "u11": "u8",
        "u13": "u12",
        "u14": "u12",
        "u15": "u12",
        "u17": "u16",
        "u19": "u18",
        "u21": "u20",
        "u23": "u22",
        "u24": "u23",
    }
