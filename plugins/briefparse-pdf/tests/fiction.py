"""Fictional press conferences, and the files in which press offices would set them."""

from __future__ import annotations

from press import Press

SENTENCES = (
    "The tide tables of Lanhai rose by three hands in the spring quarter.",
    "Harbour dues have stayed where they were, and so has the price of rope.",
    "We expect the northern channel to open before the autumn storms.",
    "None of this is real, for the islands have never been found.",
    "Our committee looks at the buoys first and at the lighthouses second.",
    "That is a choice that our predecessors made, and a good one.",
    "In the longer run, ferries will cost less than they do today.",
    "The keepers have told us what they need, and we have listened to them.",
)


def talk(sentences: int, start: int = 0) -> str:
    """Return so many fictional sentences."""
    return " ".join(SENTENCES[(start + at) % len(SENTENCES)] for at in range(sentences))


COMMITTEE_HEAD = ("March 19, 2031", "Chair Renn’s Press Conference", "FINAL")
COMMITTEE_TITLE = "Transcript of Chair Renn’s Press Conference"
COMMITTEE = (
    (
        "CHAIR RENN",
        ("Good afternoon. This is a fiction. " + talk(14), talk(18, 3), "That is all. I take your questions."),
    ),
    ("PAULA STROM", ("Howard.",)),
    ("HOWARD LIND", ("Howard Lind with Reuters. Will the tides stay so?",)),
    ("CHAIR RENN", ("They may. " + talk(16, 5), talk(9, 1))),
    ("PAULA STROM", ("Nancy, please.",)),
    ("NANCY J. ALDER-POE", ("Nancy Alder-Poe, Harbour Evening News. When will the channel open, and for whom?",)),
    ("CHAIR RENN", (talk(15, 2),)),
    ("PAULA STROM", ("Thank you all.",)),
)


def committee(*, bold: bool = False, pages: int = 0) -> bytes:
    """Set a press conference as the Federal Open Market Committee sets them: a head of three parts, lines far apart.

    Args:
        bold: Whether labels are bold.
        pages: How many pages there are; without it they are counted first.
    """
    if not pages:
        return committee(bold=bold, pages=committee(bold=bold, pages=1).count(b"/Type /Page\n"))
    press = Press(furniture=lambda press, number: _committee_page(press, number, pages), leading=20.7)
    press.centred(COMMITTEE_TITLE, bold=True)
    press.centred("March 19, 2031", bold=True, after=12)
    for label, paragraphs in COMMITTEE:
        for at, words in enumerate(paragraphs):
            spoken = words if at or bold else f"{label}.  {words}"
            press.paragraph(spoken, label=f"{label}." if bold and not at else "", first=36)
    return press.finished()


def _committee_page(press: Press, number: int, pages: int) -> None:
    left, middle, right = COMMITTEE_HEAD
    press.text(press.left, 744, left)
    press.text(306 - press.width(middle) / 2, 744, middle)
    press.text(press.right - press.width(right), 744, right)
    foot = f"Page {number} of {pages}"
    press.text(306 - press.width(foot) / 2, 40, foot)


HEALTH_TITLE = "Tide fever virtual press conference - 3 May, 2031"
HEALTH_KEY = (("TJ", "Tomas Jelin"), ("AD", "Dr Anna Dahl"), ("KO", "Kofi"), ("UF", "Unidentified female"))
HEALTH = (
    ("00:00:05", "TJ", ("Good day. This is a fiction. Dr Dahl, please.",)),
    ("00:00:15", "AD", ("Thank you, Tomas. " + talk(17), talk(12, 4), "Boats: we have sent nine.")),
    ("00:09:40", "TJ", ("Thank you. Kofi, please.",)),
    ("00:09:50", "KO", ("Why do the tides rise in the spring quarter? " + talk(2, 6),)),
    ("00:10:20", "AD", (talk(21, 7), talk(5))),
    ("00:15:01", "UF", ("And when will they fall?",)),
    ("00:15:09", "AD", ("Soon.",)),
)


def health(*, own_lines: bool) -> bytes:
    """Set a press conference as the World Health Organization sets them: time codes, initials, hanging paragraphs.

    Args:
        own_lines: Whether time codes stand above the initials, and not before them.
    """
    press = Press(furniture=_health_page, leading=15)
    press.text(press.left, press.y, HEALTH_TITLE, bold=True, size=16)
    press.down(34)
    press.text(press.left, press.y, "Speaker key:", bold=True)
    press.down(20)
    for initials, name in HEALTH_KEY:
        press.text(press.left, press.y, initials)
        press.text(press.left + 60, press.y, name)
        press.down(press.leading)
    press.down(12)
    indent = 50 if own_lines else 96
    for code, initials, paragraphs in HEALTH:
        if own_lines:
            press.text(press.left, press.y, code)
            press.down(press.leading)
        for at, words in enumerate(paragraphs):
            label = "" if at else initials if own_lines else f"{code}  {initials}"
            press.text(press.left, press.y, label)
            press.paragraph(words, first=indent, hanging=indent, after=8)
    return press.finished()


def _health_page(press: Press, number: int) -> None:
    if number > 1:
        press.text(press.left, 750, HEALTH_TITLE, size=9)
    press.text(press.right - press.width(str(number)), 40, str(number), size=10)
