"""A page that a browser saved in one file, made by Python's own `email`."""

from __future__ import annotations

import quopri
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import Message

TALK = "".join(
    f"<p>MS. OKORO: The ferry — the {n}th — runs every two hours, and that is what the islanders asked for last spring."
    f" [fiction]</p><p>Q  And what of the boats to Élan?</p>"
    for n in range(9)
)
PAGE = f"<!DOCTYPE html><html><head><title>Briefing on ferries</title></head><body>{TALK}</body></html>"


def page_part(coding: str, charset: str = "utf-8") -> Message:
    if coding == "base64":
        return MIMEText(PAGE, "html", charset)
    part = MIMENonMultipart("text", "html", charset=charset)
    part["Content-Transfer-Encoding"] = coding
    if coding == "quoted-printable":
        part.set_payload(quopri.encodestring(PAGE.encode(charset)).decode("ascii"))
    else:
        part.set_payload(PAGE.encode(charset).decode("ascii", "surrogateescape"))
    return part


def archive(coding: str, kind: str = "related", charset: str = "utf-8") -> bytes:
    message = MIMEMultipart(kind, type="text/html", boundary="----MultipartBoundary--x7----")
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = "https://example.org/ferries"
    message.attach(page_part(coding, charset))
    message.attach(MIMEImage(bytes(range(256)), "png"))
    return message.as_bytes().replace(b"\n", b"\r\n")
