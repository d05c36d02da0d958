"""One thing that is wrong with a TEI file."""

from __future__ import annotations

import attrs


@attrs.frozen(order=True)
class TeiFault:
    """One thing that is wrong with a TEI file.

    Attributes:
        line: The line of the element, from 1.
        rule: What it is about: ``grammar``, ``id``, ``reference``, ``count``; ``encoding``, where the bytes are not in
            the one that the file declares; or ``form``, where the file is not in the form that the grammar is for.
        message: A sentence for people; its wording may change.
    """

    line: int
    rule: str
    message: str
