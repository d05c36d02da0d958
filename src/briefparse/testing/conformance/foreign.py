"""Files of other formats and pages of other press offices, which no new part may take for its own. All is fictional."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.api import export, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.plugins.registry import Registry

PAGE: Final = """\
Fictional briefing on conformance

Haicheng | 10 a.m. Sept. 12, 2031

Speakers:

Ms. Luo Haiming, minister of tides

Chairperson:

Mr. Tan Rui, spokesperson of the Press Bureau

Tan Rui:

Good morning. (Laughter.)

Reuters:

Why is this here? <b>Is it</b> & *was* it?

Luo Haiming:

So that two processes have the same to write: 灯塔 and مرحبا.
"""

_TEXTS: Final = (
    b"Minutes of the harbour board\n\nOne more word, and no label.\n",
    b"<!DOCTYPE html>\n<html><head><title>Tides</title></head><body><h1>Tides</h1><p>Why?</p></body></html>\n",
    b"# Tides\n\n**Reuters:** *Why* is it [so](https://example.org/)?\n\n> It is.\n",
    b'<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Why?</p></body></text></TEI>\n',
)
_WRITTEN: Final = ("tei", "docx", "markdown", "json")

PAGES: Final = (
    PAGE,
    """\
Minutes of the harbour board

Luo Haiming: Good morning.

Reuters: Why?

Luo Haiming: It is so.
""",
    """\
Briefing on tides

Haicheng | 10 a.m. Sept. 12, 2031

Speakers:

Ms. Luo Haiming, minister of tides

Chairperson:

Mr. Tan Rui, spokesperson of the State Council Information Office (SCIO)

Tan Rui:

Welcome.
""",
    """\
Press Briefing by Press Secretary Dana Lee, March 4, 2031

James S. Brady Press Briefing Room

2:15 P.M. EST

MS. LEE:  Good afternoon.

Q    Why?

MS. LEE:  Because.

END  2:40 P.M. EST
""",
    """\
Department Press Briefing - March 4, 2031

MS LEE: Good afternoon.

QUESTION: Why?

MS LEE: Because.
""",
    """\
Daily Press Briefing by the Office of the Spokesperson for the Secretary-General

4 April 2031

The following is a near-verbatim transcript of today’s noon briefing by Ann Lee.

**Lanua

Question:  Why?

Spokesperson:  So.
""",
    """\
Foreign Ministry Spokesperson Mo Lan's Regular Press Conference on June 3, 2031

Reuters: Why?

Mo Lan: So.
""",
    """\
2031年6月3日外交部发言人莫岚主持例行记者会

路透社记者：为什么？

莫岚：因为是虚构的。
""",
    """\
国务院新闻办公室举行潮汐新闻发布会

国务院新闻办公室新闻局局长谭瑞：

上午好。

路透社记者：

为什么？
""",
)
"""Short pages as press offices write them, and some as none does."""


def foreign_files(builtin: Registry) -> Iterator[bytes]:
    """Yield a small file of every format that ships with briefparse."""
    yield PAGE.encode()
    yield from _TEXTS
    briefing = parse(PAGE, registry=builtin)
    for name in _WRITTEN:
        yield export(briefing, name, registry=builtin)
