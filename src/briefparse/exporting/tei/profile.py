"""The profile: language, class, summary, when and where, and who."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.people import write_participants
from briefparse.exporting.tei.taxonomies import BRIEFING, BRIEFING_TYPES
from briefparse.model import Event
from briefparse.tei.vocabulary import LANGUAGE_TAG

if TYPE_CHECKING:
    import datetime as dt

    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element

HEADER_LANGUAGE = "en"
_TAG = re.compile(LANGUAGE_TAG)
_LANGUAGES = {
    "ar": "Arabic",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian Bokmål",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
}


def language_of(edition: Edition) -> str:
    """Return the language of the transcript as a tag that XML takes, or ``und``."""
    tag = edition.options.language or edition.briefing.language
    return tag if _TAG.fullmatch(tag) else "und"


def foreign(edition: Edition) -> str | None:
    """Return the language of the transcript where it is not that of the header, which is English, else None."""
    tag = language_of(edition)
    return None if tag.partition("-")[0].lower() == HEADER_LANGUAGE else tag


def language_name(tag: str) -> str:
    """Return the English name of a language, or the tag where it is not one of a few."""
    return "Undetermined" if tag == "und" else _LANGUAGES.get(tag.partition("-")[0].lower(), tag)


def write_profile(header: Element, edition: Edition) -> None:
    """Append ``profileDesc``."""
    briefing = edition.briefing
    profile = add(header, "profileDesc")
    if briefing.abstract is not None:
        abstract = add(profile, "abstract", xml_lang=foreign(edition))
        for paragraph in briefing.abstract.split("\n\n"):
            add(abstract, "p", paragraph)
    tag = language_of(edition)
    add(add(profile, "langUsage"), "language", language_name(tag), ident=tag, usage="100")
    add(add(profile, "textClass"), "catRef", scheme=edition.category(BRIEFING_TYPES), target=edition.category(BRIEFING))
    _write_setting(profile, briefing.event)
    write_participants(profile, edition, foreign(edition))


def _write_setting(profile: Element, event: Event) -> None:
    if event == Event():
        return
    setting = add(add(profile, "settingDesc"), "setting")
    for kind, name in (("place", event.place), ("venue", event.venue)):
        if name is not None:
            add(setting, "name", name, type=kind)
    if event.date is not None:
        add(setting, "date", event.date.isoformat(), when=event.date.isoformat())
    for kind, time in (("start", event.time), ("end", event.end_time)):
        if time is not None:
            add(setting, "time", _clock(time), type=kind, when=_clock(time))
    if event.timezone is not None:
        add(setting, "name", event.timezone, type="timezone")
    add(setting, "activity", "Press briefing")


def _clock(time: dt.time) -> str:
    """Return the time without a zone: the event's zone is kept as written."""
    return time.replace(tzinfo=None).isoformat()
