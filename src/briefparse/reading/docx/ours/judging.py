"""Which paragraphs begin with a label that somebody typed, and which only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.parsing.people.names import looks_like_person, parts_of
from briefparse.reading.docx.ours.typed import plain_label, typed_label
from briefparse.reading.docx.ours.written import Written
from briefparse.reading.returning.doubts import bold_words, unknown_name
from briefparse.reading.returning.known import Known

if TYPE_CHECKING:
    from briefparse.model import Diagnostic
    from briefparse.reading.docx.ours.typed import Typed
    from briefparse.reading.docx.shown import Shown


@attrs.frozen
class TypedLabels:
    """Tells labels that somebody typed from words that were there when the file was written.

    Attributes:
        known: Whom a label can name.
        labels: The labels that the file shows in our style, without their colons.
        written: What stood in the paragraphs.
    """

    known: Known
    labels: frozenset[str]
    written: Written

    def label(self, paragraph: Shown, digest: str) -> Typed | Diagnostic | None:
        """Return the label that a paragraph begins with, a doubt about it, or None where there is none.

        Bold letters set a label apart, and whoever is known can be meant.
        Without them it takes more: somebody who is in this very file.

        Args:
            paragraph: The paragraph.
            digest: The checksum of its words.
        """
        if digest in self.written.digests:
            return None
        bold = typed_label(paragraph)
        if bold is not None:
            return bold if self.known.names(bold.name) else bold_words(paragraph.text)
        plain = plain_label(paragraph) if self.written.is_known else None
        if plain is None or self.written.led(plain.name):
            return None
        if plain.name in self.labels or self.known.names_own(plain.name):
            return plain
        if self.known.names_voice(plain.name):
            return None  # told where turns are put together, as wherever a name leads a paragraph
        strange = self.known.names(plain.name) or looks_like_person(parts_of(plain.name).name or plain.name)
        return unknown_name(paragraph.text) if strange else None
