"""The page's own style and script: files of the package, joined, and allowed by checksum."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

_STYLE: Final = ("colours", "page", "controls", "people", "turns", "matter", "source", "print")
_SCRIPT: Final = ("page", "announce", "fold", "find", "search", "filter", "source", "links", "theme", "start")


@cache
def style_text() -> str:
    """Return the style sheet."""
    return "\n" + "\n".join(_read("style", f"{name}.css") for name in _STYLE)


@cache
def script_text() -> str:
    """Return the script: one function that is called at once, so that no name of it is global."""
    body = "\n".join(_read("script", f"{name}.js") for name in _SCRIPT)
    return f'\n(() => {{\n"use strict";\n\n{body}}})();\n'


def policy(style: str, script: str) -> str:
    """Return the Content-Security-Policy that allows these two texts and nothing else.

    See the W3C's Content Security Policy Level 3, "Usage of hash-source", and
    Trusted Types, which close the ways from a string to markup in a script.
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_checksum(style)}",
            f"script-src {_checksum(script) if script else _NONE}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


_NONE: Final = "'none'"


def _checksum(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _read(folder: str, name: str) -> str:
    # As text, so that line ends are line feeds wherever the package was unpacked: HTML reads them so.
    return files("briefparse_html").joinpath(folder, name).read_text(encoding="utf-8")
