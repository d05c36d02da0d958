"""The plugin as briefparse finds it: installed, through its entry point."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import briefparse
from briefparse.testing.conformance import check_exporter
from briefparse_tables import CsvExporter, JsonLinesExporter, ParquetExporter, WorkbookExporter
from fiction import fiction

if TYPE_CHECKING:
    from briefparse import Exporter

EXPORTERS = [CsvExporter(), JsonLinesExporter(), ParquetExporter(), WorkbookExporter()]
README = Path(__file__).parents[1] / "README.md"


def test_the_installed_plugin_provides_the_four_exporters() -> None:
    (info,) = [info for info in briefparse.Registry.default().plugins if info.name == "tables"]
    assert (info.distribution, info.failure) == ("briefparse-tables", None)
    assert info.exporters == ("csv", "jsonl", "parquet", "xlsx")


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_it_is_found_by_the_ending_of_a_file(exporter: Exporter, tmp_path: Path) -> None:
    for extension in exporter.extensions:
        path = briefparse.export_file(fiction(), tmp_path / f"briefing{extension}")
        assert path.read_bytes() == exporter.export(fiction())


@pytest.mark.parametrize(
    "exporter", [*EXPORTERS, CsvExporter(table="people", guard=False)], ids=lambda exporter: exporter.name
)
def test_each_keeps_the_rules_for_exporters(exporter: Exporter) -> None:
    check_exporter(exporter, examples=20)


def test_options_are_checked() -> None:
    assert briefparse.export(fiction(), "csv", table="people").startswith(b"briefing_id,person_id")
    with pytest.raises(briefparse.OptionError, match="csv"):
        briefparse.export(fiction(), "csv", table="pages")
    with pytest.raises(briefparse.OptionError, match="sheet"):
        briefparse.export(fiction(), "xlsx", sheet="turns")


def test_options_are_flags_of_the_command_line(tmp_path: Path) -> None:
    source = tmp_path / "briefing.json"
    source.write_bytes(briefparse.export(fiction(), "json"))
    flags = ["--csv.table", "people", "--csv.delimiter", "semicolon", "--csv.bom", "--csv.no-guard"]
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "briefparse",
        "convert",
        source,
        "-t",
        "csv",
        *flags,
        "-o",
        tmp_path / "out.csv",
    ]
    subprocess.run(command, check=True, capture_output=True)
    options = CsvExporter(table="people", delimiter="semicolon", bom=True, guard=False)
    assert (tmp_path / "out.csv").read_bytes() == options.export(fiction())


def test_listing_the_plugins_imports_nothing_heavy() -> None:
    code = (
        "import briefparse, sys; briefparse.Registry.default();"
        "print([name for name in ('pyarrow', 'pandas', 'polars', 'xlsxwriter', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


SCRIPT = """
import hashlib, json, sys
from fiction import fiction, hostile
from briefparse_tables import CsvExporter, JsonLinesExporter, ParquetExporter, WorkbookExporter
print(json.dumps([
    hashlib.sha256(exporter.export(briefing)).hexdigest()
    for exporter in (CsvExporter(), JsonLinesExporter(), ParquetExporter(), WorkbookExporter())
    for briefing in (fiction(), hostile())
]))
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
    assert len(set(json.loads(output))) == 8


def test_the_readmes_python_runs(tmp_path: Path) -> None:
    blocks = README.read_text(encoding="utf-8").split("```python\n")[1:]
    code = "".join(block.split("```")[0] for block in blocks)
    assert code.count("write_tables") == 3
    (tmp_path / "examples").mkdir()
    text = "Host:\n\nWelcome to a fiction.\n\nReuters:\n\nWhy?\n\nHost:\n\nBecause.\n"
    (tmp_path / "examples" / "scio-tidal-energy.txt").write_text(text, encoding="utf-8")
    (tmp_path / "readme.py").write_text(code, encoding="utf-8")
    done = subprocess.run([sys.executable, "readme.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "Reuters" in done.stdout
    assert len(list((tmp_path / "tables").iterdir())) == 14
