"""The exporter: the corpus of one briefing, as a ZIP file."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, get_args
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import attrs

from briefparse_convokit.files import FILES, CorpusFiles
from briefparse_convokit.replies import Conversations

if TYPE_CHECKING:
    from briefparse import Briefing

_UNIX = 3
_READABLE = 0o100644 << 16


@attrs.frozen
class ConvokitExporter:
    """Writes a ZIP file with the five files of a ConvoKit corpus; unpack it, and ConvoKit loads the folder.

    Attributes:
        conversations: What one conversation is: ``exchange``, where each exchange is one and each turn outside of
            exchanges is one by itself, or ``briefing``, where the whole briefing is one and a turn that replies to
            nobody is put down as a reply to the turn before it.

    Raises:
        ValueError: ``conversations`` is something else.
    """

    name = "convokit"
    extensions = (".convokit.zip",)
    media_type = "application/zip"
    summary = "corpus for ConvoKit, with who replies to whom, as a ZIP file"

    conversations: Conversations = attrs.field(
        default="exchange", validator=attrs.validators.in_(get_args(Conversations))
    )

    def export(self, briefing: Briefing) -> bytes:
        """Write the corpus of a briefing.

        Raises:
            ExportError: Two turns have one id.
        """
        opened = [BytesIO() for _ in FILES]
        files = CorpusFiles(opened, self.conversations)
        files.add(briefing)
        files.close()
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as package:
            for name, file in zip(FILES, opened, strict=True):
                member = ZipInfo(name)  # of 1980, so that the bytes do not change with the clock
                member.compress_type = ZIP_DEFLATED
                member.create_system = _UNIX
                member.external_attr = _READABLE
                package.writestr(member, file.getvalue())
        return packed.getvalue()
