"""What the file says of itself: the core and the application properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx.markup import XML, escaped
from briefparse.exporting.docx.title_block import event_line

if TYPE_CHECKING:
    from briefparse.model import Briefing

APPLICATION = (
    f'{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>briefparse</Application></Properties>"
).encode()

_HEAD = (
    f'{XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)


def core_properties(briefing: Briefing) -> bytes:
    """Return the part ``docProps/core.xml``.

    The file is dated by the event, never by the clock; a briefing without a
    date makes a file without one.
    """
    said = (
        ("dc:title", briefing.title),
        ("dc:subject", event_line(briefing)),
        ("dc:creator", briefing.host or ""),
        ("cp:keywords", ", ".join(outlet.name for outlet in briefing.outlets)),
        ("cp:category", "Press briefing"),
        ("dc:identifier", briefing.id),
        ("dc:language", briefing.language),
        ("cp:lastModifiedBy", ""),
        ("cp:revision", "1"),
    )
    made = "".join(f"<{name}>{escaped(text)}</{name}>" for name, text in said)
    return f"{_HEAD}{made}{_dates(briefing)}</cp:coreProperties>".encode()


def _dates(briefing: Briefing) -> str:
    if briefing.event.date is None:
        return ""
    day = f"{briefing.event.date.isoformat()}T00:00:00Z"
    return "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>' for name in ("created", "modified")
    )
