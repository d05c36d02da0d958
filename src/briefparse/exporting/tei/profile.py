"""The profile: language, class, summary, when and where, and who."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.people import write_participants
from briefparse.exporting.tei.taxonomies import BRIEFING
from briefparse.model import Event

if TYPE_CHECKING:
    import datetime as dt

    from lxml.etree import _Element

    from briefparse.exporting.tei.edition import Edition

_TAG = re.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ja": "Japanese",
    "pt": "Portuguese",
    "ru": "Russian",
    "zh": "Chinese",
}


def language_of(tag: str) -> str:
    """Return a language tag that XML takes: ``tag``, or ``und`` where it is none."""
    return tag if _TAG.fullmatch(tag) else "und"


def write_profile(header: _Element, edition: Edition) -> None:
    """Append ``profileDesc``."""
    briefing = edition.briefing
    profile = add(header, "profileDesc")
    if briefing.abstract is not None:
        abstract = add(profile, "abstract")
        for paragraph in briefing.abstract.split("\n\n"):
            add(abstract, "p", paragraph)
    _write_language(profile, language_of(briefing.language))
    add(add(profile, "textClass"), "catRef", scheme="#taxonomy.briefingTypes", target=f"#{BRIEFING}")
    _write_setting(profile, briefing.event)
    write_participants(profile, edition)


def _write_language(profile: _Element, tag: str) -> None:
    name = _LANGUAGES.get(tag.partition("-")[0].lower(), tag)
    add(add(profile, "langUsage"), "language", "Undetermined" if tag == "und" else name, ident=tag)


def _write_setting(profile: _Element, event: Event) -> None:
    if event == Event():
        return
    setting = add(add(profile, "settingDesc"), "setting")
    for kind, name in (("city", event.place), ("venue", event.venue)):
        if name is not None:
            add(setting, "name", name, type=kind)
    if event.date is not None:
        add(setting, "date", event.date.isoformat(), when=event.date.isoformat())
    for kind, time in (("start", event.time), ("end", event.end_time)):
        if time is not None:
            add(setting, "time", _clock(time), type=kind, when=_clock(time))
    if event.timezone is not None:
        add(setting, "name", event.timezone, type="timezone")


def _clock(time: dt.time) -> str:
    """Return the time without a zone: the event's zone is kept as written."""
    return time.replace(tzinfo=None).isoformat()
