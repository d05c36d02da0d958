"""The colours: contrast by WCAG 2.2, and distances as people with a colour vision deficiency see them."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from briefparse_html.parts import style_text
from briefparse_html.view.voices import COLOURS

Colour = tuple[float, float, float]
_PAIRS = {
    name: (light, dark)
    for name, light, dark in re.findall(r"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", style_text())
}
SPEAKERS = [f"c{n}" for n in range(1, COLOURS + 1)]
TEXTS = [*SPEAKERS, "ink", "soft", "link", "warn", "chair", "asker"]
LANES = [*SPEAKERS, "chair", "asker", "link"]
GROUNDS = ["ground", "raised", "sunken"]

# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear sRGB.
VISIONS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def linear(code: str) -> Colour:
    values = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return red, green, blue


def times(matrix: tuple[tuple[float, ...], ...], colour: Colour) -> Colour:
    red, green, blue = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    bright = sorted(sum(a * b for a, b in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other))
    return (bright[1] + 0.05) / (bright[0] + 0.05)


def oklab(colour: Colour) -> Colour:
    """Ottosson's Oklab, in which equal distances look equal; black and white are 1.0 apart."""
    to_cones = ((0.4122215, 0.5363325, 0.0514460), (0.2119035, 0.6806995, 0.1073970), (0.0883025, 0.2817188, 0.6299787))
    cones = times(to_cones, colour)
    red, green, blue = (max(value, 0.0) ** (1 / 3) for value in cones)
    to_lab = (
        (0.2104543, 0.7936178, -0.0040720),
        (1.9779985, -2.4285922, 0.4505937),
        (0.0259040, 0.7827718, -0.8086758),
    )
    return times(to_lab, (red, green, blue))


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
def test_text_has_the_contrast_of_level_aa_on_every_ground(text: str, theme: int) -> None:
    for ground in GROUNDS:
        assert contrast(_PAIRS[text][theme], _PAIRS[ground][theme]) >= 4.5, ground


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_marked_text_stays_readable(theme: int) -> None:
    for text in ("ink", "soft", "warn"):
        assert contrast(_PAIRS[text][theme], _PAIRS["lit"][theme]) >= 4.5, text
    assert contrast(_PAIRS["ink"][theme], _PAIRS["hit"][theme]) >= 4.5
    assert contrast(_PAIRS["here-ink"][theme], _PAIRS["here"][theme]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_edges_of_controls_have_the_contrast_of_graphics(theme: int) -> None:
    for ground in GROUNDS:
        assert contrast(_PAIRS["edge"][theme], _PAIRS[ground][theme]) >= 3


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_bars_have_the_contrast_of_graphics_on_their_lanes(theme: int) -> None:
    for bar in LANES:
        assert contrast(_PAIRS[bar][theme], _PAIRS["lane"][theme]) >= 3, bar


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_no_two_speakers_look_alike(theme: int, vision: str) -> None:
    seen = {}
    for name in SPEAKERS:
        red, green, blue = (min(max(v, 0.0), 1.0) for v in times(VISIONS[vision], linear(_PAIRS[name][theme])))
        seen[name] = oklab((red, green, blue))
    for one, other in combinations(SPEAKERS, 2):
        distance = sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True)) ** 0.5
        assert distance >= 0.1, (one, other)  # some five times what can just be told apart
