"""TEI-XML: a corpus file that is valid against TEI P5 and Parla-CLARIN."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
from attrs.validators import instance_of, optional

from briefparse.exporting.options import day, language_tag
from briefparse.tei.vocabulary import MEDIA_TYPE

if TYPE_CHECKING:
    from briefparse.model import Briefing


@attrs.frozen(kw_only=True)
class TeiExporter:
    """Writes TEI-XML in the manner of Parla-CLARIN.

    What the briefing does not say is not made up: without an option the file
    names no licence, publisher, address or day of publication.

    Attributes:
        licence: The licence of the file: its address, or its name; None says that no licence is stated.
        publisher: Who publishes the file, or None.
        identifier: A name for the file that holds everywhere, such as a DOI or an address, or None.
        base_uri: The address under which the file will be published; with the file's
            ``xml:id`` at its end it becomes an ``idno`` of type ``URI``. None writes none.
        publication_date: The day on which the file is published, or None.
        language: The language of the transcript, as a BCP 47 tag, where the briefing's own is wrong or not
            exact enough; None takes that of the briefing.
        labels: Whether labels stand as written, as ``note[@type="speaker"]`` before each ``u``.
        sentences: Whether paragraphs are divided into sentences, each an ``s``.
        offsets: Whether each piece says where it stands in the text that was parsed, in ``source``.
        person_list: Address of a file with the people, into which pointers lead; the header then names only who
            of them took part. None describes everybody in the header.
        org_list: Address of a file with the outlets and the host, likewise.
        taxonomies: Address of a file with the taxonomies, into which ``ana`` points; None puts them into the header.

    Raises:
        TypeError: An option has a value of another type.
        ValueError: ``language`` is no language tag.
    """

    licence: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    publisher: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    identifier: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    base_uri: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    publication_date: dt.date | None = attrs.field(default=None, validator=optional(day))
    language: str | None = attrs.field(default=None, validator=optional(language_tag))
    labels: bool = attrs.field(default=True, validator=instance_of(bool))
    sentences: bool = attrs.field(default=False, validator=instance_of(bool))
    offsets: bool = attrs.field(default=False, validator=instance_of(bool))
    person_list: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    org_list: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    taxonomies: str | None = attrs.field(default=None, validator=optional(instance_of(str)))

    name = "tei"
    extensions = (".xml", ".tei", ".tei.xml")
    media_type = MEDIA_TYPE
    summary = "TEI-XML for corpora, valid against TEI P5 and Parla-CLARIN"

    def export(self, briefing: Briefing) -> bytes:
        """Write a briefing as TEI-XML.

        Characters that XML 1.0 cannot hold become U+FFFD, and the header counts them.

        Args:
            briefing: The briefing.

        Returns:
            The file, in UTF-8, with an XML declaration.
        """
        from briefparse.exporting.tei.document import write_edition  # noqa: PLC0415  (much to load that is seldom needed)
        from briefparse.exporting.tei.edition import plan  # noqa: PLC0415  (the same)

        return write_edition(plan(briefing, self))
