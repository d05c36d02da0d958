"""Addresses that fsspec opens: which files one stands for, and where each has its place in the tree."""

from __future__ import annotations

import re
from typing import Final

from briefparse.errors import ReadError
from briefparse.reading.contents import NO_FSSPEC, name_of, reason_of

_LINK: Final = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<path>[^?#]*)")


def expand_address(address: str) -> tuple[tuple[str, ...], tuple[str, ...] | None]:
    """Return the addresses that one stands for, and the parts of the folder that all lie in.

    ``*`` and ``**`` make it a glob, ``/`` at its end a folder. Any other stands for itself, has
    None for the folder, and is not looked at.

    Raises:
        ReadError: It cannot be listed, or fsspec is not installed.
    """
    links = address.split("::")
    place = next(number for number, link in enumerate(links) if "://" in link)
    link = links[place]
    if "*" not in link and not link.endswith("/"):
        return (address,), None
    found = tuple("::".join((*links[:place], _link(link, path), *links[place + 1 :])) for path in _listed(address))
    fixed = link.partition("*")[0].rpartition("/")[0]
    return found, address_parts("::".join((f"{fixed}/.", *links[place + 1 :])))[:-1]


def address_parts(address: str) -> tuple[str, ...]:
    """Return the parts of an address, outermost first: the archive that a file is in stands before the file."""
    links = [link for link in map(_LINK.match, address.split("::")) if link is not None]
    parts = [part for link in reversed(links) for part in (f"{link['scheme']}:", *link["path"].split("/")) if part]
    return (*parts[:-1], name_of(address) or parts[-1])


def _listed(address: str) -> list[str]:
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415  (an extra, and slow to load)
    except ImportError as failure:
        raise ReadError(address, NO_FSSPEC) from failure
    try:
        system, path = url_to_fs(address)
        found = system.glob(path) if "*" in path else system.find(path)
        return sorted(item for item in found if system.isfile(item))
    # What is behind an address may fail in any way that its library knows.
    except Exception as failure:
        raise ReadError(address, reason_of(failure)) from failure


def _link(link: str, path: str) -> str:
    return path if "://" in path else f"{link.partition('://')[0]}://{path}"
