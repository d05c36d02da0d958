"""Where a page stands on its site is no title, whoever wrote it. All of it is fictional."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import FurnitureKind, Registry, parse
from briefparse.dialects.crumbs import CRUMBS

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect

BUILTIN = Registry.builtin()
TALK = "Weekly briefing on the harbours\n\nMODERATOR: Welcome.\n\nQUESTION: Why?\n\nMODERATOR: Because.\n"


@pytest.mark.parametrize("dialect", ["generic", "state-department", "nato", "imf"])
@pytest.mark.parametrize(
    "crumbs",
    [
        *("Home > Press Room > Notice >", "Home » News » Briefings", "Home›Media Centre", "You are here: Home / News"),
        *("Startseite | Aktuelles | Pressekonferenzen", "首页 > 新闻发布", "当前位置：首頁＞新聞", "ホーム > 会見"),
    ],
)
def test_crumbs_are_navigation_and_no_title(crumbs: str, dialect: str) -> None:
    briefing = parse(f"{crumbs}\n\n{TALK}", registry=BUILTIN, dialect=dialect)
    assert briefing.title == "Weekly briefing on the harbours"
    assert [(item.kind, item.text) for item in briefing.furniture] == [(FurnitureKind.NAVIGATION, crumbs)]
    assert len(briefing.turns) == 3


@pytest.mark.parametrize("words", ["Home is where the harbour is.", "Home/away games cost more.", "Home: that is it."])
def test_speech_that_begins_so_is_speech(words: str) -> None:
    briefing = parse(f"{TALK}\nQUESTION: And?\n\n{words}\n", registry=BUILTIN, dialect="generic")
    assert briefing.furniture == ()


@pytest.mark.parametrize("dialect", BUILTIN.dialects, ids=lambda dialect: dialect.name)
def test_every_dialect_of_ours_knows_them(dialect: Dialect) -> None:
    assert set(CRUMBS) <= set(dialect.rules)
