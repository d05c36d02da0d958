"""The floor of Markdown: title, labels and paragraphs, joined from strings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse import Turn

if TYPE_CHECKING:
    from briefparse import Briefing

_MARKUP: Final = re.compile(r"[\\`*_~\[\]<&]")


def joined(briefing: Briefing) -> bytes:
    """Write what was said, by whom, with what may be markup escaped."""
    blocks = [f"# {_escaped(briefing.title)}"]
    blocks += [f"- {_escaped(person.name)}, {_escaped(person.title or '')}" for person in briefing.participants]
    for item in briefing.body:
        if isinstance(item, Turn):
            if item.label is not None:
                blocks.append(f'<a id="{item.id}"></a>\n**{_escaped(item.label.text)}:**')
            blocks += [_escaped(paragraph.text) for paragraph in item.paragraphs]
    return "\n\n".join(blocks).encode()


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)
