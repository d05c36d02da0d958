"""The table of people, and the outlets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.bookmarks import part_bookmark
from briefparse.exporting.docx.markup import NAMESPACE, paragraph, plain, row, run, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.model import Briefing, Outlet, Person

_TITLE = "Participants, with their offices and roles"
_COLUMNS = (("Name", 0.28), ("Office", 0.54), ("Role", 0.18))

# Thin lines between the rows and no others, as in printed tables.
TABLE_STYLE = f"""
<w:style xmlns:w="{NAMESPACE}" w:type="table" w:customStyle="1" w:styleId="{styles.PEOPLE_TABLE}">
  <w:name w:val="People Table"/>
  <w:basedOn w:val="TableNormal"/>
  <w:uiPriority w:val="99"/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="8" w:space="0" w:color="{styles.INK}"/>
      <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{styles.INK}"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9CDD3"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:left w:w="0" w:type="dxa"/>
      <w:right w:w="142" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
</w:style>
"""
"""The look of the table, for the file's list of styles."""


def people(briefing: Briefing, width: int, *, rtl: bool) -> Iterator[str]:
    """Yield the table of participants and the line of outlets, where there are any.

    Args:
        briefing: The briefing.
        width: The width of the table, in twentieths of a point.
        rtl: Whether the first column is on the right.
    """
    if not briefing.participants and not briefing.outlets:
        return
    yield plain(styles.HEADINGS[0], "Participants", part_bookmark("Participants"))
    if briefing.participants:
        widths = tuple(int(width * share) for _, share in _COLUMNS)
        heading = row(tuple(plain(styles.TABLE_HEADING, name) for name, _ in _COLUMNS), widths, header=True)
        rows = "".join(
            row(tuple(plain(styles.TABLE_TEXT, text) for text in cells(person)), widths)
            for person in briefing.participants
        )
        yield table(styles.PEOPLE_TABLE, heading + rows, widths, title=_TITLE, rtl=rtl)
    # Word wants a paragraph after a table, be it empty.
    yield _outlets(briefing)


def cells(person: Person) -> tuple[str, str, str]:
    """Return what the table says of a person: name, office and role."""
    office = ", ".join(part for part in (person.title, person.affiliation) if part)
    return person.full_name, office, person.role.value


def outlets_line(outlets: Iterable[Outlet]) -> str:
    """Return the line that names the outlets."""
    return "News outlets: " + ", ".join(outlet.name for outlet in outlets)


def _outlets(briefing: Briefing) -> str:
    if not briefing.outlets:
        return paragraph(styles.OUTLETS, "")
    return paragraph(styles.OUTLETS, run(outlets_line(briefing.outlets)))
