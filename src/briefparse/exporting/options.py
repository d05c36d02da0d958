"""What options of several exporters have to be."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from attrs.validators import and_, instance_of, matches_re

from briefparse.tei.vocabulary import LANGUAGE_TAG

if TYPE_CHECKING:
    import attrs

language_tag = and_(instance_of(str), matches_re(LANGUAGE_TAG))
"""A BCP 47 tag."""


def day(_: object, field: attrs.Attribute[Any], value: object) -> None:
    """A day without an hour, which for Python is one of days, too, and for the grammars of TEI is none."""
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise TypeError(f"'{field.name}' must be a day, datetime.date, and not {value!r}")
