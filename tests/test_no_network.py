"""No reader opens a connection, a file or a process, whatever a file asks for. Python itself reports each attempt."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from briefparse import export
from briefparse.exporting.docx.package import unzipped, zipped
from sample import sample

if TYPE_CHECKING:
    from pathlib import Path

XXE = """<?xml version="1.0"?>
<!DOCTYPE TEI PUBLIC "-//TEI//DTD//EN" "http://127.0.0.1:9/tei.dtd" [
  <!ENTITY secret SYSTEM "file:///etc/passwd"> <!ENTITY % more SYSTEM "http://127.0.0.1:9/more.dtd"> %more; ]>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude">
  <teiHeader/><text><body><xi:include href="http://127.0.0.1:9/part.xml"/><u><seg>&secret;</seg></u></body></text></TEI>
"""
HTML = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://127.0.0.1:9/xhtml.dtd"><html><head>
<base href="http://127.0.0.1:9/"><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js">
</script><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"></head><body onload="fetch('http://127.0.0.1:9')">
<img src="http://127.0.0.1:9/a.png"><iframe src="file:///etc/passwd"></iframe><object data="http://127.0.0.1:9/a.swf"></object>
<p>Host: Welcome to a fiction.</p><p>Reuters: Why?</p></body></html>
"""
MARKDOWN = """---
title: !!python/object/apply:os.system ["echo harbour"]
include: !include http://127.0.0.1:9/head.yaml
---
![](http://127.0.0.1:9/a.png) <img src="http://127.0.0.1:9/b.png">

**Host:** Welcome to a fiction. [here](file:///etc/passwd)
"""
JSON = '{"schema_version": 1, "$schema": "http://127.0.0.1:9/schema.json", "$ref": "file:///etc/passwd"}'
RELATION = (
    b'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"'
    b' Target="http://127.0.0.1:9/macros.dotm" TargetMode="External"/></Relationships>'
)

# Everything is imported before the watch begins: importing opens files, and that is no attempt.
WATCHED = """
import sys
import briefparse
data = open(sys.argv[1], "rb").read()
for warm in (b"Host: Hello.", open(sys.argv[2], "rb").read()):
    briefparse.parse(warm, from_format=None if warm.startswith(b"Host") else sys.argv[3])
attempts = []
watched = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "urllib.", "http.", "ftplib.")
def hook(event, arguments):
    opens = event == "open" and not str(arguments[0]).endswith((".py", ".pyc", ".so"))
    if opens or event.startswith(watched):
        attempts.append((event, str(arguments)[:100]))
sys.addaudithook(hook)
try:
    briefing = briefparse.parse(data, from_format=sys.argv[3])
    said = briefing.source.text + "".join(turn.text for turn in briefing.turns)
except briefparse.BriefparseError as failure:
    said = str(failure)
print(attempts, "root:" in said)
"""


DOCTYPE = b'<!DOCTYPE w:document [<!ENTITY secret SYSTEM "file:///etc/passwd">]><w:document '


def linked_docx() -> bytes:
    parts = unzipped(export(sample(), "docx"))
    relations = parts["word/_rels/document.xml.rels"]
    return zipped(parts | {"word/_rels/document.xml.rels": relations.replace(b"</Relationships>", RELATION)})


def hostile_docx() -> bytes:
    parts = unzipped(linked_docx())
    document = parts["word/document.xml"].replace(b"<w:document ", DOCTYPE, 1).replace(b"Good morning", b"&secret;")
    return zipped(parts | {"word/document.xml": document})


HOSTILE = {
    "tei": XXE.encode,
    "html": HTML.encode,
    "markdown": MARKDOWN.encode,
    "json": JSON.encode,
    "docx": hostile_docx,
    "docx-linked": linked_docx,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_is_opened(tmp_path: Path, name: str) -> None:
    reader = name.partition("-")[0]
    written = {"tei", "markdown", "json", "docx"}
    (tmp_path / "hostile").write_bytes(HOSTILE[name]())
    (tmp_path / "good").write_bytes(export(sample(), reader) if reader in written else b"<p>Host: Hello.</p>")
    command = [sys.executable, "-c", WATCHED, str(tmp_path / "hostile"), str(tmp_path / "good"), reader]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "[] False\n"


def test_the_watch_sees_attempts(tmp_path: Path) -> None:
    spying = "open('/etc/hostname').close() or __import__('socket').socket() and briefparse.parse(data,"
    spy = WATCHED.replace("briefparse.parse(data,", spying)
    (tmp_path / "page").write_bytes(b"<p>Host: Hello.</p>")
    command = [sys.executable, "-c", spy, str(tmp_path / "page"), str(tmp_path / "page"), "html"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "('open', " in done.stdout
    assert "socket.__new__" in done.stdout
