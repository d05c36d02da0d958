"""The plugin as briefparse finds it: installed, through its entry point."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import briefparse
from briefparse.testing.conformance import check_exporter
from briefparse_convokit import ConvokitExporter
from fiction import fiction

README = Path(__file__).parents[1] / "README.md"


def test_the_installed_plugin_provides_the_exporter() -> None:
    (info,) = [info for info in briefparse.Registry.default().plugins if info.name == "convokit"]
    assert (info.distribution, info.failure, info.exporters) == ("briefparse-convokit", None, ("convokit",))


def test_it_is_found_by_the_ending_of_a_file(tmp_path: Path) -> None:
    path = briefparse.export_file(fiction(), tmp_path / "briefing.convokit.zip")
    assert path.read_bytes() == ConvokitExporter().export(fiction())


@pytest.mark.parametrize("exporter", [ConvokitExporter(), ConvokitExporter(conversations="briefing")])
def test_it_keeps_the_rules_for_exporters(exporter: ConvokitExporter) -> None:
    check_exporter(exporter, examples=20)


def test_its_option_is_checked_and_a_flag_of_the_command_line(tmp_path: Path) -> None:
    with pytest.raises(briefparse.OptionError, match="conversations"):
        briefparse.export(fiction(), "convokit", conversations="turn")
    source, target = tmp_path / "briefing.json", tmp_path / "out.convokit.zip"
    source.write_bytes(briefparse.export(fiction(), "json"))
    flags = ["-t", "convokit", "--convokit.conversations", "briefing"]
    command: list[str | Path] = [sys.executable, "-m", "briefparse", "convert", source, *flags, "-o", target]
    subprocess.run(command, check=True, capture_output=True)
    assert target.read_bytes() == ConvokitExporter(conversations="briefing").export(fiction())


SCRIPT = """
import hashlib
from fiction import fiction
from briefparse_convokit import ConvokitExporter
print(hashlib.sha256(ConvokitExporter().export(fiction())).hexdigest())
"""


def test_same_bytes_in_another_time_zone_locale_and_hash_seed() -> None:
    outputs = set()
    for zone, locale, hash_seed in (("UTC", "C", "0"), ("Asia/Tokyo", "C.UTF-8", "1"), ("America/Lima", "POSIX", "42")):
        changed = {"TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(Path(__file__).parent)}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT], env={**os.environ, **changed}, capture_output=True, text=True, check=True
        )
        outputs.add(done.stdout)
    (output,) = outputs
    assert len(output.strip()) == 64


def test_the_readmes_python_runs(tmp_path: Path) -> None:
    blocks = README.read_text(encoding="utf-8").split("```python\n")[1:]
    (code,) = [block.split("```")[0] for block in blocks if "write_corpus(" in block]
    (tmp_path / "briefings").mkdir()
    text = "Host:\n\nWelcome to a fiction.\n\nReuters:\n\nWhy?\n\nHost:\n\nBecause.\n"
    (tmp_path / "briefings" / "one.txt").write_text(text, encoding="utf-8")
    (tmp_path / "readme.py").write_text(code, encoding="utf-8")
    subprocess.run([sys.executable, "readme.py"], cwd=tmp_path, check=True)
    assert (tmp_path / "corpus" / "utterances.jsonl").read_text(encoding="ascii").count("\n") == 3
