"""What a file says of itself about title and date, where the text does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.parsing.front.dates import find_date

if TYPE_CHECKING:
    import datetime as dt

    from briefparse.parsing.front.reading import Front
    from briefparse.reading.document import Document


def with_told_title(front: Front, document: Document) -> Front:
    """Return the front matter with the file's own title where no line of the text is one."""
    if front.title:
        return front
    return attrs.evolve(front, title=dict(document.metadata).get("title", ""))


def told_day(document: Document) -> dt.date | None:
    """Return the day of the event, as the file says it, or None."""
    return find_date(dict(document.metadata).get("date", ""))


def published_on(document: Document) -> dt.date | None:
    """Return the day of publication, as the file says it, or None."""
    return find_date(dict(document.metadata).get("published", ""))
