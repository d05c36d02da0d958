"""ParlaMint: briefings in the form in which parliaments' debates are compared."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs
from attrs.validators import instance_of, matches_re, optional

from briefparse.exporting.options import day, language_tag
from briefparse.tei.vocabulary import MEDIA_TYPE

if TYPE_CHECKING:
    from briefparse.model import Briefing


class ParlamintFile(StrEnum):
    """The files that make a corpus in the form of ParlaMint."""

    COMPONENT = "component"
    """The transcript: a ``TEI`` without lists, whose pointers lead into the other files once all are included."""
    ROOT = "root"
    """The ``teiCorpus`` that includes all others."""
    PEOPLE = "people"
    """The ``listPerson``."""
    ORGANISATIONS = "organisations"
    """The ``listOrg``."""
    SPEAKER_TYPES = "speaker-types"
    MEETING_TYPES = "meeting-types"
    SUBCORPORA = "subcorpora"


@attrs.frozen(kw_only=True)
class ParlamintExporter:
    """Writes TEI-XML in the narrower form of ParlaMint.

    A projection: turns with their speakers, labels as notes, paragraphs, sounds
    and gaps are there; front and back matter, exchanges, outlets of named
    askers, corrections and what a turn does beyond its speaker's type are not.
    `briefparse.tei.corpus.write_corpus` writes all files of a corpus.

    Attributes:
        file: Which of the files of a corpus is written: of one briefing, the transcript by default.
        country: The country or region in ids: ``ParlaMint-XX_2031-04-02``.
        licence: The licence of the file: its address, or its name; None says that no licence is stated.
        publisher: Who publishes the file, or None.
        identifier: A name for the file that holds everywhere, such as a DOI or an address, or None.
        publication_date: The day on which the file is published, or None.
        language: The language of the transcript, as a BCP 47 tag; None takes that of the briefing.

    Raises:
        TypeError: An option has a value of another type.
        ValueError: ``country`` or ``language`` has not its form.
    """

    file: ParlamintFile = attrs.field(default=ParlamintFile.COMPONENT, validator=instance_of(ParlamintFile))
    country: str = attrs.field(default="XX", validator=[instance_of(str), matches_re(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")])
    licence: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    publisher: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    identifier: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    publication_date: dt.date | None = attrs.field(default=None, validator=optional(day))
    language: str | None = attrs.field(default=None, validator=optional(language_tag))

    name = "parlamint"
    extensions = (".parlamint.xml",)
    media_type = MEDIA_TYPE
    summary = "TEI-XML in the form of ParlaMint: component, root, lists, taxonomies"

    def export(self, briefing: Briefing) -> bytes:
        """Write one file of the corpus that a briefing alone would be.

        Args:
            briefing: The briefing.

        Returns:
            The file, in UTF-8, with an XML declaration.
        """
        from briefparse.exporting.parlamint.files import write_one  # noqa: PLC0415  (much to load that is seldom needed)

        return write_one(briefing, self)
