"""A fuzz target for each reader that ships with briefparse; BRIEFPARSE_FUZZ_SECONDS says for how long each runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import Registry, export, parse_file
from briefparse.testing.fuzzing import assert_refused_or_whole, fuzz_reader
from environments import ROOT
from reading.saved.archives import archive
from reading.subtitles.tracks import TRACKS
from sample import sample

if TYPE_CHECKING:
    from briefparse import Reader

READERS = Registry.builtin().readers
PAGE = ROOT / "examples" / "scio-tidal-energy.txt"
GOLD = ROOT / "benchmarks" / "accuracy" / "gold"
ENDINGS = {"text": "*.txt", "html": "*.html", "markdown": "*.md"}


def examples_for(name: str) -> list[bytes]:
    """Return files of a format: those that briefparse writes, and fictional ones in the manner of press offices."""
    written = {exporter.name for exporter in Registry.builtin().exporters}
    made = [export(briefing, name) for briefing in (sample(), parse_file(PAGE)) if name in written]
    found = [path.read_bytes() for path in sorted(GOLD.rglob(ENDINGS[name]))] if name in ENDINGS else []
    more = {
        "html": [archive("quoted-printable"), archive("base64")],
        "subtitles": [track.encode() for track in TRACKS.values()],
    }
    return [*made, *found, *more.get(name, [])]


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_a_reader_refuses_damaged_files_or_reads_them(reader: Reader) -> None:
    examples = examples_for(reader.name)
    assert examples
    assert fuzz_reader(reader, examples) >= 50


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_a_reader_refuses_files_that_were_cut_off_or_reads_them(reader: Reader) -> None:
    """Each tenth of the file, and each of its first and last bytes: where marks, lengths and indexes stand."""
    data = min(examples_for(reader.name), key=len)
    tenths = range(0, len(data), max(1, len(data) // 10))
    for end in sorted({*range(min(40, len(data))), *tenths, *range(max(0, len(data) - 40), len(data))}):
        assert_refused_or_whole(reader, data[:end])
