"""How the file was made: what was done to the text, and how often which element stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse import __version__
from briefparse.exporting.tei.edition import escaped
from briefparse.exporting.tei.editorial import write_editorial
from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.taxonomies import write_taxonomies
from briefparse.tei.vocabulary import PROGRAM, SOURCE, TEI

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefparse.exporting.tei.contents import Contents
    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element


def write_encoding(header: Element, edition: Edition, contents: Contents) -> None:
    """Append ``encodingDesc``, which says among others what stands in the finished text."""
    described = add(header, "encodingDesc")
    purpose = "A transcript of a press briefing, encoded for corpora after TEI P5 and Parla-CLARIN."
    add(add(described, "projectDesc"), "p", purpose)
    write_editorial(add(described, "editorialDecl"), edition, contents)
    _write_references(described, edition)
    write_usage(described, contents.usage)
    if edition.options.taxonomies is None:
        write_taxonomies(described)
    write_software_used(described, edition.briefing.dialect)


def write_software_used(described: Element, dialect: str | None) -> None:
    """Append which program made the file, and in which dialect it read the transcript."""
    software = add(add(described, "appInfo"), "application", ident=PROGRAM, version=__version__)
    add(software, "label", PROGRAM)
    if dialect is not None:
        add(software, "desc", dialect, type="dialect")


def _write_references(described: Element, edition: Edition) -> None:
    """Say how a passage is cited, so that servers can hand out sections, turns and paragraphs."""
    if edition.options.offsets:
        _write_prefix(described, edition)
    declared = add(described, "refsDecl", default="true")
    section = add(declared, "citeStructure", unit="section", match="/TEI/text/body/div", use="@xml:id")
    turn = add(section, "citeStructure", unit="utterance", match=".//u", use="@xml:id", delim=" ")
    paragraph = add(turn, "citeStructure", unit="paragraph", match="seg", use="@xml:id", delim=" ")
    if edition.options.sentences:
        add(paragraph, "citeStructure", unit="sentence", match="s", use="@xml:id", delim=" ")


def _write_prefix(described: Element, edition: Edition) -> None:
    """Say what pointers into the source mean, in the manner of RFC 5147."""
    prefix = add(
        add(described, "listPrefixDef"),
        "prefixDef",
        ident=SOURCE,
        matchPattern="([0-9]+),([0-9]+)",
        replacementPattern=f"{escaped(edition.briefing.source.name or '')}#char=$1,$2",
    )
    add(prefix, "p", "Characters of the decoded source, counted from 0; line ends count as one.")


def write_usage(described: Element, usage: Mapping[str, int]) -> None:
    """Append how often which element stands in the text."""
    namespace = add(add(described, "tagsDecl"), "namespace", name=TEI)
    for tag in sorted(usage):
        add(namespace, "tagUsage", gi=tag, occurs=str(usage[tag]))
