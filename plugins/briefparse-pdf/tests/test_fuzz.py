"""A fuzz target: damaged files are refused or read whole; BRIEFPARSE_FUZZ_SECONDS says for how long it runs."""

from __future__ import annotations

from briefparse.testing.fuzzing import assert_refused_or_whole, fuzz_reader
from briefparse_pdf.reader import PdfReader
from fiction import committee, health
from rawpdf import FONT, PAGE, raw, stream
from reading import HERE

EXAMPLES = (
    committee(bold=True),
    health(own_lines=True),
    # Not packed: damages reach the words and the operators.
    raw(PAGE, stream(b"BT /F 12 Tf 72 700 Td (Renn: Good day.) Tj 0 -14 Td [(Q: Wh) -20 (y?)] TJ ET"), FONT),
)


def test_damaged_files_are_refused_or_read() -> None:
    # In this process, where a file takes milliseconds; what the other process adds is the same for every file.
    assert fuzz_reader(HERE, EXAMPLES) >= 50


def test_damaged_files_in_a_process_of_their_own() -> None:
    reader = PdfReader(max_seconds=20)
    for data in EXAMPLES:
        for at in range(0, len(data), len(data) // 5):
            assert_refused_or_whole(reader, data[:at] + b"\x00<</" + data[at + 9 :])
