"""What `import briefparse` gives, and what it does not load."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import briefparse

HEAVY = (
    "lxml",
    "docx",
    "pluggy",
    "attr",
    "cattrs",
    "chardet",
    "rich",
    "cyclopts",
    "urllib",
    "importlib.metadata",
    "typing_extensions",
)


@pytest.mark.parametrize("name", [name for name in briefparse.__all__ if not name.startswith("_")])
def test_every_public_name_is_there_and_documented(name: str) -> None:
    value = getattr(briefparse, name)
    assert name == "CODES" or value.__doc__


def test_the_type_checker_sees_the_same_names() -> None:
    text = Path(briefparse.__file__).read_text(encoding="utf-8")
    seen = re.findall(r"(\w+) as \1\b", text.split("_HOMES")[0])
    assert {*seen, "__version__"} == set(briefparse.__all__)


def test_the_corpus_is_there_without_an_import_of_its_own() -> None:
    code = (
        "import sys, briefparse; early = 'briefparse.corpus' in sys.modules; "
        "print(early, briefparse.corpus.build.__name__, briefparse.corpus is sys.modules['briefparse.corpus'])"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said == "False build True\n"


def test_no_other_names() -> None:
    with pytest.raises(AttributeError, match="harbour"):
        _ = briefparse.harbour
    assert dir(briefparse) == sorted(briefparse.__all__)


@pytest.mark.parametrize("first", ["briefparse", "briefparse.diagnostics", "briefparse.model", "briefparse.parsing"])
def test_any_module_can_be_imported_first(first: str) -> None:
    subprocess.run([sys.executable, "-c", f"import {first}"], check=True)


def test_import_loads_nothing_heavy() -> None:
    code = f"import sys, briefparse; print([m for m in {HEAVY} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "[]\n"


def test_import_loads_nothing_but_itself() -> None:
    code = "import sys; before = set(sys.modules); import briefparse; print(sorted(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert loaded in {"['__future__', 'briefparse']\n", "['briefparse']\n"}


def test_parsing_text_loads_what_it_needs_alone(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("MS. NOVAK: Good morning.\n", encoding="utf-8")
    others = ("lxml", "docx", "cattrs", "chardet", "importlib.metadata", "importlib.resources", "json", "email")
    code = (
        f"import sys, briefparse; briefparse.parse_file('page.txt'); print([m for m in {others} if m in sys.modules])"
    )
    environment = {**os.environ, "BRIEFPARSE_DISABLE_PLUGINS": "*"}
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=tmp_path, env=environment
    )
    assert run.stdout == "[]\n"
