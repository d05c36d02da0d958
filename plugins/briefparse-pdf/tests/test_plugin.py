"""The plugin as briefparse finds it, installed."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib.metadata import entry_points, version

import attrs

import briefparse
import briefparse_pdf
from briefparse import Registry
from briefparse_pdf.metadata import iso_date, metadata_of
from briefparse_pdf.reader import PdfReader
from fiction import talk
from press import Press
from reading import read


def test_the_entry_point_is_found_and_names_its_distribution() -> None:
    (info,) = [info for info in Registry.default().plugins if info.name == "pdf"]
    assert (info.distribution, info.version) == ("briefparse-pdf", version("briefparse-pdf"))
    assert (info.readers, info.failure) == (("pdf",), None)
    (entry,) = entry_points(group="briefparse", name="pdf")
    assert entry.value == "briefparse_pdf.plugin"


def test_the_versions_agree() -> None:
    assert briefparse_pdf.__version__ == version("briefparse-pdf")


def test_the_package_is_typed() -> None:
    from importlib.resources import files

    assert files("briefparse_pdf").joinpath("py.typed").is_file()


def test_nothing_heavy_is_loaded_until_a_pdf_is_read() -> None:
    program = (
        "import sys, briefparse; briefparse.parse('Ann: Good day.');"
        "assert 'briefparse_pdf.reader' in sys.modules;"
        "assert not {'pypdfium2', 'subprocess', 'briefparse_pdf.layout.pages'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_options_are_fields_and_can_be_set() -> None:
    reader = PdfReader(max_pages=3)
    assert attrs.evolve(reader, max_seconds=9.0) == PdfReader(max_pages=3, max_seconds=9.0)
    names = [field.name for field in attrs.fields(PdfReader)]
    assert names == ["max_bytes", "max_pages", "max_characters", "max_seconds", "password", "isolated"]
    assert all(f"\n    {name}: " in (inspect.getdoc(PdfReader) or "") for name in names)


def test_a_file_is_read_from_the_command_line() -> None:
    press = Press()
    press.paragraph("Luo Haiming: " + talk(2))
    press.paragraph("Reuters: Why?")
    command = [sys.executable, "-m", "briefparse", "convert", "-", "-t", "markdown", "-o", "-"]
    written = subprocess.run(command, input=press.finished(), capture_output=True, check=True).stdout.decode()
    assert talk(2) in " ".join(written.split())


def test_what_the_file_says_of_itself() -> None:
    press = Press()
    press.canvas.setTitle("Tides and Ports")
    press.canvas.setAuthor("The Lanhai Press")
    press.paragraph(talk(1))
    document = read(press.finished())
    assert document.media_type == "application/pdf"
    told = dict(document.metadata)
    assert (told["title"], told["author"]) == ("Tides and Ports", "The Lanhai Press")
    assert told["created"].startswith("2000-01-01T")
    assert "date" not in told


def test_dates_and_values() -> None:
    assert iso_date("D:20310319143000-04'00'") == "2031-03-19T14:30:00-04:00"
    assert iso_date("D:203103191430Z") == "2031-03-19T14:30:00Z"
    assert iso_date("D:203103") == "2031-03"
    assert iso_date("last spring") == "last spring"
    assert metadata_of({"Title": "  Tides \n and  Ports ", "Trapped": "x", "Author": ""}) == (
        ("title", "Tides and Ports"),
    )


def test_the_same_file_gives_the_same_bytes() -> None:
    press = Press()
    press.paragraph("Luo Haiming: " + talk(30))
    data = press.finished()
    outputs = {briefparse.export(briefparse.parse(data, name="x.pdf"), "json") for _ in range(2)}
    assert len(outputs) == 1
