"""From the view of a page to its bytes: templates, style and script put together."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from briefparse_html.characters import html_safe
from briefparse_html.parts import policy, script_text, style_text

if TYPE_CHECKING:
    from briefparse_html.view.page import Page


def render(page: Page, *, script: bool, theme: str) -> str:
    """Return the whole page.

    Args:
        page: What is shown.
        script: Whether the page has its script, and the controls that need one.
        theme: The colours at first: ``auto``, ``light`` or ``dark``.
    """
    style = style_text()
    program = script_text() if script else ""
    return (
        _environment()
        .get_template("page.html")
        .render(
            page=page,
            theme=theme,
            policy=policy(style, program),
            # Our own files, which hold no end tag; they must not be escaped, or their checksums change.
            style=Markup(style),  # noqa: S704  (a file of this package, no text of a briefing)
            script=Markup(program),  # noqa: S704  (the same)
        )
    )


@cache
def _environment() -> Environment:
    """Return the templates, compiled when first used; every text that goes in is escaped."""
    return Environment(
        loader=PackageLoader("briefparse_html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _finalized(value: object) -> object:
    """Make text fit for HTML before it is escaped."""
    return html_safe(value) if isinstance(value, str) and not isinstance(value, Markup) else value
